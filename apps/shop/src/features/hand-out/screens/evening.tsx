/** The evening as the screens see it: the sheet, what one may do with it, and the words for money. */
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Wish } from '../domain/gesture.ts';
import type { Sheet } from '../domain/sheet.ts';
import { doorTo } from '../session/door.ts';
import { HandOutSession, type HandOutState } from '../session/hand-out-session.ts';
import { keepExchanging } from '../session/keep-exchanging.ts';
import type { HandOutStore, SheetKey } from '../store/hand-out-store.ts';
import { useHandOutWords } from './words.tsx';

interface Evening {
  readonly state: HandOutState;
  readonly sheet: Sheet;
  /** One tap: shown at once, kept, and sent when there is network. */
  readonly act: (...wishes: readonly Wish[]) => void;
  readonly session: HandOutSession;
  readonly money: (cents: number) => string;
}

const EveningContext = createContext<Evening | null>(null);

export function useEvening(): Evening {
  const evening = useContext(EveningContext);
  if (evening === null) throw new Error('outside of a hand-out');
  return evening;
}

export function EveningProvider({
  session,
  state,
  sheet,
  children,
}: Pick<Evening, 'session' | 'state' | 'sheet'> & { readonly children: ReactNode }) {
  const { money } = useHandOutWords();
  const value = useMemo<Evening>(
    () => ({
      session,
      state,
      sheet,
      act: (...wishes) => void session.act(...wishes),
      money: (cents) => money(cents, sheet.collective.currency),
    }),
    [session, state, sheet, money],
  );
  return <EveningContext.Provider value={value}>{children}</EveningContext.Provider>;
}

/** Opens the evening of this person and keeps it going as long as the screen is there. */
export function useSession(
  at: SheetKey,
  store: HandOutStore | null,
): { session: HandOutSession; state: HandOutState } {
  const { personId, producerId, collectiveId, distributionId } = at;
  const [session, setSession] = useState(() => new HandOutSession({ at, store, door: doorTo(at) }));
  useEffect(() => {
    const own = { personId, producerId, collectiveId, distributionId };
    const opened = new HandOutSession({ at: own, store, door: doorTo(own) });
    setSession(opened);
    void opened.start();
    return keepExchanging(opened);
  }, [personId, producerId, collectiveId, distributionId, store]);
  const state = useSyncExternalStore(session.subscribe, session.state);
  return { session, state };
}
