import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { startWorld, type Client, type Person, type World } from '@cabas/testing';
import { buildSchema, extendSchema, parse } from 'graphql';
import { ask, isAboutTheId } from './asking.ts';
import { gaps } from './contract.ts';
import { CASES, kindsOf, type Case } from './isolation-cases.ts';
import { operationsOf, SCHEMA_PATH, withValue } from './schema-walk.ts';
import { checksums, crossings, idsOf } from './tenant-rows.ts';
import { buildTenant, type Tenant } from './tenants.ts';

const OPERATIONS = operationsOf();
const WITH_IDS = OPERATIONS.filter(({ idPaths }) => idPaths.length > 0);
const caseOf = (name: string): Case => {
  const found = CASES[name];
  if (found === undefined) throw new Error(`${name} has no case in isolation-cases/`);
  return found;
};

let world: World;
let mine: Tenant;
let theirs: Tenant;
let stranger: Person;
/** Runs both collectives: being at home there too must open nothing here. */
let both: Person;
let before: Record<string, string>;

beforeAll(async () => {
  world = await startWorld();
  mine = await buildTenant(world, 'Alpage');
  theirs = await buildTenant(world, 'Bocage');
  stranger = await world.person('Étrangère');
  both = await world.person('Double');
  for (const { collective } of [mine, theirs]) {
    await both.gql('mutation($slug: String!) { joinCollective(slug: $slug) { __typename } }', {
      slug: collective.slug,
    });
    await world.admin.query(
      `update memberships m set roles = '{ADMIN}' from accounts a where a.id = m.account_id and m.collective_id = $1 and lower(a.email) = lower($2)`,
      [collective.id, both.email],
    );
  }
  await world.settle();
  before = await checksums(world, theirs);
}, 120_000);
afterAll(() => world.stop());

/** Who calls an operation in my scope, and with which header. The first may do all of it. */
function callers({ door }: Case): [string, Client, string | undefined][] {
  const others: [string, Client][] = [
    ['my former member', mine.former],
    ['someone whose session ended', mine.expired],
    ['anonymous', world.anyone()],
  ];
  const scope = door === 'farm' ? mine.farmScope : door === 'collective' ? mine.scope : undefined;
  const first: [string, Client][] =
    door === 'farm'
      ? [['my farmer', mine.farmer]]
      : door === 'collective'
        ? [
            ['my admin', mine.admin],
            ['an admin of both', both],
            ['my coordinator', mine.coordinator],
            ['my treasurer', mine.treasurer],
            ['my auditor', mine.auditor],
            ['my member', mine.member],
            ['my suspended member', mine.suspended],
            ['my pending member', mine.pending],
            ['my farmer', mine.farmer],
          ]
        : [['my member', mine.member]];
  return [...first, ...others].map(([who, client]) => [who, client, scope]);
}

describe('the contract', () => {
  it('has a case for every operation, and a fixture for every id field', () => {
    expect(gaps(OPERATIONS, theirs)).toEqual([]);
  });

  it.each([
    ['a query', 'extend type Query { spy(id: UUID!): Order }', 'spy has no case'],
    [
      'an argument',
      'extend type Mutation { logIn2(friend: UUID!): Done }',
      'logIn2: nobody said what friend identifies',
    ],
    [
      'a field of an input',
      'extend input PlaceOrderInput { sponsorId: UUID }',
      'placeOrder: nobody said what input.sponsorId identifies',
    ],
    [
      'an id that its case leaves out',
      'extend input PlaceOrderInput { memberId: UUID }',
      "placeOrder: input.memberId is not in its case's variables",
    ],
  ])('notices %s without its case', (_what, sdl, gap) => {
    const schema = extendSchema(buildSchema(readFileSync(SCHEMA_PATH, 'utf8')), parse(sdl));
    expect(gaps(operationsOf(schema), theirs)).toContain(gap);
  });

  it('meets data in every tenant table', async () => {
    const tables = Object.keys(before)
      .filter((key) => key.endsWith('.collective_id'))
      .map((key) => key.slice(0, -'.collective_id'.length));
    expect(tables.filter((table) => before[`${table}.collective_id`]?.startsWith('0:'))).toEqual([]);
  });
});

describe('in one’s own scope', () => {
  it.each(WITH_IDS.map((operation) => [operation.name, operation] as const))(
    '%s answers for another tenant’s ids as for ids that never were',
    async (name, operation) => {
      const how = caseOf(name);
      for (const path of operation.idPaths) {
        for (const [who, client, scope] of callers(how)) {
          const nobody = await ask(
            client,
            operation,
            withValue(how.variables(mine), path, randomUUID()),
            scope,
          );
          if (who === callers(how)[0]?.[0] && !isAboutTheId(nobody, operation, path, how))
            throw new Error(`${path}, a made-up id, as ${who}: ${nobody}`);
          const fitting = kindsOf(name, path) ?? [];
          const kinds = who === 'my admin' || fitting.length === 0 ? Object.keys(theirs.ids) : fitting;
          await Promise.all(
            kinds.map(async (kind) => {
              const variables = withValue(how.variables(mine), path, theirs.ids[kind]);
              const answer = await ask(client, operation, variables, scope);
              expect({ path, who, kind, answer }).toEqual({ path, who, kind, answer: nobody });
            }),
          );
        }
      }
    },
    120_000, // each kind of id in each place of a batch of gestures, one place after the other
  );
});

describe('under another tenant’s name', () => {
  // those that end or begin a session are asked without one
  const alone = ['logOut', 'logIn', 'confirmEmail', 'resetPassword', 'signUp'];

  it.each(OPERATIONS.map((operation) => [operation.name, operation] as const))(
    '%s answers outsiders as for a tenant that never was',
    async (name, operation) => {
      const outsiders: [string, Client][] = [
        ['anonymous', world.anyone()],
        ['stranger', stranger],
        ['member', mine.member],
        ['coordinator', mine.coordinator],
        ['treasurer', mine.treasurer],
        ['auditor', mine.auditor],
        ['admin', mine.admin],
        ['farmer', mine.farmer],
        ['my own suspended member', mine.suspended],
        ['an admin of theirs whose session ended', theirs.expired],
      ];
      for (const [who, client] of alone.includes(name) ? outsiders.slice(0, 1) : outsiders) {
        for (const scope of [theirs.scope, theirs.farmScope]) {
          const nowhere = scope.replace(/:.*/, `:${randomUUID()}`);
          const variables = caseOf(name).variables(theirs);
          const [there, never] = [
            await ask(client, operation, variables, scope),
            await ask(client, operation, variables, nowhere),
          ];
          expect({ who, scope, answer: there }).toEqual({ who, scope, answer: never });
          if (caseOf(name).door !== 'open')
            expect({ who, scope, answer: there }).toEqual({
              who,
              scope,
              answer: expect.stringMatching(/"(NOT_FOUND|UNAUTHENTICATED|WRONG_SCOPE)"/) as string,
            });
        }
      }
    },
  );

  it.each(
    OPERATIONS.filter(({ name }) => CASES[name]?.door === 'collective').map(
      (operation) => [operation.name, operation] as const,
    ),
  )('%s tells pending, suspended and former members nothing about any id', async (name, operation) => {
    for (const client of [theirs.pending, theirs.suspended, theirs.former]) {
      let variables = caseOf(name).variables(theirs);
      const real = await ask(client, operation, variables, theirs.scope);
      for (const path of operation.idPaths) variables = withValue(variables, path, randomUUID());
      expect(real).toEqual(await ask(client, operation, variables, theirs.scope));
      expect(real).toMatch(/"(NOT_FOUND|MEMBERSHIP_PENDING|MEMBERSHIP_SUSPENDED|MEMBERSHIP_LEFT)"/);
    }
  });

  it('pending, suspended and former members see no open sale', async () => {
    for (const client of [theirs.pending, theirs.suspended, theirs.former, stranger])
      expect(await client.gql('{ openSales { cycle { id } } }')).toEqual({ openSales: [] });
    expect(await theirs.member.gql('{ openSales { cycle { id } } }')).toEqual({
      openSales: [theirs.ids['cycle'], theirs.ids['roundCycle']].map((id) => ({ cycle: { id } })),
    });
  });
});

describe('after all these calls', () => {
  it('nothing was written at the other tenant, not even once the jobs have run', async () => {
    expect(await checksums(world, theirs)).toEqual(before);
    await world.settle();
    const after = await checksums(world, theirs);
    // mails that found no server are tried again: their rows move, none may be added
    const rows = (sums: Record<string, string>) => ({
      ...sums,
      'outbox.collective_id': sums['outbox.collective_id']?.split(':')[0],
    });
    expect(rows(after)).toEqual(rows(before));
  }, 120_000); // all that thousands of calls asked for

  it('no row points from one tenant to the other', async () => {
    // one person runs both: their account is nobody's alone
    const there = await idsOf(world.admin, theirs);
    const shared = new Set([...(await idsOf(world.admin, mine))].filter((id) => there.has(id)));
    expect(await crossings(world.admin, [mine, theirs], shared)).toEqual([]);
  });
});
