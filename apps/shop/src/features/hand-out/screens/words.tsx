/** Words of the hand-out: a catalogue of its own, so that a member's first page does not carry it. */
import english from '@cabas/messages/hand-out.en.json';
import french from '@cabas/messages/hand-out.fr.json';
import { formatMoney, formatQuantity, type Sold } from '@cabas/kernel';
import { type ReactNode, useMemo } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { useWords } from '../../../shared/words.tsx';

export type HandOutWord = keyof typeof french extends `handOut.${infer Word}` ? Word : never;
type Values = Readonly<Record<string, string | number>>;

export function HandOutWords({ children }: { children: ReactNode }) {
  const intl = useIntl();
  const { locale } = useWords();
  const messages = useMemo(
    () => ({ ...intl.messages, ...(locale === 'en' ? english : french) }) as Record<string, string>,
    [intl, locale],
  );
  return (
    <IntlProvider locale={locale} messages={messages} defaultLocale="fr">
      {children}
    </IntlProvider>
  );
}

/** `t('pay')` is `handOut.pay`; weights and counts are said as on the papers. */
export function useHandOutWords() {
  const intl = useIntl();
  const { locale } = useWords();
  return useMemo(
    () => ({
      locale,
      t: (word: HandOutWord, values?: Values): string =>
        intl.formatMessage({ id: `handOut.${word}` }, values),
      quantity: (sold: Sold, quantity: number) => formatQuantity(sold, quantity, locale),
      money: (cents: number, currency: string) => formatMoney(cents, currency, locale),
    }),
    [intl, locale],
  );
}
