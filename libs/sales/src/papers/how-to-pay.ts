import { capital, formatDay, type AcceptedMeans, type LocalDate } from '@cabas/kernel';
import { createTranslator, localeOf } from '@cabas/messages';

/** `Espèces ou chèque, au plus tard le vendredi 4 décembre – à l’ordre de l’association`: means and day first, then the payee's own words. */
export function howToPay(
  due: {
    readonly means: readonly AcceptedMeans[];
    readonly payBy: LocalDate | null;
    readonly paymentNote: string;
  },
  locale: string,
): string {
  const t = createTranslator(localeOf(locale));
  const means = new Intl.ListFormat(localeOf(locale), { type: 'disjunction' }).format(
    due.means.map((one) => t(`common.means.${one}`)),
  );
  const day = due.payBy === null ? '' : t('common.pay.by', { day: formatDay(due.payBy, locale) });
  const atPickup = due.payBy === null && means !== '' ? t('common.pay.atPickup') : '';
  const terms = [means, day || atPickup].filter((part) => part !== '').join(', ');
  return [capital(terms, locale), due.paymentNote].filter((part) => part !== '').join(' – ');
}
