import { IconCarrot, IconUpload } from '@tabler/icons-react';
import { Button, EmptyState, FilterChips, LinkButton, PageHeader, Skeleton } from '@cabas/ui';
import { useState } from 'react';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { Failure } from '../../shared/failure.tsx';
import { ChangeProductDialog } from '../../shared/product-dialog.tsx';
import { ProductGrid } from '../../shared/product-grid.tsx';
import { type Product, useProducts } from '../../shared/products.ts';
import { useProducers } from '../../shared/producers.tsx';
import { SearchBox } from '../../shared/search-box.tsx';
import { useAddressValue } from '../../shared/use-address.ts';
import { useWords } from '../../shared/words.tsx';

/** Everything sold here, price and stock changed in place. */
export function ProductsPage() {
  const { t } = useWords();
  const { base, roles } = useCollective();
  const [search, setSearch] = useAddressValue('q');
  const [producerId, setProducerId] = useAddressValue('producer');
  const producers = useProducers().data?.participations ?? [];
  const { query, rows, first, hasMore, more, moreBusy } = useProducts({
    search: search || undefined,
    producerId: producerId || undefined,
  });
  const [opened, setOpened] = useState<Product | null>(null);
  const claimed = new Set(producers.filter((one) => one.claimed).map((one) => one.producerId));
  return (
    <>
      <PageHeader
        title={t('admin.nav.products')}
        lead={t('admin.product.lead')}
        actions={
          <>
            <LinkButton icon={IconUpload} to={`${base}/imports`}>
              {t('admin.import.title')}
            </LinkButton>
            <LinkButton to={`${base}/producers`}>{t('admin.product.addAt')}</LinkButton>
          </>
        }
      />
      <div className="ad-tools">
        <SearchBox label={t('admin.product.search')} value={search} onChange={setSearch} />
        <FilterChips
          label={t('admin.producer.one')}
          value={producerId}
          onChange={setProducerId}
          options={[
            { value: '', label: t('admin.filter.all'), count: first?.products.totalCount },
            ...producers.map((one) => ({ value: one.producerId, label: one.name, count: one.productCount })),
          ]}
        />
      </div>
      {query.error ? <Failure error={query.error} retry={() => void query.refetch()} /> : null}
      {rows === undefined ? (
        query.error ? null : (
          <Skeleton lines={8} />
        )
      ) : rows.length === 0 ? (
        <EmptyState
          icon={IconCarrot}
          title={t(search ? 'common.state.noResult' : 'admin.product.empty')}
          action={
            <LinkButton variant="primary" to={`${base}/imports`}>
              {t('admin.import.title')}
            </LinkButton>
          }
        >
          {t('admin.product.emptyText')}
        </EmptyState>
      ) : (
        <ProductGrid
          rows={rows}
          claimed={claimed}
          withProducer
          readOnly={!mayUse(roles, 'catalogue.change')}
          onOpen={setOpened}
        />
      )}
      {hasMore ? (
        <div className="ad-more">
          <Button busy={moreBusy} onClick={more}>
            {t('common.action.showMore')}
          </Button>
        </div>
      ) : null}
      <ChangeProductDialog
        product={opened}
        claimed={opened !== null && claimed.has(opened.producerId)}
        onClose={() => setOpened(null)}
      />
    </>
  );
}
