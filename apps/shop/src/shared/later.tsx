import {
  type ComponentType,
  createElement,
  lazy,
  startTransition,
  Suspense,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { laterWords } from './words.tsx';

/** A part of a page whose code is fetched once the page has been painted; nothing is in its place until then, nor where it does not come. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  return laterAll<Props>(() => load().catch(() => Nothing));
}

/** All that a page has to say, as late: where it does not come, that is said. */
export function laterAll<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await load() }));
  return function Later(props: Props) {
    if (!usePainted()) return null;
    return <Suspense fallback={null}>{createElement(Part as ComponentType<Props>, props)}</Suspense>;
  };
}

/** Such a part whose words are not among the first either: it stands when both are there. */
export function laterWithWords<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return later(async () => (await Promise.all([load(), laterWords()]))[0]);
}

/** What does not come (no network, another release) is done without. */
const Nothing = () => null;

let painted = false;
const waiting = new Set<() => void>();

/** The page one opened stands: what comes later may come. It neither shares the line with the page nor holds it up. */
export function pageStands(): void {
  setTimeout(() => {
    painted = true;
    startTransition(() => {
      for (const come of waiting) come();
    });
  });
}

/** Should the page not stand at all (no network), what there is to say above it comes all the same. */
const PATIENCE_MS = 3000;

/** Not yet, for what is taken over from a drawn page: there it has no such parts. */
function usePainted(): boolean {
  const already = useSyncExternalStore(never, () => painted, notYet);
  const [since, setSince] = useState(false);
  const is = already || since;
  useEffect(() => {
    if (is) return;
    const come = () => setSince(true);
    waiting.add(come);
    const timer = setTimeout(pageStands, painted ? 0 : PATIENCE_MS);
    return () => {
      waiting.delete(come);
      clearTimeout(timer);
    };
  }, [is]);
  return is;
}

const never = () => () => undefined;
const notYet = () => false;
