import {
  graphql,
  type FeedbackMark,
  type Scope,
  type ShopFeedbackFragment,
  useScopedMutation,
} from '@cabas/client';
import english from '@cabas/messages/feedback.en.json';
import french from '@cabas/messages/feedback.fr.json';
import { Button, Checkbox, Field, Notice, RadioCards, TextArea, useToast } from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../shared/failure.tsx';
import { usePageWords } from '../../shared/page-words.ts';
import { useWords } from '../../shared/words.tsx';

const GiveFeedback = graphql(`
  mutation ShopGiveFeedback($input: GiveFeedbackInput!) {
    giveFeedback(input: $input) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`);
const MARKS: readonly FeedbackMark[] = ['GOOD', 'FINE', 'BAD'];

interface FeedbackFormProps {
  readonly scope: Scope;
  readonly line: { readonly id: string; readonly name: string };
  readonly said: ShopFeedbackFragment | undefined;
  /** `sent`: said, rather than thought better of. */
  readonly onEnd: (sent: boolean) => void;
}

export function FeedbackForm({ scope, line, said, onEnd }: FeedbackFormProps) {
  const t = usePageWords(french, english);
  const { t: common } = useWords();
  const { show } = useToast();
  const [mark, setMark] = useState<FeedbackMark>(said?.mark ?? 'GOOD');
  const [words, setWords] = useState(said?.words ?? '');
  const [named, setNamed] = useState(said?.named ?? false);
  const [refused, setRefused] = useState<string | null>(null);
  const give = useScopedMutation(GiveFeedback, {
    scope,
    onSuccess: ({ giveFeedback: answer }) => {
      if ('message' in answer) return setRefused(answer.message);
      show({ text: t('feedback.sent') });
      onEnd(true);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    give.mutate({ input: { lineId: line.id, mark, words, named } });
  };
  return (
    <form className="sh-form" onSubmit={submit}>
      {refused ? <Notice tone="danger">{refused}</Notice> : null}
      {give.error ? <Failure error={give.error} /> : null}
      <RadioCards
        legend={t('feedback.mark', { product: line.name })}
        name={`mark-${line.id}`}
        value={mark}
        onChange={setMark}
        options={MARKS.map((value) => ({ value, title: t(`feedback.${value}`) }))}
      />
      <Field label={t('feedback.words')} optional>
        <TextArea value={words} maxLength={500} rows={3} onChange={(event) => setWords(event.target.value)} />
      </Field>
      <Checkbox label={t('feedback.named')} checked={named} onChange={setNamed} />
      <div className="sh-actions">
        <Button type="submit" variant="primary" busy={give.isPending}>
          {t('feedback.send')}
        </Button>
        <Button onClick={() => onEnd(false)}>{common('common.action.cancel')}</Button>
      </div>
    </form>
  );
}
