/** Words of a page that is seldom opened: they come with it, and not with the first load. */
import { useMemo } from 'react';
import { createIntl } from 'react-intl';
import { useWords } from './words.tsx';

type Values = Readonly<Record<string, string | number>>;

export function usePageWords<Id extends string>(
  french: Readonly<Record<Id, string>>,
  english: Readonly<Record<Id, string>>,
): (id: Id, values?: Values) => string {
  const { locale } = useWords();
  return useMemo(() => {
    const intl = createIntl({ locale, messages: locale === 'en' ? english : french });
    return (id: Id, values?: Values) => intl.formatMessage({ id }, values);
  }, [locale, french, english]);
}
