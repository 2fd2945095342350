import { addDays, toLocal } from '@cabas/kernel';
import {
  createCollective,
  startWorld,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';
import { act, cancelOrder, cancelSale, knownMember, type Answer } from './sales-acts.ts';
import { changePickup, enterIn, moveTo, orderIn, quarters, readSlots } from './pickup-acts.ts';

describe('pick-up slots', () => {
  let world: World;
  let market: TestCollective;
  let sale: TestSale;
  let people: Person[];
  let lea: Person;
  const at = () => sale.distributions[0]?.id ?? '';
  const bread = (quantity = 1) => [{ offerId: sale.offers.get('Pain')?.id ?? '', quantity }];
  const slots = async () => (await readSlots(lea, market, sale.id)).distributions[0]?.slots ?? [];
  const slotId = async (index: number) => (await slots())[index]?.id ?? '';
  const left = async () => (await slots()).map((slot) => slot.left);
  const today = () => toLocal(new Date(), market.timeZone).date;
  const breadLeft = async () => (await market.offers(sale.id)).get('Pain')?.remaining;

  beforeAll(async () => {
    world = await startWorld();
    market = await createCollective(world, 'Le Drive des quarts d’heure');
    await market.point('Halle');
    const farm = await market.producer('Le Fournil');
    await market.stock(await market.product(farm, 'Pain', 400), 10_000);
    people = [];
    for (let i = 0; i < 8; i += 1) people.push(await market.member(`Membre${i}`));
    [lea] = people as [Person];
  });
  beforeEach(async () => {
    sale = await market.openSale({ name: crypto.randomUUID(), slots: quarters(2, 3, 8) });
  });
  afterAll(() => world.stop());

  it('are shown with what is left, and the one chosen stands on the order and what is to be fetched', async () => {
    expect(await slots()).toMatchObject([
      { startsAt: '17:30', endsAt: '17:45', capacity: 2, left: 2 },
      { startsAt: '17:45', endsAt: '18:00', capacity: 3, left: 3 },
      { startsAt: '18:00', endsAt: '18:15', capacity: 8, left: 8 },
    ]);
    const order = await orderIn(lea, market, at(), await slotId(1), bread());
    expect(order.slot).toMatchObject({ startsAt: '17:45', endsAt: '18:00', left: 2 });
    expect(order.distribution.slots.map((slot) => slot.left)).toEqual([2, 2, 8]);
    const { pickups } = await lea.gql<{ pickups: { orders: { id: string; slot: object }[] }[] }>(
      '{ pickups { orders { id slot { startsAt endsAt } } } }',
    );
    const card = pickups.flatMap(({ orders }) => orders).find(({ id }) => id === order.id);
    expect(card?.slot).toEqual({ startsAt: '17:45', endsAt: '18:00' });
  });

  it('must be chosen from: without one nothing is ordered, nor with one of another pick-up', async () => {
    const none = await orderIn(lea, market, at(), null, bread());
    expect(none.fields).toMatchObject([{ path: 'slotId', code: 'SLOT_REQUIRED' }]);
    const other = await market.openSale({ name: crypto.randomUUID(), slots: quarters(5) });
    const foreign = (await readSlots(lea, market, other.id)).distributions[0]?.slots[0]?.id;
    const elsewhere = await orderIn(lea, market, at(), foreign, bread());
    expect(elsewhere.fields).toMatchObject([{ path: 'slotId', code: 'UNKNOWN' }]);
    expect(await left()).toEqual([2, 3, 8]);
  });

  it('eight members want one of two last places: two get it, the others see what is left and nothing is written for them', async () => {
    const [wanted, before] = [await slotId(0), await breadLeft()];
    const answers = await Promise.all(
      people.map((person) => orderIn(person, market, at(), wanted, bread(3))),
    );
    const refused = answers.filter(({ __typename }) => __typename === 'SlotFull');
    expect(answers.filter(({ __typename }) => __typename === 'Order')).toHaveLength(2);
    expect(refused).toHaveLength(6);
    for (const answer of refused) {
      expect(answer.code).toBe('SLOT_FULL');
      expect(answer.slots.map((slot) => slot.left)).toEqual([0, 3, 8]);
    }
    expect(await left()).toEqual([0, 3, 8]);
    expect(await breadLeft()).toBe((before ?? 0) - 6);
    const [again] = people.filter((_, index) => answers[index]?.__typename === 'SlotFull');
    const other = await orderIn(again ?? lea, market, at(), await slotId(1), bread(3));
    expect(other.slot).toMatchObject({ startsAt: '17:45' });
  });

  it('one who finds the goods gone has taken no place', async () => {
    const answer = await orderIn(lea, market, at(), await slotId(0), bread(50_000));
    expect(answer.__typename).toBe('OutOfStock');
    expect(await left()).toEqual([2, 3, 8]);
  });

  it('changing the order keeps the slot or moves to another; cancelling gives it back', async () => {
    const order = await orderIn(lea, market, at(), await slotId(0), bread());
    const kept = await moveTo(lea, market, order, undefined, bread(2));
    expect(kept.slot).toMatchObject({ startsAt: '17:30' });
    const moved = await moveTo(lea, market, kept, await slotId(2), bread(2));
    expect(moved.slot).toMatchObject({ startsAt: '18:00', left: 7 });
    expect(await left()).toEqual([2, 3, 7]);
    await cancelOrder(lea, market, moved);
    expect(await left()).toEqual([2, 3, 8]);
  });

  it('a change to a slot that is full meanwhile leaves the order as it was', async () => {
    const [first, second] = [await slotId(0), await slotId(1)];
    for (const person of people.slice(1, 3)) await orderIn(person, market, at(), first, bread());
    const order = await orderIn(lea, market, at(), second, bread());
    const refused = await moveTo(lea, market, order, first, bread(5));
    expect(refused.__typename).toBe('SlotFull');
    const kept = await moveTo(lea, market, order, undefined, bread());
    expect([kept.version, kept.totalCents, kept.slot?.startsAt]).toEqual([2, 400, '17:45']);
    expect(await left()).toEqual([0, 2, 8]);
  });

  it('members who change places with each other at once never stand in each other’s way for ever', async () => {
    const [one, two] = [await slotId(1), await slotId(2)];
    const movers = people.slice(0, 3);
    let orders = await Promise.all(
      movers.map((person, index) => orderIn(person, market, at(), index % 2 ? one : two, bread())),
    );
    for (let round = 0; round < 6; round += 1) {
      orders = await Promise.all(
        movers.map((person, index) =>
          moveTo(person, market, orders[index] as never, (index + round) % 2 ? two : one, bread(1 + round)),
        ),
      );
      expect(orders.map(({ __typename }) => __typename)).toEqual(['Order', 'Order', 'Order']);
    }
    const [, inOne = 0, inTwo = 0] = await left();
    expect(3 - inOne + (8 - inTwo)).toBe(3);
  });

  it('move with a postponed pick-up, and orders keep theirs', async () => {
    const order = await orderIn(lea, market, at(), await slotId(1), bread());
    const later = { pickupDate: addDays(today(), 10), windowStart: '18:00', windowEnd: '19:30' };
    expect((await changePickup(market, sale.id, addDays(today(), 9), later)).__typename).toBe('SalesCycle');
    expect((await slots()).map(({ startsAt, left: free }) => [startsAt, free])).toEqual([
      ['18:00', 2],
      ['18:15', 2],
      ['18:30', 8],
    ]);
    const { myOrder } = await lea.gql<{ myOrder: object }>(
      'query($id: UUID!) { myOrder(id: $id) { distribution { pickupDate } slot { startsAt endsAt } } }',
      { id: order.id },
    );
    expect(myOrder).toEqual({
      distribution: { pickupDate: later.pickupDate },
      slot: { startsAt: '18:15', endsAt: '18:30' },
    });
  });

  it('are changed by the coordinator: more room, other hours, but none that was chosen is taken away', async () => {
    const order = await orderIn(lea, market, at(), await slotId(1), bread());
    await orderIn(people[1] as Person, market, at(), await slotId(1), bread());
    const change = (list: object[]) => changePickup(market, sale.id, addDays(today(), 2), { slots: list });
    expect((await change(quarters(2))).code).toBe('SLOT_HAS_ORDERS');
    expect((await change(quarters(2, 1, 8))).fields).toMatchObject([
      { path: 'distributions.0.slots.1.capacity', code: 'SLOT_BELOW_TAKEN' },
    ]);
    expect((await change(quarters(4, 5))).__typename).toBe('SalesCycle');
    expect((await slots()).map(({ capacity, left: free }) => [capacity, free])).toEqual([
      [4, 4],
      [5, 3],
    ]);
    expect((await moveTo(lea, market, order, undefined, bread(2))).slot).toMatchObject({ startsAt: '17:45' });
  });

  it('a window that becomes too short for them is refused at its field', async () => {
    const answer = await changePickup(market, sale.id, addDays(today(), 2), { windowEnd: '18:00' });
    expect(answer.fields).toMatchObject([{ path: 'distributions.0.windowEnd', code: 'SLOT_OUTSIDE_WINDOW' }]);
  });

  it('of a sale that is called off are free again', async () => {
    await orderIn(lea, market, at(), await slotId(0), bread());
    await cancelSale(market, sale.id, 'gel');
    const { rows } = await world.admin.query<{ taken: number }>(
      'select sum(taken)::int as taken from pickup_slots where distribution_id = $1',
      [at()],
    );
    expect(rows).toEqual([{ taken: 0 }]);
  });

  it('staff who take an order by phone may leave it open, or take a place for the member', async () => {
    const yvonne = await knownMember(market, 'Yvonne');
    const open = await enterIn(market, yvonne, at(), null, bread());
    expect([open.__typename, open.slot]).toEqual(['Order', null]);
    const placed = await enterIn(market, yvonne, at(), await slotId(0), bread());
    expect(placed.slot).toMatchObject({ startsAt: '17:30', left: 1 });
    const kept = await enterIn(market, yvonne, at(), null, bread(4));
    expect(kept.slot).toMatchObject({ startsAt: '17:30', left: 1 });
  });

  it('come with every sale of a series', async () => {
    const planned = await act<Answer & { cycles: { distributions: { slots: object[] }[] }[] }>(
      market.admin,
      market,
      'planSale',
      {
        name: crypto.randomUUID(),
        opensOn: today(),
        opensAt: '08:00',
        distributions: [
          {
            pickupPointId: market.points[0]?.id,
            pickupDate: addDays(today(), 5),
            windowStart: '17:30',
            windowEnd: '19:00',
            closesOn: addDays(today(), 3),
            closesAt: '20:00',
            slots: quarters(4, 4),
          },
        ],
        repeat: { frequency: 'WEEKLY', until: addDays(today(), 19) },
      },
      '... on PlannedSales { cycles { distributions { slots { startsAt } } } }',
    );
    expect(planned.cycles.map(({ distributions }) => distributions[0]?.slots)).toEqual(
      Array(3).fill([{ startsAt: '17:30' }, { startsAt: '17:45' }]),
    );
  });

  it('the mails say the hours of the slot, not of the whole evening', async () => {
    const nina = await market.member('Nina');
    await orderIn(nina, market, at(), await slotId(2), bread());
    await world.settle();
    await world.admin.query(
      `update due_tasks set due_at = clock_timestamp() where kind = 'sales.remind-pickup' and subject_id = $1`,
      [at()],
    );
    await world.settle();
    const hours = 'de 18\u00a0h à 18\u00a0h\u00a015';
    const windows = (await world.mails())
      .filter(({ to, values }) => to === nina.email && values['window'] !== undefined)
      .map(({ template, values }) => [template, values['window']]);
    expect(windows).toEqual([
      ['order-confirmed', expect.stringContaining(hours)],
      ['pickup-tomorrow', hours],
    ]);
  });
});
