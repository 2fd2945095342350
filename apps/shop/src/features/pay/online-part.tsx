/** In an order: what was paid of it online, and the way to the page where that is done, where it can be or was. */
import english from '@cabas/messages/pay.en.json';
import french from '@cabas/messages/pay.fr.json';
import { LinkButton } from '@cabas/ui';
import { useFormats } from '../../shared/formats.ts';
import { usePageWords } from '../../shared/page-words.ts';
import { useOnlinePayment } from './online-payment.ts';
import { keptOf, paidOf } from './paid.ts';

interface Props {
  readonly orderId: string;
  readonly cancelled: boolean;
  readonly collective: { readonly id: string; readonly name: string; readonly currency: string };
}

export function OnlinePart({ orderId, cancelled, collective }: Props) {
  const t = usePageWords(french, english);
  const { money } = useFormats();
  const { data } = useOnlinePayment(orderId, collective.id);
  const at = data?.onlinePayment;
  if (!at) return null;
  const payable = at.payables.some(({ amountCents }) => amountCents > 0);
  if (!payable && at.charges.length === 0) return null;
  const paid = cancelled ? keptOf(at.charges) : paidOf(at.payables);
  const settled = at.payables.every(({ dueCents, paidCents }) => paidCents >= dueCents);
  const kept = cancelled ? 'pay.kept' : settled ? 'pay.settled' : 'pay.already';
  return (
    <>
      {paid > 0 ? (
        <p className="sh-prose">
          {t(kept, { amount: money(paid, collective.currency), collective: collective.name })}
        </p>
      ) : null}
      <p className="sh-actions">
        <LinkButton variant={payable ? 'primary' : 'quiet'} to={`/orders/${orderId}/pay`}>
          {t(payable ? 'pay.link' : 'pay.see')}
        </LinkButton>
        {payable ? <span className="sh-soft sh-small">{t('pay.linkText')}</span> : null}
      </p>
    </>
  );
}
