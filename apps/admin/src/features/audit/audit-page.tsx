import { type AuditTopic, graphql } from '@cabas/client';
import { IconHistory } from '@tabler/icons-react';
import { Button, EmptyState, FilterChips, PageHeader, Skeleton, Table } from '@cabas/ui';
import { Link } from 'react-router';
import { useCollective } from '../../shared/collective-context.tsx';
import { Failure } from '../../shared/failure.tsx';
import { useFormats } from '../../shared/formats.ts';
import { useAddressValue } from '../../shared/use-address.ts';
import { useRows } from '../../shared/use-all-pages.ts';
import { useActionWords } from '../../shared/use-action-words.ts';
import { useWords } from '../../shared/words.tsx';
import { EntryDetail, saysMore } from './entry-detail.tsx';

const Query = graphql(`
  query AdminAuditLog($topic: AuditTopic, $first: Int, $after: String) {
    auditLog(topic: $topic, first: $first, after: $after) {
      edges {
        node {
          id
          at
          actorName
          action
          reason
          subjectId
          subjectName
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

const topics = [
  'MEMBERS',
  'PRODUCERS',
  'SALES',
  'ORDERS',
  'MONEY',
  'SETTINGS',
  'FILES',
] as const satisfies readonly AuditTopic[];

/** Who did what, when, and why. */
export function AuditPage() {
  const { t } = useWords();
  const { scope, base } = useCollective();
  const [topic, setTopic] = useAddressValue('topic');
  const { moment, numericDay } = useFormats();
  const actionWords = useActionWords();
  const { query, rows, hasMore, more, moreBusy } = useRows(
    Query,
    { first: 50, topic: topics.find((one) => one === topic) ?? null },
    { scope, connection: (result) => result.auditLog },
  );
  return (
    <>
      <PageHeader title={t('admin.nav.audit')} lead={t('admin.audit.lead')} />
      <div className="ad-chips">
        <FilterChips
          label={t('admin.audit.topic')}
          value={topic}
          onChange={setTopic}
          options={[
            { value: '', label: t('admin.filter.all') },
            ...topics.map((value) => ({ value, label: t(`admin.audit.topic.${value}`) })),
          ]}
        />
      </div>
      {query.error ? <Failure error={query.error} retry={() => void query.refetch()} /> : null}
      {rows === undefined ? (
        query.error ? null : (
          <Skeleton lines={8} />
        )
      ) : rows.length === 0 ? (
        <EmptyState icon={IconHistory} title={t(topic ? 'common.state.noResult' : 'admin.audit.empty')}>
          {topic ? null : t('admin.audit.emptyText')}
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
              cell: (row) =>
                /^(ORDER|DELIVERY)_/.test(row.action) && row.subjectId !== null ? (
                  <Link to={`${base}/orders/${row.subjectId}`}>{actionWords(row.action)}</Link>
                ) : (
                  actionWords(row.action)
                ),
            },
            {
              key: 'subject',
              optional: true,
              header: t('admin.audit.topic'),
              cell: (row) =>
                row.subjectName.replace(/\d{4}-\d{2}-\d{2}/g, (date) => numericDay(date)) || null,
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
              cell: (row) => (saysMore(row.detail) ? <EntryDetail value={row.detail} /> : null),
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
