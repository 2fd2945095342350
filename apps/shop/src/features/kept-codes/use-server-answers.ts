import { isPassing } from '@cabas/client';
import { useEffect, useState } from 'react';
import { useViewerQuery } from '../../shared/viewer.ts';

/** Bars on the display and nothing behind them: then what the phone keeps is better than waiting. */
const PATIENCE_MS = 3000;

/** False once the first question, who is there, was not answered, or not soon. */
export function useServerAnswers(): boolean {
  const { data, error } = useViewerQuery();
  const [impatient, setImpatient] = useState(() => !navigator.onLine);
  useEffect(() => {
    const timer = setTimeout(() => setImpatient(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return data !== undefined || (error === null ? !impatient : !isPassing(error));
}
