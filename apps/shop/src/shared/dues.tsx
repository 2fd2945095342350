/** "Ce que je paie à qui": each payee, the sum, and how it is paid in the payee's own words. */
import { graphql, type ShopDueFragment } from '@cabas/client';
import { Money } from '@cabas/ui';
import { useFormats } from './formats.ts';
import { useWords } from './words.tsx';

graphql(`
  fragment ShopDue on Due {
    payeeName
    producerId
    amountCents
    paymentNote
  }
`);

type Due = Pick<ShopDueFragment, 'payeeName' | 'amountCents'> & { readonly paymentNote?: string };

export function Dues({ dues, currency }: { dues: readonly Due[]; currency: string }) {
  return (
    <ul className="sh-dues">
      {dues.map((due) => (
        <li key={due.payeeName}>
          <span className="sh-dues__who">
            <span className="sh-strong">{due.payeeName}</span>
            {due.paymentNote ? <span className="sh-soft sh-small">{due.paymentNote}</span> : null}
          </span>
          <Money cents={due.amountCents} currency={currency} />
        </li>
      ))}
    </ul>
  );
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
