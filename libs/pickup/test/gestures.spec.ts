import { randomUUID } from 'node:crypto';
import { startWorld, type World } from '@cabas/testing';
import { basketOf, gesture, lineOf, startEvening, type Evening } from './evening.ts';

let world: World;
let evening: Evening;
beforeAll(async () => {
  world = await startWorld();
  evening = await startEvening(world, 'Gestes');
}, 120_000);
afterAll(() => world.stop());

const memberId = async (name: string) => basketOf(await evening.sheet(), name).memberId;

describe('the hand-out', () => {
  it('is taken along as one list: baskets, what is in them, whom each pays', async () => {
    const sheet = await evening.sheet();
    expect(sheet.baskets.map(({ name }) => name.split(' ')[0]).sort()).toEqual(['Karim', 'Léa']);
    const lea = basketOf(sheet, 'Léa');
    expect(lea.lines.map(({ name }) => name)).toEqual(['Pain', 'Poulet', 'Tomates']);
    expect(lea.dues.map(({ payeeName, amountCents }) => [payeeName, amountCents])).toEqual([
      ['Fournil Gestes', 820],
      ['Potager Gestes', 570 + 2250],
    ]);
    expect(sheet).toMatchObject({ cursor: 0, mayDecide: true, producerId: null, conflicts: [] });
  });

  it('counts the real weight: amount, total and what is due follow at once', async () => {
    const { id } = lineOf(await evening.sheet(), 'Léa', 'Tomates');
    const { receipts, sheet } = await evening.send([{ kind: 'WEIGH', lineId: id, measure: 1370 }]);
    expect(receipts.map(({ verdict }) => verdict)).toEqual(['DONE']);
    expect(lineOf(sheet, 'Léa', 'Tomates')).toMatchObject({
      deliveredMeasure: 1370,
      amountCents: 521,
      undecided: false,
    });
    expect(basketOf(sheet, 'Léa').totalCents).toBe(521 + 2250 + 820);
  });

  it('does a gesture once, however often the network makes the phone send it', async () => {
    const karim = await memberId('Karim');
    const pay = gesture({
      kind: 'PAY',
      memberId: karim,
      payeeId: evening.bakery,
      means: 'CASH',
      amountCents: 820,
      givenCents: 1000,
    });
    const first = await evening.send([pay, pay]);
    const again = await evening.send([pay]);
    expect(first.receipts.map(({ verdict }) => verdict)).toEqual(['DONE', 'ALREADY_DONE']);
    expect(again.receipts.map(({ verdict }) => verdict)).toEqual(['ALREADY_DONE']);
    const due = basketOf(again.sheet, 'Karim').dues.find(({ producerId }) => producerId === evening.bakery);
    expect(due).toMatchObject({ amountCents: 820, paidCents: 820 });
    expect(due?.payments).toEqual([
      expect.objectContaining({
        id: pay.id,
        means: 'CASH',
        amountCents: 820,
        givenCents: 1000,
        undone: false,
      }),
    ]);
  });

  it('takes back what was done by mistake, and keeps both in the log', async () => {
    const karim = await memberId('Karim');
    const pay = gesture({
      kind: 'PAY',
      memberId: karim,
      payeeId: evening.garden,
      means: 'CHEQUE',
      amountCents: 3000,
    });
    const { id } = lineOf(await evening.sheet(), 'Karim', 'Tomates');
    const weigh = gesture({ kind: 'WEIGH', lineId: id, measure: 900 });
    await evening.send([pay, weigh]);
    const { sheet } = await evening.send([
      { kind: 'UNDO', gestureId: pay.id },
      { kind: 'UNDO', gestureId: pay.id },
      { kind: 'UNDO', gestureId: weigh.id },
    ]);
    const due = basketOf(sheet, 'Karim').dues.find(({ producerId }) => producerId === evening.garden);
    expect(due).toMatchObject({
      paidCents: 0,
      payments: [expect.objectContaining({ id: pay.id, undone: true })],
    });
    expect(lineOf(sheet, 'Karim', 'Tomates')).toMatchObject({ deliveredMeasure: null, amountCents: 570 });
    const { rows } = await world.admin.query<{ amount_cents: number }>(
      'select amount_cents from payments_received where means = $1 order by at',
      ['CHEQUE'],
    );
    expect(rows.map(({ amount_cents }) => Number(amount_cents))).toEqual([3000, -3000]);
  });

  it('moves the order with its basket, and back', async () => {
    const karim = await memberId('Karim');
    const status = async () =>
      (
        await world.admin.query<{ status: string }>(
          'select status from orders where distribution_id = $1 and membership_id = $2',
          [evening.distributionId, karim],
        )
      ).rows[0]?.status;
    const miss = gesture({ kind: 'MISS', memberId: karim, text: 'donné au voisin' });
    const { sheet } = await evening.send([miss]);
    expect(basketOf(sheet, 'Karim')).toMatchObject({ status: 'MISSED', statusNote: 'donné au voisin' });
    expect(await status()).toBe('MISSED');
    await evening.send([{ kind: 'UNDO', gestureId: miss.id }]);
    expect(await status()).toBe('LOCKED');
    await evening.send([{ kind: 'HAND_OUT', memberId: karim }]);
    expect(await status()).toBe('HANDED_OUT');
  });

  it('knows what is missing, spoilt, or replaced by something of the same price', async () => {
    const bread = lineOf(await evening.sheet(), 'Karim', 'Pain');
    const tomatoes = lineOf(await evening.sheet(), 'Karim', 'Tomates');
    const { sheet } = await evening.send([
      { kind: 'FATE', lineId: bread.id, fate: 'MISSING' },
      { kind: 'FATE', lineId: tomatoes.id, fate: 'SUBSTITUTED', text: 'courgettes' },
    ]);
    expect(lineOf(sheet, 'Karim', 'Pain')).toMatchObject({ fate: 'MISSING', amountCents: 0 });
    expect(lineOf(sheet, 'Karim', 'Tomates')).toMatchObject({
      fate: 'SUBSTITUTED',
      substitute: 'courgettes',
      amountCents: 570,
    });
    const counted = await evening.send([{ kind: 'COUNT', lineId: bread.id, quantity: 1 }]);
    expect(lineOf(counted.sheet, 'Karim', 'Pain')).toMatchObject({
      fate: 'AS_ORDERED',
      deliveredQuantity: 1,
      amountCents: 410,
    });
  });

  it('refuses one gesture by itself and does the others', async () => {
    const { id } = lineOf(await evening.sheet(), 'Léa', 'Pain');
    const { receipts } = await evening.send([
      { kind: 'WEIGH', lineId: id, measure: 500 },
      { kind: 'COUNT', lineId: id, quantity: 900 },
      { kind: 'TICK', lineId: randomUUID() },
      { kind: 'UNDO', gestureId: randomUUID() },
      { kind: 'TICK', lineId: id },
    ]);
    expect(receipts.map(({ verdict, code }) => [verdict, code])).toEqual([
      ['REFUSED', 'INVALID_INPUT'],
      ['REFUSED', 'INVALID_INPUT'],
      ['REFUSED', 'NOT_FOUND'],
      ['REFUSED', 'NOT_FOUND'],
      ['DONE', null],
    ]);
  });

  it('is run by a volunteer, who sees phones and decides nothing', async () => {
    const vera = await evening.volunteer('Véra');
    await world.admin.query(`update memberships set phone = '+33612345678' where id = $1`, [
      await memberId('Léa'),
    ]);
    const sheet = await evening.sheet(vera);
    expect(sheet.mayDecide).toBe(false);
    expect(basketOf(sheet, 'Léa').phone).toBe('+33612345678');
  });

  it('is run by a member during their turn there, and by no other member', async () => {
    const { market, lea, karim, distributionId } = evening;
    const shift = await market.do<{ id: string }>(
      'mutation($input: ShiftInput!) { setShift(input: $input) { __typename ... on Problem { code } ... on Shift { id } } }',
      'Shift',
      { input: { label: 'Remise', distributionId, windowStart: '17:00', windowEnd: '19:00', needed: 2 } },
    );
    const taken = await lea.gql<{ takeTurn: { __typename: string } }>(
      'mutation($id: UUID!) { takeTurn(shiftId: $id) { __typename ... on Problem { code } } }',
      { id: shift.id },
      market.scope,
    );
    expect(taken.takeTurn.__typename).toBe('Done');
    expect(await evening.sheet(lea)).toBeNull(); // it is in three days
    await world.admin.query(
      `update distributions d set pickup_date = (clock_timestamp() at time zone c.time_zone)::date from collectives c where c.id = d.collective_id and d.id = $1`,
      [distributionId],
    );
    await world.admin.query(`update shifts set window_start = '00:00', window_end = '23:59' where id = $1`, [
      shift.id,
    ]);
    expect(await evening.sheet(lea)).toMatchObject({ mayDecide: false });
    const line = basketOf(await evening.sheet(lea), 'Karim').lines[0];
    const { receipts } = await evening.send(
      [{ kind: 'TICK', memberId: await memberId('Karim'), lineId: line?.id }],
      lea,
    );
    expect(receipts?.[0]?.verdict).toBe('DONE');
    const mine = await lea.gql<{ myHandOuts: { id: string }[] }>(
      'query { myHandOuts { id } }',
      {},
      market.scope,
    );
    expect(mine.myHandOuts.map(({ id }) => id)).toEqual([distributionId]);
    expect(await evening.sheet(karim)).toBeNull();
    expect(
      (await evening.send([{ kind: 'TICK', memberId: line?.id, lineId: line?.id }], karim)).__typename,
    ).toBe('NotFound');
    const none = await karim.gql<{ myHandOuts: object[] }>('query { myHandOuts { id } }', {}, market.scope);
    expect(none.myHandOuts).toEqual([]);
  });
});
