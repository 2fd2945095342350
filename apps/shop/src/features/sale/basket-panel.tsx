/** What I take, what I pay to whom, and what stands in the way. */
import type { ShopSaleDistributionFragment, ShopSaleFragment, ShopSavedOrderFragment } from '@cabas/client';
import { formatQuantity } from '@cabas/kernel';
import { Button, Field, IconButton, Money, Notice, TextArea } from '@cabas/ui';
import { IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { Dues } from '../../shared/dues.tsx';
import { Failure } from '../../shared/failure.tsx';
import { useFormats } from '../../shared/formats.ts';
import type { Membership } from '../../shared/viewer.ts';
import { later } from '../../shared/later.tsx';
import { useWords } from '../../shared/words.tsx';
import {
  basketDeposits,
  basketDues,
  type BasketLine,
  basketListed,
  type Quantities,
  withQuantity,
} from './basket.ts';
import { usePayees, withTerms } from './payees.ts';
import { missingHere, Shortfalls } from './shortfalls.tsx';
import { Minimum } from './minimum.tsx';
import { PhoneFull } from './phone-full.tsx';
import { SlotChoice } from './slot-choice.tsx';
import type { Basket } from './use-basket.ts';
import type { Obstacle, useSubmitOrder } from './use-submit-order.ts';

const DeliverHome = later(async () => (await import('./deliver-home.tsx')).DeliverHome);
const DeliveryFee = later(async () => (await import('./deliver-home.tsx')).DeliveryFee);
const DuesNotice = later(async () => (await import('../association/dues-notice.tsx')).DuesNotice);
const BudgetLine = later(async () => (await import('./budget-line.tsx')).BudgetLine);

export interface BasketPanelProps {
  readonly collective: Membership['collective'];
  readonly sale: ShopSaleFragment;
  readonly distribution: ShopSaleDistributionFragment;
  readonly saved: ShopSavedOrderFragment | null;
  readonly basket: Basket;
  readonly lines: readonly BasketLine[];
  readonly totalCents: number;
  /** Of it, for being delivered; null: I fetch it. */
  readonly feeCents: number | null;
  readonly order: ReturnType<typeof useSubmitOrder>;
  readonly locked: boolean;
  /** Where it stands: beside the stall, or in the sheet of a phone. */
  readonly place: 'aside' | 'sheet';
  /** Choices that are not offered here. */
  readonly gone: readonly string[];
  /** Every offer has been read: the total is the whole total. */
  readonly known: boolean;
}

export function BasketPanel({
  collective,
  sale,
  distribution,
  saved,
  basket,
  lines,
  totalCents,
  feeCents,
  order,
  locked,
  gone,
  place,
}: BasketPanelProps) {
  const { t } = useWords();
  const { currency } = collective;
  const payees = usePayees(sale.id, collective.id);
  const deposits = basketDeposits(lines);
  const list = useRef<HTMLUListElement>(null);
  const remove = (offerId: string) => {
    basket.choose(offerId, 0);
    // The button goes with its line: the keyboard stays in the basket.
    list.current?.focus();
  };
  if (lines.length === 0) {
    return gone.length > 0 ? <Gone ids={gone} basket={basket} /> : <EmptyBasket saved={saved} />;
  }
  return (
    <div className="sh-basket__body">
      <DuesNotice collectiveId={collective.id} />
      {basket.kept ? null : <PhoneFull />}
      {order.obstacle ? <ObstacleNotice obstacle={order.obstacle} takeLeft={order.takeLeft} /> : null}
      {gone.length > 0 ? <Gone ids={gone} basket={basket} /> : null}
      {saved && !basket.changed && !locked ? (
        <Notice still tone="success">
          {t('shop.basket.savedText')}
        </Notice>
      ) : null}
      <ul className="sh-basket__lines" ref={list} tabIndex={-1}>
        {lines.map((line) => (
          <Line
            key={line.offer.id}
            line={line}
            currency={currency}
            onRemove={locked ? undefined : () => remove(line.offer.id)}
          />
        ))}
      </ul>
      {deposits > 0 ? (
        <p className="sh-basket__deposits">
          <span>{t('shop.basket.deposits')}</span> <Money cents={deposits} currency={currency} />
        </p>
      ) : null}
      {feeCents === null || !distribution.delivery ? null : (
        <DeliveryFee round={distribution.delivery} feeCents={feeCents} lines={lines} currency={currency} />
      )}
      <p className="sh-basket__total">
        <span>{t('common.money.total')}</span>{' '}
        <strong key={totalCents}>
          <Money cents={totalCents} currency={currency} />
        </strong>
      </p>
      {lines.some(({ offer }) => offer.weighed) ? (
        <p className="sh-soft sh-small">{t('shop.basket.estimated')}</p>
      ) : null}
      {distribution.slots.length > 0 ? (
        <SlotChoice
          slots={distribution.slots}
          mine={saved?.slot?.id ?? null}
          chosen={basket.slotId}
          locked={locked}
          place={place}
          onChoose={basket.chooseSlot}
        />
      ) : null}
      {distribution.delivery ? (
        <DeliverHome
          round={distribution.delivery}
          saved={saved}
          basket={basket}
          locked={locked}
          place={place}
        />
      ) : null}
      <section aria-label={t('shop.dues.title')}>
        <h3>{t('shop.dues.title')}</h3>
        <Dues
          dues={withTerms(
            basketDues(lines, sale.flow, collective.name, feeCents ?? 0),
            payees,
            distribution.pickupDate,
          )}
          currency={currency}
        />
        <BudgetLine
          day={distribution.pickupDate}
          currency={currency}
          totalCents={totalCents}
          savedCents={saved?.totalCents ?? 0}
        />
      </section>
      <Field label={t('shop.basket.note')} optional>
        <TextArea
          maxLength={500}
          rows={2}
          value={basket.note}
          disabled={locked}
          onChange={(event) => basket.write(event.target.value)}
        />
      </Field>
      {saved && basket.changed ? (
        <Button variant="plain" size="small" onClick={basket.reset}>
          {t('shop.basket.reset')}
        </Button>
      ) : null}
      <Shortfalls
        shortfalls={missingHere(
          sale.shortfalls,
          distribution.id,
          new Set(lines.map(({ offer }) => offer.producerId)),
        )}
        currency={currency}
      />
      <Minimum
        id={`minimum-${place}`}
        sale={sale}
        distribution={distribution}
        totalCents={basketListed(lines)}
        currency={currency}
      />
    </div>
  );
}

function EmptyBasket({ saved }: { saved: ShopSavedOrderFragment | null }) {
  const { t } = useWords();
  return <p className="sh-soft">{t(saved ? 'shop.basket.emptied' : 'shop.basket.empty')}</p>;
}

function Line({
  line: { offer, quantity, cents },
  currency,
  onRemove,
}: {
  line: BasketLine;
  currency: string;
  onRemove: (() => void) | undefined;
}) {
  const { t, locale } = useWords();
  const { percent } = useFormats();
  const weighed =
    offer.toleranceBp === null
      ? t('shop.offer.weighed')
      : t('shop.offer.tolerance', { percent: percent(offer.toleranceBp) });
  return (
    <li>
      <span className="sh-basket__what">
        {offer.name}
        <span className="sh-soft sh-small">
          {formatQuantity(offer, quantity, locale)}
          {offer.weighed ? ` · ${weighed}` : ''}
        </span>
      </span>
      <Money cents={cents} currency={currency} />
      {onRemove ? (
        <IconButton
          size="small"
          icon={IconX}
          label={`${t('common.action.remove')} ${offer.name}`}
          onClick={onRemove}
        />
      ) : null}
    </li>
  );
}

function Gone({ ids, basket }: { ids: readonly string[]; basket: Basket }) {
  const { t } = useWords();
  const remove = () =>
    basket.replace(ids.reduce<Quantities>((rest, id) => withQuantity(rest, id, 0), basket.quantities));
  return (
    <Notice
      tone="attention"
      action={
        <Button size="small" onClick={remove}>
          {t('shop.basket.goneRemove')}
        </Button>
      }
    >
      {t('shop.basket.gone', { count: ids.length })}
    </Notice>
  );
}

function ObstacleNotice({
  obstacle,
  takeLeft,
}: {
  obstacle: Obstacle;
  takeLeft: BasketPanelProps['order']['takeLeft'];
}) {
  const { t } = useWords();
  if (obstacle.kind === 'failed') return <Failure error={obstacle.error} />;
  if (obstacle.kind !== 'shortages') return <Notice tone="danger">{obstacle.message}</Notice>;
  const { shortages } = obstacle;
  return (
    <Notice
      tone="danger"
      title={t('shop.short.title')}
      action={
        <Button size="small" onClick={() => takeLeft(shortages)}>
          {t('shop.short.takeAll')}
        </Button>
      }
    >
      {t('shop.short.text', { names: shortages.map(({ name }) => name).join(', ') })}
    </Notice>
  );
}
