/** By producer; after the hand-out, what was ordered stands beside what was delivered, with the reason. */
import { formatMeasure, formatQuantity, sumCents } from '@cabas/kernel';
import { graphql, type ShopOrderLineFragment } from '@cabas/client';
import { Money } from '@cabas/ui';
import { useFormats } from '../../shared/formats.ts';
import { groupBy } from '../../shared/group-by.ts';
import { LotWords } from './lot-words.tsx';
import { useWords } from '../../shared/words.tsx';

graphql(`
  fragment ShopOrderLine on OrderLine {
    id
    offerId
    producerId
    producerName
    name
    sellingMode
    weighed
    contentAmount
    contentUnit
    quantity
    deliveredQuantity
    deliveredMeasure
    deliveredReason
    lot {
      id
      numbers
      bestBefore
      useBy
    }
    orderedCents
    amountCents
    depositCents
    depositDueCents
    toleranceBp
  }
`);

interface OrderLinesProps {
  readonly lines: readonly ShopOrderLineFragment[];
  readonly totalCents: number;
  readonly deliveryFeeCents: number;
  readonly currency: string;
}

export function OrderLines({ lines, totalCents, deliveryFeeCents, currency }: OrderLinesProps) {
  const { t } = useWords();
  const byProducer = groupBy(lines, ({ producerId }) => producerId);
  const deposits = sumCents(lines.map(({ depositDueCents }) => depositDueCents));
  const ordered = sumCents([
    ...lines.map(({ orderedCents, depositCents, quantity }) => orderedCents + depositCents * quantity),
    deliveryFeeCents,
  ]);
  return (
    <div className="sh-lines">
      {[...byProducer].map(([producerId, ofProducer]) => (
        <section key={producerId} aria-label={ofProducer[0]?.producerName}>
          <h3>{ofProducer[0]?.producerName}</h3>
          <ul>
            {ofProducer.map((line) => (
              <Line key={line.id} line={line} currency={currency} />
            ))}
          </ul>
        </section>
      ))}
      {deposits > 0 ? (
        <p className="sh-lines__deposits">
          <span>{t('shop.basket.deposits')}</span> <Money cents={deposits} currency={currency} />
        </p>
      ) : null}
      {deliveryFeeCents > 0 ? (
        <p className="sh-lines__deposits">
          <span>{t('shop.delivery.fee')}</span> <Money cents={deliveryFeeCents} currency={currency} />
        </p>
      ) : null}
      <p className="sh-lines__total">
        <span>{t('common.money.total')}</span>
        <span>
          {ordered === totalCents ? null : (
            <del>
              <span className="cb-hidden">{t('shop.order.orderedTotal')} </span>
              <Money cents={ordered} currency={currency} />
            </del>
          )}
          <strong>
            <Money cents={totalCents} currency={currency} />
          </strong>
        </span>
      </p>
    </div>
  );
}

function Line({ line, currency }: { line: ShopOrderLineFragment; currency: string }) {
  const { t, locale } = useWords();
  const { percent } = useFormats();
  const tolerance =
    line.toleranceBp === null
      ? t('shop.offer.weighed')
      : t('shop.offer.tolerance', { percent: percent(line.toleranceBp) });
  const pending = line.deliveredQuantity === null && line.deliveredMeasure === null;
  const differs = line.amountCents !== line.orderedCents;
  return (
    <li>
      <span className="sh-lines__what">
        <span>{line.name}</span>
        <span className="sh-soft sh-small">
          {formatQuantity(line, line.quantity, locale)}
          {line.weighed && pending ? ` · ${tolerance}` : ''}
        </span>
        {pending ? null : <Delivered line={line} />}
        {line.lot ? <LotWords lot={line.lot} /> : null}
      </span>
      <span className="sh-lines__cents">
        {differs ? (
          <del className="sh-soft">
            <span className="cb-hidden">{t('shop.order.orderedTotal')} </span>
            <Money cents={line.orderedCents} currency={currency} />
          </del>
        ) : null}
        <Money cents={line.amountCents} currency={currency} />
      </span>
    </li>
  );
}

function Delivered({ line }: { line: ShopOrderLineFragment }) {
  const { t, locale } = useWords();
  const reason = line.deliveredReason ? ` – ${line.deliveredReason}` : '';
  if (line.deliveredQuantity === 0)
    return (
      <span className="sh-lines__missing">
        {t('shop.order.missing')}
        {reason}
      </span>
    );
  if (line.deliveredMeasure !== null) {
    const unit = line.sellingMode === 'VOLUME' ? 'MILLILITRE' : 'GRAM';
    return (
      <span className="sh-small">
        {t('shop.order.weighed', { measure: formatMeasure(line.deliveredMeasure, unit, locale) })}
        {reason}
      </span>
    );
  }
  if (line.deliveredQuantity === null || line.deliveredQuantity === line.quantity) return null;
  return (
    <span className="sh-lines__missing">
      {t('shop.order.delivered', { quantity: formatQuantity(line, line.deliveredQuantity, locale) })}
      {reason}
    </span>
  );
}
