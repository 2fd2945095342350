import { graphql, useScopedQuery } from '@cabas/client';
import { Card, EmptyState, PageHeader } from '@cabas/ui';
import { IconSpeakerphone } from '@tabler/icons-react';
import { Answer } from '../../shared/answer.tsx';
import { useCollective } from '../../shared/collective-context.tsx';
import { useFormats } from '../../shared/formats.ts';
import { useWords } from '../../shared/words.tsx';
import { WriteMessage } from './write-message.tsx';

const Query = graphql(`
  query AdminAnnouncements {
    announcements {
      id
      subject
      words
      pickupDate
      place
      authorName
      sentAt
    }
  }
`);

/** What the collective has told its members, and the next message. */
export function MessagesPage() {
  const { t } = useWords();
  const { scope } = useCollective();
  const { day, moment } = useFormats();
  const query = useScopedQuery(Query, {}, { scope });
  return (
    <>
      <PageHeader title={t('admin.nav.messages')} lead={t('admin.messages.lead')} />
      <div className="ad-stack ad-stack--wide ad-stack--read">
        <WriteMessage />
        <Answer query={query}>
          {({ announcements }) =>
            announcements.length === 0 ? (
              <EmptyState icon={IconSpeakerphone} title={t('admin.messages.none')}>
                {t('admin.messages.noneText')}
              </EmptyState>
            ) : (
              announcements.map((one) => (
                <Card key={one.id}>
                  <h2>{one.subject}</h2>
                  <p className="ad-soft">
                    {moment(one.sentAt)} · {one.authorName} ·{' '}
                    {one.pickupDate === null
                      ? t('admin.messages.toAll')
                      : t('admin.messages.toPickup', { pickup: `${day(one.pickupDate)}, ${one.place}` })}
                  </p>
                  <p style={{ whiteSpace: 'pre-line' }}>{one.words}</p>
                </Card>
              ))
            )
          }
        </Answer>
      </div>
    </>
  );
}
