/** Showing again who one is, as both apps ask the API for it. */
import { graphql } from './document.ts';
import type { ReauthenticateInput } from './gql/graphql.ts';
import { request } from './request.ts';

const Ways = graphql(`
  query ProofWays {
    viewer {
      email
    }
    security {
      hasPassword
      secondFactorSince
    }
  }
`);
const Reauthenticate = graphql(`
  mutation Reauthenticate($input: ReauthenticateInput!) {
    reauthenticate(input: $input) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);
const RequestCode = graphql(`
  mutation RequestProofCode($email: String!) {
    requestSignInCode(email: $email) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

/** What the server answers when something is sensitive and nobody has proved for a while who they are. */
export const PROOF_NEEDED = 'REAUTHENTICATION_REQUIRED';

/** Each answer is what is wrong, in words; null when nothing is. */
export const proof = {
  ways: async () => {
    const { viewer, security } = await request(Ways);
    return {
      email: viewer?.email ?? '',
      hasPassword: security.hasPassword,
      hasLock: security.secondFactorSince !== null,
    };
  },
  prove: async (input: ReauthenticateInput): Promise<string | null> => {
    const { reauthenticate } = await request(Reauthenticate, { input });
    return 'message' in reauthenticate ? reauthenticate.message : null;
  },
  mailCode: async (email: string): Promise<string | null> => {
    const { requestSignInCode } = await request(RequestCode, { email });
    return 'message' in requestSignInCode ? requestSignInCode.message : null;
  },
};
