import { Money, Table } from '@cabas/ui';
import { Link } from 'react-router';
import { OrderBadge } from '../../shared/badges.tsx';
import { useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import type { OrderRow } from '../../shared/orders.ts';
import { useWords } from '../../shared/words.tsx';

/** Orders in rows; the sale and place when several are mixed. */
export function OrdersTable({
  rows,
  withSale,
  total,
}: {
  rows: readonly OrderRow[];
  withSale?: boolean;
  total?: number;
}) {
  const { t } = useWords();
  const { base } = useCollective();
  const { day } = useFormats();
  return (
    <Table
      caption={t('admin.nav.orders')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'member',
          header: t('admin.member.one'),
          main: true,
          cell: (row) => <Link to={`${base}/orders/${row.id}`}>{row.memberName}</Link>,
        },
        {
          key: 'basket',
          optional: true,
          header: t('admin.order.basket'),
          align: 'end',
          cell: (row) => row.basketNumber,
        },
        ...(withSale
          ? [
              {
                key: 'sale',
                header: t('admin.sales.one'),
                cell: (row: OrderRow) => <Link to={`${base}/sales/${row.cycleId}`}>{row.cycleName}</Link>,
              },
            ]
          : []),
        {
          key: 'place',
          header: t('admin.sales.pickup'),
          cell: (row) => (
            <>
              {row.distribution.pickupPoint.name}
              <span className="ad-soft ad-small">, {day(row.distribution.pickupDate)}</span>
            </>
          ),
        },
        {
          key: 'items',
          phone: 'hide',
          header: t('admin.order.lines'),
          align: 'end',
          cell: (row) => row.lines.length,
        },
        { key: 'status', header: t('admin.sales.status'), cell: (row) => <OrderBadge status={row.status} /> },
        {
          key: 'total',
          header: t('common.money.total'),
          align: 'end',
          cell: (row) => <Money cents={row.totalCents} />,
          ...(total === undefined ? {} : { total: <Money cents={total} /> }),
        },
      ]}
    />
  );
}
