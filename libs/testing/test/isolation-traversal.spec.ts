import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildSchema, isObjectType } from 'graphql';
import { startWorld, type Client, type World } from '@cabas/testing';
import { CASES } from './isolation-cases.ts';
import { askForEverything, typesIn } from './maximal-selection.ts';
import { operationsOf, SCHEMA_PATH, type Operation } from './schema-walk.ts';
import { shareFarm, type SharedFarm } from './shared-farm.ts';
import { foreign, idsOf } from './tenant-rows.ts';
import { planInput } from './tenants/sales.ts';
import { buildTenant, type Tenant } from './tenants.ts';

const SCHEMA = buildSchema(readFileSync(SCHEMA_PATH, 'utf8'));
const OPERATIONS = operationsOf(SCHEMA);
const QUERIES = OPERATIONS.filter(({ kind }) => kind === 'query');
/** Those that end what the others need come last; without a session ended, the member goes on. */
const ENDING = [
  'cancelOrder',
  'cancelSale',
  'closeDistribution',
  'handOutDistribution',
  'revokeMandate',
  'logOut',
];
const MUTATIONS = OPERATIONS.filter(({ kind }) => kind === 'mutation').sort(
  (a, b) => ENDING.indexOf(a.name) - ENDING.indexOf(b.name),
);

let world: World;
let mine: Tenant;
let theirs: Tenant;
let orchard: SharedFarm;
let theirIds: Set<string>;
const met = new Set<string>();

beforeAll(async () => {
  world = await startWorld();
  [mine, theirs] = [await buildTenant(world, 'Alpage'), await buildTenant(world, 'Bocage')];
  orchard = await shareFarm(world, [theirs, mine]);
  await world.settle();
  theirIds = await idsOf(world.admin, theirs, orchard.ids);
}, 120_000);
afterAll(() => world.stop());

/** Everybody on my side, in every scope they have: each may see something else. */
function readers(): [string, Client, string | undefined][] {
  const inside = (
    ['admin', 'member', 'coordinator', 'treasurer', 'auditor', 'suspended', 'former', 'pending'] as const
  ).map((who): [string, Client, string | undefined] => [who, mine[who], mine.scope]);
  return [
    ...inside,
    ['admin, as a person', mine.admin, undefined],
    ['member, as a person', mine.member, undefined],
    ['farmer, as a person', mine.farmer, undefined],
    ['farmer, at the farm', mine.farmer, mine.farmScope],
    ['anonymous', world.anyone(), undefined],
  ];
}

async function seen({ name, kind }: Operation, variables: object, client: Client, scope?: string) {
  const answer = await client.raw(askForEverything(SCHEMA, kind, name), variables, scope);
  if (answer.status !== 200) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  for (const type of typesIn(answer.data)) met.add(type);
  return JSON.stringify(answer);
}

describe('all that can be asked from one’s own things', () => {
  it.each(QUERIES.map((operation) => [operation.name, operation] as const))(
    '%s, asked for every field, shows nothing of another tenant',
    async (name, operation) => {
      for (const [who, client, scope] of readers()) {
        const shown = await seen(operation, CASES[name]?.variables(mine) ?? {}, client, scope);
        expect({ who, foreign: foreign(shown, theirs, theirIds) }).toEqual({ who, foreign: [] });
      }
    },
  );

  it('a farm that sells in both shows each collective to its keeper, and neither to the other', async () => {
    const scope = `producer:${orchard.id}`;
    const farm = JSON.stringify(
      await orchard.keeper.raw(askForEverything(SCHEMA, 'query', 'farm'), {}, scope),
    );
    expect(farm).toContain('Alpage');
    expect(farm).toContain('Bocage');
    const known = await mine.admin.raw(
      askForEverything(SCHEMA, 'query', 'participation'),
      { producerId: orchard.id },
      mine.scope,
    );
    expect(JSON.stringify(known)).toContain('Verger commun');
    expect(foreign(JSON.stringify(known), theirs, theirIds)).toEqual([]);
  });

  it.each(MUTATIONS.map((operation) => [operation.name, operation] as const))(
    '%s, asked for every field, shows nothing of another tenant',
    async (name, operation) => {
      const { door, variables } = CASES[name] ?? { door: 'open', variables: () => ({}) };
      const [client, scope] = {
        collective: [mine.admin, mine.scope] as const,
        farm: [mine.farmer, mine.farmScope] as const,
        person: [mine.member, undefined] as const,
        staff: [mine.admin, undefined] as const,
        open: [world.anyone(), undefined] as const,
      }[door];
      const shown = await seen(operation, variables(mine), client, scope);
      expect(foreign(shown, theirs, theirIds)).toEqual([]);
    },
  );

  it('nor does what is answered when something stands in the way', async () => {
    const { collective } = mine;
    const sale = await collective.openSale({
      name: 'Grande Alpage',
      points: [mine.ids['point'] ?? ''],
      minimumCents: 90_000,
    });
    const at = (distributionId: string | undefined, quantity: number, offerId = mine.ids['offer']) => ({
      input: { distributionId, lines: [{ offerId, quantity }], idempotencyKey: randomUUID() },
    });
    const timed = await collective.openSale({
      name: 'À l’heure Alpage',
      points: [mine.ids['point'] ?? ''],
      slots: [{ startsAt: '17:30', endsAt: '18:00', capacity: 1 }],
    });
    const [slotted] = timed.distributions;
    const full = () => ({
      input: {
        ...at(slotted?.id, 1, timed.offers.get('Carottes Alpage')?.id).input,
        slotId: slotted?.slots[0],
      },
    });
    await collective.do('mutation($id: UUID!) { inviteMember(memberId: $id) { __typename } }', 'Done', {
      id: mine.ids['invitedMember'],
    });
    const token = await world.linkToken('invitee.alpage@example.org', 'invite-member');
    const guest = await world.person('Invitée', 'invitee.alpage@example.org');
    const plan = { input: planInput(collective, mine.ids['point'] ?? '', { name: 'Double' }) };
    const ways: [string, Client, object, string | undefined][] = [
      [
        'placeOrder',
        mine.coordinator,
        at(sale.distributions[0]?.id, 1, sale.offers.get('Carottes Alpage')?.id),
        mine.scope,
      ],
      [
        'placeOrder',
        mine.coordinator,
        at(sale.distributions[0]?.id, 99_000, sale.offers.get('Carottes Alpage')?.id),
        mine.scope,
      ],
      ['placeOrder', mine.coordinator, at(mine.ids['pastDistribution'], 1), mine.scope],
      ['placeOrder', mine.treasurer, full(), mine.scope],
      ['placeOrder', mine.auditor, full(), mine.scope],
      ['placeOrder', mine.suspended, at(mine.ids['distribution'], 1), mine.scope],
      ['household', mine.coordinator, {}, mine.scope],
      ['planSale', mine.admin, plan, mine.scope],
      ['planSale', mine.admin, plan, mine.scope],
      ['invitation', world.anyone(), { token }, undefined],
      ['acceptInvitation', guest, { token }, undefined],
    ];
    for (const [name, client, variables, scope] of ways) {
      const operation = OPERATIONS.find((one) => one.name === name);
      if (operation === undefined) throw new Error(name);
      expect(foreign(await seen(operation, variables, client, scope), theirs, theirIds)).toEqual([]);
    }
  });

  /** Types that none of the calls above could be answered with, and why. */
  const STAFF = 'platform staff see the jobs of every collective, without payload (failed-jobs.spec.ts)';
  const UNSEEN: Readonly<Record<string, string>> = {
    OnlineLink: 'the address of a payment service’s forms: there is no service in this world',
    OrderToPayOnline:
      'what a payment service would be paid: there is no service in this world (libs/payments/test/pay-online.spec.ts)',
    OwedOnline: 'the same, on home (libs/payments/test/owed-online.spec.ts)',
    OnlinePaidPart:
      'what an order of one’s own was paid with, sums without a name; the member here has not paid (libs/payments/test/paid-otherwise.spec.ts)',
    FailedJob: STAFF,
    FailedJobConnection: STAFF,
    FailedJobEdge: STAFF,
    SecondStep:
      'answered to who signs in with a second factor: it carries nothing but a kind (libs/identity/test)',
    BankAccountChange:
      'answered to who holds the link of a mail (libs/treasury/test/bank-account-hold.spec.ts)',
    Unsubscription: 'answered to who holds the link of a mail (libs/messaging/test/reminders.spec.ts)',
    AccountClosing:
      'a day, told to who closes their account; the member here has an order to fetch (person-data.spec.ts)',
    RecoveryCodes: 'answered once, to who has just proven a second factor: codes made for that moment',
  };

  it('met every type of the contract with data in it', () => {
    const types = Object.values(SCHEMA.getTypeMap())
      .filter((type) => isObjectType(type) && !/^(Query|Mutation|__.*)$/.test(type.name))
      .map(({ name }) => name);
    expect(types.filter((name) => !met.has(name) && UNSEEN[name] === undefined)).toEqual([]);
    expect(Object.keys(UNSEEN).filter((name) => met.has(name) || !types.includes(name))).toEqual([]);
  });
});

describe('the check itself', () => {
  it('sees another tenant’s name and ids, and not what was sent', () => {
    const id = theirs.ids['order'] ?? '';
    expect(foreign('{"name":"Place BOCAGE"}', theirs, theirIds)).toEqual(['Bocage']);
    expect(foreign(`{"id":"${id}"}`, theirs, theirIds)).toEqual([id]);
    expect(foreign(`{"id":"${id}"}`, theirs, theirIds, id)).toEqual([]);
  });

  it('finds the other’s things where they are', async () => {
    const [orders] = QUERIES.filter(({ name }) => name === 'orders');
    if (orders === undefined) throw new Error('no orders');
    const shown = await seen(orders, {}, theirs.admin, theirs.scope);
    expect(foreign(shown, theirs, theirIds).length).toBeGreaterThan(10);
  });
});
