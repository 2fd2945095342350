/** What members say of the farm's goods, over all its collectives; the farm may answer. */
import { type AdminFeedbackFragment, graphql, useScopedMutation } from '@cabas/client';
import { Button, Field, Notice, TextArea } from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../shared/failure.tsx';
import { useRows } from '../../shared/use-all-pages.ts';
import { useWords } from '../../shared/words.tsx';
import { useFarm } from '../farm/farm-query.ts';
import { FeedbackEntry } from './feedback-entry.tsx';
import { FeedbackList } from './feedback-list.tsx';

const Query = graphql(`
  query AdminFarmFeedback($first: Int, $after: String) {
    farmFeedback(first: $first, after: $after) {
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
const AnswerFeedback = graphql(`
  mutation AdminAnswerFeedback($input: AnswerFeedbackInput!) {
    answerFeedback(input: $input) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);

export function FarmFeedbackPage() {
  const { t } = useWords();
  const { scope } = useFarm();
  const list = useRows(Query, { first: 50 }, { scope, connection: (result) => result.farmFeedback });
  return (
    <div className="ad-stack ad-stack--wide">
      <p className="ad-soft">{t('admin.feedback.farmLead')}</p>
      <FeedbackList list={list}>
        {(entry) => (
          <FeedbackEntry
            key={entry.id}
            entry={entry}
            where={entry.collectiveName}
            answered={t('admin.feedback.answer')}
          >
            <Reply entry={entry} onDone={() => void list.query.refetch()} />
          </FeedbackEntry>
        )}
      </FeedbackList>
    </div>
  );
}

function Reply({ entry, onDone }: { entry: AdminFeedbackFragment; onDone: () => void }) {
  const { t } = useWords();
  const { scope } = useFarm();
  const [words, setWords] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const send = useScopedMutation(AnswerFeedback, {
    scope,
    onSuccess: ({ answerFeedback: answer }) => {
      if ('message' in answer) return setRefused(answer.message);
      setWords(null);
      setRefused(null);
      onDone();
    },
  });
  const word = t(entry.answer ? 'admin.feedback.mend' : 'admin.feedback.reply');
  if (words === null)
    return (
      <Button size="small" onClick={() => setWords(entry.answer ?? '')}>
        {word}
        <span className="cb-hidden"> {entry.productName}</span>
      </Button>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate({ input: { feedbackId: entry.id, answer: words } });
  };
  return (
    <form className="ad-stack" onSubmit={submit}>
      {refused ? <Notice tone="danger">{refused}</Notice> : null}
      {send.error ? <Failure error={send.error} /> : null}
      <Field label={t('admin.feedback.answerTo', { product: entry.productName })}>
        <TextArea value={words} maxLength={500} rows={3} onChange={(event) => setWords(event.target.value)} />
      </Field>
      <div className="ad-actions">
        <Button type="submit" variant="primary" busy={send.isPending}>
          {word}
        </Button>
        <Button onClick={() => setWords(null)}>{t('common.action.cancel')}</Button>
      </div>
    </form>
  );
}
