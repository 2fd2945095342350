import { readFileSync } from 'node:fs';
import { parse, type OperationDefinitionNode } from 'graphql';
import { startWorld, type Client, type World } from '@cabas/testing';
import { CASES } from './isolation-cases.ts';
import { buildTenant, type Tenant } from './tenants.ts';

const MANIFEST = JSON.parse(
  readFileSync(new URL('../../client/src/gql/persisted-documents.json', import.meta.url), 'utf8'),
) as Record<string, string>;
const DOCUMENTS = Object.entries(MANIFEST).map(([key, text]) => {
  const operation = parse(text).definitions.find(
    (one): one is OperationDefinitionNode => one.kind === 'OperationDefinition',
  );
  const [root] = operation?.selectionSet.selections ?? [];
  return {
    hash: key.replace('sha256:', ''),
    text,
    name: operation?.name?.value ?? '',
    kind: operation?.operation,
    root: root?.kind === 'Field' ? root.name.value : '',
    variables: (operation?.variableDefinitions ?? []).map(({ variable }) => variable.name.value),
  };
});
const viewer = DOCUMENTS.find(({ root }) => root === 'viewer');
const UNKNOWN = 'ab'.repeat(32);

let world: World;
let tenant: Tenant;
beforeAll(async () => {
  world = await startWorld({
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://cabas.test',
    MAIL_FROM: 'Cabas <bonjour@cabas.test>',
    LOG_LEVEL: 'silent',
  });
  tenant = await buildTenant(world, 'Alpage');
}, 60_000);
afterAll(() => world.stop());

const code = (answer: { errors?: { extensions?: { code?: string } }[] }) =>
  answer.errors?.[0]?.extensions?.code;

describe('a production server', () => {
  it('runs the operations of its own pages, by their hash', async () => {
    const { status, data } = await tenant.member.trusted(viewer?.hash ?? '');
    expect(status).toBe(200);
    expect(JSON.stringify(data)).toContain(tenant.member.email);
  });

  it('refuses any other operation before it is parsed, unless an API key comes with it', async () => {
    const stranger = world.anyone();
    for (const key of [undefined, '', 'another key', 'é'.repeat(2000).slice(0, 10)]) {
      stranger.apiKey = key === undefined ? undefined : encodeURIComponent(key);
      for (const query of ['{ viewer { id } }', '{ viewer', viewer?.text ?? '']) {
        const answer = await stranger.raw(query);
        expect([answer.status, code(answer)]).toEqual([400, 'TRUSTED_DOCUMENT_REQUIRED']);
      }
    }
    expect((await world.anyone().raw('{ viewer { id } }')).status).toBe(200);
  });

  it('says that the page is old when it does not know the hash, and lets nobody register one', async () => {
    for (const hash of [UNKNOWN, '', 'constructor', '__proto__', viewer?.hash.toUpperCase() ?? '']) {
      const answer = await world.anyone().trusted(hash);
      expect([answer.status, code(answer)]).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND']);
    }
    const both = await world.anyone().fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ viewer { id } }',
        extensions: { persistedQuery: { version: 1, sha256Hash: UNKNOWN } },
      }),
    });
    expect(both.status).toBe(400);
    expect(code(await world.anyone().trusted(UNKNOWN))).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});

describe('a compiled operation', () => {
  /** Whoever may ask most, in the scope that the operation is for. */
  const asker = (root: string): [Client, string | undefined] => {
    const door = CASES[root]?.door;
    if (door === 'farm') return [tenant.farmer, tenant.farmScope];
    return door === 'collective' ? [tenant.admin, tenant.scope] : [tenant.member, undefined];
  };
  const queries = DOCUMENTS.filter(({ kind }) => kind === 'query');

  it('is what most pages ask: they are found in the manifest', () =>
    expect(queries.length).toBeGreaterThan(40));

  it.each(queries.map((one) => [one.name, one] as const))(
    '%s answers as graphql-js does, byte for byte',
    async (_name, { hash, text, root, variables }) => {
      const known = CASES[root]?.variables(tenant) as Record<string, unknown> | undefined;
      const given = Object.fromEntries(
        variables.flatMap((name) => (known?.[name] === undefined ? [] : [[name, known[name]]])),
      );
      const [client, scope] = asker(root);
      for (const values of [given, {}, { ...given, [variables[0] ?? 'none']: 'rubbish' }]) {
        // once more in another spelling: only the text of the manifest is compiled
        const plain = await client.raw(`${text} `, values, scope);
        const compiled = await client.trusted(hash, values, scope);
        const without = ({ errors, ...rest }: typeof plain) => ({
          ...rest,
          errors: errors?.map(({ message, path, extensions }) => ({ message, path, code: extensions?.code })),
        });
        expect(without(compiled)).toEqual(without(plain));
      }
    },
  );
});
