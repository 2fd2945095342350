import { graphql } from '@cabas/client';
import { IconFileInvoice } from '@tabler/icons-react';
import { Button, EmptyState, Skeleton } from '@cabas/ui';
import { DocumentsTable } from '../../shared/documents-table.tsx';
import { Failure } from '../../shared/failure.tsx';
import { useRows } from '../../shared/use-all-pages.ts';
import { useWords } from '../../shared/words.tsx';
import { useFarm } from './farm-query.ts';
import { FarmServices } from './farm-services.tsx';
import { MandateCard } from './mandate-card.tsx';

const Query = graphql(`
  query AdminFarmDocuments($first: Int, $after: String) {
    farmDocuments(first: $first, after: $after) {
      edges {
        node {
          ...AdminDocument
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Mandates to read and accept, then the papers issued in the farm's name. */
export function FarmPapersPage() {
  const { t } = useWords();
  const { farm, scope } = useFarm();
  const { query, rows, hasMore, more, moreBusy } = useRows(
    Query,
    { first: 50 },
    { scope, connection: (result) => result.farmDocuments },
  );
  return (
    <div className="ad-stack ad-stack--wide">
      {farm.collectives
        .filter(({ mandate }) => mandate !== 'NONE')
        .map((one) => (
          <MandateCard key={one.collective.id} participation={one} />
        ))}
      <FarmServices />
      {query.error ? <Failure error={query.error} retry={() => void query.refetch()} /> : null}
      {rows === undefined ? (
        query.error ? null : (
          <Skeleton />
        )
      ) : rows.length === 0 ? (
        <EmptyState icon={IconFileInvoice} title={t('admin.document.empty')}>
          {t('admin.farm.noPapers')}
        </EmptyState>
      ) : (
        <DocumentsTable rows={rows} />
      )}
      {hasMore ? (
        <div className="ad-more">
          <Button busy={moreBusy} onClick={more}>
            {t('common.action.showMore')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
