import { useMemo } from 'react';
import { useWords } from '../../shared/words.tsx';

/** Instants as days and hours of where the reader is. */
export function useInstants() {
  const { locale } = useWords();
  return useMemo(() => {
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
    const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
    return {
      day: (instant: string) => day.format(new Date(instant)),
      moment: (instant: string) => moment.format(new Date(instant)),
    };
  }, [locale]);
}
