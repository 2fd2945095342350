import { createTranslator, type Locale, type MessageId } from '@cabas/messages';
import { MAIL_REQUESTED, type Config, type MailRequest, type Unit } from '@cabas/platform';
import { channelsOf } from '../data-access/reminder-choices.ts';
import { PUSH_REQUESTED } from '../domain/events.ts';
import type { ReminderKind } from '../domain/reminders.ts';
import { unsubscribeLinks } from './unsubscribe-links.ts';

/** Whom a reminder is for. */
export interface Reminded {
  readonly id: string;
  readonly email: string | null;
}

export interface ReminderRequest {
  readonly kind: ReminderKind;
  readonly base: Pick<Config, 'publicUrl' | 'secretKey'>;
  readonly locale: Locale;
  readonly fromName: string;
  readonly replyTo: string | null;
  /** From then on it would only disturb. */
  readonly until: Date;
}

/** What a notification carries to `send-push`. */
export interface PushRequest {
  readonly memberId: string;
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly until: string;
}

/**
 * Reminds members each as they chose: by mail, on their devices, both or not at all. `of` writes one's mail; its values, with
 * `link`, are what the notification says too.
 */
export async function remind<Member extends Reminded>(
  tx: Unit,
  members: readonly Member[],
  request: ReminderRequest,
  of: (member: Member) => Pick<MailRequest, 'template' | 'values' | 'attachments'>,
): Promise<void> {
  const { kind, base, locale, fromName, replyTo } = request;
  const t = createTranslator(locale);
  const channels = await channelsOf(
    tx,
    kind,
    members.map(({ id }) => id),
  );
  for (const member of members) {
    const { byMail, byPush } = channels(member.id);
    const mail = of(member);
    if (byMail && member.email !== null && member.email !== '')
      tx.record(MAIL_REQUESTED, {
        to: member.email,
        locale,
        fromName,
        ...(replyTo !== null && { replyTo }),
        unsubscribe: unsubscribeLinks(base, { collectiveId: tx.collectiveId, memberId: member.id, kind }),
        ...mail,
      } satisfies MailRequest);
    if (byPush)
      tx.record(PUSH_REQUESTED, {
        memberId: member.id,
        title: t(`mails.push.${kind}.title` as MessageId, mail.values),
        body: t(`mails.push.${kind}.body` as MessageId, mail.values),
        url: String(mail.values['link'] ?? base.publicUrl),
        until: request.until.toISOString(),
      } satisfies PushRequest);
  }
}
