import { addDays, toLocal } from '@cabas/kernel';
import {
  acceptMandate,
  claimFarm,
  createCollective,
  documentsOf,
  exportedCents,
  legalIdentity,
  placeOrder,
  startWorld,
  type Person,
  type TestCollective,
  type TestListing,
  type World,
} from '@cabas/testing';
import {
  boardOf,
  closingPasses,
  does,
  myOrders,
  opens,
  planAndOpen,
  shopPage,
  sum,
  type Planned,
} from './scenario.ts';

const POINTS = [
  'Ferme du Bois',
  'Ferme des Landes',
  'Ferme du Lac',
  'Ferme du Moulin',
  'Ferme de la Lande',
  'Ferme du Bourg',
  'Ferme de l’Orme',
  'Épicerie',
  'Centre social',
];

describe('S3 · an organic group’s week: nine points, each with its own closing, two growers of the same carrots', () => {
  let world: World;
  let group: TestCollective;
  let sale: Planned;
  let members: Person[];
  let west: string;
  let east: string;
  const listed: { listing: TestListing; distributionIndexes?: number[] }[] = [];
  const at = (point: number) =>
    sale.distributions.find(({ pickupPoint }) => pickupPoint.name === POINTS[point])?.id ?? '';

  beforeAll(async () => {
    world = await startWorld();
    group = await createCollective(world, 'Panier des Prés', { kind: 'PRODUCERS_GROUP', flow: 'DIRECT' });
    await does(
      group.admin,
      group.scope,
      'changeCollective',
      { paperwork: 'INVOICES', legal: legalIdentity('Panier des Prés', 300) },
      'Collective',
    );
    for (const point of POINTS) await group.point(point);
    [west, east] = [
      await group.producer('Maraîchers de l’Ouest', 'ouest@example.org'),
      await group.producer('Maraîchers de l’Est', 'est@example.org'),
    ];
    const carrots = { sellingMode: 'WEIGHT', step: 500, organic: true };
    listed.push({
      listing: await group.product(west, 'Carottes', 231, carrots),
      distributionIndexes: [0, 1, 2, 3],
    });
    listed.push({
      listing: await group.product(east, 'Carottes', 247, carrots),
      distributionIndexes: [4, 5, 6, 7, 8],
    });
    listed.push({
      listing: await group.product(await group.producer('Le Fournil', 'fournil@example.org'), 'Pain', 419),
    });
    for (const [i, [farm, producer]] of [...group.producers].entries()) {
      const email = { 'Maraîchers de l’Ouest': 'ouest', 'Maraîchers de l’Est': 'est' }[farm] ?? 'fournil';
      await acceptMandate(group, await claimFarm(group, producer, `${email}@example.org`), producer, {
        legal: legalIdentity(farm, 310 + i),
        vatRegime: 'NORMAL',
      });
    }
    members = await Promise.all(
      POINTS.flatMap((_, i) => [
        group.member(`Un ${'abcdefghi'[i]}`),
        group.member(`Deux ${'abcdefghi'[i]}`),
      ]),
    );
  }, 90_000);
  afterAll(() => world.stop());

  it('plans nine points with closings of their own, and sells each producer’s carrots where they go', async () => {
    const today = toLocal(new Date(), group.timeZone).date;
    const [planned] = await planAndOpen(group, {
      name: 'Semaine 49',
      opensOn: addDays(today, -14),
      opensAt: '08:00',
      distributions: POINTS.map((_, i) => ({
        pickupPointId: group.points[i]?.id,
        pickupDate: addDays(today, 4 + (i % 2)),
        windowStart: '17:00',
        windowEnd: '19:00',
        closesOn: addDays(today, 1 + (i % 3)),
        closesAt: `${18 + (i % 3)}:30`,
      })),
      offers: listed.map(({ listing, distributionIndexes }) => ({
        listingId: listing.listingId,
        distributionIndexes,
      })),
    });
    sale = planned ?? { id: '', distributions: [] };
    expect(new Set(sale.distributions.map(({ closesAt }) => closesAt)).size).toBe(3);
    const due = await world.admin.query<{ id: string; due: Date }>(
      `select subject_id as id, due_at as due from due_tasks where kind = 'sales.close-distribution'`,
    );
    expect(new Map(due.rows.map((row) => [row.id, row.due.toISOString()]))).toEqual(
      new Map(sale.distributions.map(({ id, closesAt }) => [id, closesAt])),
    );
    for (const [i] of POINTS.entries()) {
      const carrots = (await shopPage(members[0] as Person, group, sale.id, at(i))).filter(
        ({ name }) => name === 'Carottes',
      );
      expect(carrots.map(({ producerName, priceCents }) => [producerName, priceCents])).toEqual([
        i < 4 ? ['Maraîchers de l’Ouest', 231] : ['Maraîchers de l’Est', 247],
      ]);
    }
  });

  it('takes orders at every point, of what is sold there only', async () => {
    for (const [i, member] of members.entries()) {
      const point = i >> 1;
      const offers = await shopPage(member, group, sale.id, at(point));
      const lines = offers.map(({ id, name }) => ({
        offerId: id,
        quantity: name === 'Pain' ? 1 + (i % 3) : 500 * (1 + i),
      }));
      expect((await placeOrder(member, group, at(point), lines)).__typename).toBe('Order');
    }
    const elsewhere = (await shopPage(members[0] as Person, group, sale.id, at(8))).find(
      ({ name }) => name === 'Carottes',
    );
    const astray = await placeOrder(members[17] as Person, group, at(0), [
      { offerId: elsewhere?.id ?? '', quantity: 500 },
    ]);
    expect(astray.fields?.map(({ path, code }) => [path, code])).toEqual([['lines.0.offerId', 'UNKNOWN']]);
  });

  it('closes point after point: the farms hear of each once, the sale ends with the last', async () => {
    await closingPasses(world, at(0));
    expect((await boardOf(group, sale.id)).cycle.status).toBe('OPEN');
    expect(
      (await world.mails('preparation-slip')).map(({ to, values }) => [to, values['place']]).sort(),
    ).toEqual([
      ['fournil@example.org', POINTS[0]],
      ['ouest@example.org', POINTS[0]],
    ]);
    expect((await placeOrder(group.admin, group, at(0), [])).__typename).not.toBe('Order');
    for (const [i] of POINTS.entries()) if (i > 0) await closingPasses(world, at(i));
    expect((await boardOf(group, sale.id)).cycle.status).toBe('CLOSED');
    const slips = await world.mails('preparation-slip');
    expect(
      slips
        .filter(({ to }) => to === 'ouest@example.org')
        .map(({ values }) => values['place'])
        .sort(),
    ).toEqual(POINTS.slice(0, 4).sort());
    expect(
      slips
        .filter(({ to }) => to === 'est@example.org')
        .map(({ values }) => values['place'])
        .sort(),
    ).toEqual(POINTS.slice(4).sort());
    expect(slips).toHaveLength(18);
  });

  it('tells the coordinator what to sort where: per producer, per point, to the gram', async () => {
    const board = await boardOf(group, sale.id);
    const grams = (name: string) =>
      new Map(
        board.producers
          .find((one) => one.name === name)
          ?.points.map(({ distributionId, products }) => [distributionId, products[0]?.quantity]),
      );
    expect(grams('Maraîchers de l’Ouest')).toEqual(
      new Map([0, 1, 2, 3].map((i) => [at(i), 500 * (1 + 2 * i + 2 + 2 * i)])),
    );
    expect(grams('Maraîchers de l’Est')).toEqual(
      new Map([4, 5, 6, 7, 8].map((i) => [at(i), 500 * (1 + 2 * i + 2 + 2 * i)])),
    );
    for (const [i] of POINTS.entries())
      expect(await opens(group.admin, `/files/c/${group.id}/distributions/${at(i)}/sorting.pdf`)).toBe(
        '%PDF',
      );
    expect(
      await opens(group.admin, `/files/c/${group.id}/distributions/${at(0)}/slips.pdf?producerId=${west}`),
    ).toBe('%PDF');
    expect(
      (await group.admin.fetch(`/files/c/${group.id}/distributions/${at(0)}/slips.pdf?producerId=${east}`))
        .status,
    ).toBe(404);
  });

  it('ends with invoices and files per producer and per point that agree with every member', async () => {
    for (const { id } of sale.distributions) await group.handOut(id);
    await Promise.all(
      sale.distributions.map(({ id }) =>
        group.do(
          'mutation($id: UUID!) { startDocumentRun(distributionId: $id) { __typename ... on Refused { code message } } }',
          'DocumentRun',
          { id },
        ),
      ),
    );
    await world.runAtOnce('billing.issue-documents');
    await world.settle();
    const board = await boardOf(group, sale.id);
    const total = sum((await Promise.all(members.map(myOrders))).flat(), ({ totalCents }) => totalCents);
    expect([board.saleCents, sum(board.points, ({ totalCents }) => totalCents)]).toEqual([total, total]);
    for (const { distribution, totalCents } of board.points) {
      const invoices = await documentsOf(group.admin, 'documents', group.scope, distribution.id);
      expect([invoices.length, sum(invoices, ({ grossCents }) => grossCents)]).toEqual([4, totalCents]); // two members, two farms
    }
    const all = await documentsOf(group.admin, 'documents', group.scope);
    for (const { name, saleCents } of board.producers) {
      const own = all.filter(({ issuerName }) => issuerName === name);
      expect(sum(own, ({ grossCents }) => grossCents)).toBe(saleCents);
      const numbers = own.map(({ number }) => Number(number.slice(-6))).sort((a, b) => a - b);
      expect(numbers).toEqual(Array.from({ length: own.length }, (_, i) => i + 1));
    }
    const points = await exportedCents(group, `cycles/${sale.id}/export-points.xlsx`, 'Montant');
    expect(points.rows).toEqual(
      new Map(
        board.points.map(({ distribution, totalCents }) => [distribution.pickupPoint.name, totalCents]),
      ),
    );
    const producers = await exportedCents(group, `cycles/${sale.id}/export-producers.csv`, 'Montant');
    expect(producers.rows).toEqual(new Map(board.producers.map(({ name, saleCents }) => [name, saleCents])));
    for (const { distribution, totalCents } of board.points) {
      expect(
        (await exportedCents(group, `distributions/${distribution.id}/export-producers.csv`, 'Montant'))
          .total,
      ).toBe(totalCents);
    }
  });
});
