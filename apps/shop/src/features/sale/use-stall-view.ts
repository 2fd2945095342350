import { useState } from 'react';
import { useNavigationType, useSearchParams } from 'react-router';
import { readStallView, type StallView, writeStallView } from './stall-view.ts';

/**
 * The view of the stall, and the address with it. What is pressed shows at once; the address follows, without an entry of its own
 * in the history. Where the address moves by itself (back, a link), the view follows it.
 */
export function useStallView() {
  const [address, setAddress] = useSearchParams();
  const way = useNavigationType();
  const text = address.toString();
  const [seen, setSeen] = useState(text);
  const [view, setView] = useState(() => readStallView(address));
  /** Counts what did not come from this page: fields with a text of their own are made anew. */
  const [moved, setMoved] = useState(0);
  if (seen !== text) {
    setSeen(text);
    if (way !== 'REPLACE') {
      setView(readStallView(address));
      setMoved(moved + 1);
    }
  }
  const look = (part: Partial<StallView>) => {
    const next = { ...view, ...part };
    setView(next);
    setAddress((before) => writeStallView(next, before), { replace: true, preventScrollReset: true });
  };
  const restart = (next: StallView) => {
    look(next);
    setMoved(moved + 1);
  };
  return { view, look, restart, moved };
}
