/** One member's word about one line, as the farm and the coordinators read it. */
import { type AdminFeedbackFragment, graphql } from '@cabas/client';
import { Badge, Card } from '@cabas/ui';
import { IconMoodNeutral, IconMoodSad, IconMoodSmile } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';

graphql(`
  fragment AdminFeedback on LineFeedback {
    id
    productName
    producerId
    collectiveName
    mark
    words
    memberName
    givenAt
    answer
  }
`);

const TONES = {
  GOOD: { tone: 'success', icon: IconMoodSmile },
  FINE: { tone: 'info', icon: IconMoodNeutral },
  BAD: { tone: 'attention', icon: IconMoodSad },
} as const;

interface FeedbackEntryProps {
  readonly entry: AdminFeedbackFragment;
  /** Where it was bought, or from whom. */
  readonly where: string;
  readonly answered: string;
  readonly children?: ReactNode;
}

export function FeedbackEntry({ entry, where, answered, children }: FeedbackEntryProps) {
  const { t } = useWords();
  const { moment } = useFormats();
  return (
    <li>
      <Card>
        <p>
          <strong>{entry.productName}</strong>{' '}
          <Badge tone={TONES[entry.mark].tone} icon={TONES[entry.mark].icon}>
            {t(`common.feedback.${entry.mark}`)}
          </Badge>
        </p>
        {entry.words ? <p>« {entry.words} »</p> : null}
        <p className="ad-soft">
          {[entry.memberName ?? t('admin.feedback.someone'), where].filter(Boolean).join(' · ')} ·{' '}
          <time dateTime={entry.givenAt}>{moment(entry.givenAt)}</time>
        </p>
        {entry.answer ? (
          <p>
            <strong>{answered}</strong> {entry.answer}
          </p>
        ) : null}
        {children}
      </Card>
    </li>
  );
}
