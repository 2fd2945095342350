import { graphql } from '@cabas/client';
import { IconCarrot } from '@tabler/icons-react';
import { Button, Dialog, EmptyState, PageHeader, Skeleton, Table } from '@cabas/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { mayUse, useCollective } from '../../shared/collective-context.tsx';
import { Failure } from '../../shared/failure.tsx';
import { useFormats } from '../../shared/formats.ts';
import '../../shared/offers.ts'; // its fragment
import type { Offer } from '../../shared/offers.ts';
import { useSale } from '../../shared/sale-context.ts';
import { SearchBox } from '../../shared/search-box.tsx';
import { useAddressValue } from '../../shared/use-address.ts';
import { useRows } from '../../shared/use-all-pages.ts';
import { useWords } from '../../shared/words.tsx';
import { AddOffer } from './add-offer.tsx';
import { ChangeOffer } from './change-offer.tsx';

const Query = graphql(`
  query AdminOffers($cycleId: UUID!, $search: String, $first: Int, $after: String) {
    offers(cycleId: $cycleId, search: $search, first: $first, after: $after) {
      totalCount
      edges {
        node {
          ...AdminOffer
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What this sale offers, sold and left; price and cap change on purpose, existing lines never do. */
export function OffersPage() {
  const { t } = useWords();
  const sale = useSale();
  const { scope, base, roles } = useCollective();
  const { price, quantity } = useFormats();
  const [search, setSearch] = useAddressValue('q');
  const [opened, setOpened] = useState<Offer | null>(null);
  const [adding, setAdding] = useState(false);
  const { query, rows, hasMore, more, moreBusy } = useRows(
    Query,
    { cycleId: sale.id, search: search || undefined, first: 100 },
    { scope, connection: (result) => result.offers },
  );
  const runs = mayUse(roles, 'sales.change') && ['DRAFT', 'SCHEDULED', 'OPEN'].includes(sale.status);
  return (
    <>
      <PageHeader
        title={<span style={{ fontSize: 'var(--size-h2)' }}>{t('admin.board.nav.offers')}</span>}
        lead={t('admin.offer.lead')}
        actions={runs ? <Button onClick={() => setAdding(true)}>{t('admin.offer.add')}</Button> : undefined}
      />
      <div className="ad-tools">
        <SearchBox label={t('admin.product.search')} value={search} onChange={setSearch} />
      </div>
      {query.error ? <Failure error={query.error} retry={() => void query.refetch()} /> : null}
      {rows === undefined ? (
        query.error ? null : (
          <Skeleton lines={8} />
        )
      ) : rows.length === 0 ? (
        <EmptyState icon={IconCarrot} title={t(search ? 'common.state.noResult' : 'admin.offer.empty')} />
      ) : (
        <Table
          dense
          caption={t('admin.board.nav.offers')}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'name',
              header: t('admin.product.one'),
              main: true,
              cell: (row) =>
                runs ? (
                  <button type="button" className="ad-link" onClick={() => setOpened(row)}>
                    {row.name}
                  </button>
                ) : (
                  row.name
                ),
            },
            { key: 'producer', header: t('admin.producer.one'), cell: (row) => row.producerName },
            {
              key: 'price',
              header: t('admin.product.memberPrice'),
              align: 'end',
              cell: (row) => price(row, row.priceCents),
            },
            {
              key: 'sold',
              header: t('admin.offer.sold'),
              align: 'end',
              cell: (row) =>
                row.sold === 0 ? (
                  '—'
                ) : (
                  <Link to={`${base}/sales/${sale.id}/lines?offer=${row.id}`}>
                    {quantity({ sellingMode: row.sellingMode }, row.sold)}
                  </Link>
                ),
            },
            {
              key: 'remaining',
              header: t('admin.offer.remaining'),
              align: 'end',
              cell: (row) =>
                row.remaining === null
                  ? t('admin.product.uncounted')
                  : quantity({ sellingMode: row.sellingMode }, row.remaining),
            },
            {
              key: 'cap',
              optional: true,
              header: t('admin.plan.cap'),
              align: 'end',
              cell: (row) => (row.cap === null ? null : quantity({ sellingMode: row.sellingMode }, row.cap)),
            },
            {
              key: 'points',
              optional: true,
              header: t('admin.nav.places'),
              cell: (row) =>
                row.distributionIds === null || sale.distributions.length < 2
                  ? null
                  : sale.distributions
                      .filter((one) => row.distributionIds?.includes(one.id))
                      .map((one) => one.pickupPoint.name)
                      .join(', '),
            },
          ]}
        />
      )}
      {hasMore ? (
        <div className="ad-more">
          <Button busy={moreBusy} onClick={more}>
            {t('common.action.showMore')}
          </Button>
        </div>
      ) : null}
      <Dialog open={opened !== null} onClose={() => setOpened(null)} title={opened?.name ?? ''} shape="sheet">
        {opened === null ? null : (
          <ChangeOffer key={opened.id} offer={opened} onDone={() => setOpened(null)} />
        )}
      </Dialog>
      <Dialog open={adding} onClose={() => setAdding(false)} title={t('admin.offer.add')} shape="sheet">
        {adding && rows !== undefined ? (
          <AddOffer offered={new Set(rows.filter((row) => row.active).map((row) => row.productId))} />
        ) : null}
      </Dialog>
    </>
  );
}
