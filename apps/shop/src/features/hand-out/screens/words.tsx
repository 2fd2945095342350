/** Words of the hand-out: a catalogue of its own, so that a member's first page does not carry it. */
import english from '@cabas/messages/hand-out.en.json';
import french from '@cabas/messages/hand-out.fr.json';
import { formatMoney, formatQuantity, type Sold } from '@cabas/kernel';
import { useMemo } from 'react';
import { usePageWords } from '../../../shared/page-words.ts';
import { useWords } from '../../../shared/words.tsx';

export type HandOutWord = keyof typeof french extends `handOut.${infer Word}` ? Word : never;
type Values = Readonly<Record<string, string | number>>;

/** `t('pay')` is `handOut.pay`; weights and counts are said as on the papers. */
export function useHandOutWords() {
  const words = usePageWords(french, english);
  const { locale } = useWords();
  return useMemo(
    () => ({
      locale,
      t: (word: HandOutWord, values?: Values): string => words(`handOut.${word}`, values),
      quantity: (sold: Sold, quantity: number) => formatQuantity(sold, quantity, locale),
      money: (cents: number, currency: string) => formatMoney(cents, currency, locale),
    }),
    [words, locale],
  );
}
