import { IconPackage } from '@tabler/icons-react';
import { Button, EmptyState, FilterChips, Notice, ProgressBar, Skeleton } from '@cabas/ui';
import { searchKey } from '@cabas/kernel';
import { useState } from 'react';
import { DistributionBadge } from '../../shared/badges.tsx';
import { Failure } from '../../shared/failure.tsx';
import { ListedPrices } from '../../shared/listed-prices.tsx';
import { isCorrected, useOrders } from '../../shared/orders.ts';
import type { Distribution } from '../../shared/sale-actions.ts';
import { useSale } from '../../shared/sale-context.ts';
import { SearchBox } from '../../shared/search-box.tsx';
import { useAddressValue } from '../../shared/use-address.ts';
import { useWords } from '../../shared/words.tsx';
import { BasketCard } from './basket-card.tsx';
import { HandOutDialog } from './hand-out-dialog.tsx';

/** What was really given: weights, quantities, missing goods; then the hand-out is declared done. */
export function HandOutPage() {
  const { t } = useWords();
  const sale = useSale();
  const [point, setPoint] = useAddressValue('point');
  const running = sale.distributions.filter(({ status }) => status !== 'CANCELLED');
  const at = running.find(({ id }) => id === point) ?? running[0];
  if (at === undefined) return <EmptyState icon={IconPackage} title={t('admin.handOut.none')} />;
  return (
    <div className="ad-stack">
      {running.length > 1 ? (
        <FilterChips
          label={t('admin.nav.places')}
          value={at.id}
          onChange={setPoint}
          options={running.map((one) => ({ value: one.id, label: one.pickupPoint.name }))}
        />
      ) : null}
      <PointHandOut key={at.id} at={at} />
    </div>
  );
}

function PointHandOut({ at }: { at: Distribution }) {
  const { t } = useWords();
  const [search, setSearch] = useState('');
  const [only] = useAddressValue('order');
  const [declaring, setDeclaring] = useState(false);
  const { query, rows, complete } = useOrders({ distributionId: at.id, first: 500, all: true });
  if (query.error) return <Failure error={query.error} retry={() => void query.refetch()} />;
  if (rows === undefined || !complete) return <Skeleton shape="cards" />;
  const baskets = rows.filter(({ status }) => status !== 'CANCELLED');
  const toWeigh = baskets
    .flatMap(({ lines }) => lines)
    .filter((line) => line.weighed && line.deliveredQuantity !== 0);
  const weighed = toWeigh.filter((line) => line.deliveredMeasure !== null);
  const shown = baskets.filter((order) =>
    searchKey(`${order.memberName} ${order.basketNumber ?? ''}`).includes(searchKey(search)),
  );
  return (
    <>
      <div className="ad-row ad-row--between">
        <div className="ad-row">
          <h2>{at.pickupPoint.name}</h2>
          <DistributionBadge status={at.status} />
        </div>
        {at.status === 'CLOSED' ? (
          <Button variant="primary" icon={IconPackage} onClick={() => setDeclaring(true)}>
            {t('admin.handOut.declare')}
          </Button>
        ) : null}
      </div>
      {at.documentsIssuedAt ? (
        <Notice still tone="attention" title={t('admin.handOut.issued')}>
          {t('admin.handOut.issuedText')}
        </Notice>
      ) : (
        <p className="ad-soft">{t('admin.handOut.lead')}</p>
      )}
      <ListedPrices />
      {toWeigh.length > 0 ? (
        <ProgressBar
          label={t('admin.handOut.weights')}
          words={t('admin.board.outOf', { count: weighed.length, total: toWeigh.length })}
          value={weighed.length}
          max={toWeigh.length}
        />
      ) : null}
      <div className="ad-tools" style={{ margin: 0 }}>
        <SearchBox label={t('admin.handOut.search')} value={search} onChange={setSearch} />
        <span className="ad-soft">
          {t('admin.handOut.corrected', {
            count: baskets.filter(({ lines }) => lines.some(isCorrected)).length,
          })}
        </span>
      </div>
      {shown.length === 0 ? <EmptyState icon={IconPackage} title={t('admin.handOut.empty')} /> : null}
      {shown.map((order) => (
        <BasketCard key={order.id} order={order} at={at} open={order.id === only || shown.length === 1} />
      ))}
      <HandOutDialog at={at} open={declaring} onClose={() => setDeclaring(false)} />
    </>
  );
}
