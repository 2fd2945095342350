/** People of a journey: each new, so that a journey runs again on the same database. */
import { randomUUID } from 'node:crypto';
import { type Browser, type BrowserContext, expect, type Page, request } from '@playwright/test';
import { linkMailedTo } from './mailbox.ts';
import { keepToThePolicy } from './policy.ts';

export const PASSWORD = 'trois-paniers-et-un-panais';

type Cookies = Awaited<ReturnType<BrowserContext['storageState']>>;

export interface Person {
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  /** Asks the API as this person; throws what it refuses. */
  readonly gql: <T>(query: string, variables?: object, scope?: string) => Promise<T>;
  /** The session, for a browser that need not log in. */
  readonly cookies: () => Promise<Cookies>;
}

/** Ends the name of what a run makes: `a1b2c3`. */
export const mark = (): string => randomUUID().slice(0, 6);

export const newAddress = (givenName: string): string =>
  `${givenName.toLowerCase().replaceAll(/[^a-z]/g, '')}.${randomUUID().slice(0, 12)}@example.org`;

/** Someone who signed up and confirmed through the mailbox, without a browser. */
export async function newPerson(givenName: string, familyName = 'Martin'): Promise<Person> {
  const email = newAddress(givenName);
  const api = await request.newContext({ baseURL: process.env['BASE_URL'] ?? '' });
  const gql = async <T>(query: string, variables: object = {}, scope?: string): Promise<T> => {
    const response = await api.post('/graphql', {
      data: { query, variables },
      headers: scope ? { 'cabas-scope': scope } : {},
    });
    const { data, errors } = (await response.json()) as {
      data?: T;
      errors?: { message: string; extensions?: { code?: string } }[];
    };
    if (errors?.[0] || data === undefined)
      throw new Error(
        `${errors?.[0]?.extensions?.code ?? response.status()}: ${errors?.[0]?.message ?? 'no answer'}`,
      );
    return data;
  };
  await gql('mutation($input: SignUpInput!) { signUp(input: $input) { __typename } }', {
    input: { email, password: PASSWORD, givenName, familyName, locale: 'fr' },
  });
  const token = new URLSearchParams((await linkMailedTo(email, 'Confirmez')).split('?')[1]).get('token');
  const { confirmEmail } = await gql<{ confirmEmail: { __typename: string } }>(
    'mutation($token: String!) { confirmEmail(token: $token) { __typename } }',
    { token },
  );
  expect(confirmEmail.__typename).toBe('Viewer');
  return { email, givenName, familyName, gql, cookies: () => api.storageState() };
}

/** A browser of one's own with the session open; its shape is the project's. */
export async function pageOf(browser: Browser, person: Person): Promise<Page> {
  const context = await browser.newContext({ storageState: await person.cookies() });
  await keepToThePolicy(context);
  return context.newPage();
}

const inputs: Readonly<Record<string, string>> = {
  addProduct: 'ProductInput',
  addPickupPoint: 'PickupPointInput',
};

/** A mutation with one `input`, which must answer the type named. */
export async function does<T = object>(
  person: Person,
  scope: string | undefined,
  name: string,
  input: object,
  type: string,
  fields = '',
): Promise<T> {
  const kind = inputs[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const wanted = fields === '' ? '' : `... on ${type} { ${fields} }`;
  const { answer } = await person.gql<{ answer: T & { __typename: string } }>(
    `mutation($input: ${kind}!) { answer: ${name}(input: $input) { __typename ... on Problem { code message } ... on InvalidInput { fields { path code } } ${wanted} } }`,
    { input },
    scope,
  );
  if (answer.__typename !== type) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer;
}
