import type { Client, GraphqlAnswer } from '@cabas/testing';
import type { Case } from './isolation-cases.ts';
import type { Operation } from './schema-walk.ts';

/** What the answer tells: ids made up on the way and the request's own are left out. */
export function told({ status, data, errors }: GraphqlAnswer): string {
  const said = {
    status,
    data,
    errors: errors?.map(({ message, path, extensions }) => ({ message, path, code: extensions?.code })),
  };
  return JSON.stringify(said).replaceAll(
    /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g,
    '<id>',
  );
}

/** Asks, and says what was told. */
export const ask = async (who: Client, { document }: Operation, variables: object, scope?: string) =>
  told(await who.raw(document, variables, scope));

/** The answer to an id nobody ever had must be about that id, or the comparison shows nothing. */
export function isAboutTheId(
  answer: string,
  operation: Operation,
  path: string,
  { door, harmless }: Case,
): boolean {
  if (door === 'staff') return answer.includes('"UNAUTHENTICATED"');
  if (harmless?.[path] !== undefined) return answer.includes('__typename');
  const { data, errors } = JSON.parse(answer) as {
    data: Record<string, Shown | Shown[] | null> | null;
    errors?: { code: string }[];
  };
  const shown = data?.[operation.name];
  if (errors !== undefined) return errors.every(({ code }) => code === 'NOT_FOUND');
  if (shown === null || shown === undefined) return true;
  if (Array.isArray(shown)) return shown.length === 0;
  if (shown.edges !== undefined) return shown.edges.length === 0;
  return (
    shown.__typename === 'NotFound' ||
    (shown.fields ?? []).some((field) => path.startsWith(field.path) || path.endsWith(field.path))
  );
}
interface Shown {
  __typename: string;
  edges?: unknown[];
  fields?: { path: string }[];
}
