/** Under a line of an order: which lot it was, and until when it keeps. */
import type { ShopOrderLineFragment } from '@cabas/client';
import { useFormats } from '../../shared/formats.ts';
import { useGoodsWords } from '../../shared/goods-words.ts';

export function LotWords({ lot }: { lot: NonNullable<ShopOrderLineFragment['lot']> }) {
  const t = useGoodsWords();
  const { day } = useFormats();
  const { numbers, bestBefore, useBy } = lot;
  return (
    <span className="sh-soft sh-small">
      {[
        numbers.length > 0 ? t('goods.lot.numbers', { numbers: numbers.join(', ') }) : '',
        useBy ? t('goods.lot.useBy', { day: day(useBy) }) : '',
        bestBefore ? t('goods.lot.bestBefore', { day: day(bestBefore) }) : '',
      ]
        .filter(Boolean)
        .join(' · ')}
    </span>
  );
}
