/**
 * Questions asked while the page's own code is still on its way; whoever asks the same soon after gets that answer, once.
 */
import type { TypedDocument } from './document.ts';
import { operationName } from './document.ts';
import { request } from './request.ts';
import type { Scope } from './scope.ts';

/** An answer nobody came for is old by then. */
const KEPT_MS = 10_000;
const answers = new Map<string, { readonly at: number; readonly answer: Promise<unknown> }>();

/** Asks now, for a `useScopedQuery` of the same operation, variables and scope that comes later. */
export function askEarly<Result, Variables extends object>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  scope?: Scope,
): Promise<Result> {
  const ungeneric = document as unknown as TypedDocument<Result, Record<string, unknown>>;
  const answer = request(ungeneric, variables as Record<string, unknown>, { scope });
  const key = keyOf(document, variables, scope);
  answers.set(key, { at: Date.now(), answer });
  // what failed meanwhile is asked anew by whoever needs it
  answer.catch(() => {
    if (answers.get(key)?.answer === answer) answers.delete(key);
  });
  return answer;
}

/** What was asked early, if it was; the next one asks for itself. */
export function takeEarly<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: unknown,
  scope: Scope | undefined,
): Promise<Result> | undefined {
  const key = keyOf(document, variables, scope);
  const early = answers.get(key);
  answers.delete(key);
  return early && Date.now() - early.at < KEPT_MS ? (early.answer as Promise<Result>) : undefined;
}

const keyOf = (document: unknown, variables: unknown, scope: Scope | undefined): string =>
  `${scope ?? ''} ${operationName(document as TypedDocument<unknown, never>)} ${JSON.stringify(variables)}`;
