/** What stands beside a price: by how much one takes it, the deposit, and between which sums real weight may bring it. */
import {
  baseQuantity,
  formatMeasure,
  formatQuantity,
  leastQuantity,
  toleranceRange,
  type Sold,
} from '@cabas/kernel';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';

interface Terms extends Sold {
  readonly weighed: boolean;
  readonly priceCents: number;
  readonly depositCents: number;
  readonly toleranceBp: number | null;
  readonly step: number;
  readonly minimum: number;
}

export function OfferTerms({
  offer,
  quantity,
  currency,
}: {
  offer: Terms;
  quantity: number;
  currency: string;
}) {
  const { t } = useWords();
  const { money } = useFormats();
  return (
    <>
      <Steps offer={offer} />
      {offer.weighed ? <Weighed offer={offer} quantity={quantity} currency={currency} /> : null}
      {offer.depositCents > 0 ? (
        <span className="sh-small">
          {t('shop.offer.deposit', { amount: money(offer.depositCents, currency) })}
        </span>
      ) : null}
    </>
  );
}

/** `par 500 g`, `à partir de 6, par 6`; nothing for what is taken one by one. */
function Steps({ offer }: { offer: Terms }) {
  const { t, locale } = useWords();
  const { sellingMode, step } = offer;
  const counted = sellingMode === 'PIECE' || sellingMode === 'WEIGHED_PIECE';
  const words = (quantity: number) =>
    formatQuantity({ sellingMode: counted ? 'PIECE' : sellingMode }, quantity, locale);
  const least = leastQuantity(offer);
  const parts = [
    ...(least > step ? [t('shop.offer.from', { quantity: words(least) })] : []),
    ...(step > 1 ? [t('shop.offer.step', { quantity: words(step) })] : []),
  ];
  return parts.length === 0 ? null : <span className="sh-soft sh-small">{parts.join(', ')}</span>;
}

function Weighed({ offer, quantity, currency }: { offer: Terms; quantity: number; currency: string }) {
  const { t, locale } = useWords();
  const { money, percent: percentOf } = useFormats();
  const { toleranceBp, sellingMode } = offer;
  if (toleranceBp === null) return <span className="sh-soft sh-small">{t('shop.offer.weighed')}</span>;
  const percent = { percent: percentOf(toleranceBp) };
  const pieces = sellingMode === 'WEIGHED_PIECE';
  if (quantity === 0 && !pieces)
    return <span className="sh-soft sh-small">{t('shop.offer.tolerance', percent)}</span>;
  const range = toleranceRange({ ...offer, quantity: quantity || 1 }, toleranceBp);
  const unit = sellingMode === 'VOLUME' ? 'MILLILITRE' : 'GRAM';
  return (
    <span className="sh-soft sh-small">
      {t('shop.offer.between', {
        ...percent,
        measure: formatMeasure(baseQuantity(offer, quantity || 1), unit, locale),
        least: money(range.leastCents, currency),
        most: money(range.mostCents, currency),
      })}
    </span>
  );
}
