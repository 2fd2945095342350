import { randomUUID } from 'node:crypto';
import { createCollective, startWorld, type TestCollective, type World } from '@cabas/testing';

// What `npm run fuzz` found once, each as a sentence of its own.

let world: World;
let collective: TestCollective;
let cycleId: string;
beforeAll(async () => {
  world = await startWorld();
  collective = await createCollective(world, 'Panier');
  cycleId = (await saleWithOneOffer()).id;
}, 60_000);
afterAll(() => world.stop());

describe('a request with too many mistakes to count', () => {
  it('is the client’s fault, not ours', async () => {
    const { status, errors } = await collective.admin.raw(
      'query($status: [CycleStatus!]) { salesCycles(status: $status) { totalCount } }',
      { status: Array<string>(1000).fill('NOPE') },
      collective.scope,
    );
    expect(status).toBe(400);
    expect(new Set(errors?.map(({ extensions }) => extensions?.code))).toEqual(new Set(['BAD_USER_INPUT']));
  });
});

describe('a request that GraphQL knows and we do not serve', () => {
  it.each([
    ['a subscription', { query: 'subscription { viewer { id } }' }],
    [
      'a document by the hash of nothing',
      { query: '{ viewer { id } }', extensions: { persistedQuery: { version: 2, sha256Hash: {} } } },
    ],
  ])('is the client’s fault: %s', async (_what, body) => {
    const response = await world.anyone().fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(await response.text()).not.toContain('INTERNAL');
  });
});

describe('a page that starts where no list of ours ended', () => {
  const cursor = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
  const id = randomUUID();

  it.each([
    ['a text instead of an id', [['x'], ['x', 'x'], ['x', 'x', 'x'], [1, 'x']]],
    ['a text instead of a number', [['x', id]]],
    [
      'a number that is none of the database’s',
      [
        [1.5, id],
        [3_000_000_000, id],
      ],
    ],
    [
      'a NUL in the name',
      [
        ['a\0', id],
        ['a\0', 'b', id],
      ],
    ],
    [
      'half a character in the name',
      [
        ['a\ud83c', id],
        ['a\ud83c', 'b', id],
      ],
    ],
  ])('starts at the beginning: %s', async (_what, cursors) => {
    for (const values of cursors) {
      const { data, errors } = await collective.admin.raw(
        `query($after: String, $cycleId: UUID!) {
           members(after: $after) { totalCount } auditLog(after: $after) { edges { cursor } } products(after: $after) { totalCount }
           salesCycles(after: $after) { totalCount } orders(after: $after) { totalCount } documents(after: $after) { totalCount }
           offers(cycleId: $cycleId, after: $after) { edges { node { name } } } }`,
        { after: cursor(...values), cycleId },
        collective.scope,
      );
      expect({ values, errors }).toEqual({ values, errors: undefined });
      expect(data).toMatchObject({ offers: { edges: [{ node: { name: 'Chou' } }] } });
      for (const list of ['myOrders', 'myDocuments'])
        expect(
          await collective.admin.gql(`query($after: String) { ${list}(after: $after) { totalCount } }`, {
            after: cursor(...values),
          }),
        ).toEqual({ [list]: { totalCount: 0 } });
    }
  });
});

describe('asking for one’s own collective again', () => {
  const create = (more: object) =>
    collective.admin.gql<{ createCollective: object }>(
      `mutation($input: CreateCollectiveInput!) { createCollective(input: $input) { __typename ... on CollectiveCard { slug flow } ... on Refused { code } } }`,
      { input: { name: 'Le Petit Panier', kind: 'ASSOCIATION', flow: 'DIRECT', ...more } },
    );

  it('in the same words is one collective, with another flow it is refused rather than forgotten', async () => {
    const made = {
      createCollective: { __typename: 'CollectiveCard', slug: 'le-petit-panier', flow: 'DIRECT' },
    };
    expect([await create({}), await create({})]).toEqual([made, made]);
    expect(await create({ flow: 'RESALE' })).toEqual({
      createCollective: { __typename: 'Refused', code: 'SLUG_TAKEN' },
    });
  });
});

async function saleWithOneOffer() {
  await collective.point('Mairie');
  const producer = await collective.producer('Ferme des Haies');
  const { listingId } = await collective.product(producer, 'Chou', 150);
  return collective.openSale({ offers: [{ listingId }] });
}

describe('a sale planned with no slots at all, said aloud', () => {
  it('has none, like one that says nothing of slots', async () => {
    const { distributions } = await collective.openSale({ name: 'Sans créneaux', slots: null });
    expect(distributions.map(({ slots }) => slots)).toEqual([[]]);
  });
});

describe('a page of the books that starts on a day there never was', () => {
  it('starts at the beginning', async () => {
    for (const day of ['0000-00-00T00:00:00Z', '2026-02-30', 'Z'])
      expect(
        await collective.admin.gql(
          'query($after: String) { bankLines(after: $after) { totalCount } contributions(after: $after) { totalCount } }',
          { after: Buffer.from(JSON.stringify([day, randomUUID()])).toString('base64url') },
          collective.scope,
        ),
      ).toEqual({ bankLines: { totalCount: 0 }, contributions: { totalCount: 0 } });
  });
});

describe('a key with a NUL in it, for an invoice or a payment of a service', () => {
  it.each([
    [
      'issueFee',
      'IssueFeeInput',
      { lines: [{ label: 'Étal', quantity: 1, netPriceCents: 100 }], from: '2026-11-01', to: '2026-11-01' },
    ],
    ['recordServicePayment', 'RecordServicePaymentInput', { means: 'CASH', amountCents: 100 }],
  ])('is refused at its field: %s', async (name, type, more) => {
    const answer = await collective.admin.gql<Record<string, object>>(
      `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on InvalidInput { fields { path } } } }`,
      { input: { idempotencyKey: 'NUL \0 dedans', producerId: randomUUID(), ...more } },
      collective.scope,
    );
    expect(answer[name]).toEqual({ __typename: 'InvalidInput', fields: [{ path: 'idempotencyKey' }] });
  });
});

describe('a budget of nothing, in no currency', () => {
  it('is refused at its fields', async () => {
    const { setBudget } = await collective.admin.gql<{ setBudget: object }>(
      'mutation($input: SetBudgetInput) { setBudget(input: $input) { __typename ... on InvalidInput { fields { path } } } }',
      { input: { period: 'ORDER', amountCents: 0, currency: 'Chou de Milan' } },
    );
    expect(setBudget).toMatchObject({
      __typename: 'InvalidInput',
      fields: expect.arrayContaining([{ path: 'amountCents' }, { path: 'currency' }]) as object[],
    });
  });
});
