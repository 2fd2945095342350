import { graphql } from '@cabas/client';
import { IconCircleCheck } from '@tabler/icons-react';
import { Button, EmptyState, PageHeader, Skeleton, Table, useToast } from '@cabas/ui';
import { useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { Failure } from '../../shared/failure.tsx';
import { useFormats } from '../../shared/formats.ts';
import { Missing } from '../../shared/missing.tsx';
import { useAction } from '../../shared/use-action.ts';
import { useRows } from '../../shared/use-all-pages.ts';
import { useViewer } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words.tsx';

const Query = graphql(`
  query AdminFailedJobs($first: Int, $after: String) {
    failedJobs(first: $first, after: $after) {
      totalCount
      edges {
        node {
          id
          kind
          collectiveId
          attempt
          error
          createdAt
          deadAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const Retry = graphql(`
  mutation AdminRetryJob($id: UUID!) {
    retryJob(id: $id) {
      __typename
      ... on Done {
        ok
      }
      ...AdminProblem
    }
  }
`);
const Dismiss = graphql(`
  mutation AdminDismissJob($id: UUID!) {
    dismissJob(id: $id) {
      __typename
      ... on Done {
        ok
      }
      ...AdminProblem
    }
  }
`);

/** Work that gave up: read why, try again, or put it aside. */
export function JobsPage() {
  const { t } = useWords();
  const viewer = useViewer();
  return viewer?.isStaff ? <Jobs title={t('admin.jobs.title')} /> : <Missing />;
}

function Jobs({ title }: { title: string }) {
  const { t } = useWords();
  const { moment } = useFormats();
  const toast = useToast();
  const retry = useAction(Retry, (result) => result.retryJob);
  const dismiss = useAction(Dismiss, (result) => result.dismissJob);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const { query, rows, hasMore, more, moreBusy } = useRows(
    Query,
    { first: 50 },
    { connection: (result) => result.failedJobs },
  );
  const hide = (id: string, away: boolean) =>
    setHidden((all) => new Set(away ? [...all, id] : [...all].filter((one) => one !== id)));
  const aside = (id: string) => {
    hide(id, true);
    toast.deferred({
      text: t('admin.jobs.dismissed'),
      commit: () => void dismiss.run({ id }),
      undo: () => hide(id, false),
    });
  };
  const shown = rows?.filter(({ id }) => !hidden.has(id));
  return (
    <>
      <PageHeader title={title} lead={t('admin.jobs.lead')} />
      <div className="ad-stack">
        <ActionProblem action={retry} />
        <ActionProblem action={dismiss} />
        {query.error ? <Failure error={query.error} retry={() => void query.refetch()} /> : null}
        {shown === undefined ? (
          query.error ? null : (
            <Skeleton />
          )
        ) : shown.length === 0 ? (
          <EmptyState icon={IconCircleCheck} title={t('admin.jobs.empty')}>
            {t('admin.jobs.emptyText')}
          </EmptyState>
        ) : (
          <Table
            caption={title}
            rows={shown}
            rowKey={(row) => row.id}
            columns={[
              { key: 'kind', header: t('admin.jobs.kind'), main: true, cell: (row) => row.kind },
              { key: 'error', header: t('admin.jobs.error'), cell: (row) => row.error },
              { key: 'attempt', header: t('admin.jobs.attempt'), align: 'end', cell: (row) => row.attempt },
              {
                key: 'at',
                header: t('admin.audit.when'),
                cell: (row) => moment(row.deadAt ?? row.createdAt),
              },
              {
                key: 'collective',
                optional: true,
                header: t('admin.jobs.collective'),
                cell: (row) => (row.collectiveId ? <code>{row.collectiveId.slice(0, 8)}</code> : null),
              },
              {
                key: 'do',
                header: '',
                cell: (row) => (
                  <span className="ad-row">
                    <Button
                      size="small"
                      onClick={() =>
                        void retry
                          .run({ id: row.id })
                          .then((done) => done && toast.show({ text: t('admin.jobs.retried') }))
                      }
                    >
                      {t('admin.jobs.retry')}
                    </Button>
                    <Button size="small" variant="plain" onClick={() => aside(row.id)}>
                      {t('admin.jobs.dismiss')}
                    </Button>
                  </span>
                ),
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
      </div>
    </>
  );
}
