/** Days, hours, money and quantities as people say them, in the reader's language and the collective's zone. */
import {
  formatContent,
  formatDay,
  formatDeadline,
  formatMoney,
  formatPhone,
  formatQuantity,
  formatTime,
  type Sold,
  toLocal,
} from '@cabas/kernel';
import { useUi } from '@cabas/ui';
import { useMemo } from 'react';
import { useWords } from './words.tsx';

export function useFormats() {
  const { t } = useWords();
  const { locale, currency, timeZone } = useUi();
  return useMemo(() => {
    const money = (cents: number) => formatMoney(cents, currency, locale);
    return {
      money,
      day: (date: string) => formatDay(date, locale),
      dayWithYear: (date: string) => formatDay(date, locale, { withYear: true }),
      /** `04/12/2026` */
      numericDay: (date: string) =>
        new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { timeZone: 'UTC' }).format(
          new Date(date),
        ),
      /** `4 déc.`, for tight places. */
      shortDay: (date: string) =>
        new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
          timeZone: 'UTC',
          weekday: 'short',
          day: 'numeric',
          month: 'short',
        }).format(new Date(`${date}T00:00:00Z`)),
      hours: (pickup: { windowStart: string; windowEnd: string }) =>
        `${formatTime(pickup.windowStart, locale)}\u00a0– ${formatTime(pickup.windowEnd, locale)}`,
      /** `17 h 30 – 17 h 45` */
      slotHours: ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) =>
        `${formatTime(startsAt, locale)}\u00a0– ${formatTime(endsAt, locale)}`,
      /** `mercredi 2 décembre, 20 h` */
      moment: (instant: string) => {
        const { date, time } = toLocal(new Date(instant), timeZone);
        return `${formatDay(date, locale)}, ${formatTime(time, locale)}`;
      },
      since: (instant: string, now: Date) =>
        formatDeadline(new Date(instant), now, timeZone, locale).relative,
      quantity: (sold: Sold, amount: number) => formatQuantity(sold, amount, locale),
      content: (sold: Sold) => formatContent(sold, locale),
      /** `3,20 € / kg` */
      price: (sold: Sold, cents: number) => t(`common.money.${priceUnit(sold)}`, { price: money(cents) }),
      percent: (basisPoints: number) =>
        new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
          style: 'percent',
          maximumFractionDigits: 2,
        }).format(`${basisPoints}e-4` as unknown as number),
      phone: formatPhone,
      today: () => toLocal(new Date(), timeZone).date,
      local: (instant: string) => toLocal(new Date(instant), timeZone),
    };
  }, [currency, locale, t, timeZone]);
}

function priceUnit({ sellingMode }: Sold): 'perKg' | 'perLitre' | 'perPiece' {
  if (sellingMode === 'PIECE') return 'perPiece';
  return sellingMode === 'VOLUME' ? 'perLitre' : 'perKg';
}
