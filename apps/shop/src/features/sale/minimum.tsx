import type { ShopSaleDistributionFragment, ShopSaleFragment } from '@cabas/client';
import { Notice } from '@cabas/ui';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';
import { missingToMinimum, orderMinimum } from './basket.ts';

/** Said while the basket grows, before the button refuses. */
export function Minimum({
  id,
  sale,
  distribution: { pickupPoint, delivery },
  totalCents,
  currency,
}: {
  id: string;
  sale: ShopSaleFragment;
  distribution: ShopSaleDistributionFragment;
  totalCents: number;
  currency: string;
}) {
  const { t } = useWords();
  const { money } = useFormats();
  const ofPoint = pickupPoint.orderMinimumCents > sale.minimumCents;
  const minimumCents = orderMinimum(sale, pickupPoint, delivery);
  const toBeDelivered = delivery !== null && delivery.thresholdCents === minimumCents;
  const missing = missingToMinimum(totalCents, minimumCents);
  if (missing === 0) return null;
  return (
    <div id={id}>
      <Notice still tone="attention">
        {t(
          toBeDelivered
            ? 'shop.delivery.minimum'
            : ofPoint
              ? 'shop.basket.minimumPoint'
              : 'shop.basket.minimum',
          {
            point: pickupPoint.name,
            minimum: money(minimumCents, currency),
            missing: money(missing, currency),
          },
        )}
      </Notice>
    </div>
  );
}
