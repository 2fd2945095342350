import { graphql } from '@cabas/client';
import { IconFileInvoice } from '@tabler/icons-react';
import { Button, EmptyState, Skeleton } from '@cabas/ui';
import { useCollective } from '../../shared/collective-context.tsx';
import { DocumentsTable } from '../../shared/documents-table.tsx';
import { Failure } from '../../shared/failure.tsx';
import { useRows } from '../../shared/use-all-pages.ts';
import { useWords } from '../../shared/words.tsx';

const Query = graphql(`
  query AdminDocuments($distributionId: UUID, $first: Int, $after: String) {
    documents(distributionId: $distributionId, first: $first, after: $after) {
      totalCount
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

/** The documents of a distribution, or all. */
export function DocumentsList({ distributionId }: { distributionId?: string }) {
  const { t } = useWords();
  const { base, scope } = useCollective();
  const { query, rows, first, hasMore, more, moreBusy } = useRows(
    Query,
    { distributionId, first: 50 },
    { scope, connection: (result) => result.documents },
  );
  if (query.error) return <Failure error={query.error} retry={() => void query.refetch()} />;
  if (rows === undefined) return <Skeleton lines={5} />;
  if (rows.length === 0)
    return (
      <EmptyState icon={IconFileInvoice} title={t('admin.document.empty')}>
        {t('admin.document.emptyText')}
      </EmptyState>
    );
  return (
    <>
      <p className="ad-soft">
        {t('admin.document.count', { count: first?.documents.totalCount ?? rows.length })}
      </p>
      <DocumentsTable rows={rows} to={(id) => `${base}/documents/${id}`} />
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
