/** What the server answered with the page itself (apps/api/src/pages): nobody need ask that again. */
import type { QueryClient } from '@tanstack/react-query';
import type { Scope } from './scope.ts';

/** The element of the page that holds them, as JSON. */
const ELEMENT = 'answers';

export interface PageAnswer {
  readonly operation: string;
  readonly variables: object;
  /** Absent: the person's own scope. */
  readonly scope?: Scope;
  /** The first of the pages of a connection (`useScopedPages`). */
  readonly first?: true;
  readonly data: unknown;
}

/** Gives them to `client` as answers of the moment the page was asked for; a page without any changes nothing. */
export function takeAnswersOfPage(client: QueryClient): readonly PageAnswer[] {
  const element = document.getElementById(ELEMENT);
  if (element === null) return [];
  const answers = JSON.parse(element.textContent) as readonly PageAnswer[];
  element.remove();
  putAnswers(client, answers, performance.timeOrigin);
  return answers;
}

/** @param at when they were given, in milliseconds since 1970 */
export function putAnswers(client: QueryClient, answers: readonly PageAnswer[], at: number): void {
  for (const { operation, variables, scope, first, data } of answers) {
    const key = [scope ?? 'person', operation, variables, ...(first ? ['pages'] : [])];
    client.setQueryData(key, first ? { pages: [data], pageParams: [null] } : data, { updatedAt: at });
  }
}
