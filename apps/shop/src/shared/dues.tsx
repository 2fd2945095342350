/** "Ce que je paie à qui": each payee, the sum, and how it is paid in the payee's own words. */
import { graphql, type ShopDueFragment } from '@cabas/client';
import { capital } from '@cabas/kernel';
import { Money } from '@cabas/ui';
import { useFormats } from './formats.ts';
import { useWords } from './words.tsx';

graphql(`
  fragment ShopDue on Due {
    payeeName
    producerId
    amountCents
    depositDueCents
    deliveryFeeCents
    paymentNote
    means
    payBy
  }
`);

export type Due = Pick<ShopDueFragment, 'payeeName' | 'amountCents'> &
  Partial<Pick<ShopDueFragment, 'depositDueCents' | 'deliveryFeeCents' | 'paymentNote' | 'means' | 'payBy'>>;

export function Dues({ dues, currency }: { dues: readonly Due[]; currency: string }) {
  const { t } = useWords();
  const { money } = useFormats();
  const howToPay = useHowToPay();
  return (
    <ul className="sh-dues">
      {dues.map((due) => (
        <li key={due.payeeName}>
          <span className="sh-dues__who">
            <span className="sh-strong">{due.payeeName}</span>
            {due.depositDueCents ? (
              <span className="sh-small">
                {t('shop.dues.deposits', { amount: money(due.depositDueCents, currency) })}
              </span>
            ) : null}
            {due.deliveryFeeCents ? (
              <span className="sh-small">
                {t('shop.dues.delivery', { amount: money(due.deliveryFeeCents, currency) })}
              </span>
            ) : null}
            {howToPay(due).map((words) => (
              <span key={words} className="sh-soft sh-small">
                {words}
              </span>
            ))}
          </span>
          <Money cents={due.amountCents} currency={currency} />
        </li>
      ))}
    </ul>
  );
}

/** `Espèces ou chèque, au retrait`, then the payee's own words; nothing where nothing was said. */
function useHowToPay() {
  const { t, locale } = useWords();
  const { day } = useFormats();
  return ({ means = [], payBy = null, paymentNote = '' }: Due): readonly string[] => {
    const list = new Intl.ListFormat(locale, { type: 'disjunction' }).format(
      means.map((one) => t(`common.means.${one}`)),
    );
    const until = payBy === null ? '' : t('common.pay.by', { day: day(payBy) });
    const when = payBy === null && list !== '' ? t('common.pay.atPickup') : until;
    const words = [list, when].filter((part) => part !== '').join(', ');
    return [capital(words, locale), paymentNote].filter((part) => part !== '');
  };
}

/** In one line: `34,20 € à La Baligande`, or `34,20 € à 3 producteurs`. */
export function useDuesInWords() {
  const { t } = useWords();
  const { money } = useFormats();
  return (dues: readonly Due[], totalCents: number, currency: string): string => {
    const [only] = dues;
    const amount = money(totalCents, currency);
    if (only === undefined) return amount;
    return dues.length === 1
      ? t('shop.dues.toOne', { amount, payee: only.payeeName })
      : t('shop.dues.toMany', { amount, count: dues.length });
  };
}
