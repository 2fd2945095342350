/** Until when one may order at a point, or that one no longer may. */
import type { ShopSaleDistributionFragment } from '@cabas/client';
import { Deadline } from '@cabas/ui';
import { useWords } from '../../shared/words.tsx';

export function PointClosing({
  distribution,
  timeZone,
}: {
  distribution: ShopSaleDistributionFragment;
  timeZone: string;
}) {
  const { t } = useWords();
  if (distribution.status === 'OPEN')
    return (
      <Deadline at={distribution.closesAt} timeZone={timeZone} verb={t('shop.sale.closes')} icon={false} />
    );
  return <span className="sh-soft">{t(`common.distributionStatus.${distribution.status}`)}</span>;
}
