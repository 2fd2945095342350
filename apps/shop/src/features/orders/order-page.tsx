/** One of my orders: what, where and when to fetch it, what I owe, and what became of each line. */
import { graphql, type ShopOrderFragment, useScopedQuery } from '@cabas/client';
import { Card, Deadline, EmptyState, LinkButton, Notice } from '@cabas/ui';
import { IconArrowLeft, IconFileOff } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { Answer } from '../../shared/answer.tsx';
import { BasketCodeButton } from '../../shared/basket-code-button.tsx';
import { Dues } from '../../shared/dues.tsx';
import { useFormats } from '../../shared/formats.ts';
import { later } from '../../shared/later.tsx';
import { Page } from '../../shared/page.tsx';
import { DirectionsLink, Place, placeOf } from '../../shared/place.tsx';
import { useWords } from '../../shared/words.tsx';
import { CancelOrder } from './cancel-order.tsx';
import { Collector } from './collector.tsx';
import { OrderBadge } from './order-badge.tsx';
import { OrderLines } from './order-lines.tsx';
import './orders.css';

const KeepCodesOfAll = later(async () => (await import('../kept-codes/keep-codes.tsx')).KeepCodesOfAll);
const TransferPart = later(async () => (await import('../transfer/transfer-part.tsx')).TransferPart);
const OnlinePart = later(async () => (await import('../pay/online-part.tsx')).OnlinePart);
const OrderFeedback = lazy(async () => ({
  default: (await import('../feedback/order-feedback.tsx')).OrderFeedback,
}));

graphql(`
  fragment ShopOrder on Order {
    id
    status
    version
    basketNumber
    note
    totalCents
    changeable
    enteredByStaff
    cycleId
    cycleName
    collective {
      id
      slug
      name
      currency
      timeZone
    }
    distribution {
      id
      pickupDate
      windowStart
      windowEnd
      closesAt
      pickupPoint {
        ...ShopPlace
      }
    }
    lines {
      ...ShopOrderLine
    }
    dues {
      ...ShopDue
    }
    slot {
      startsAt
      endsAt
    }
    deliveryFeeCents
    deliveredTo {
      ...ShopDeliveryAddress
    }
    ...ShopCollector
  }
`);
export const OrderQuery = graphql(`
  query ShopOrderPage($id: UUID!) {
    myOrder(id: $id) {
      ...ShopOrder
    }
  }
`);

export function OrderPage() {
  const { t } = useWords();
  const { id = '' } = useParams();
  const query = useScopedQuery(OrderQuery, { id });
  return (
    <Answer query={query} waiting={<Page title={t('shop.order.title')}>{null}</Page>}>
      {({ myOrder }) => (myOrder ? <OrderSheet order={myOrder} /> : <NoOrder />)}
    </Answer>
  );
}

function NoOrder() {
  const { t } = useWords();
  return (
    <Page title={t('shop.order.title')}>
      <EmptyState
        icon={IconFileOff}
        title={t('shop.order.unknown')}
        action={<LinkButton to="/orders">{t('shop.nav.orders')}</LinkButton>}
      >
        {t('errors.NOT_FOUND')}
      </EmptyState>
    </Page>
  );
}

function OrderSheet({ order }: { order: ShopOrderFragment }) {
  const { t } = useWords();
  const { collective, distribution } = order;
  return (
    <Page
      title={order.cycleName}
      lead={
        <>
          {collective.name} <OrderBadge status={order.status} />
        </>
      }
      above={
        <Link className="sh-back" to="/orders">
          <IconArrowLeft size={18} aria-hidden /> {t('shop.nav.orders')}
        </Link>
      }
    >
      <KeepCodesOfAll />
      <JustSaved order={order} />
      {order.status === 'CANCELLED' ? (
        <>
          <Notice still>{t('shop.order.cancelled')}</Notice>
          <OnlinePart orderId={order.id} cancelled collective={collective} />
        </>
      ) : null}
      <Card className="sh-order__pickup">
        <PickupWords order={order} />
        <Place place={placeOf(distribution.pickupPoint, order.deliveredTo, t('shop.pickup.home'))} hints />
        {(order.status === 'PLACED' || order.status === 'LOCKED') && !order.deliveredTo ? (
          <div className="sh-actions">
            <DirectionsLink place={distribution.pickupPoint} />
            <BasketCodeButton
              code={{ collectiveId: collective.id, day: distribution.pickupDate, orderId: order.id }}
            />
          </div>
        ) : null}
      </Card>
      {order.changeable ? (
        <Card className="sh-order__change">
          <Deadline
            at={distribution.closesAt}
            timeZone={collective.timeZone}
            verb={t('shop.order.changeUntil')}
          />
          <div className="sh-actions">
            <LinkButton variant="primary" to={`/c/${collective.slug}/sales/${order.cycleId}`}>
              {t('shop.order.change')}
            </LinkButton>
            <CancelOrder order={order} />
          </div>
        </Card>
      ) : null}
      {order.status === 'PLACED' || order.status === 'LOCKED' ? <Collector order={order} /> : null}
      <Part id="lines" title={t('shop.order.lines')}>
        <OrderLines
          lines={order.lines}
          totalCents={order.totalCents}
          deliveryFeeCents={order.deliveryFeeCents}
          currency={collective.currency}
        />
        {order.note ? <p className="sh-soft sh-prose">{t('shop.order.note', { note: order.note })}</p> : null}
      </Part>
      {order.status === 'CANCELLED' ? null : (
        <Part id="dues" title={t('shop.dues.title')}>
          <Dues dues={order.dues} currency={collective.currency} />
          <OnlinePart orderId={order.id} cancelled={false} collective={collective} />
          {order.dues.some(({ means }) => means.length === 0 || means.includes('TRANSFER')) ? (
            <TransferPart orderId={order.id} currency={collective.currency} />
          ) : null}
        </Part>
      )}
      {order.status === 'HANDED_OUT' ? (
        <Suspense fallback={null}>
          <OrderFeedback order={order} />
        </Suspense>
      ) : null}
      {order.enteredByStaff ? (
        <p className="sh-soft">{t('shop.order.enteredByStaff', { collective: collective.name })}</p>
      ) : null}
    </Page>
  );
}

function PickupWords({ order: { distribution, basketNumber, slot } }: { order: ShopOrderFragment }) {
  const { t } = useWords();
  const formats = useFormats();
  return (
    <div>
      <h2 className="sh-capital">{formats.day(distribution.pickupDate)}</h2>
      <p>
        {slot ? formats.slotHours(slot) : formats.hours(distribution)}
        {basketNumber === null ? '' : ` · ${t('shop.order.basketNumber', { number: basketNumber })}`}
      </p>
    </div>
  );
}

/** Right after confirming: it is in, and what happens next. */
function JustSaved({ order }: { order: ShopOrderFragment }) {
  const { t } = useWords();
  const { state } = useLocation() as { state: { saved?: 'placed' | 'changed' } | null };
  if (!state?.saved || order.status !== 'PLACED') return null;
  return (
    <Notice tone="success" title={t(state.saved === 'placed' ? 'shop.order.placed' : 'shop.order.changed')}>
      {t('shop.order.placedText')}
    </Notice>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="sh-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
