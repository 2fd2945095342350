/** Words about goods and farms: they come with the screens that need them, not with the first page. */
import english from '@cabas/messages/goods.en.json';
import french from '@cabas/messages/goods.fr.json';
import { useMemo } from 'react';
import { createIntl } from 'react-intl';
import { useWords } from './words.tsx';

export type GoodsWordId = keyof typeof french;

export function useGoodsWords() {
  const { locale } = useWords();
  return useMemo(() => {
    const intl = createIntl({ locale, messages: locale === 'fr' ? french : english });
    return (id: GoodsWordId, values?: Readonly<Record<string, string | number>>) =>
      intl.formatMessage({ id }, values);
  }, [locale]);
}
