/** Exchanges with the server whenever there is a chance: the network is back or gone, the phone is looked at again, or time has passed. */
import type { HandOutSession } from './hand-out-session.ts';

/** How often to look for what others did while all is well. */
const CALM_MS = 15_000;
const FIRST_MS = 4000;
const LONGEST_MS = 60_000;

/** Answers what stops it. */
export function keepExchanging(session: HandOutSession): () => void {
  let failures = 0;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    if (stopped) return;
    const pause = failures === 0 ? CALM_MS : Math.min(LONGEST_MS, FIRST_MS * 2 ** (failures - 1));
    timer = setTimeout(() => void go(), pause);
  };
  const go = async () => {
    // a phone in a pocket asks nothing; what waits leaves all the same
    if (document.visibilityState === 'visible' || session.state().waiting > 0) await session.exchange();
    failures = session.state().line === 'ONLINE' ? 0 : failures + 1;
    later();
  };
  const now = () => {
    failures = 0;
    void go();
  };
  addEventListener('online', now);
  addEventListener('offline', now);
  document.addEventListener('visibilitychange', now);
  later();
  return () => {
    stopped = true;
    clearTimeout(timer);
    removeEventListener('online', now);
    removeEventListener('offline', now);
    document.removeEventListener('visibilitychange', now);
  };
}
