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
  const { t, locale } = useWords();
  const formats = useFormats();
  const parts = [
    ...steps(offer, locale, t),
    ...(offer.weighed ? [weight(offer, quantity, currency, { t, locale, ...formats })] : []),
    ...(offer.depositCents > 0
      ? [t('shop.offer.deposit', { amount: formats.money(offer.depositCents, currency) })]
      : []),
  ];
  return parts.length === 0 ? null : <p className="sh-offer__terms">{parts.join(' · ')}</p>;
}

type Translate = ReturnType<typeof useWords>['t'];
type Speech = ReturnType<typeof useFormats> & { readonly t: Translate; readonly locale: string };

/** `à partir de 6`, `par 500 g`; nothing for what is taken one by one. */
function steps(offer: Terms, locale: string, t: Translate): readonly string[] {
  const { sellingMode, step } = offer;
  const counted = sellingMode === 'PIECE' || sellingMode === 'WEIGHED_PIECE';
  const words = (quantity: number) =>
    formatQuantity({ sellingMode: counted ? 'PIECE' : sellingMode }, quantity, locale);
  const least = leastQuantity(offer);
  return [
    ...(least > step ? [t('shop.offer.from', { quantity: words(least) })] : []),
    ...(step > 1 ? [t('shop.offer.step', { quantity: words(step) })] : []),
  ];
}

/** `environ 1,5 kg, ± 10 % : entre 13,50 € et 16,50 €`, of what is chosen or of one piece. */
function weight(
  offer: Terms,
  quantity: number,
  currency: string,
  { t, locale, money, percent }: Speech,
): string {
  const { toleranceBp, sellingMode } = offer;
  if (toleranceBp === null) return t('shop.offer.weighed');
  const near = { percent: percent(toleranceBp) };
  const shown = quantity || (sellingMode === 'WEIGHED_PIECE' ? 1 : 0);
  if (shown === 0) return t('shop.offer.tolerance', near);
  const range = toleranceRange({ ...offer, quantity: shown }, toleranceBp);
  return t('shop.offer.between', {
    ...near,
    measure: formatMeasure(
      baseQuantity(offer, shown),
      sellingMode === 'VOLUME' ? 'MILLILITRE' : 'GRAM',
      locale,
    ),
    least: money(range.leastCents, currency),
    most: money(range.mostCents, currency),
  });
}
