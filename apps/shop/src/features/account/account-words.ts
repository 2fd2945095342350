/** Words of the account's pages: long, seldom read, so they come with the pages and not with the first load. */
import english from '@cabas/messages/account.en.json';
import french from '@cabas/messages/account.fr.json';
import { useMemo } from 'react';
import { createIntl } from 'react-intl';
import { useWords } from '../../shared/words.tsx';

export type AccountWordId = keyof typeof french;

export function useAccountWords() {
  const { locale } = useWords();
  return useMemo(() => {
    const intl = createIntl({ locale, messages: locale === 'en' ? english : french });
    const list = new Intl.ListFormat(locale);
    const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' });
    const size = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
    return {
      t: (id: AccountWordId, values?: Readonly<Record<string, string | number>>) =>
        intl.formatMessage({ id }, values),
      list: (names: readonly string[]) => list.format(names),
      day: (instant: string) => day.format(new Date(instant)),
      size: (bytes: number) => size.format(Math.max(1, Math.round(bytes / 1000))),
    };
  }, [locale]);
}
