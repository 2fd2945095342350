import { graphql } from '@cabas/client';
import { useAction } from '../../shared/use-action.ts';
import '../../shared/viewer.ts'; // its fragment

const LogIn = graphql(`
  mutation AdminLogIn($input: LogInInput!) {
    logIn(input: $input) {
      __typename
      ...AdminViewer
      ...AdminProblem
    }
  }
`);

/** Opens a session; the answer is the person. */
export function useLogIn() {
  return useAction(LogIn, (result) => result.logIn);
}
