import { addDays, toLocal } from '@cabas/kernel';
import {
  createCollective,
  placeOrder,
  startWorld,
  type Person,
  type TestCollective,
  type World,
} from '@cabas/testing';
import { act, cancelSale, letClosingPass, pools, readSale, type Answer } from './sales-acts.ts';

interface Planned extends Answer {
  readonly cycles: {
    id: string;
    seriesId: string | null;
    version: number;
    distributions: { id: string; pickupDate: string; pickupPoint: { id: string }; startsAt: string }[];
  }[];
  readonly conflicts: { date: string; message: string }[];
}

describe('a series of sales', () => {
  let world: World;
  let market: TestCollective;
  let lea: Person;
  let today: string;
  const day = (offset: number, point = 0) => ({
    pickupPointId: market.points[point]?.id,
    pickupDate: addDays(today, offset),
    windowStart: '18:30',
    windowEnd: '19:30',
    closesOn: addDays(today, offset - 1),
    closesAt: '20:00',
  });
  const plan = (name: string, offset: number, repeat?: object, points = [0]) =>
    act<Planned>(
      market.admin,
      market,
      'planSale',
      {
        name,
        opensOn: addDays(today, offset - 5),
        opensAt: '08:00',
        distributions: points.map((point) => day(offset, point)),
        repeat,
      },
      '... on PlannedSales { cycles { id seriesId version distributions { id pickupDate pickupPoint { id } startsAt } } conflicts { date message } }',
    );
  const days = ({ cycles }: Planned) => cycles.map(({ distributions: [first] }) => first?.pickupDate);
  const publish = (id: string) =>
    market.do(
      'mutation($id: UUID!) { publishSale(cycleId: $id, now: true) { __typename ... on Refused { code } } }',
      'SalesCycle',
      { id },
    );
  const change = (input: object) =>
    act<Answer & { version: number; currentVersion?: number }>(
      market.admin,
      market,
      'changeSale',
      input,
      '... on SalesCycle { version } ... on VersionConflict { currentVersion }',
    );

  beforeAll(async () => {
    world = await startWorld();
    market = await createCollective(world, 'Toutes les semaines');
    today = toLocal(new Date(), market.timeZone).date;
    await market.point('Halle');
    await market.point('Gare');
    const farm = await market.producer('La Ferme');
    await market.stock(await market.product(farm, 'Œufs', 340), 50);
    lea = await market.member('Léa');
  });
  afterAll(() => world.stop());

  it.each([
    ['WEEKLY', [8, 15, 22, 29]],
    ['FORTNIGHTLY', [8, 22]],
  ] as const)('is planned by rule: %s', async (frequency, offsets) => {
    const planned = await plan(`Rythme ${frequency}`, 8, { frequency, until: addDays(today, 30) });
    expect(days(planned)).toEqual(offsets.map((offset) => addDays(today, offset)));
    expect(new Set(planned.cycles.map(({ seriesId }) => seriesId)).size).toBe(1);
    for (const {
      distributions: [first],
    } of planned.cycles)
      expect(toLocal(new Date(first?.startsAt ?? ''), market.timeZone).time).toBe('18:30');
  });

  it('keeps the weekday every month', async () => {
    const planned = await plan('Au mois', 8, { frequency: 'MONTHLY', until: addDays(today, 100) });
    const weekdays = new Set(days(planned).map((date) => new Date(`${date}T00:00:00Z`).getUTCDay()));
    expect([weekdays.size, planned.cycles.length >= 3]).toEqual([1, true]);
  });

  it('leaves out a date that is taken, says which, and plans the others', async () => {
    await plan('Le Vendredi', 15);
    const planned = await plan('le vendredi', 8, { frequency: 'WEEKLY', until: addDays(today, 22) });
    expect(days(planned)).toEqual([addDays(today, 8), addDays(today, 22)]);
    expect(planned.conflicts).toEqual([
      { date: addDays(today, 15), message: expect.stringMatching(/\S/) as string },
    ]);
    expect((await plan('le vendredi', 15, undefined, [1])).cycles).toHaveLength(1); // elsewhere that day is fine
  });

  it('sent twice plans nothing twice', async () => {
    const rule = { frequency: 'WEEKLY', until: addDays(today, 22) };
    expect((await plan('Deux fois', 8, rule)).cycles).toHaveLength(3);
    expect(await plan('Deux fois', 8, rule)).toMatchObject({ cycles: [], conflicts: [{}, {}, {}] });
  });

  it('goes on when one occurrence is left out and another moved', async () => {
    const { cycles } = await plan('À trous', 8, { frequency: 'WEEKLY', until: addDays(today, 22) });
    const [one, two, three] = cycles;
    expect((await cancelSale(market, one?.id ?? '', 'Jour férié')).status).toBe('CANCELLED');
    const moved = await change({
      cycleId: two?.id,
      version: two?.version,
      distributions: [{ ...day(16), id: two?.distributions[0]?.id }],
    });
    expect(moved.__typename).toBe('SalesCycle');
    const start = async (id = '') =>
      toLocal(new Date((await readSale(market, id)).distributions[0]?.startsAt ?? ''), market.timeZone);
    expect(await start(two?.id)).toEqual({ date: addDays(today, 16), time: '18:30' });
    expect([await start(three?.id), (await readSale(market, three?.id ?? '')).status]).toEqual([
      { date: addDays(today, 22), time: '18:30' },
      'DRAFT',
    ]);
    expect(
      (await change({ cycleId: two?.id, version: two?.version, name: 'Trop tard' })).currentVersion,
    ).toBe(moved.version);
  });

  it('moves an open sale: those who ordered, anywhere in it, are told once, and their orders stay', async () => {
    const {
      cycles: [cycle],
    } = await plan('Reportée', 8, undefined, [0, 1]);
    await publish(cycle?.id ?? '');
    const offers = await market.offers(cycle?.id ?? '');
    const lines = [{ offerId: offers.get('Œufs')?.id ?? '', quantity: 2 }];
    await market.member('Sans Panier');
    for (const { id } of cycle?.distributions ?? []) await placeOrder(lea, market, id, lines);
    const { version } = await readSale(market, cycle?.id ?? '');
    const distributions = cycle?.distributions.map(({ id, pickupPoint }) => ({
      ...day(12),
      pickupPointId: pickupPoint.id,
      id,
    }));
    expect((await change({ cycleId: cycle?.id, version, distributions })).__typename).toBe('SalesCycle');
    await world.settle();
    const mails = (await world.mails('sale-changed')).filter(({ values }) => values['sale'] === 'Reportée');
    expect(mails.map(({ to }) => to)).toEqual([lea.email]);
    expect(mails[0]?.values['changes']).toMatch(/^(Halle, [^]*Gare, |Gare, [^]*Halle, )/);
    const closings = await world.admin.query<{ n: number }>(
      `select count(*)::int as n from due_tasks t join distributions d on d.id = t.subject_id and d.closes_at = t.due_at where t.kind = 'sales.close-distribution' and d.cycle_id = $1`,
      [cycle?.id],
    );
    expect(closings.rows[0]?.n).toBe(2); // the closing moved with it
    const { version: after } = await readSale(market, cycle?.id ?? '');
    await change({ cycleId: cycle?.id, version: after, name: 'Reportée, bis' });
    await world.settle();
    expect(
      (await world.mails('sale-changed')).filter(({ values }) =>
        String(values['sale']).startsWith('Reportée'),
      ),
    ).toHaveLength(1); // a name is no move
  });

  it('moves what is still open after another point has closed, and keeps a point that has orders', async () => {
    const {
      cycles: [cycle],
    } = await plan('En deux temps', 8, undefined, [0, 1]);
    await publish(cycle?.id ?? '');
    const [halle, gare] = cycle?.distributions ?? [];
    const offers = await market.offers(cycle?.id ?? '');
    await placeOrder(lea, market, gare?.id ?? '', [{ offerId: offers.get('Œufs')?.id ?? '', quantity: 1 }]);
    await letClosingPass(world, halle?.id ?? '');
    await world.settle();
    const read = () => readSale(market, cycle?.id ?? '');
    const moved = await change({
      cycleId: cycle?.id,
      version: (await read()).version,
      distributions: [{ ...day(11, 1), pickupPointId: gare?.pickupPoint.id, id: gare?.id }],
    });
    expect(moved.__typename).toBe('SalesCycle');
    expect((await read()).distributions.map(({ id, status }) => [id, status]).sort()).toEqual(
      [
        [halle?.id, 'CLOSED'],
        [gare?.id, 'OPEN'],
      ].sort(),
    );
    const dropped = await change({
      cycleId: cycle?.id,
      version: moved.version,
      distributions: [{ ...day(12, 0) }],
    });
    expect(dropped).toMatchObject({ __typename: 'Refused', code: 'DISTRIBUTION_HAS_ORDERS' });
  });

  it('called off, gives its stock back and tells those who ordered once, with the reason', async () => {
    const {
      cycles: [cycle],
    } = await plan('Gelée', 9, undefined, [0, 1]);
    await publish(cycle?.id ?? '');
    const before = (await pools(world)).get('Œufs');
    const offers = await market.offers(cycle?.id ?? '');
    for (const { id } of cycle?.distributions ?? [])
      await placeOrder(lea, market, id, [{ offerId: offers.get('Œufs')?.id ?? '', quantity: 5 }]);
    await letClosingPass(world, cycle?.distributions[0]?.id ?? '');
    await world.settle(); // one point has closed already
    expect((await pools(world)).get('Œufs')?.available).toBe((before?.available ?? 0) - 10);
    expect((await cancelSale(market, cycle?.id ?? '', 'Gel dans la nuit')).status).toBe('CANCELLED');
    await world.settle();
    expect((await pools(world)).get('Œufs')).toEqual(before);
    const mails = (await world.mails('sale-cancelled')).filter(({ values }) => values['sale'] === 'Gelée');
    expect(mails.map(({ to, values }) => [to, values['reason']])).toEqual([[lea.email, 'Gel dans la nuit']]);
    const told = (await world.mails('slip-correction')).map(({ to, values }) => [
      to,
      values['place'],
      values['lines'],
      values['total'],
    ]);
    expect(told).toEqual([['laferme@example.org', expect.any(String), 'Œufs : − 5', '0,00\u00a0€']]); // the point whose slip had left
    expect((await cancelSale(market, cycle?.id ?? '', 'Encore')).code).toBe('CYCLE_NOT_EDITABLE');
  });

  it('is not called off once a point has handed out', async () => {
    const {
      cycles: [cycle],
    } = await plan('Entamée', 10, undefined, [0, 1]);
    await publish(cycle?.id ?? '');
    await market.close(cycle?.distributions[0]?.id ?? '');
    await market.handOut(cycle?.distributions[0]?.id ?? '');
    expect((await cancelSale(market, cycle?.id ?? '', 'Trop tard')).code).toBe('CYCLE_NOT_EDITABLE');
    expect(
      (await readSale(market, cycle?.id ?? '')).distributions.map(({ status }) => status).sort(),
    ).toEqual(['HANDED_OUT', 'OPEN']);
  });
});
