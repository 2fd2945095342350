import { sumCents } from '@cabas/kernel';
import { IconClipboardList } from '@tabler/icons-react';
import { EmptyState, Money, Skeleton, Table } from '@cabas/ui';
import { Link } from 'react-router';
import { useCollective } from '../../shared/collective-context.tsx';
import { Failure } from '../../shared/failure.tsx';
import { useFormats } from '../../shared/formats.ts';
import { isCorrected, type OrderLine, type OrderRow, useOrders } from '../../shared/orders.ts';
import { useSale } from '../../shared/sale-context.ts';
import { useAddressValue } from '../../shared/use-address.ts';
import { useWords } from '../../shared/words.tsx';

interface Row {
  readonly order: OrderRow;
  readonly line: OrderLine;
}

/** Who ordered what, behind a figure of the board. */
export function SaleLinesPage() {
  const { t } = useWords();
  const sale = useSale();
  const { base } = useCollective();
  const { quantity } = useFormats();
  const [offerId] = useAddressValue('offer');
  const [producerId] = useAddressValue('producer');
  const [point] = useAddressValue('point');
  const {
    query,
    rows: orders,
    complete,
  } = useOrders({ cycleId: sale.id, distributionId: point || undefined, first: 100, all: true });
  if (query.error) return <Failure error={query.error} retry={() => void query.refetch()} />;
  if (orders === undefined || !complete) return <Skeleton lines={8} />;
  const rows: readonly Row[] = orders
    .filter(({ status }) => status !== 'CANCELLED')
    .flatMap((order) =>
      order.lines
        .filter(
          (line) =>
            (offerId === '' || line.offerId === offerId) &&
            (producerId === '' || line.producerId === producerId),
        )
        .map((line) => ({ order, line })),
    );
  const [first] = rows;
  if (first === undefined) return <EmptyState icon={IconClipboardList} title={t('admin.order.noLines')} />;
  return (
    <div className="ad-stack">
      <h2>{offerId ? first.line.name : producerId ? first.line.producerName : t('admin.order.allLines')}</h2>
      <Table
        dense
        caption={t('admin.order.allLines')}
        rows={rows}
        rowKey={({ line }) => line.id}
        columns={[
          {
            key: 'member',
            header: t('admin.member.one'),
            main: true,
            cell: ({ order }) => <Link to={`${base}/orders/${order.id}`}>{order.memberName}</Link>,
          },
          { key: 'product', header: t('admin.product.one'), cell: ({ line }) => line.name },
          ...(offerId || producerId
            ? []
            : [
                {
                  key: 'producer',
                  header: t('admin.producer.one'),
                  cell: ({ line }: Row) => line.producerName,
                },
              ]),
          ...(sale.distributions.length < 2
            ? []
            : [
                {
                  key: 'place',
                  header: t('admin.nav.places'),
                  cell: ({ order }: Row) => order.distribution.pickupPoint.name,
                },
              ]),
          {
            key: 'quantity',
            header: t('admin.order.ordered'),
            align: 'end',
            cell: ({ line }) => quantity(line, line.quantity),
          },
          {
            key: 'delivered',
            optional: true,
            header: t('admin.order.delivered'),
            align: 'end',
            cell: ({ line }) => (isCorrected(line) ? <Delivered line={line} /> : null),
          },
          {
            key: 'amount',
            header: t('admin.order.amount'),
            align: 'end',
            total: <Money cents={sumCents(rows.map(({ line }) => line.amountCents))} />,
            cell: ({ line }) => <Money cents={line.amountCents} />,
          },
        ]}
      />
    </div>
  );
}

function Delivered({ line }: { line: OrderLine }) {
  const { t } = useWords();
  const { quantity } = useFormats();
  if (line.deliveredQuantity === 0) return <span className="ad-late">{t('admin.handOut.missing')}</span>;
  if (line.deliveredMeasure !== null) return quantity({ sellingMode: 'WEIGHT' }, line.deliveredMeasure);
  return quantity(line, line.deliveredQuantity ?? line.quantity);
}
