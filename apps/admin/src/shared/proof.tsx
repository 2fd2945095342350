/** Sensitive actions: when the server asks who it is, the person is asked in place, and the action goes on. */
import { graphql, request } from '@cabas/client';
import { type Proof, ProofDialog, type ProofWay } from '@cabas/ui';
import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';
import { useWords } from './words.tsx';

const Ways = graphql(`
  query AdminProofWays {
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
  mutation AdminReauthenticate($input: ReauthenticateInput!) {
    reauthenticate(input: $input) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);
const RequestCode = graphql(`
  mutation AdminRequestProofCode($email: String!) {
    requestSignInCode(email: $email) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

export const PROOF_NEEDED = 'REAUTHENTICATION_REQUIRED';

const Prove = createContext<() => Promise<boolean>>(() => Promise.resolve(false));

/** Asks; true once it is proven, false when the person would rather not. */
export function useProve(): () => Promise<boolean> {
  return useContext(Prove);
}

interface Asked {
  readonly first: ProofWay;
  readonly email: string;
}

export function ProofProvider({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const [asked, setAsked] = useState<Asked | null>(null);
  const answer = useRef<(proven: boolean) => void>(() => undefined);
  const ask = useCallback(async () => {
    const { viewer, security } = await request(Ways);
    const first = security.secondFactorSince ? 'LOCK' : security.hasPassword ? 'PASSWORD' : 'MAIL';
    const email = viewer?.email ?? '';
    if (first === 'MAIL') await request(RequestCode, { email });
    setAsked({ first, email });
    return new Promise<boolean>((resolve) => (answer.current = resolve));
  }, []);
  const end = (proven: boolean) => {
    setAsked(null);
    answer.current(proven);
  };
  const prove = async (input: Proof) => {
    const { reauthenticate } = await request(Reauthenticate, { input });
    if ('message' in reauthenticate) return reauthenticate.message;
    end(true);
    return null;
  };
  const mailCode = async () => {
    const { requestSignInCode } = await request(RequestCode, { email: asked?.email ?? '' });
    return 'message' in requestSignInCode ? requestSignInCode.message : null;
  };
  return (
    <Prove.Provider value={ask}>
      {children}
      <ProofDialog
        open={asked !== null}
        onClose={() => end(false)}
        t={t}
        first={asked?.first ?? 'PASSWORD'}
        prove={prove}
        mailCode={mailCode}
      />
    </Prove.Provider>
  );
}
