import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isEnumType, isListType, getNullableType } from 'graphql';
import { startWorld, type Client, type World } from '@cabas/testing';
import { TEXTS } from './contract.ts';
import { CASES } from './isolation-cases.ts';
import { askForEverything } from './maximal-selection.ts';
import { SCHEMA_PATH } from './schema-walk.ts';
import { foreign, idsIn, idsOf } from './tenant-rows.ts';
import { buildTenant, type Tenant } from './tenants.ts';

const SCHEMA = buildSchema(readFileSync(SCHEMA_PATH, 'utf8'));
const QUERIES = Object.values(SCHEMA.getQueryType()?.getFields() ?? {}).filter(
  ({ name }) => CASES[name]?.door !== 'staff',
);
const withArgument = (argument: string) =>
  QUERIES.filter(({ args }) => args.some(({ name }) => name === argument)).map(({ name }) => name);
/** What things and people are called at the other tenant. */
const NAMES = ['Bocage', 'Carottes Bocage', 'Pain Bocage', 'Léa Bocage', 'Potager Bocage', 'Place Bocage'];

let world: World;
let mine: Tenant;
let theirs: Tenant;
let theirIds: Set<string>;
let alone: Map<string, string>;

beforeAll(async () => {
  world = await startWorld();
  mine = await buildTenant(world, 'Alpage');
  alone = await everyAnswer();
  theirs = await buildTenant(world, 'Bocage');
  theirIds = await idsOf(world.admin, theirs);
}, 120_000);
afterAll(() => world.stop());

function readersOf(name: string, tenant: Tenant): [string, Client, string | undefined][] {
  if (CASES[name]?.door === 'farm') return [['farmer', tenant.farmer, tenant.farmScope]];
  if (CASES[name]?.door !== 'collective') return [['member', tenant.member, undefined]];
  return [
    ['admin', tenant.admin, tenant.scope],
    ['member', tenant.member, tenant.scope],
  ];
}

async function answer(name: string, client: Client, variables: object, scope?: string): Promise<string> {
  const { data, errors } = await client.raw(askForEverything(SCHEMA, 'query', name), variables, scope);
  return JSON.stringify({ data, codes: errors?.map(({ extensions }) => extensions?.code) });
}

/** Each query's whole answer to each of its readers: lists, counts, sums, order. */
async function everyAnswer(): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  for (const { name } of QUERIES)
    for (const [who, client, scope] of readersOf(name, mine)) {
      const variables = CASES[name]?.variables(mine) ?? {};
      answers.set(`${name} ${who}`, await answer(name, client, variables, scope));
      if (withArgument('search').includes(name))
        for (const search of NAMES)
          answers.set(
            `${name} ${who} ${search}`,
            await answer(name, client, { ...variables, search }, scope),
          );
    }
  return answers;
}

interface Page {
  edges: { cursor: string; node: { id: string } }[];
  totalCount?: number;
}
async function page(
  name: string,
  client: Client,
  variables: object,
  scope?: string,
): Promise<Page | undefined> {
  return (JSON.parse(await answer(name, client, variables, scope)) as { data: Record<string, Page> | null })
    .data?.[name];
}

describe('lists, counts and filters', () => {
  it('are word for word the same once another tenant is there with data of every kind', async () => {
    const now = await everyAnswer();
    expect(Object.fromEntries(now)).toEqual(Object.fromEntries(alone));
  });

  it.each(withArgument('after'))(
    '%s, continued from another tenant’s page, stays in my own list',
    async (name) => {
      const variables = { ...CASES[name]?.variables(mine), first: 100 };
      for (const [who, client, scope] of readersOf(name, mine)) {
        const own = await page(name, client, variables, scope);
        const ownIds = new Set(own?.edges.flatMap(({ node }) => idsIn(JSON.stringify(node))));
        const [, reader, theirScope] = readersOf(name, theirs)[0] ?? [];
        if (reader === undefined) throw new Error(name);
        const others = await page(
          name,
          reader,
          { ...CASES[name]?.variables(theirs), first: 100 },
          theirScope,
        );
        expect(others?.edges.length).toBeGreaterThan(0);
        for (const { cursor } of others?.edges.slice(0, 4) ?? []) {
          const text = await answer(name, client, { ...variables, after: cursor }, scope);
          const next = (JSON.parse(text) as { data: Record<string, Page> | null }).data?.[name];
          expect({ who, foreign: foreign(text, theirs, theirIds) }).toEqual({ who, foreign: [] });
          expect(next?.totalCount).toBe(own?.totalCount);
          expect(
            next?.edges.flatMap(({ node }) => idsIn(JSON.stringify(node))).filter((id) => !ownIds.has(id)) ??
              [],
          ).toEqual([]);
        }
      }
    },
  );

  it.each(withArgument('search'))(
    '%s finds by another tenant’s names what it found before they came, by their addresses and ids nothing',
    async (name) => {
      for (const [who, client, scope] of readersOf(name, mine)) {
        const variables = CASES[name]?.variables(mine) ?? {};
        const find = (search: string) => answer(name, client, { ...variables, search }, scope);
        for (const search of NAMES)
          expect({ who, search, answer: await find(search) }).toEqual({
            who,
            search,
            answer: alone.get(`${name} ${who} ${search}`),
          });
        const nothing = await find('zwxqk');
        for (const search of [theirs.member.email, theirs.admin.email, ...Object.values(theirs.ids)])
          expect({ who, search, answer: await find(search) }).toEqual({ who, search, answer: nothing });
      }
    },
  );

  it.each(
    QUERIES.flatMap(({ name, args }) =>
      args.flatMap((arg) => {
        const type = getNamedType(arg.type);
        const values: unknown[] = isEnumType(type)
          ? type.getValues().map(({ value }) => (isListType(getNullableType(arg.type)) ? [value] : value))
          : type.name === 'Boolean'
            ? [true, false]
            : [];
        return values.map((value) => [name, arg.name, value] as const);
      }),
    ),
  )('%s, filtered by %s = %s, shows only mine', async (name, argument, value) => {
    for (const [who, client, scope] of readersOf(name, mine)) {
      const shown = await answer(name, client, { ...CASES[name]?.variables(mine), [argument]: value }, scope);
      expect({ who, foreign: foreign(shown, theirs, theirIds) }).toEqual({ who, foreign: [] });
    }
  });

  it('are asked by no text that nobody thought of', () => {
    const texts = QUERIES.flatMap(({ args }) =>
      args.filter((arg) => getNamedType(arg.type).name === 'String').map(({ name }) => name),
    );
    expect([...new Set(texts)].filter((name) => TEXTS[name] === undefined)).toEqual([]);
  });
});
