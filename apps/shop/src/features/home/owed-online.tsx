/** Baskets I fetched with something left to pay online, and the way to pay it. */
import type { ShopHomeQuery } from '@cabas/client';
import { Card, LinkButton, Money } from '@cabas/ui';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';

export function OwedOnline({ orders }: { orders: ShopHomeQuery['owedOnline'] }) {
  const { t } = useWords();
  const { day, money } = useFormats();
  return orders.map(({ orderId, collectiveName, currency, saleName, pickupDate, amountCents }) => (
    <Card key={orderId} className="sh-order-row">
      <span className="sh-dues__who">
        <span className="sh-strong">
          <Money cents={amountCents} currency={currency} /> · {saleName}
        </span>
        <span className="sh-soft">
          {collectiveName} · {day(pickupDate)}
        </span>
      </span>
      <span>
        <LinkButton
          variant="primary"
          size="small"
          to={`/orders/${orderId}/pay`}
          aria-label={t('shop.home.owed.payOf', { amount: money(amountCents, currency), sale: saleName })}
        >
          {t('shop.home.owed.pay')}
        </LinkButton>
      </span>
    </Card>
  ));
}
