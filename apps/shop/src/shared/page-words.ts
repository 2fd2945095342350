/** Words of a page that is seldom opened: they come with it, and not with the first load. */
import { useMemo } from 'react';
import { formatSmall } from './small-format.ts';
import { useWords } from './words.tsx';

type Values = Readonly<Record<string, string | number>>;

export function usePageWords<Id extends string>(
  french: Readonly<Record<Id, string>>,
  english: Readonly<Record<Id, string>>,
): (id: Id, values?: Values) => string {
  const { locale } = useWords();
  return useMemo(() => {
    const messages = locale === 'en' ? english : french;
    return (id: Id, values?: Values) => formatSmall(messages[id], locale, values);
  }, [locale, french, english]);
}
