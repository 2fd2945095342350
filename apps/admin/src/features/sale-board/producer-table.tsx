import { sumCents } from '@cabas/kernel';
import { IconAlertTriangle, IconBasket } from '@tabler/icons-react';
import { Badge, type Column, EmptyState, Money, Table, TabPanel, Tabs } from '@cabas/ui';
import { Link } from 'react-router';
import { useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import type { Sale } from '../../shared/sale-actions.ts';
import { useAddressValue } from '../../shared/use-address.ts';
import { useWords } from '../../shared/words.tsx';
import type { Board, ProducerTotal } from './board-query.ts';

/** Points as tabs, producers as rows, totals at both edges; every figure opens its lines. */
export function ProducerTable({ sale, board }: { sale: Sale; board: Board }) {
  const { t } = useWords();
  const [point, setPoint] = useAddressValue('point', 'all');
  const value = board.points.some((one) => one.distribution.id === point) ? point : 'all';
  const rows = board.producers.filter((one) =>
    value === 'all' ? one.orderCount > 0 : one.points.some(({ distributionId }) => distributionId === value),
  );
  const tabs = [
    { value: 'all', label: t('admin.board.allPoints') },
    ...board.points.map((one) => ({
      value: one.distribution.id,
      label: one.distribution.pickupPoint.name,
      note: one.orderCount,
    })),
  ];
  return (
    <section className="ad-stack">
      <h2>{t('admin.board.toBring')}</h2>
      {board.points.length > 1 ? (
        <Tabs id="points" label={t('admin.nav.places')} value={value} tabs={tabs} onChange={setPoint} />
      ) : null}
      <TabPanel id="points" value={value}>
        {rows.length === 0 ? (
          <EmptyState icon={IconBasket} title={t('admin.board.noOrders')}>
            {t('admin.board.noOrdersText')}
          </EmptyState>
        ) : (
          <Grid sale={sale} board={board} rows={rows} point={value} />
        )}
      </TabPanel>
    </section>
  );
}

function Grid({
  sale,
  board,
  rows,
  point,
}: {
  sale: Sale;
  board: Board;
  rows: readonly ProducerTotal[];
  point: string;
}) {
  const { t } = useWords();
  const { base } = useCollective();
  const { money } = useFormats();
  const everywhere = point === 'all';
  const lines = (query: string) =>
    `${base}/sales/${sale.id}/lines?${query}${everywhere ? '' : `&point=${point}`}`;
  const saleOf = (row: ProducerTotal) =>
    everywhere
      ? row.saleCents
      : (row.points.find(({ distributionId }) => distributionId === point)?.saleCents ?? 0);
  const purchaseOf = (row: ProducerTotal) =>
    everywhere
      ? row.purchaseCents
      : (row.points.find(({ distributionId }) => distributionId === point)?.purchaseCents ?? 0);
  const pointColumns: Column<ProducerTotal>[] =
    everywhere && board.points.length > 1 && board.points.length <= 4
      ? board.points.map((at) => ({
          key: at.distribution.id,
          header: at.distribution.pickupPoint.name,
          align: 'end',
          total: <Money cents={at.totalCents} />,
          cell: (row) => {
            const here = row.points.find(({ distributionId }) => distributionId === at.distribution.id);
            return here ? <Money cents={here.saleCents} /> : null;
          },
        }))
      : [];
  const columns: Column<ProducerTotal>[] = [
    {
      key: 'producer',
      header: t('admin.producer.one'),
      main: true,
      cell: (row) => <ProducerCell row={row} point={point} lines={lines} />,
    },
    {
      key: 'orders',
      header: t('admin.nav.orders'),
      align: 'end',
      cell: (row) => (everywhere ? row.orderCount : null),
    },
    ...pointColumns,
    {
      key: 'sale',
      header: t(sale.flow === 'RESALE' ? 'admin.board.membersPay' : 'common.money.total'),
      align: 'end',
      total: <Money cents={everywhere ? board.saleCents : sumCents(rows.map(saleOf))} />,
      cell: (row) => (
        <Link to={lines(`producer=${row.producerId}`)}>
          <Money cents={saleOf(row)} />
        </Link>
      ),
    },
    ...(sale.flow === 'RESALE'
      ? [
          {
            key: 'purchase',
            header: t('admin.board.farmGets'),
            align: 'end' as const,
            total: <Money cents={everywhere ? board.purchaseCents : sumCents(rows.map(purchaseOf))} />,
            cell: (row: ProducerTotal) => <Money cents={purchaseOf(row)} />,
          },
        ]
      : []),
    {
      key: 'minimum',
      optional: true,
      header: t('admin.board.minimum'),
      cell: (row) =>
        everywhere && row.purchaseCents < row.minimumCents ? (
          <Badge tone="attention" icon={IconAlertTriangle}>
            {t('admin.board.under', { minimum: money(row.minimumCents) })}
          </Badge>
        ) : null,
    },
  ];
  return (
    <Table
      caption={t('admin.board.toBring')}
      rows={rows}
      rowKey={(row) => row.producerId}
      columns={columns.filter((column) => everywhere || column.key !== 'orders')}
    />
  );
}

/** The farm, and under it what it must bring. */
function ProducerCell({
  row,
  point,
  lines,
}: {
  row: ProducerTotal;
  point: string;
  lines: (query: string) => string;
}) {
  const { t } = useWords();
  const { quantity } = useFormats();
  const shown = row.points.filter(({ distributionId }) => point === 'all' || distributionId === point);
  const products = [
    ...Map.groupBy(
      shown.flatMap((one) => one.products),
      (product) => product.offerId,
    ).values(),
  ];
  return (
    <details>
      <summary>
        {row.name}{' '}
        <span className="ad-soft ad-small" style={{ fontWeight: 400 }}>
          {t('admin.board.productCount', { count: products.length })}
        </span>
      </summary>
      <ul className="sb-products">
        {products.map((parts) => {
          const [product] = parts;
          if (product === undefined) return null;
          const total = parts.reduce((sum, part) => sum + part.quantity, 0);
          return (
            <li key={product.offerId}>
              <Link to={lines(`offer=${product.offerId}`)}>{product.name}</Link>
              <span className="ad-nowrap">{quantity(product, total)}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
