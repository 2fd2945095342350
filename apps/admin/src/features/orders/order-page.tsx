import { graphql, useScopedQuery } from '@cabas/client';
import { IconBan, IconFileMinus, IconPencil, IconScale } from '@tabler/icons-react';
import { Breadcrumb, Button, Card, LinkButton, Money, Notice, PageHeader, Table } from '@cabas/ui';
import { sumCents } from '@cabas/kernel';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { Answer } from '../../shared/answer.tsx';
import { OrderBadge } from '../../shared/badges.tsx';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { FetchedBy } from '../../shared/fetched-by.tsx';
import { useFormats } from '../../shared/formats.ts';
import { Missing } from '../../shared/missing.tsx';
import { isCorrected, type Order } from '../../shared/orders.ts';
import { HowToPay } from '../../shared/how-to-pay.tsx';
import { ListedPrices } from '../../shared/listed-prices.tsx';
import { ReasonDialog } from '../../shared/reason-dialog.tsx';
import { useAction } from '../../shared/use-action.ts';
import { useWords } from '../../shared/words.tsx';
import { HelpCard } from './help-card.tsx';
import { OrderHistory } from './order-history.tsx';

const Query = graphql(`
  query AdminOrderPage($id: UUID!) {
    order(id: $id) {
      ...AdminOrder
    }
  }
`);
const Cancel = graphql(`
  mutation AdminCancelMemberOrder($input: CancelMemberOrderInput!) {
    cancelMemberOrder(input: $input) {
      __typename
      ...AdminOrder
      ...AdminProblem
    }
  }
`);

/** One order: its lines, whom it pays, what happened to it. */
export function OrderPage() {
  const { orderId = '' } = useParams();
  const { scope } = useCollective();
  const query = useScopedQuery(Query, { id: orderId }, { scope });
  return (
    <Answer query={query}>
      {({ order }) => (order === null ? <Missing /> : <OrderSheet order={order} />)}
    </Answer>
  );
}

function OrderSheet({ order }: { order: Order }) {
  const { t } = useWords();
  const { base, roles } = useCollective();
  const { day, hours, money, slotHours } = useFormats();
  const { distribution: at, slot } = order;
  const runs = mayUse(roles, 'sales.change');
  const credits = at.documentsIssuedAt !== null && mayUse(roles, 'documents.correct');
  return (
    <>
      <Breadcrumb
        items={[
          { label: t('admin.nav.sales'), to: `${base}/sales` },
          { label: order.cycleName, to: `${base}/sales/${order.cycleId}` },
          { label: t('admin.nav.orders'), to: `${base}/sales/${order.cycleId}/orders` },
          { label: order.memberName },
        ]}
      />
      <PageHeader
        tab={order.memberName}
        title={
          <span className="ad-row">
            {order.memberName} <OrderBadge status={order.status} />
          </span>
        }
        lead={
          <>
            {order.basketNumber === null ? null : (
              <strong>{t('admin.order.basketNumber', { number: order.basketNumber })} · </strong>
            )}
            {at.pickupPoint.name}, {day(at.pickupDate)}, {slot ? slotHours(slot) : hours(at)}
          </>
        }
        actions={
          order.status === 'CANCELLED' ? undefined : (
            <>
              {runs ? <OrderActions order={order} /> : null}
              {credits ? (
                <LinkButton icon={IconFileMinus} to={`${base}/orders/${order.id}/correct`}>
                  {t('admin.document.correct')}
                </LinkButton>
              ) : null}
            </>
          )
        }
      />
      <div className="ad-split">
        <div className="ad-stack">
          {order.collectedBy || order.beneficiary ? (
            <Notice still>
              <FetchedBy {...order} />
            </Notice>
          ) : null}
          {order.note ? (
            <Notice still title={t('common.field.note')}>
              {order.note}
            </Notice>
          ) : null}
          <ListedPrices />
          <OrderLines order={order} />
        </div>
        <div className="ad-stack">
          <Card>
            <h2>{t('admin.order.pays')}</h2>
            <ul className="ad-list">
              {order.dues.map((due) => (
                <li key={due.producerId ?? due.payeeName}>
                  <div className="ad-row ad-row--between">
                    <span>{due.payeeName}</span>
                    <strong>
                      <Money cents={due.amountCents} />
                    </strong>
                  </div>
                  {due.depositDueCents > 0 ? (
                    <p className="ad-small">
                      {t('admin.order.ofWhichDeposits', { amount: money(due.depositDueCents) })}
                    </p>
                  ) : null}
                  {due.deliveryFeeCents > 0 ? (
                    <p className="ad-small">
                      {t('admin.order.ofWhichDelivery', { amount: money(due.deliveryFeeCents) })}
                    </p>
                  ) : null}
                  <HowToPay due={due} />
                </li>
              ))}
            </ul>
          </Card>
          {mayUse(roles, 'fund.help') &&
          order.collective.flow === 'RESALE' &&
          order.status !== 'CANCELLED' ? (
            <HelpCard orderId={order.id} />
          ) : null}
          {order.deliveredTo ? <DeliveredTo to={order.deliveredTo} /> : null}
          <Card>
            <p>
              <Link to={`${base}/members/${order.memberId}`}>
                {t('admin.order.memberSheet', { name: order.memberName })}
              </Link>
            </p>
          </Card>
          <OrderHistory order={order} />
        </div>
      </div>
    </>
  );
}

function DeliveredTo({ to }: { to: NonNullable<Order['deliveredTo']> }) {
  const { t } = useWords();
  return (
    <Card>
      <h2>{t('admin.order.deliveredTo')}</h2>
      <p>{[to.addressLine1, to.addressLine2, `${to.postcode} ${to.city}`].filter(Boolean).join(', ')}</p>
      {to.note ? <p className="ad-soft">{to.note}</p> : null}
    </Card>
  );
}

function OrderActions({ order }: { order: Order }) {
  const { t } = useWords();
  const { base, scope } = useCollective();
  const cancel = useAction(Cancel, (result) => result.cancelMemberOrder, scope);
  const [cancelling, setCancelling] = useState(false);
  const beforeHandOut = order.status === 'PLACED' || order.status === 'LOCKED';
  return (
    <>
      {beforeHandOut ? (
        <LinkButton
          variant="primary"
          icon={IconPencil}
          to={`${base}/orders/new?cycle=${order.cycleId}&point=${order.distribution.id}&member=${order.memberId}`}
        >
          {t('common.action.change')}
        </LinkButton>
      ) : null}
      {order.status === 'PLACED' || order.distribution.documentsIssuedAt !== null ? null : (
        <LinkButton
          icon={IconScale}
          to={`${base}/sales/${order.cycleId}/hand-out?point=${order.distribution.id}&order=${order.id}`}
        >
          {t('admin.order.correct')}
        </LinkButton>
      )}
      {beforeHandOut && order.distribution.documentsIssuedAt === null ? (
        <Button icon={IconBan} onClick={() => setCancelling(true)}>
          {t('admin.order.cancel')}
        </Button>
      ) : null}
      {cancelling ? (
        <ReasonDialog
          title={t('admin.order.cancelTitle', { name: order.memberName })}
          confirm={t('admin.order.cancel')}
          done={t('admin.order.cancelled', { name: order.memberName })}
          action={cancel}
          run={(reason) => cancel.run({ input: { orderId: order.id, version: order.version, reason } })}
          onClose={() => setCancelling(false)}
        >
          {t(order.status === 'PLACED' ? 'admin.order.cancelText' : 'admin.order.cancelLateText')}
        </ReasonDialog>
      ) : null}
    </>
  );
}

function OrderLines({ order }: { order: Order }) {
  const { t } = useWords();
  const { quantity, price } = useFormats();
  return (
    <Table
      caption={t('admin.order.lines')}
      rows={order.lines}
      rowKey={(line) => line.id}
      columns={[
        { key: 'name', header: t('admin.product.one'), main: true, cell: (line) => line.name },
        { key: 'producer', header: t('admin.producer.one'), cell: (line) => line.producerName },
        {
          key: 'price',
          phone: 'hide',
          header: t('admin.order.price'),
          align: 'end',
          cell: (line) => price(line, line.priceCents),
        },
        {
          key: 'quantity',
          header: t('admin.order.ordered'),
          align: 'end',
          cell: (line) => quantity(line, line.quantity),
        },
        {
          key: 'delivered',
          optional: true,
          header: t('admin.order.delivered'),
          align: 'end',
          cell: (line) =>
            isCorrected(line) ? (
              <>
                {line.deliveredQuantity === 0 ? (
                  <span className="ad-late">{t('admin.handOut.missing')}</span>
                ) : line.deliveredMeasure === null ? (
                  quantity(line, line.deliveredQuantity ?? line.quantity)
                ) : (
                  quantity({ sellingMode: 'WEIGHT' }, line.deliveredMeasure)
                )}
                {line.deliveredReason ? (
                  <span className="ad-soft ad-small"> {line.deliveredReason}</span>
                ) : null}
              </>
            ) : null,
        },
        {
          key: 'amount',
          header: t('admin.order.amount'),
          align: 'end',
          total: <Money cents={sumCents(order.lines.map((line) => line.amountCents))} />,
          cell: (line) =>
            line.amountCents === line.orderedCents ? (
              <Money cents={line.amountCents} />
            ) : (
              <>
                <s className="ad-soft">
                  <Money cents={line.orderedCents} />
                </s>{' '}
                <Money cents={line.amountCents} />
              </>
            ),
        },
      ]}
    />
  );
}
