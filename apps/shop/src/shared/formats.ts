import { formatDay, formatMoney, formatTime, sumCents } from '@cabas/kernel';
import { useMemo } from 'react';
import { useWords } from './words.tsx';

interface Window {
  readonly windowStart: string;
  readonly windowEnd: string;
}

/** Days, hours and money as people say them, in the reader's language. */
export function useFormats() {
  const { locale } = useWords();
  return useMemo(
    () => ({
      money: (cents: number, currency: string) => formatMoney(cents, currency, locale),
      day: (date: string) => formatDay(date, locale),
      /** Of 1/100 of a per cent: `10 %`; with its sign: `−20 %`. */
      percent: (basisPoints: number, signDisplay: 'auto' | 'exceptZero' = 'auto') =>
        new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
          style: 'percent',
          maximumFractionDigits: 2,
          signDisplay,
        })
          .format(`${basisPoints}e-4` as unknown as number)
          .replace('-', '−'),
      dayWithYear: (date: string) => formatDay(date, locale, { withYear: true }),
      /** `17 h 30 – 19 h` */
      hours: ({ windowStart, windowEnd }: Window) =>
        `${formatTime(windowStart, locale)}\u00a0– ${formatTime(windowEnd, locale)}`,
      /** `17 h 30 – 17 h 45` */
      slotHours: ({ startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string }) =>
        `${formatTime(startsAt, locale)}\u00a0– ${formatTime(endsAt, locale)}`,
    }),
    [locale],
  );
}

/** What several payees are owed in all. */
export const totalOf = (dues: readonly { readonly amountCents: number }[]): number =>
  sumCents(dues.map((due) => due.amountCents));
