/** In an order: the way to the page where it is paid online, where that can be done or was. */
import english from '@cabas/messages/pay.en.json';
import french from '@cabas/messages/pay.fr.json';
import { LinkButton } from '@cabas/ui';
import { usePageWords } from '../../shared/page-words.ts';
import { useOnlinePayment } from './online-payment.ts';

export function OnlinePart({ orderId, collectiveId }: { orderId: string; collectiveId: string }) {
  const t = usePageWords(french, english);
  const { data } = useOnlinePayment(orderId, collectiveId);
  const at = data?.onlinePayment;
  if (!at) return null;
  const payable = at.payables.some(({ amountCents }) => amountCents > 0);
  if (!payable && at.charges.length === 0) return null;
  return (
    <p className="sh-actions">
      <LinkButton variant={payable ? 'primary' : 'quiet'} to={`/orders/${orderId}/pay`}>
        {t(payable ? 'pay.link' : 'pay.see')}
      </LinkButton>
      {payable ? <span className="sh-soft sh-small">{t('pay.linkText')}</span> : null}
    </p>
  );
}
