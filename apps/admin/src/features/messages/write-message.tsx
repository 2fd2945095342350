import { graphql, useScopedQuery } from '@cabas/client';
import { Button, Card, Field, Select, TextArea, TextInput, useToast } from '@cabas/ui';
import { type FormEvent, useState } from 'react';
import { ActionProblem } from '../../shared/action-problem.tsx';
import { useCollective } from '../../shared/collective-context.tsx';
import { useComingPickups } from '../../shared/coming-pickups.ts';
import { useAction } from '../../shared/use-action.ts';
import { useWords } from '../../shared/words.tsx';

const Audience = graphql(`
  query AdminAnnouncementAudience($distributionId: UUID) {
    announcementAudience(distributionId: $distributionId)
  }
`);
const Send = graphql(`
  mutation AdminSendAnnouncement($input: AnnouncementInput!) {
    sendAnnouncement(input: $input) {
      ... on Announcement {
        id
      }
      ...AdminProblem
    }
  }
`);
const empty = { subject: '', words: '', distributionId: '' };

/** To all, or to those who fetch somewhere; how many that is stands on the button before it leaves. */
export function WriteMessage() {
  const { t } = useWords();
  const { scope } = useCollective();
  const toast = useToast();
  const send = useAction(Send, (result) => result.sendAnnouncement, scope);
  const pickups = useComingPickups();
  const [draft, setDraft] = useState(empty);
  const distributionId = draft.distributionId || null;
  const count = useScopedQuery(Audience, { distributionId }, { scope }).data?.announcementAudience;
  const text = (name: keyof typeof empty) => ({
    value: draft[name],
    onChange: (event: { target: { value: string } }) => setDraft({ ...draft, [name]: event.target.value }),
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { subject, words } = draft;
    if ((await send.run({ input: { subject, words, distributionId } })) === undefined) return;
    setDraft(empty);
    toast.show({ text: t('admin.messages.sent') });
  };
  const written = draft.subject.trim() !== '' && draft.words.trim() !== '';
  return (
    <Card roomy>
      <form className="ad-form" onSubmit={(event) => void submit(event)} noValidate>
        <ActionProblem action={send} shown={['subject', 'words']} />
        <Field label={t('admin.messages.to')}>
          <Select
            {...text('distributionId')}
            options={[
              { value: '', label: t('admin.messages.toAll') },
              ...pickups.map(({ id, words }) => ({
                value: id,
                label: t('admin.messages.toPickup', { pickup: words }),
              })),
            ]}
          />
        </Field>
        <Field label={t('admin.messages.subject')} error={send.fieldError('subject')} required>
          <TextInput maxLength={120} {...text('subject')} />
        </Field>
        <Field label={t('admin.messages.words')} error={send.fieldError('words')} required>
          <TextArea rows={6} {...text('words')} />
        </Field>
        <div className="ad-actions">
          <Button type="submit" variant="primary" busy={send.busy} disabled={!written || !count}>
            {t('admin.messages.send', { count: count ?? 0 })}
          </Button>
        </div>
      </form>
    </Card>
  );
}
