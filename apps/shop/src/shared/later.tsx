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

/** A part of a page whose code is fetched once the page has been painted; nothing is in its place until then. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
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

let painted = false;

/**
 * Whether a page with such parts has been painted since the shop was opened: they neither share the line with it nor hold it up. Not yet, for
 * what is taken over from a drawn page: there it has none of them.
 */
function usePainted(): boolean {
  const already = useSyncExternalStore(never, () => painted, notYet);
  const [since, setSince] = useState(false);
  const is = already || since;
  useEffect(() => {
    if (is) return;
    const timer = setTimeout(() => {
      painted = true;
      startTransition(() => setSince(true));
    });
    return () => clearTimeout(timer);
  }, [is]);
  return is;
}

const never = () => () => undefined;
const notYet = () => false;
