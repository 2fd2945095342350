import { capital } from '@cabas/kernel';
import type { Order } from './orders.ts';
import { useFormats } from './formats.ts';
import { useWords } from './words.tsx';

/** By which means, until when, and in the payee's own words; nothing where nothing was said. */
export function HowToPay({ due }: { due: Order['dues'][number] }) {
  const { t, locale } = useWords();
  const { day } = useFormats();
  const means = new Intl.ListFormat(locale, { type: 'disjunction' }).format(
    due.means.map((one) => t(`common.means.${one}`)),
  );
  const until = due.payBy === null ? '' : t('common.pay.by', { day: day(due.payBy) });
  const when = due.payBy === null && means !== '' ? t('common.pay.atPickup') : until;
  const words = [capital([means, when].filter((part) => part !== '').join(', '), locale), due.paymentNote];
  return words
    .filter((part) => part !== '')
    .map((part) => (
      <p key={part} className="ad-soft ad-small">
        {part}
      </p>
    ));
}
