import { addDays, toLocal } from '@cabas/kernel';
import {
  createCollective,
  placeOrder,
  startWorld,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';
import { act, knownMember, letClosingPass, readSale } from './sales-acts.ts';

describe('what happens by itself', () => {
  let world: World;
  let market: TestCollective;
  let lea: Person;
  let zoe: Person;
  const lines = (sale: TestSale) => [...sale.offers.values()].map(({ id }) => ({ offerId: id, quantity: 1 }));
  const first = (sale: TestSale) => sale.distributions[0]?.id ?? '';
  const due = (kind: string, subjectId: string) =>
    world.admin.query(
      `update due_tasks set due_at = clock_timestamp() - interval '1 second' where kind = $1 and subject_id = $2 and taken_at is null`,
      [`sales.${kind}`, subjectId],
    );
  /** Every job comes once more, as after a crash of the queue. */
  const runAgain = async () => {
    await world.admin.query(
      `update outbox set done_at = null, due_at = clock_timestamp() where kind <> 'messaging.mail-requested'`,
    );
    await world.settle();
  };
  const told = async (template: string, since: number) =>
    (await world.mails(template))
      .slice(since)
      .map(({ to }) => to)
      .sort();

  beforeAll(async () => {
    world = await startWorld();
    market = await createCollective(world, 'À l’heure');
    await market.point('Lavoir');
    await market.product(await market.producer('La Ferme'), 'Lait', 130);
    await act(
      market.admin,
      market,
      'changeCollective',
      { openingWords: 'Pensez à vos bocaux.' },
      '... on Collective { id }',
    );
    [lea, zoe] = await Promise.all([market.member('Léa'), market.member('Zoé')]);
    await knownMember(market, 'Simone', 'simone@example.org');
  });
  afterAll(() => world.stop());

  it('opens a scheduled sale when its time has come, and tells every active member once, in the collective’s words', async () => {
    const today = toLocal(new Date(), market.timeZone).date;
    const pickup = {
      pickupPointId: market.points[0]?.id,
      pickupDate: addDays(today, 9),
      windowStart: '18:30',
      windowEnd: '19:30',
      closesOn: addDays(today, 8),
      closesAt: '20:00',
    };
    const planned = await market.do<{ cycles: { id: string }[] }>(
      'mutation($input: PlanSaleInput!) { planSale(input: $input) { __typename ... on PlannedSales { cycles { id } } } }',
      'PlannedSales',
      {
        input: {
          name: 'Demain',
          opensOn: addDays(today, 3),
          opensAt: '08:00',
          words: 'Les premières fraises !',
          distributions: [pickup],
        },
      },
    );
    const id = planned.cycles[0]?.id ?? '';
    await market.do('mutation($id: UUID!) { publishSale(cycleId: $id) { __typename } }', 'SalesCycle', {
      id,
    });
    await world.settle();
    expect((await readSale(market, id)).status).toBe('SCHEDULED');
    await due('open-cycle', id);
    await world.settle();
    expect((await readSale(market, id)).status).toBe('SCHEDULED'); // the row came early: the sale’s own time decides
    await world.admin.query(`update due_tasks set taken_at = null where subject_id = $1`, [id]);
    await world.admin.query(
      `update sales_cycles set opens_at = clock_timestamp() - interval '1 minute' where id = $1`,
      [id],
    );
    await due('open-cycle', id);
    await world.settle();
    await runAgain();
    expect((await readSale(market, id)).status).toBe('OPEN');
    const mails = (await world.mails('sale-opened')).filter(({ values }) => values['sale'] === 'Demain');
    expect(mails.map(({ to }) => to).sort()).toEqual(
      [market.admin.email, lea.email, zoe.email, 'simone@example.org'].sort(),
    );
    expect(mails[0]?.values['words']).toBe('Les premières fraises !\n\nPensez à vos bocaux.');
  });

  it('reminds of a closing only those who have not ordered, once', async () => {
    const sale = await market.openSale({ name: 'Rappel' });
    await placeOrder(lea, market, first(sale), lines(sale));
    const before = (await world.mails('closing-soon')).length;
    await due('remind-closing', sale.id);
    await world.settle();
    await runAgain();
    expect(await told('closing-soon', before)).toEqual(
      [market.admin.email, zoe.email, 'simone@example.org'].sort(),
    );
  });

  it('does not remind in the same breath as it opens: a sale of two hours is not reminded of at all', async () => {
    await world.settle();
    const before = [
      (await world.mails('sale-opened')).length,
      (await world.mails('closing-soon')).length,
    ] as const;
    const soon = toLocal(new Date(Date.now() + 2 * 3_600_000), market.timeZone);
    const today = toLocal(new Date(), market.timeZone).date;
    const pickup = {
      pickupPointId: market.points[0]?.id,
      pickupDate: addDays(today, 3),
      windowStart: '18:30',
      windowEnd: '19:30',
      closesOn: soon.date,
      closesAt: soon.time,
    };
    const planned = await market.do<{ cycles: { id: string }[] }>(
      'mutation($input: PlanSaleInput!) { planSale(input: $input) { __typename ... on PlannedSales { cycles { id } } } }',
      'PlannedSales',
      { input: { name: 'Éclair', opensOn: addDays(today, -2), opensAt: '08:00', distributions: [pickup] } },
    );
    await market.do(
      'mutation($id: UUID!) { publishSale(cycleId: $id, now: true) { __typename } }',
      'SalesCycle',
      { id: planned.cycles[0]?.id },
    );
    await world.settle();
    expect([(await told('sale-opened', before[0])).length, await told('closing-soon', before[1])]).toEqual([
      4,
      [],
    ]);
  });

  it('reminds of a pick-up those who have something to fetch, once, with what and for how much', async () => {
    const sale = await market.openSale({ name: 'Veille' });
    await placeOrder(zoe, market, first(sale), lines(sale));
    const before = (await world.mails('pickup-tomorrow')).length;
    await due('remind-pickup', first(sale));
    await world.settle();
    await runAgain();
    expect(await told('pickup-tomorrow', before)).toEqual([zoe.email]);
    expect((await world.mails('pickup-tomorrow')).at(-1)?.values).toMatchObject({
      place: 'Lavoir',
      window: 'de 17\u00a0h\u00a030 à 18\u00a0h\u00a030',
      items: 1,
      total: '1,30\u00a0€',
    });
  });

  it('does nothing for a sale called off meanwhile', async () => {
    const sale = await market.openSale({ name: 'Annulée' });
    await world.settle();
    const before = (await world.mails('closing-soon')).length;
    await market.do(
      'mutation($id: UUID!) { cancelSale(cycleId: $id, reason: "Neige") { __typename } }',
      'SalesCycle',
      { id: sale.id },
    );
    await due('remind-closing', sale.id);
    await letClosingPass(world, first(sale));
    await world.settle();
    expect(await told('closing-soon', before)).toEqual([]);
    expect((await readSale(market, sale.id)).distributions[0]?.status).toBe('CANCELLED');
  });

  it('does its work once when two workers take it up in the same moment', async () => {
    await world.settle();
    const before = {
      opened: (await world.mails('sale-opened')).length,
      confirmed: (await world.mails('order-confirmed')).length,
      slips: (await world.mails('preparation-slip')).length,
    };
    const sale = await market.openSale({ name: 'À deux' });
    await placeOrder(lea, market, first(sale), lines(sale));
    await market.close(first(sale));
    for (const kind of ['cycle-opened', 'order-confirmed', 'distribution-closed'])
      await world.runAtOnce(`sales.${kind}`);
    await world.settle();
    expect(await told('sale-opened', before.opened)).toEqual([]); // closed already: there is nothing to order
    expect(await told('order-confirmed', before.confirmed)).toEqual([lea.email]);
    expect(await told('preparation-slip', before.slips)).toEqual(['laferme@example.org']);
  });

  it('confirms each order once, and its cancellation once', async () => {
    const sale = await market.openSale({ name: 'Confirmée' });
    const before = [
      (await world.mails('order-confirmed')).length,
      (await world.mails('order-cancelled')).length,
    ] as const;
    const order = await placeOrder(lea, market, first(sale), lines(sale));
    await world.settle();
    await lea.gql(
      'mutation($id: UUID!) { cancelOrder(orderId: $id, version: 1) { __typename } }',
      { id: order.id },
      market.scope,
    );
    await world.settle();
    await runAgain();
    expect([await told('order-confirmed', before[0]), await told('order-cancelled', before[1])]).toEqual([
      [lea.email],
      [lea.email],
    ]);
  });
});

describe('a collective far away', () => {
  it.each([
    ['Indian/Reunion', 'RE', 'EUR', '+04:00'],
    ['Europe/Budapest', 'HU', 'HUF', undefined],
  ])('closes at eight on its own clock: %s', async (timeZone, territory, currency, offset) => {
    const world = await startWorld();
    try {
      const market = await createCollective(world, 'Au loin', { timeZone, territory, currency });
      await market.point('Place');
      await market.product(await market.producer('Ferme'), 'Mangues', 500);
      const sale = await market.openSale();
      const [distribution] = (await readSale(market, sale.id)).distributions;
      const closes = new Date(distribution?.closesAt ?? '');
      expect(toLocal(closes, timeZone)).toEqual({
        date: addDays(toLocal(new Date(), timeZone).date, 2),
        time: '20:00',
      });
      if (offset !== undefined) expect(closes.toISOString().slice(11, 16)).toBe('16:00');
      const rows = await world.admin.query<{ due: Date }>(
        `select due_at as due from due_tasks where kind = 'sales.close-distribution'`,
      );
      expect(rows.rows[0]?.due).toEqual(closes);
      await letClosingPass(world, distribution?.id ?? '');
      await world.settle();
      expect((await readSale(market, sale.id)).status).toBe('CLOSED');
    } finally {
      await world.stop();
    }
  });
});
