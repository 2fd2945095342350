import { type CycleStatus, graphql } from '@cabas/client';
import { IconCalendarPlus, IconShoppingBag } from '@tabler/icons-react';
import {
  Button,
  Deadline,
  EmptyState,
  FilterChips,
  LinkButton,
  Money,
  PageHeader,
  Skeleton,
  Table,
} from '@cabas/ui';
import { Link } from 'react-router';
import { CycleBadge } from '../../shared/badges.tsx';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { Failure } from '../../shared/failure.tsx';
import { useFormats } from '../../shared/formats.ts';
import { PickupSummary } from '../../shared/pickup-summary.tsx';
import type { Sale } from '../../shared/sale-actions.ts';
import { useAddressValue } from '../../shared/use-address.ts';
import { useRows } from '../../shared/use-all-pages.ts';
import { useWords } from '../../shared/words.tsx';
import { NextSteps } from './next-steps.tsx';
import '../../shared/sale-actions.ts'; // its fragment

const Query = graphql(`
  query AdminSales($status: [CycleStatus!], $first: Int, $after: String) {
    salesCycles(status: $status, first: $first, after: $after) {
      totalCount
      edges {
        node {
          ...AdminSale
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const filters: Readonly<Record<string, readonly CycleStatus[]>> = {
  current: ['OPEN', 'SCHEDULED', 'DRAFT', 'CLOSED'],
  open: ['OPEN'],
  next: ['SCHEDULED', 'DRAFT'],
  closed: ['CLOSED'],
  done: ['DISTRIBUTED', 'SETTLED'],
  cancelled: ['CANCELLED'],
};
const names = ['current', 'open', 'next', 'closed', 'done', 'cancelled', 'all'] as const;

/** The collective's front page: its sales, the ones that matter now first. */
export function SalesPage() {
  const { t } = useWords();
  const { base, scope, roles, collective } = useCollective();
  const amap = collective.kind === 'AMAP';
  const [filter, setFilter] = useAddressValue('show', 'current');
  const { query, rows, hasMore, more, moreBusy } = useRows(
    Query,
    { status: filters[filter] ? [...filters[filter]] : undefined, first: 25 },
    { scope, connection: (result) => result.salesCycles },
  );
  const plan =
    mayUse(roles, 'sales.change') && !amap ? (
      <LinkButton variant="primary" icon={IconCalendarPlus} to={`${base}/sales/new`}>
        {t('admin.plan.title')}
      </LinkButton>
    ) : undefined;
  return (
    <>
      <PageHeader title={t('admin.nav.sales')} actions={plan} />
      <div className="ad-stack">
        <NextSteps />
        <FilterChips
          label={t('admin.sales.filter')}
          value={names.find((name) => name === filter) ?? 'current'}
          onChange={setFilter}
          options={names.map((value) => ({ value, label: t(`admin.sales.filter.${value}`) }))}
        />
        {query.error ? <Failure error={query.error} retry={() => void query.refetch()} /> : null}
        {rows === undefined ? (
          query.error ? null : (
            <Skeleton lines={6} />
          )
        ) : rows.length === 0 ? (
          <EmptyState icon={IconShoppingBag} title={t('admin.sales.empty')} action={plan}>
            {t(amap ? 'admin.plan.amap' : 'admin.sales.emptyText')}
          </EmptyState>
        ) : (
          <SalesTable rows={filter === 'current' || filter === 'next' ? soonestFirst(rows) : rows} />
        )}
        {hasMore ? (
          <div className="ad-more">
            <Button busy={moreBusy} onClick={more}>
              {t('common.action.showMore')}
            </Button>
          </div>
        ) : null}
      </div>
    </>
  );
}

function SalesTable({ rows }: { rows: readonly Sale[] }) {
  const { t } = useWords();
  const { base } = useCollective();
  const { day } = useFormats();
  return (
    <Table
      caption={t('admin.nav.sales')}
      rows={rows}
      rowKey={(sale) => sale.id}
      columns={[
        {
          key: 'name',
          header: t('admin.sales.one'),
          main: true,
          cell: (sale) => (
            <>
              <Link to={`${base}/sales/${sale.id}`}>{sale.name}</Link>
              <span className="ad-said ad-soft">
                {[...new Set(sale.distributions.map((one) => day(one.pickupDate)))].join(', ')}
              </span>
            </>
          ),
        },
        {
          key: 'status',
          header: t('admin.sales.status'),
          cell: (sale) => <CycleBadge status={sale.status} />,
        },
        {
          key: 'when',
          optional: true,
          header: t('admin.sales.deadline'),
          cell: (sale) => saleDeadline(sale, t),
        },
        {
          key: 'pickup',
          header: t('admin.sales.pickup'),
          cell: (sale) => <PickupSummary pickups={sale.distributions} />,
        },
        { key: 'orders', header: t('admin.nav.orders'), align: 'end', cell: (sale) => sale.orderCount },
        {
          key: 'total',
          header: t('common.money.total'),
          align: 'end',
          cell: (sale) => <Money cents={sale.totalCents} />,
        },
      ]}
    />
  );
}

/** What is being worked on, by the day it is handed out. */
function soonestFirst(rows: readonly Sale[]): readonly Sale[] {
  const day = (sale: Sale) => sale.distributions.map(({ pickupDate }) => pickupDate).sort()[0] ?? '';
  return [...rows].sort((a, b) => day(a).localeCompare(day(b)));
}

/** The next moment that matters to this sale. */
function saleDeadline(sale: Sale, t: ReturnType<typeof useWords>['t']) {
  const closings = sale.distributions
    .filter(({ status }) => status === 'OPEN' || status === 'PLANNED')
    .map(({ closesAt }) => closesAt)
    .sort();
  const [next] = closings;
  if (sale.status === 'SCHEDULED')
    return <Deadline icon={false} at={sale.opensAt} verb={t('admin.deadline.opens')} urgentHours={0} />;
  if (sale.status === 'OPEN' && next !== undefined)
    return <Deadline icon={false} at={next} verb={t('admin.deadline.closes')} />;
  return null;
}
