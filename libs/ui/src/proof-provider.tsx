/** Sensitive actions: when the server asks who it is, the person is asked in place, and the action goes on. */
import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useRef,
  useState,
} from 'react';
import type { Proof, ProofWay, ProofWord } from './proof-dialog.tsx';

/** Seldom needed: it comes when it is asked for. */
const ProofDialog = lazy(async () => ({ default: (await import('./proof-dialog.tsx')).ProofDialog }));

/** How the app asks the server. Each answer is what is wrong, in words; null when nothing is. */
interface ProofRequests {
  readonly ways: () => Promise<{ email: string; hasPassword: boolean; hasLock: boolean }>;
  readonly prove: (proof: Proof) => Promise<string | null>;
  readonly mailCode: (email: string) => Promise<string | null>;
}

const Prove = createContext<() => Promise<boolean>>(() => Promise.resolve(false));

/** Asks; true once it is proven, false when the person would rather not. */
export function useProve(): () => Promise<boolean> {
  return useContext(Prove);
}

interface Asked {
  readonly first: ProofWay;
  readonly email: string;
}

interface ProofProviderProps {
  readonly t: (id: ProofWord) => string;
  readonly requests: ProofRequests;
  readonly children: ReactNode;
}

export function ProofProvider({ t, requests, children }: ProofProviderProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const answer = useRef<(proven: boolean) => void>(() => undefined);
  const ask = useCallback(async () => {
    const { email, hasPassword, hasLock } = await requests.ways();
    const first = hasLock ? 'LOCK' : hasPassword ? 'PASSWORD' : 'MAIL';
    if (first === 'MAIL') await requests.mailCode(email);
    setAsked({ first, email });
    return new Promise<boolean>((resolve) => (answer.current = resolve));
  }, [requests]);
  const end = (proven: boolean) => {
    setAsked(null);
    answer.current(proven);
  };
  const prove = async (input: Proof) => {
    const wrong = await requests.prove(input);
    if (wrong === null) end(true);
    return wrong;
  };
  return (
    <Prove.Provider value={ask}>
      {children}
      {asked === null ? null : (
        <Suspense fallback={null}>
          <ProofDialog
            open
            onClose={() => end(false)}
            t={t}
            first={asked.first}
            prove={prove}
            mailCode={() => requests.mailCode(asked.email)}
          />
        </Suspense>
      )}
    </Prove.Provider>
  );
}
