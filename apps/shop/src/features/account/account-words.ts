import english from '@cabas/messages/account.en.json';
import french from '@cabas/messages/account.fr.json';
import { useMemo } from 'react';
import { usePageWords } from '../../shared/page-words.ts';
import { useWords } from '../../shared/words.tsx';

export type AccountWordId = keyof typeof french;

/** Words of the account's pages, and days, sizes and names as they say them. */
export function useAccountWords() {
  const { locale } = useWords();
  const t = usePageWords(french, english);
  return useMemo(() => {
    const list = new Intl.ListFormat(locale);
    const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' });
    const size = new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: 'kilobyte',
      maximumFractionDigits: 0,
    });
    return {
      t,
      list: (names: readonly string[]) => list.format(names),
      day: (instant: string) => day.format(new Date(instant)),
      size: (bytes: number) => size.format(Math.max(1, Math.round(bytes / 1000))),
    };
  }, [locale, t]);
}
