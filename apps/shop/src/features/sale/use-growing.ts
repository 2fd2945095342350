import { startTransition, useEffect, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** What fills the first screen of a phone, and what is added at a time: so little that a slow phone answers a thumb between two. */
const FIRST = 6;
const MORE = 5;

/**
 * How many of `total` rows to draw: the first ones at once, then more whenever nothing else is to be done. Who comes back (or
 * reloads) gets all of it at once: the page is as long as when it was left.
 */
export function useGrowing(total: number): number {
  const isBack = useNavigationType() === 'POP';
  const { key } = useLocation();
  const [count, setCount] = useState(isBack && key !== 'default' ? Infinity : FIRST);
  useEffect(() => {
    if (count >= total) return;
    return whenIdle(() => startTransition(() => setCount(count + MORE)));
  }, [count, total]);
  return count;
}

/** @returns what takes it back. Safari knows no idle time yet: the next turn is near enough. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(work, { timeout: 500 });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(work, 16);
  return () => clearTimeout(handle);
}
