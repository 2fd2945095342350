/** After the hand-out: a mark and a word on each line, and what the farm answered. */
import {
  graphql,
  scopeOf,
  type ShopFeedbackFragment,
  type ShopOrderFragment,
  useScopedQuery,
} from '@cabas/client';
import english from '@cabas/messages/feedback.en.json';
import french from '@cabas/messages/feedback.fr.json';
import { Button } from '@cabas/ui';
import { useState } from 'react';
import { Answer } from '../../shared/answer.tsx';
import { usePageWords } from '../../shared/page-words.ts';
import { FeedbackForm } from './feedback-form.tsx';
import './feedback.css';

graphql(`
  fragment ShopFeedback on LineFeedback {
    id
    lineId
    mark
    words
    named
    answer
  }
`);
const FeedbackQuery = graphql(`
  query ShopOrderFeedback($orderId: UUID!) {
    orderFeedback(orderId: $orderId) {
      ...ShopFeedback
    }
  }
`);

export function OrderFeedback({ order }: { order: ShopOrderFragment }) {
  const t = usePageWords(french, english);
  const query = useScopedQuery(FeedbackQuery, { orderId: order.id });
  const received = order.lines.filter(({ deliveredQuantity }) => deliveredQuantity !== 0);
  return (
    <section className="sh-section" aria-labelledby="feedback">
      <h2 id="feedback">{t('feedback.title')}</h2>
      <p className="sh-soft">{t('feedback.lead')}</p>
      <Answer query={query}>
        {({ orderFeedback }) => (
          <ul className="sh-list">
            {received.map((line) => (
              <LineWord
                key={line.id}
                order={order}
                line={line}
                said={(orderFeedback ?? []).find(({ lineId }) => lineId === line.id)}
                onSaid={() => void query.refetch()}
              />
            ))}
          </ul>
        )}
      </Answer>
    </section>
  );
}

interface LineWordProps {
  readonly order: ShopOrderFragment;
  readonly line: ShopOrderFragment['lines'][number];
  readonly said: ShopFeedbackFragment | undefined;
  readonly onSaid: () => void;
}

function LineWord({ order, line, said, onSaid }: LineWordProps) {
  const t = usePageWords(french, english);
  const [open, setOpen] = useState(false);
  if (open)
    return (
      <li>
        <FeedbackForm
          scope={scopeOf.collective(order.collective.id)}
          line={line}
          said={said}
          onEnd={(sent) => {
            setOpen(false);
            if (sent) onSaid();
          }}
        />
      </li>
    );
  return (
    <li className="sh-feedback">
      <div>
        <span className="sh-strong">{line.name}</span>{' '}
        <span className="sh-soft sh-small">{line.producerName}</span>
        {said ? (
          <p>
            {t(`feedback.${said.mark}`)}
            {said.words ? ` · « ${said.words} »` : ''}{' '}
            <span className="sh-soft sh-small">
              ({t(said.named ? 'feedback.with' : 'feedback.anonymous')})
            </span>
          </p>
        ) : null}
        {said?.answer ? (
          <p className="sh-feedback__answer">
            <span className="sh-strong">{t('feedback.answer', { farm: line.producerName })}</span>{' '}
            {said.answer}
          </p>
        ) : null}
      </div>
      {said?.answer ? null : (
        <Button
          size="small"
          aria-label={t(said ? 'feedback.changeOn' : 'feedback.sayOn', { product: line.name })}
          onClick={() => setOpen(true)}
        >
          {t(said ? 'feedback.change' : 'feedback.say')}
        </Button>
      )}
    </li>
  );
}
