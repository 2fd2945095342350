import { graphql } from '@cabas/client';
import { IconHistory } from '@tabler/icons-react';
import { Button, EmptyState, PageHeader, Skeleton, Table } from '@cabas/ui';
import { useCollective } from '../../shared/collective-context.tsx';
import { Failure } from '../../shared/failure.tsx';
import { useFormats } from '../../shared/formats.ts';
import { useRows } from '../../shared/use-all-pages.ts';
import { useActionWords } from '../../shared/use-action-words.ts';
import { useWords } from '../../shared/words.tsx';

const Query = graphql(`
  query AdminAuditLog($first: Int, $after: String) {
    auditLog(first: $first, after: $after) {
      edges {
        node {
          id
          at
          actorName
          action
          reason
          subjectId
          detail
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Who did what, when, and why. */
export function AuditPage() {
  const { t } = useWords();
  const { scope } = useCollective();
  const { moment } = useFormats();
  const actionWords = useActionWords();
  const { query, rows, hasMore, more, moreBusy } = useRows(
    Query,
    { first: 50 },
    { scope, connection: (result) => result.auditLog },
  );
  return (
    <>
      <PageHeader title={t('admin.nav.audit')} lead={t('admin.audit.lead')} />
      {query.error ? <Failure error={query.error} retry={() => void query.refetch()} /> : null}
      {rows === undefined ? (
        query.error ? null : (
          <Skeleton lines={8} />
        )
      ) : rows.length === 0 ? (
        <EmptyState icon={IconHistory} title={t('admin.audit.empty')}>
          {t('admin.audit.emptyText')}
        </EmptyState>
      ) : (
        <Table
          caption={t('admin.nav.audit')}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'action',
              header: t('admin.audit.what'),
              main: true,
              cell: (row) => actionWords(row.action),
            },
            { key: 'who', header: t('admin.audit.who'), cell: (row) => row.actorName },
            {
              key: 'at',
              header: t('admin.audit.when'),
              cell: (row) => <time dateTime={row.at}>{moment(row.at)}</time>,
            },
            {
              key: 'reason',
              optional: true,
              header: t('common.field.reason'),
              cell: (row) => row.reason || null,
            },
            {
              key: 'detail',
              optional: true,
              header: t('admin.audit.detail'),
              cell: (row) => <Detail value={row.detail} />,
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
    </>
  );
}

/** Before and after, as they were written down. */
function Detail({ value }: { value: unknown }) {
  const { t } = useWords();
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return null;
  return (
    <details>
      <summary>{t('admin.audit.show')}</summary>
      <pre style={{ whiteSpace: 'pre-wrap', fontSize: '0.875rem', margin: 0 }}>
        {JSON.stringify(value, null, 2)}
      </pre>
    </details>
  );
}
