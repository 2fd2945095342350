/** What members say of what they got, for those who run the sales. */
import { graphql } from '@cabas/client';
import { PageHeader } from '@cabas/ui';
import { useCollective } from '../../shared/collective-context.tsx';
import { useRows } from '../../shared/use-all-pages.ts';
import { useWords } from '../../shared/words.tsx';
import { FeedbackEntry } from './feedback-entry.tsx';
import { FeedbackList } from './feedback-list.tsx';

const Query = graphql(`
  query AdminFeedbackPage($first: Int, $after: String) {
    feedback(first: $first, after: $after) {
      edges {
        node {
          ...AdminFeedback
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export function FeedbackPage() {
  const { t } = useWords();
  const { scope } = useCollective();
  const list = useRows(Query, { first: 50 }, { scope, connection: (result) => result.feedback });
  return (
    <>
      <PageHeader title={t('admin.nav.feedback')} lead={t('admin.feedback.lead')} />
      <FeedbackList list={list}>
        {(entry) => (
          <FeedbackEntry key={entry.id} entry={entry} where="" answered={t('admin.feedback.answered')} />
        )}
      </FeedbackList>
    </>
  );
}
