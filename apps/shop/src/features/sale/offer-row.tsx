/** One product on the stall: what, from whom, at what price, what is left, and how much I take. */
import { formatContent, formatQuantity, lineCents } from '@cabas/kernel';
import { graphql, type ShopOfferFragment } from '@cabas/client';
import { Badge, Button, IconButton, Money, Notice, ProductPicture } from '@cabas/ui';
import { IconHeart, IconHeartFilled, IconLeaf } from '@tabler/icons-react';
import { memo } from 'react';
import { FarmLink } from '../../shared/farm-link.tsx';
import { later } from '../../shared/later.tsx';
import { useWords } from '../../shared/words.tsx';
import { leftOf, mostOf } from './basket.ts';
import { ChooseQuantity } from './choose-quantity.tsx';
import { OfferTerms } from './offer-terms.tsx';
import { useMyPrice } from './price-level.tsx';
import type { Shortage } from './use-submit-order.ts';

const OfferFacts = later(async () => (await import('./offer-facts.tsx')).OfferFacts);

graphql(`
  fragment ShopOffer on Offer {
    id
    producerId
    producerName
    productId
    name
    description
    category
    organic
    sellingMode
    weighed
    contentAmount
    contentUnit
    step
    minimum
    priceCents
    unitPriceCents
    unitPriceUnit
    remaining
    active
    labels
    diets
    allergens
    origin
    storage
    ingredients
    photo
    toleranceBp
    depositCents
    payable
  }
`);

interface OfferRowProps {
  readonly offer: ShopOfferFragment;
  readonly currency: string;
  readonly quantity: number;
  /** What my saved order holds of it: mine even when nothing more is left. */
  readonly mine: number;
  readonly shortage: Shortage | undefined;
  readonly locked: boolean;
  readonly onChoose: (offerId: string, quantity: number) => void;
  readonly favourite: boolean;
  readonly onLike: (productId: string, favourite: boolean) => void;
}

export const OfferRow = memo(function OfferRow({
  offer: listed,
  currency,
  quantity,
  mine,
  shortage,
  locked,
  onChoose,
  favourite,
  onLike,
}: OfferRowProps) {
  const { t } = useWords();
  const offer = useMyPrice(listed);
  const most = mostOf(leftOf(offer), mine);
  const soldOut = offer.payable && most === 0 && quantity === 0;
  return (
    <li className="sh-offer" data-chosen={quantity > 0 || undefined}>
      <ProductPicture category={offer.category} photo={offer.photo} className="sh-offer__picture" />
      <div className="sh-offer__words">
        <div className="sh-offer__name">
          <h3>{offer.name}</h3>
          {offer.organic ? (
            <Badge tone="success" icon={IconLeaf}>
              {t('shop.offer.organic')}
            </Badge>
          ) : null}
          <IconButton
            className="sh-offer__heart"
            size="small"
            icon={favourite ? IconHeartFilled : IconHeart}
            label={t('shop.like.label', { name: offer.name })}
            aria-pressed={favourite}
            onClick={() => onLike(offer.productId, !favourite)}
          />
        </div>
        <p className="sh-soft sh-small">
          <FarmLink id={offer.producerId} name={offer.producerName} />
        </p>
        {offer.description ? <p className="sh-soft sh-small sh-offer__about">{offer.description}</p> : null}
      </div>
      <div className="sh-offer__buy">
        <Price offer={offer} currency={currency} />
        {soldOut ? (
          <p className="sh-offer__out">{t('shop.offer.soldOut')}</p>
        ) : (
          <ChooseQuantity
            offer={offer}
            quantity={quantity}
            most={most}
            locked={locked}
            onChoose={(next) => onChoose(offer.id, next)}
          />
        )}
      </div>
      <OfferTerms offer={offer} quantity={quantity} currency={currency} />
      <Left offer={offer} most={offer.payable ? most : null} />
      <OfferFacts offer={offer} />
      {shortage ? (
        <Short offer={offer} shortage={shortage} onTake={() => onChoose(offer.id, shortage.left)} />
      ) : null}
    </li>
  );
});

function Price({ offer, currency }: { offer: ShopOfferFragment; currency: string }) {
  const { t, locale } = useWords();
  const content = formatContent(offer, locale);
  const money = (cents: number) => <Money cents={cents} currency={currency} />;
  const per =
    offer.sellingMode === 'PIECE'
      ? null
      : offer.sellingMode === 'VOLUME'
        ? t('shop.offer.litre')
        : t('shop.offer.kg');
  const comparing = offer.sellingMode === 'PIECE' && offer.unitPriceCents !== null;
  return (
    <p className="sh-offer__price">
      <span>
        <strong>{money(offer.priceCents)}</strong>
        {per ? <span> / {per}</span> : null}
      </span>
      {content ? <span className="sh-soft sh-small">{content}</span> : null}
      {comparing ? (
        <span className="sh-soft sh-small">
          {money(offer.unitPriceCents ?? 0)} /{' '}
          {offer.unitPriceUnit === 'LITRE' ? t('shop.offer.litre') : t('shop.offer.kg')}
        </span>
      ) : null}
      {offer.sellingMode === 'WEIGHED_PIECE' && offer.toleranceBp === null ? (
        <span className="sh-soft sh-small">
          {t('shop.offer.about')} {money(lineCents({ ...offer, quantity: 1 }))}
        </span>
      ) : null}
    </p>
  );
}

/** What is left, once it is less than ten of what one takes at a time. */
function Left({ offer, most }: { offer: ShopOfferFragment; most: number | null }) {
  const { t, locale } = useWords();
  if (most === null || most === 0 || most >= 10 * offer.step) return null;
  return (
    <p className="sh-offer__left">
      {t('shop.offer.left', { quantity: formatQuantity(bare(offer), most, locale) })}
    </p>
  );
}

function Short({
  offer,
  shortage,
  onTake,
}: {
  offer: ShopOfferFragment;
  shortage: Shortage;
  onTake: () => void;
}) {
  const { t, locale } = useWords();
  const left = formatQuantity(bare(offer), shortage.left, locale);
  return (
    <Notice
      tone="attention"
      className="sh-offer__short"
      action={
        <Button size="small" onClick={onTake}>
          {shortage.left > 0 ? t('shop.short.take', { quantity: left }) : t('common.action.remove')}
        </Button>
      }
    >
      {shortage.left > 0 ? t('shop.short.left', { quantity: left }) : t('shop.short.none')}
    </Notice>
  );
}

/** Pieces are counted bare: what one holds stands beside the price. */
const bare = ({ sellingMode }: ShopOfferFragment) => ({
  sellingMode: sellingMode === 'WEIGHED_PIECE' ? ('PIECE' as const) : sellingMode,
});
