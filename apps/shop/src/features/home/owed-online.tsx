/** Baskets I fetched with something left to pay online, and the way to pay it. */
import type { ShopHomeQuery } from '@cabas/client';
import { LinkButton, Money } from '@cabas/ui';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';

export function OwedOnline({ orders }: { orders: ShopHomeQuery['owedOnline'] }) {
  const { t } = useWords();
  const { day, money } = useFormats();
  return (
    <ul className="sh-dues">
      {orders.map(({ orderId, collectiveName, currency, saleName, pickupDate, amountCents }) => (
        <li key={orderId}>
          <span className="sh-dues__who">
            <span className="sh-strong">{saleName}</span>
            <span className="sh-soft sh-small">
              {collectiveName} · {day(pickupDate)}
            </span>
          </span>
          <Money cents={amountCents} currency={currency} />
          <LinkButton
            variant="primary"
            size="small"
            to={`/orders/${orderId}/pay`}
            aria-label={t('shop.home.owed.payOf', { amount: money(amountCents, currency), sale: saleName })}
          >
            {t('shop.home.owed.pay')}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}
