/**
 * Documents are the plain text of their `graphql(…)` call: the generated file gives them their types and is never
 * bundled, so each route ships only its own operations. Fragments are found by name when a request is made.
 */
import type { graphql as generatedGraphql } from './gql/gql.ts';

/** An operation or fragment with the types of its result and its variables (as @graphql-typed-document-node). */
export interface TypedDocument<Result, Variables> {
  /** For the compiler only; never there. */
  __apiType?: (variables: Variables) => Result;
}

const fragments = new Map<string, string>();

function register(source: string): string {
  const name = /^\s*fragment\s+(\w+)\s+on\s/.exec(source)?.[1];
  if (name) fragments.set(name, source);
  return source;
}

/** Types come from the literal text: run `npx graphql-codegen --config codegen.ts` after changing one. */
export const graphql = register as unknown as typeof generatedGraphql;

/** The operation with every fragment it spreads, each once. Throws when a fragment's module was never imported. */
export function documentText(document: TypedDocument<unknown, never>): string {
  const operation = textOf(document);
  const found = new Map<string, string>();
  const pending = spreadsIn(operation);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (found.has(name)) continue;
    const source = fragments.get(name);
    if (source === undefined) throw new Error(`Fragment ${name} is used before its component was imported`);
    found.set(name, source);
    pending.push(...spreadsIn(source));
  }
  return [operation, ...found.values()].join('\n');
}

/** What is sent for it: in a built page the hash that stands in place of the text (vite.web.ts), else the text. */
export function documentBody(
  document: TypedDocument<unknown, never>,
): { query: string } | { extensions: { persistedQuery: { version: 1; sha256Hash: string } } } {
  const hash = / sha256:([0-9a-f]{64})$/.exec(textOf(document))?.[1];
  if (hash === undefined) return { query: documentText(document) };
  return { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } };
}

/** `query Home { … }` → `Home`. */
export function operationName(document: TypedDocument<unknown, never>): string {
  return /^\s*(?:query|mutation)\s+(\w+)/.exec(textOf(document))?.[1] ?? 'anonymous';
}

// What `graphql` returned is its text; only its type says otherwise.
const textOf = (document: TypedDocument<unknown, never>): string => document as unknown as string;

const spreadsIn = (source: string): string[] =>
  [...source.matchAll(/\.\.\.\s*(\w+)/g)].flatMap(([, name]) => (name && name !== 'on' ? [name] : []));
