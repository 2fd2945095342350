import { IconMessage } from '@tabler/icons-react';
import type { AdminFeedbackFragment } from '@cabas/client';
import { Button, EmptyState, Skeleton } from '@cabas/ui';
import type { ReactNode } from 'react';
import { Failure } from '../../shared/failure.tsx';
import { useWords } from '../../shared/words.tsx';

interface FeedbackListProps {
  readonly list: {
    readonly query: { readonly error: Error | null; readonly refetch: () => unknown };
    readonly rows: readonly AdminFeedbackFragment[] | undefined;
    readonly hasMore: boolean;
    readonly more: () => void;
    readonly moreBusy: boolean;
  };
  readonly children: (entry: AdminFeedbackFragment) => ReactNode;
}

/** What was said, newest first; or what will appear here. */
export function FeedbackList({
  list: { query, rows, hasMore, more, moreBusy },
  children,
}: FeedbackListProps) {
  const { t } = useWords();
  return (
    <>
      {query.error ? <Failure error={query.error} retry={() => void query.refetch()} /> : null}
      {rows === undefined ? (
        query.error ? null : (
          <Skeleton lines={4} shape="cards" />
        )
      ) : rows.length === 0 ? (
        <EmptyState icon={IconMessage} title={t('admin.feedback.empty')}>
          {t('admin.feedback.emptyText')}
        </EmptyState>
      ) : (
        <ul className="ad-plain ad-stack">{rows.map(children)}</ul>
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
