/** The problems a mutation may answer: what they have in common, and how a form finds its own. */
import { graphql } from '@cabas/client';

graphql(`
  fragment AdminProblem on Problem {
    code
    message
    ... on InvalidInput {
      fields {
        path
        message
      }
    }
    ... on OutOfStock {
      shortages {
        offerId
        name
        remaining
      }
    }
  }
`);

export interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

export interface Problem {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
  readonly fields?: readonly FieldProblem[];
  readonly shortages?: readonly {
    readonly offerId: string;
    readonly name: string;
    readonly remaining: number;
  }[];
}

/** What a union answers when all went well. */
export type Success<Answer> = Exclude<Answer, { readonly code: string; readonly message: string }>;

export function isProblem(answer: object): answer is Problem {
  return 'code' in answer && 'message' in answer;
}

/** The words for one field, by its path in the input. */
export function fieldMessage(problem: Problem | null, path: string): string | undefined {
  return problem?.fields?.find((field) => inInput(field.path) === path)?.message;
}

/** Words for fields the form does not show: nothing said by the server is swallowed. */
export function otherFields(problem: Problem, shown: readonly string[]): readonly FieldProblem[] {
  return (problem.fields ?? []).filter((field) => {
    const path = inInput(field.path);
    return !shown.some((known) => path === known || path.startsWith(`${known}.`));
  });
}

const inInput = (path: string): string => path.replace(/^input\./, '');
