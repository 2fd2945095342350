import { randomUUID } from 'node:crypto';
import {
  acceptMandate,
  claimFarm,
  documentsOf,
  exportedCents,
  collectiveWithPapers,
  inTurns,
  legalIdentity,
  placeOrder,
  sequencesBySeries,
  startDocuments,
  startWorld,
  sum,
  unbroken,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';
import { ledgerAt, ledgerBalance, verified } from './ledger-acts.ts';

const PROBLEM = '__typename ... on Problem { code message }';
const SHEET = `baskets { memberId name lines { id name amountCents } dues { producerId amountCents paidCents } }`;
const LEVELS = ['SLIPS', 'RECEIPTS', 'INVOICES'] as const;
type Level = (typeof LEVELS)[number];

/** Whose way it is, how the money flows, how many places, and what a loaf of 3.33 costs and brings the baker. */
const WAYS = [
  [
    'S2, as the CIVAM: each farm is paid on the spot',
    { kind: 'CIVAM', flow: 'DIRECT' },
    { places: 1, loaf: [333, 333] },
  ],
  [
    'S1, as the Baligande, 3 % inside the price',
    { kind: 'ASSOCIATION', flow: 'RESALE', marginBp: 300, marginMode: 'INSIDE' },
    { places: 1, loaf: [333, 323] },
  ],
  [
    'S1, as the Baligande, 3 % on top',
    { kind: 'ASSOCIATION', flow: 'RESALE', marginBp: 300, marginMode: 'ON_TOP' },
    { places: 1, loaf: [343, 333] },
  ],
  [
    'S3, as the nine points east of Rennes',
    { kind: 'PRODUCERS_GROUP', flow: 'DIRECT' },
    { places: 9, loaf: [333, 333] },
  ],
] as const;
type Way = (typeof WAYS)[number];

const CASES = WAYS.flatMap(([name, more, expected]) =>
  LEVELS.map((level): [string, Level, Way[1], Way[2]] => [name, level, more, expected]),
);

/** One farm has papers of its own choice, where there are any. */
const OF_ONE_FARM: Readonly<Record<Level, Level>> = {
  SLIPS: 'SLIPS',
  RECEIPTS: 'SLIPS',
  INVOICES: 'RECEIPTS',
};

interface Sheet {
  readonly baskets: readonly {
    memberId: string;
    name: string;
    lines: { id: string; name: string; amountCents: number }[];
    dues: { producerId: string | null; amountCents: number; paidCents: number }[];
  }[];
}
interface Shop {
  readonly at: TestCollective;
  readonly resale: boolean;
  readonly level: Level;
  readonly treasurer: Person;
  /** Farm → the papers it has here. */
  readonly farms: ReadonlyMap<string, Level>;
}
let identities = 2000;

describe('each way the money flows, at each level of paperwork, from the order to the accounts', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  async function open(name: string, level: Level, more: Way[1], places: number): Promise<Shop> {
    const { at, garden, oven, emails } = await collectiveWithPapers(world, name.slice(0, 40), level, more);
    for (let place = 2; place < places; place += 1) await at.point(`Point ${place + 1}`);
    const dairy = await at.producer('La Laiterie', `laiterie@${at.slug}.org`);
    await at.product(dairy, 'Tomme', 2449, { sellingMode: 'WEIGHT', step: 50, weighed: true });
    await at.product(oven, 'Jus', 390, { depositCents: 45 });
    const farms = new Map<string, Level>([
      [garden, level],
      [oven, level],
      [dairy, OF_ONE_FARM[level]],
    ]);
    if (level !== 'SLIPS')
      await at.do(
        `mutation($input: ChangeProducerInput!) { changeProducer(input: $input) { ${PROBLEM} } }`,
        'Participation',
        { input: { producerId: dairy, paperwork: OF_ONE_FARM[level] } },
      );
    if (level === 'INVOICES')
      for (const [place, farm] of [garden, oven].entries())
        await acceptMandate(at, await claimFarm(at, farm, emails[place] ?? ''), farm, {
          legal: legalIdentity(`Ferme ${place}`, (identities += 1)),
          vatRegime: place === 0 ? 'FRANCHISE' : 'NORMAL',
        });
    const treasurer = await at.member('Rose');
    await world.admin.query(
      `update memberships set roles = '{TREASURER}' where collective_id = $1 and account_id = (select id from accounts where email = $2)`,
      [at.id, treasurer.email],
    );
    return { at, resale: more.flow === 'RESALE', level, treasurer, farms };
  }

  /** As the treasurer, who must be answered with what is named. */
  async function asks<T extends object>(
    { at, treasurer }: Shop,
    mutation: string,
    head: string,
    variables: object,
    answers: string,
  ): Promise<T> {
    const { answer } = await treasurer.gql<{ answer: T & { __typename: string } }>(
      `mutation(${head}) { answer: ${mutation} }`,
      variables,
      at.scope,
    );
    expect(answer).toMatchObject({ __typename: answers });
    return answer;
  }

  /** Two members fetch at each place; the one's bread is missing, the other's cheese weighs more; who pays, pays all but a little. */
  async function sell({ at, resale }: Shop, places: number): Promise<TestSale> {
    const sale = await at.openSale({
      name: 'Marché',
      points: at.points.slice(0, places).map(({ id }) => id),
    });
    const visits = sale.distributions.flatMap(({ id }) => [id, id]);
    await inTurns([...visits.entries()], async ([place, distributionId]) => {
      const member = await at.member('Convive');
      const wanted = { Carottes: 700 + 100 * place, Pain: 2, Brioche: 1, Tomme: 350, Jus: 2 };
      const placed = await placeOrder(
        member,
        at,
        distributionId,
        Object.entries(wanted).map(([name, quantity]) => ({
          offerId: sale.offers.get(name)?.id ?? '',
          quantity,
        })),
      );
      expect(placed.__typename).toBe('Order');
    });
    for (const { id } of sale.distributions) {
      await at.close(id);
      await handOutAt(at, id, resale);
    }
    await world.settle();
    return sale;
  }

  async function handOutAt(at: TestCollective, distributionId: string, resale: boolean): Promise<void> {
    const send = async (gestures: object[]): Promise<Sheet> => {
      const { receipts, sheet } = await at.do<{ receipts: { verdict: string }[]; sheet: Sheet }>(
        `mutation($input: SendGesturesInput!) { sendGestures(input: $input) { ${PROBLEM} ... on GesturesSent { receipts { verdict } sheet { ${SHEET} } } } }`,
        'GesturesSent',
        {
          input: {
            distributionId,
            device: 'telephone-1',
            gestures: gestures.map((one) => ({
              ...{ id: randomUUID(), seen: 0, at: new Date().toISOString() },
              ...one,
            })),
          },
        },
      );
      expect(receipts.map(({ verdict }) => verdict)).toEqual(gestures.map(() => 'DONE'));
      return sheet;
    };
    const { handOutSheet: before } = await at.admin.gql<{ handOutSheet: Sheet }>(
      `query($id: UUID!) { handOutSheet(distributionId: $id) { ${SHEET} } }`,
      { id: distributionId },
      at.scope,
    );
    const [one, other] = before.baskets;
    const line = (basket: typeof one, name: string) => basket?.lines.find((found) => found.name === name)?.id;
    const after = await send([
      { kind: 'FATE', memberId: one?.memberId, lineId: line(one, 'Pain'), fate: 'MISSING' },
      { kind: 'WEIGH', memberId: other?.memberId, lineId: line(other, 'Tomme'), measure: 371 },
    ]);
    const amount = (basket: typeof one, name: string) =>
      after.baskets
        .find(({ memberId }) => memberId === basket?.memberId)
        ?.lines.find((found) => found.name === name)?.amountCents;
    expect([amount(one, 'Pain'), amount(other, 'Tomme')]).not.toContain(undefined);
    expect(amount(one, 'Pain')).toBe(0);
    await send(
      after.baskets.flatMap(({ memberId, dues }, place) => [
        { kind: 'HAND_OUT', memberId },
        ...dues.map(({ producerId, amountCents }) => ({
          ...{ kind: 'PAY', memberId, payeeId: producerId },
          ...(place === 0
            ? { means: 'CASH', amountCents, givenCents: amountCents + 100 }
            : { means: 'CHEQUE', amountCents: amountCents - 7 }),
        })),
      ]),
    );
    expect(
      after.baskets.every(({ dues }) => dues.every(({ producerId }) => (producerId === null) === resale)),
    ).toBe(true);
    await at.handOut(distributionId);
  }

  /** What the treasurer's files say by drop point, CSV and XLSX, is what the ledger says, to the cent; and documents say the same. */
  async function expectOneTruth(shop: Shop, sale: TestSale): Promise<void> {
    const { at, resale, treasurer, farms } = shop;
    expect(await ledgerBalance(at)).toBe(0);
    const booked = new Map<string, { member: number; farms: number }>();
    for (const { id, point } of sale.distributions) booked.set(point, await ledgerAt(at, id));
    const sold = resale ? 'Montant de vente' : 'Montant';
    for (const type of ['csv', 'xlsx']) {
      const file = `cycles/${sale.id}/export-points.${type}`;
      const column = (name: string) => exportedCents(at, file, name, treasurer);
      const [goods, packaging] = [await column(sold), await column('Consignes')];
      const bought = resale ? await column('Montant d’achat') : undefined;
      const kept = resale ? await column('Marge') : undefined;
      const points = [...booked.keys()].sort();
      expect([...goods.rows.keys()].sort()).toEqual(points);
      const exported = (point: string, of = goods) =>
        (of.rows.get(point) ?? 0) + (packaging.rows.get(point) ?? 0);
      for (const point of points) {
        const ledger = booked.get(point);
        expect([point, exported(point)]).toEqual([point, ledger?.member]);
        if (bought !== undefined) {
          expect([point, exported(point, bought)]).toEqual([point, ledger?.farms]);
          expect(kept?.rows.get(point)).toBe((ledger?.member ?? 0) - (ledger?.farms ?? 0));
        } else expect(ledger?.farms).toBe(0);
        if (type === 'xlsx') expect(goods.sheets.get(point)).toBe(goods.rows.get(point));
      }
      expect(goods.total + packaging.total).toBe(sum([...booked.values()], ({ member }) => member));
      // the same, asked point by point
      const [first] = sale.distributions;
      const alone = await exportedCents(
        at,
        `distributions/${first?.id}/export-points.${type}`,
        sold,
        treasurer,
      );
      expect(alone.total).toBe(goods.rows.get(first?.point ?? ''));
      if (kept !== undefined) expect(kept.total).toBeGreaterThan(0);
    }
    const { rows } = await world.admin.query<{ said: string; cents: number }>(
      `select concat_ws(' ', distribution_id, case when kind like 'PURCHASE%' then 'bought' else 'sold' end, producer_id) as said, sum(gross_cents + deposits_cents)::int as cents
       from documents where collective_id = $1 group by 1 order by 1`,
      [at.id],
    );
    const owed = await world.admin.query<{ said: string; farm: string | null; cents: number }>(
      `select concat_ws(' ', e.distribution_id, case e.kind when 'PURCHASE' then 'bought' else 'sold' end, coalesce(p.producer_id, e.book_producer_id)) as said,
         coalesce(p.producer_id, e.book_producer_id) as farm, sum(case e.kind when 'PURCHASE' then -p.cents else p.cents end)::int as cents
       from ledger_entries e join ledger_postings p on p.collective_id = e.collective_id and p.entry_id = e.id
       where e.collective_id = $1 and e.kind in ('SALE', 'PURCHASE') and p.account in ('MEMBER', 'PRODUCER') group by 1, 2 order by 1`,
      [at.id],
    );
    const papered = owed.rows.filter(
      ({ farm }) => (farm === null ? shop.level : farms.get(farm)) !== 'SLIPS',
    );
    expect(rows).toEqual(papered.map(({ said, cents }) => ({ said, cents })));
  }

  /** Goods found missing when the market is over: a correction, or once there are documents a credit note. */
  async function takeBack(shop: Shop, sale: TestSale): Promise<void> {
    const { at } = shop;
    const { rows } = await world.admin.query<{ order: string; line: string }>(
      `select l.order_id as order, l.id as line from order_lines l where l.collective_id = $1 and l.distribution_id = $2 and l.name = 'Brioche' order by l.order_id limit 1`,
      [at.id, sale.distributions[0]?.id],
    );
    await at.do(
      shop.level === 'SLIPS'
        ? `mutation($input: CorrectDeliveryInput!) { correctDelivery(input: $input) { ${PROBLEM} } }`
        : `mutation($input: CorrectIssuedInput!) { correctIssued(input: $input) { ${PROBLEM} } }`,
      shop.level === 'SLIPS' ? 'Order' : 'IssuedCorrection',
      {
        input: {
          orderId: rows[0]?.order,
          lines: [{ lineId: rows[0]?.line, quantity: 0 }],
          reason: 'brûlée',
        },
      },
    );
    await world.settle();
  }

  /** What is still owed is paid to whom it is owed; what was paid before a correction stays a credit. */
  async function settleMembers(shop: Shop): Promise<void> {
    const balances = async () =>
      (
        await shop.treasurer.gql<{
          memberBalances: {
            dueCents: number;
            paidCents: number;
            edges: { node: { memberId: string; producerId: string | null; balanceCents: number } }[];
          };
        }>(
          '{ memberBalances(first: 200) { dueCents paidCents edges { node { memberId producerId balanceCents } } } }',
          {},
          shop.at.scope,
        )
      ).memberBalances;
    const before = await balances();
    expect(before.edges.some(({ node }) => node.balanceCents > 0)).toBe(true);
    for (const { node } of before.edges)
      if (node.balanceCents > 0)
        await asks(
          shop,
          `recordPayment(input: $input) { ${PROBLEM} }`,
          '$input: RecordPaymentInput!',
          {
            input: {
              ...{ idempotencyKey: randomUUID(), memberId: node.memberId, producerId: node.producerId },
              ...{ means: 'TRANSFER', amountCents: node.balanceCents },
            },
          },
          'MemberAccount',
        );
    const after = await balances();
    expect(after.edges.every(({ node }) => node.balanceCents <= 0)).toBe(true);
  }

  /** RESALE: the collective pays each farm what the ledger says is left, and owes nothing more. */
  async function settleFarms(shop: Shop, sale: TestSale): Promise<void> {
    const { at, treasurer, farms } = shop;
    for (const [producerId, iban] of [
      [null, 'FR7630006000011234567890189'] as const,
      ...[...farms.keys()].map((farm) => [farm, 'BE68539007547034'] as const),
    ])
      await asks(
        shop,
        `setBankAccount(input: $input) { ${PROBLEM} }`,
        '$input: BankAccountInput!',
        { input: { producerId, holder: 'Titulaire', iban } },
        'BankAccounts',
      );
    const { salesDue } = await treasurer.gql<{
      salesDue: { id: string; marginCents: number; farms: { producerId: string; leftCents: number }[] }[];
    }>('{ salesDue { id marginCents farms { producerId leftCents } } }', {}, at.scope);
    expect(salesDue).toHaveLength(1);
    const made = await asks<{ id: string; amountCents: number }>(
      shop,
      `createSettlement(input: $input) { ${PROBLEM} ... on Settlement { id amountCents } }`,
      '$input: CreateSettlementInput!',
      { input: { lines: [...farms.keys()].map((producerId) => ({ cycleId: sale.id, producerId })) } },
      'Settlement',
    );
    const owed = sum(
      await Promise.all(sale.distributions.map(({ id }) => ledgerAt(at, id))),
      (one) => one.farms,
    );
    expect([made.amountCents, sum(salesDue[0]?.farms ?? [], ({ leftCents }) => leftCents)]).toEqual([
      owed,
      owed,
    ]);
    await asks(
      shop,
      `markSettlementPaid(settlementId: $id) { ${PROBLEM} }`,
      '$id: UUID!',
      { id: made.id },
      'Settlement',
    );
    const { rows } = await world.admin.query<{ account: string; cents: number }>(
      `select account, sum(cents)::int as cents from ledger_postings where collective_id = $1 and account in ('PRODUCER', 'BANK') group by 1 order by 1`,
      [at.id],
    );
    expect(rows).toEqual([
      { account: 'BANK', cents: -owed },
      { account: 'PRODUCER', cents: 0 },
    ]);
  }

  it.each(CASES)(
    '%s · %s',
    async (name, level, more, { places, loaf }) => {
      const shop = await open(`${level} ${name}`, level, more, places);
      const { at, treasurer } = shop;
      const sale = await sell(shop, places);
      const bread = sale.offers.get('Pain');
      expect([bread?.priceCents, bread?.purchasePriceCents]).toEqual(loaf);
      // fourteen days after whatever was chosen: who needs no second factor has none, and is asked for none below
      if (level === 'SLIPS' && !shop.resale)
        await world.admin.query(
          'update memberships set second_factor_due_at = clock_timestamp() where collective_id = $1 and second_factor_due_at is not null',
          [at.id],
        );
      for (const { id } of sale.distributions) {
        if (level === 'SLIPS') expect(await startDocuments(at, id)).toMatchObject({ __typename: 'Refused' });
        else
          await asks(
            shop,
            `startDocumentRun(distributionId: $id) { ${PROBLEM} }`,
            '$id: UUID!',
            { id },
            'DocumentRun',
          );
      }
      await world.settle();
      await expectOneTruth(shop, sale);
      await takeBack(shop, sale);
      await expectOneTruth(shop, sale);
      await settleMembers(shop);
      if (shop.resale) await settleFarms(shop, sale);

      // which papers came of it, and that each can be read
      const documents = await documentsOf(treasurer, 'documents', at.scope);
      const kinds = new Set(documents.map(({ kind }) => kind));
      expect([...kinds].sort()).toEqual(
        {
          SLIPS: [],
          RECEIPTS: shop.resale ? ['MEMBER_RECEIPT', 'PURCHASE_STATEMENT'] : ['RECEIPT'],
          INVOICES: shop.resale
            ? ['MEMBER_RECEIPT', 'PURCHASE_INVOICE', 'PURCHASE_STATEMENT']
            : ['INVOICE', 'RECEIPT'],
        }[level],
      );
      for (const kind of kinds) {
        const paper = await treasurer.fetch(documents.find((one) => one.kind === kind)?.path ?? '');
        expect([kind, paper.headers.get('content-type')]).toEqual([kind, 'application/pdf']);
      }
      for (const { sequences } of await sequencesBySeries(at))
        expect(sequences).toEqual(unbroken(sequences.length));
      if (level === 'SLIPS') {
        const { rows } = await world.admin.query(
          `select (select count(*)::int from mandates where collective_id = $1) as mandates, (select count(*)::int from document_series where collective_id = $1) as series`,
          [at.id],
        );
        expect(rows).toEqual([{ mandates: 0, series: 0 }]);
      }
    },
    240_000,
  );

  it('and every chain, payment and sum of them all is as it was written', async () => {
    const { broken, documents, payments } = await verified(world);
    expect([broken, documents > 100, payments > 100]).toEqual([[], true, true]);
  });

  it('a collective changes its flow from one sale to the next, and each sale keeps its own', async () => {
    const shop = await open('Change d’avis', 'SLIPS', WAYS[2][1], 1);
    const { at } = shop;
    const resold = await at.openSale({
      name: 'En revente',
      points: at.points.slice(0, 1).map(({ id }) => id),
    });
    await at.do(
      'mutation($input: ChangeCollectiveInput!) { changeCollective(input: $input) { __typename } }',
      'Collective',
      { input: { flow: 'DIRECT' } },
    );
    const direct = await at.openSale({
      name: 'En direct',
      points: at.points.slice(0, 1).map(({ id }) => id),
    });
    expect([resold, direct].map(({ offers }) => offers.get('Pain')?.priceCents)).toEqual([343, 333]);
    const member = await at.member('Convive');
    for (const sale of [resold, direct]) {
      const id = sale.distributions[0]?.id ?? '';
      await placeOrder(member, at, id, [{ offerId: sale.offers.get('Pain')?.id ?? '', quantity: 2 }]);
      await at.close(id);
      await at.handOut(id);
    }
    await world.settle();
    expect(
      await Promise.all([resold, direct].map((sale) => ledgerAt(at, sale.distributions[0]?.id))),
    ).toEqual([
      { member: 686, farms: 666 },
      { member: 666, farms: 0 },
    ]);
    for (const [sale, column] of [
      [resold, 'Montant de vente'],
      [direct, 'Montant'],
    ] as const) {
      const { total } = await exportedCents(
        at,
        `cycles/${sale.id}/export-points.csv`,
        column,
        shop.treasurer,
      );
      expect(total).toBe((await ledgerAt(at, sale.distributions[0]?.id)).member);
    }
  });
});
