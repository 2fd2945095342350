import { isPassing } from '@cabas/client';
import { useEffect, useState } from 'react';
import { useViewerQuery } from '../../shared/viewer.ts';
import { forgetCodes } from './store.ts';

/** Bars on the display and nothing behind them: then what the phone keeps is better than waiting. */
const PATIENCE_MS = 3000;

/**
 * False once the first question, who is there, was not answered, or not soon. Answered that nobody is, the phone keeps nothing any
 * longer: the session was ended from elsewhere, as one does for a phone that was lost.
 */
export function useServerAnswers(): boolean {
  const { data, error } = useViewerQuery();
  const nobody = data?.viewer === null;
  useEffect(() => {
    if (nobody) forgetCodes();
  }, [nobody]);
  const [impatient, setImpatient] = useState(() => !navigator.onLine);
  useEffect(() => {
    const timer = setTimeout(() => setImpatient(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return data !== undefined || (error === null ? !impatient : !isPassing(error));
}
