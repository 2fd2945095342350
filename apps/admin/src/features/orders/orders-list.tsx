import { IconClipboardList } from '@tabler/icons-react';
import { Button, EmptyState, Skeleton } from '@cabas/ui';
import type { ReactNode } from 'react';
import { Failure } from '../../shared/failure.tsx';
import { useOrders } from '../../shared/orders.ts';
import { SearchBox } from '../../shared/search-box.tsx';
import { useAddressValue } from '../../shared/use-address.ts';
import { useWords } from '../../shared/words.tsx';
import { OrdersTable } from './orders-table.tsx';

interface ListProps {
  readonly cycleId?: string;
  readonly distributionId?: string;
  readonly filters?: ReactNode;
  readonly empty?: ReactNode;
  readonly withSale?: boolean;
}

/** Search, rows, more: the same list for one sale or for all. */
export function OrdersList({ cycleId, distributionId, filters, empty, withSale }: ListProps) {
  const { t } = useWords();
  const [search, setSearch] = useAddressValue('q');
  const { query, rows, first, hasMore, more, moreBusy } = useOrders({
    cycleId,
    distributionId,
    search: search || undefined,
  });
  return (
    <>
      <div className="ad-tools">
        <SearchBox label={t('admin.order.search')} value={search} onChange={setSearch} />
        {filters}
      </div>
      {query.error ? <Failure error={query.error} retry={() => void query.refetch()} /> : null}
      {rows === undefined ? (
        query.error ? null : (
          <Skeleton lines={8} />
        )
      ) : rows.length === 0 ? (
        <EmptyState
          icon={IconClipboardList}
          title={t(search ? 'common.state.noResult' : 'admin.order.empty')}
          action={empty}
        >
          {search ? null : t('admin.order.emptyText')}
        </EmptyState>
      ) : (
        <div className="ad-stack">
          <p className="ad-soft">
            {t('admin.sales.orderCount', { count: first?.orders.totalCount ?? rows.length })}
          </p>
          <OrdersTable rows={rows} withSale={withSale} />
        </div>
      )}
      {hasMore ? (
        <div className="ad-more">
          <Button busy={moreBusy} onClick={more}>
            {t('common.action.showMore')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
