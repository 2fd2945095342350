import {
  createCollective,
  placeOrder,
  startWorld,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';
import {
  cancelOrder,
  changeOrder,
  enterOrder,
  knownMember,
  letClosingPass,
  linesOutsideSlips,
  readSale,
} from './sales-acts.ts';

describe('the deadline', () => {
  let world: World;
  let market: TestCollective;
  let members: Person[];
  const lines = (sale: TestSale, quantity = 1) =>
    [...sale.offers.values()].map(({ id }) => ({ offerId: id, quantity }));
  const first = (sale: TestSale) => sale.distributions[0]?.id ?? '';
  const close = (id: string) =>
    market.admin.gql(
      'mutation($id: UUID!) { closeDistribution(distributionId: $id, reason: "course") { __typename } }',
      { id },
      market.scope,
    );
  const byTheClock = async (id: string) => {
    await letClosingPass(world, id);
    await world.settle();
  };

  beforeAll(async () => {
    world = await startWorld();
    market = await createCollective(world, 'Les Retardataires');
    await market.point('Mairie');
    await market.point('École');
    const [garden, oven] = [
      await market.producer('Le Potager', 'potager@example.org'),
      await market.producer('Le Fournil', 'fournil@example.org'),
    ];
    await market.product(garden, 'Navets', 210);
    await market.product(oven, 'Pain', 390);
    members = await Promise.all(Array.from({ length: 16 }, () => market.member('Convive')));
  });
  afterAll(() => world.stop());

  it('raced by orders, leaves every accepted line in exactly one slip and tells every late one it is closed', async () => {
    const outcomes: string[] = [];
    for (let round = 0; round < 15; round += 1) {
      const sale = await market.openSale({
        name: `Course ${round}`,
        points: market.points.slice(0, 1).map(({ id }) => id),
      });
      const closing = round % 3 === 0 ? byTheClock : close;
      const race = members.flatMap((member, i) => [
        ...(i === round ? [closing(first(sale)).then(() => 'closed')] : []),
        placeOrder(member, market, first(sale), lines(sale)).then(({ __typename }) => __typename),
      ]);
      const answers = (await Promise.all(race)).filter((answer) => answer !== 'closed');
      await world.settle();
      const stored = await world.admin.query<{ status: string; count: number }>(
        'select status, count(*)::int as count from orders where cycle_id = $1 group by status',
        [sale.id],
      );
      const accepted = answers.filter((answer) => answer === 'Order').length;
      expect(stored.rows).toEqual(accepted === 0 ? [] : [{ status: 'LOCKED', count: accepted }]);
      expect(new Set(answers)).toEqual(
        new Set(answers.filter((a) => a === 'Order' || a === 'DistributionClosed')),
      );
      expect(await linesOutsideSlips(world, market)).toBe(0);
      outcomes.push(...answers);
    }
    expect(new Set(outcomes)).toEqual(new Set(['Order', 'DistributionClosed'])); // the races were races
  }, 120_000);

  it('is each point’s own, and closes the sale with the last', async () => {
    const sale = await market.openSale({ name: 'Deux clôtures' });
    const [early, late] = sale.distributions;
    const member = members[0] as Person;
    await byTheClock(early?.id ?? '');
    expect((await placeOrder(member, market, early?.id ?? '', lines(sale))).__typename).toBe(
      'DistributionClosed',
    );
    expect((await placeOrder(member, market, late?.id ?? '', lines(sale))).__typename).toBe('Order');
    expect((await readSale(market, sale.id)).status).toBe('OPEN');
    await byTheClock(late?.id ?? '');
    expect((await readSale(market, sale.id)).status).toBe('CLOSED');
  });

  it('is the database’s: once it has passed, orders, changes and cancellations are refused before any worker came by', async () => {
    const sale = await market.openSale({ name: 'Sans ouvrier' });
    const [anne, paul] = members as [Person, Person];
    const order = await placeOrder(anne, market, first(sale), lines(sale));
    await letClosingPass(world, first(sale));
    expect((await placeOrder(paul, market, first(sale), lines(sale))).__typename).toBe('DistributionClosed');
    expect((await changeOrder(anne, market, order, lines(sale, 2))).__typename).toBe('DistributionClosed');
    expect((await cancelOrder(anne, market, order)).__typename).toBe('DistributionClosed');
  });

  it('is open to a coordinator with a reason: the audit log says why, the slip follows, the farm is told the difference', async () => {
    const sale = await market.openSale({ name: 'Après clôture' });
    const id = await knownMember(market, 'Simone');
    await placeOrder(members[1] as Person, market, first(sale), lines(sale));
    await byTheClock(first(sale));
    const told = (await world.mails('slip-correction')).length;
    expect(await enterOrder(market, id, first(sale), lines(sale, 2))).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'reason', code: 'REQUIRED' }],
    });
    const entered = await enterOrder(market, id, first(sale), lines(sale, 2), 'Téléphone en panne');
    expect(entered).toMatchObject({ __typename: 'Order', status: 'LOCKED', basketNumber: 2 });
    await world.settle();
    expect(await linesOutsideSlips(world, market)).toBe(0);
    const { auditLog } = await market.admin.gql<{ auditLog: { edges: { node: object }[] } }>(
      '{ auditLog(first: 1) { edges { node { action reason subjectId } } } }',
      {},
      market.scope,
    );
    expect(auditLog.edges[0]?.node).toEqual({
      action: 'ORDER_ENTERED_AFTER_CLOSING',
      reason: 'Téléphone en panne',
      subjectId: entered.id,
    });
    const corrections = (await world.mails('slip-correction')).slice(told);
    expect(corrections.map(({ to, values }) => [to, values['lines']]).sort()).toEqual([
      ['fournil@example.org', 'Pain : + 2'],
      ['potager@example.org', 'Navets : + 2'],
    ]);
  });

  it('gives each basket entered after it a number of its own', async () => {
    const sale = await market.openSale({ name: 'Tous en retard' });
    const ids = await Promise.all(
      ['Ana', 'Bob', 'Cléo', 'Dan', 'Eva', 'Fred'].map((name) => knownMember(market, name)),
    );
    await market.close(first(sale));
    const entered = await Promise.all(
      ids.map((id) => enterOrder(market, id, first(sale), lines(sale), 'Courrier')),
    );
    expect(entered.map(({ basketNumber }) => basketNumber as number).sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('sends each farm one slip that says what its accepted lines add up to', async () => {
    const sale = await market.openSale({ name: 'Le bon compte' });
    await world.settle(); // what others closed
    const before = (await world.mails('preparation-slip')).length;
    await placeOrder(members[2] as Person, market, first(sale), lines(sale, 2));
    await placeOrder(members[3] as Person, market, first(sale), lines(sale, 3));
    await byTheClock(first(sale));
    await world.settle();
    const slips = (await world.mails('preparation-slip')).slice(before);
    expect(slips.map(({ to, values }) => [to, values['lines'], values['total']]).sort()).toEqual([
      ['fournil@example.org', 'Pain : 5', '19,50\u00a0€'],
      ['potager@example.org', 'Navets : 5', '10,50\u00a0€'],
    ]);
  });
});
