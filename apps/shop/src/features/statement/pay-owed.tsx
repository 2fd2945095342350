/** What is owed by the books, and how to pay it from here: the orders behind it online, or all of it in one transfer. */
import {
  graphql,
  scopeOf,
  type ShopOwnAccountFragment,
  type ShopTransferFragment,
  useScopedQuery,
} from '@cabas/client';
import english from '@cabas/messages/pay.en.json';
import french from '@cabas/messages/pay.fr.json';
import { Button, LinkButton, Money } from '@cabas/ui';
import { useState } from 'react';
import { useFormats } from '../../shared/formats.ts';
import { usePageWords } from '../../shared/page-words.ts';
import { useWords } from '../../shared/words.tsx';
import { TransferSlipWords } from '../transfer/transfer-part.tsx';

const Transfer = graphql(`
  query ShopAccountTransfer($collectiveId: UUID!, $producerId: UUID) {
    accountTransfer(collectiveId: $collectiveId, producerId: $producerId) {
      ...ShopTransfer
    }
  }
`);
const Online = graphql(`
  query ShopOrdersToPayOnline($producerId: UUID) {
    ordersToPayOnline(producerId: $producerId) {
      orderId
      saleName
      pickupDate
      amountCents
    }
  }
`);

export function PayOwed({ account }: { account: ShopOwnAccountFragment }) {
  const { collectiveId, producerId, currency } = account;
  const t = usePageWords(french, english);
  const { dayWithYear } = useFormats();
  const transfer = useScopedQuery(Transfer, { collectiveId, producerId });
  const online = useScopedQuery(Online, { producerId }, { scope: scopeOf.collective(collectiveId) });
  const slip = transfer.data?.accountTransfer;
  const orders = online.data?.ordersToPayOnline ?? [];
  if (orders.length === 0 && !slip) return null;
  return (
    <section className="sh-section" aria-label={t('pay.owed.title')}>
      {orders.length === 0 ? null : (
        <ul className="sh-dues st-pay">
          {orders.map(({ orderId, saleName, pickupDate, amountCents }) => (
            <li key={orderId}>
              <span className="sh-dues__who">
                <span className="sh-strong">{saleName}</span>
                <span className="sh-soft sh-small">{dayWithYear(pickupDate)}</span>
                <Money cents={amountCents} currency={currency} />
              </span>
              <LinkButton variant="primary" size="small" to={`/orders/${orderId}/pay`}>
                {t('pay.link')}
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
      {slip ? <ByTransfer slip={slip} currency={currency} /> : null}
    </section>
  );
}

/** Opened by who wants it. */
function ByTransfer({ slip, currency }: { slip: ShopTransferFragment; currency: string }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  if (open) return <TransferSlipWords {...slip} currency={currency} />;
  return (
    <p>
      <Button onClick={() => setOpen(true)}>{t('shop.transfer.open')}</Button>
    </p>
  );
}
