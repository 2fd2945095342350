/** One mutation from one button: busy, the problem answered, the failure to answer, and what is stale afterwards. */
import { PROOF_NEEDED, request, type Scope, type TypedDocument } from '@cabas/client';
import { useProve } from '@cabas/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { fieldMessage, isProblem, type Problem, type Success } from './problem.ts';

export interface Action<Variables, Answer> {
  /** The success member of the union; undefined when a problem or a failure is now shown. */
  readonly run: (variables: Variables) => Promise<Success<Answer> | undefined>;
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly failure: unknown;
  readonly fieldError: (path: string) => string | undefined;
  readonly reset: () => void;
}

/** `pick` takes the union out of the result. Answers of the same scope are asked again after a success. */
export function useAction<Result, Variables, Answer extends object>(
  document: TypedDocument<Result, Variables>,
  pick: (result: Result) => Answer,
  scope?: Scope,
): Action<Variables, Answer> {
  const client = useQueryClient();
  const prove = useProve();
  const [state, setState] = useState<{ busy: boolean; problem: Problem | null; failure: unknown }>({
    busy: false,
    problem: null,
    failure: null,
  });
  const picking = useRef(pick);
  picking.current = pick;
  const run = useCallback(
    async (variables: Variables) => {
      setState({ busy: true, problem: null, failure: null });
      try {
        let answer = picking.current(await send(document, variables, scope));
        // sensitive: the person shows who they are, and it goes on as if nothing had been asked
        if (isProblem(answer) && answer.code === PROOF_NEEDED && (await prove()))
          answer = picking.current(await send(document, variables, scope));
        const problem = isProblem(answer) ? answer : null;
        setState({ busy: false, problem, failure: null });
        if (problem?.fields?.length) requestAnimationFrame(focusFirstError);
        if (problem?.__typename === 'VersionConflict' || problem === null)
          void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === (scope ?? 'person') });
        return problem === null ? (answer as Success<Answer>) : undefined;
      } catch (failure) {
        setState({ busy: false, problem: null, failure });
        return undefined;
      }
    },
    [client, document, prove, scope],
  );
  const reset = useCallback(() => setState({ busy: false, problem: null, failure: null }), []);
  return { ...state, run, reset, fieldError: (path) => fieldMessage(state.problem, path) };
}

// `request` types its variables as a variadic that a generic operation can't resolve.
function send<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  scope?: Scope,
): Promise<Result> {
  return request(
    document as unknown as TypedDocument<Result, Record<string, unknown>>,
    variables as Record<string, unknown>,
    { scope },
  );
}

/** The keyboard goes to the first field to put right, in the dialog that is open or in the page. */
function focusFirstError(): void {
  const within = document.querySelector('dialog[open]') ?? document.querySelector('main');
  within?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
