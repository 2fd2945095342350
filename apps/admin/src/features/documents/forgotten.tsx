import { baseQuantity } from '@cabas/kernel';
import { Button, Card, MeasureInput, Select, Skeleton } from '@cabas/ui';
import { IconTrash } from '@tabler/icons-react';
import { useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import type { Offer } from '../../shared/offers.ts';
import type { Order } from '../../shared/orders.ts';
import { measureOf } from '../../shared/products.ts';
import { useRows } from '../../shared/use-all-pages.ts';
import { useWords } from '../../shared/words.tsx';
import { OrderableOffers } from '../orders/orderable-offers.ts';

/** A product that was handed over and stands in no line. */
export interface ForgottenDraft {
  readonly offer: Offer;
  readonly quantity: number;
  /** Of weighed goods; null: not typed yet. */
  readonly measure: number | null;
}

export function toAdd({ offer, quantity, measure }: ForgottenDraft) {
  return { offerId: offer.id, quantity, ...(offer.weighed && measure !== null && { measure }) };
}

/** Products of the sale that the order does not have, each with what was handed over of it. */
export function Forgotten({
  order,
  drafts,
  onChange,
}: {
  order: Order;
  drafts: readonly ForgottenDraft[];
  onChange: (drafts: readonly ForgottenDraft[]) => void;
}) {
  const { t } = useWords();
  const { scope } = useCollective();
  const { price } = useFormats();
  const { rows: offers, complete } = useRows(
    OrderableOffers,
    { cycleId: order.cycleId, distributionId: order.distribution.id, first: 100 },
    { scope, all: true, connection: (result) => result.offers },
  );
  if (offers === undefined || !complete) return <Skeleton lines={2} />;
  const there = new Set([
    ...order.lines.map(({ offerId }) => offerId),
    ...drafts.map(({ offer }) => offer.id),
  ]);
  const left = offers.filter(({ id }) => !there.has(id));
  const add = (id: string) => {
    const offer = left.find((one) => one.id === id);
    if (offer !== undefined) onChange([...drafts, { offer, quantity: offer.minimum, measure: null }]);
  };
  const change = (id: string, of: Partial<ForgottenDraft>) =>
    onChange(drafts.map((draft) => (draft.offer.id === id ? { ...draft, ...of } : draft)));
  return (
    <Card className="ad-stack">
      <h2 className="co-title">{t('admin.document.forgotten')}</h2>
      {drafts.length > 0 ? (
        <ul className="co-lines">
          {drafts.map((draft) => (
            <Draft
              key={draft.offer.id}
              draft={draft}
              onChange={(of) => change(draft.offer.id, of)}
              onRemove={() => onChange(drafts.filter((one) => one !== draft))}
            />
          ))}
        </ul>
      ) : null}
      {left.length === 0 ? (
        <p className="ad-soft">{t('admin.document.allThere')}</p>
      ) : (
        <label className="co-field co-field--pick">
          <span>{t('admin.document.addForgotten')}</span>
          <Select
            value=""
            placeholder={t('admin.document.forgottenHint')}
            options={left.map((offer) => ({
              value: offer.id,
              label: `${offer.name}, ${offer.producerName}, ${price(offer, offer.priceCents)}`,
            }))}
            onChange={(event) => add(event.target.value)}
          />
        </label>
      )}
    </Card>
  );
}

function Draft({
  draft: { offer, quantity, measure },
  onChange,
  onRemove,
}: {
  draft: ForgottenDraft;
  onChange: (of: Partial<ForgottenDraft>) => void;
  onRemove: () => void;
}) {
  const { t } = useWords();
  const { price } = useFormats();
  const counted = measureOf(offer);
  const byWeight = offer.sellingMode === 'WEIGHT' && offer.weighed;
  return (
    <li className="co-line">
      <div className="co-line__name">
        <strong>{offer.name}</strong>
        <span className="ad-soft ad-small">
          {offer.producerName}, {price(offer, offer.priceCents)}
        </span>
      </div>
      {byWeight ? null : (
        <label className="co-field">
          <span>{t('admin.document.given')}</span>
          <MeasureInput
            factor={counted.factor}
            sign={counted.sign}
            value={quantity}
            onChange={(value) => {
              if (typeof value === 'number') onChange({ quantity: value });
            }}
          />
        </label>
      )}
      {offer.weighed ? (
        <label className="co-field">
          <span>{t('admin.document.weight')}</span>
          <MeasureInput
            factor={1}
            sign="g"
            value={measure ?? baseQuantity(offer, quantity)}
            onChange={(value) => {
              // sold by weight, the weight is the quantity
              if (typeof value === 'number')
                onChange(byWeight ? { measure: value, quantity: value } : { measure: value });
            }}
          />
        </label>
      ) : null}
      <Button icon={IconTrash} onClick={onRemove}>
        {t('common.action.remove')}
      </Button>
    </li>
  );
}
