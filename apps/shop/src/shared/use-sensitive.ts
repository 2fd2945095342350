/** One sensitive mutation: asks who it is when the server wants to know, sends it again, and keeps what went wrong. */
import { PROOF_NEEDED, request, type TypedDocument } from '@cabas/client';
import { useProve } from '@cabas/ui';
import { useState } from 'react';

interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** Everything of a union but its problems. */
type Success<Answer> = Exclude<Answer, Refusal>;

export interface Sensitive<Variables, Answer> {
  /** The success; undefined when a problem is shown, or the person would rather not prove who they are. */
  readonly run: (variables: Variables) => Promise<Success<Answer> | undefined>;
  readonly busy: boolean;
  /** What was refused; fields are the form's to show. */
  readonly problem: Exclude<Answer, Success<Answer>> | null;
  readonly failure: unknown;
}

export function useSensitive<Result, Variables, Answer extends object>(
  document: TypedDocument<Result, Variables>,
  pick: (result: Result) => Answer,
  onProblem: (problem: Exclude<Answer, Success<Answer>>) => void = () => undefined,
): Sensitive<Variables, Answer> {
  type Problem = Exclude<Answer, Success<Answer>>;
  const prove = useProve();
  const [state, setState] = useState<{ busy: boolean; problem: Problem | null; failure: unknown }>({
    busy: false,
    problem: null,
    failure: null,
  });
  const isProblem = (answer: Answer): answer is Answer & Problem => 'code' in answer && 'message' in answer;
  const send = async (variables: Variables): Promise<Success<Answer> | undefined> => {
    const answer = pick(await sent(document, variables));
    if (!isProblem(answer)) return answer as Success<Answer>;
    if ((answer as unknown as Refusal).code === PROOF_NEEDED)
      return (await prove()) ? send(variables) : undefined;
    setState({ busy: true, problem: answer, failure: null });
    onProblem(answer);
    return undefined;
  };
  const run = async (variables: Variables) => {
    setState({ busy: true, problem: null, failure: null });
    try {
      return await send(variables);
    } catch (failure) {
      setState({ busy: true, problem: null, failure });
      return undefined;
    } finally {
      setState((before) => ({ ...before, busy: false }));
    }
  };
  return { ...state, run };
}

// The variadic of `request` can't be resolved for a generic operation.
function sent<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  return request(
    document as unknown as TypedDocument<Result, Record<string, unknown>>,
    variables as Record<string, unknown>,
  );
}
