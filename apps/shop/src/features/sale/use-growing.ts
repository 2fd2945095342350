import { startTransition, useEffect, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** What fills the first screen of a phone, and what is added at a time. */
const FIRST = 10;
const MORE = 25;

/**
 * How many of `total` rows to draw: the first ones at once, then more whenever nothing else is asked for, so that a slow phone answers
 * a thumb while a long stall is drawn. Who comes back (or reloads) gets all of it at once: the page is as long as when it was left.
 */
export function useGrowing(total: number): number {
  const isBack = useNavigationType() === 'POP';
  const { key } = useLocation();
  const [count, setCount] = useState(isBack && key !== 'default' ? Infinity : FIRST);
  useEffect(() => {
    if (count < total) startTransition(() => setCount(count + MORE));
  }, [count, total]);
  return count;
}
