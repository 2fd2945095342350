import { readFileSync } from 'node:fs';
import { startWorld, type World } from '@cabas/testing';

const GENERATED = readFileSync(new URL('../../client/src/gql/graphql.ts', import.meta.url), 'utf8');
/** The operations of shop and admin as they are sent, fragments included. */
const DOCUMENTS = [
  ...GENERATED.matchAll(/^export const (\w+Document) = new TypedDocumentString\(`([^`]+)`/gm),
].map(([, name = '', document = '']) => [name, document] as const);

let world: World;
beforeAll(async () => {
  world = await startWorld({
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://cabas.test',
    MAIL_FROM: 'bonjour@cabas.test',
  });
});
afterAll(() => world.stop());

describe('the limits of the API', () => {
  it('are tried with every operation of the front ends', () => {
    expect(DOCUMENTS.length).toBeGreaterThan(60);
  });

  it.each(DOCUMENTS)('let %s pass', async (_name, document) => {
    const { errors } = await world.anyone().raw(document, {});
    const codes = (errors ?? []).map(({ extensions }) => extensions?.code);
    expect({
      codes,
      errors: codes.some(
        (code) =>
          code === 'GRAPHQL_VALIDATION_FAILED' || code === 'GRAPHQL_PARSE_FAILED' || code === 'INTERNAL',
      )
        ? errors
        : [],
    }).toEqual({ codes, errors: [] });
  });

  it('refuse three of them in one', async () => {
    const big =
      DOCUMENTS.map(([, document]) => document)
        .filter((document) => document.trimStart().startsWith('query'))
        .sort((a, b) => b.length - a.length)[0] ?? '';
    const { status, errors } = await world
      .anyone()
      .raw(`${big} ${'query Q { viewer { id } } '.repeat(300)}`, {});
    expect([status, errors?.[0]?.extensions?.code]).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
  });
});
