import { createTranslator, type Locale, type MessageId } from '@cabas/messages';
import { MAIL_REQUESTED, type Config, type MailRequest, type Unit } from '@cabas/platform';
import { channelsOf, secondsOf } from '../data-access/reminder-choices.ts';
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
  /** The second person's of the member's household; absent: the member's. */
  readonly second?: boolean;
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly until: string;
}

/**
 * Reminds members, and the second person of their household, each as they chose: by mail, on their devices, both or not at all. `of` writes one's mail; its values, with
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
  const ids = members.map(({ id }) => id);
  const channels = await channelsOf(tx, kind, ids);
  const seconds = await secondsOf(tx, ids);
  const readers = members.flatMap((member) => {
    const second = seconds.get(member.id);
    const own = { member, email: member.email, second: false };
    return second === undefined ? [own] : [own, { member, email: second.email, second: true }];
  });
  for (const { member, email, second } of readers) {
    const { byMail, byPush } = channels({ memberId: member.id, second });
    const mail = of(member);
    if (byMail && email !== null && email !== '')
      tx.record(MAIL_REQUESTED, {
        to: email,
        locale,
        fromName,
        ...(replyTo !== null && { replyTo }),
        unsubscribe: unsubscribeLinks(base, {
          collectiveId: tx.collectiveId,
          memberId: member.id,
          kind,
          second,
        }),
        ...mail,
      } satisfies MailRequest);
    if (byPush)
      tx.record(PUSH_REQUESTED, {
        memberId: member.id,
        ...(second && { second }),
        title: t(`mails.push.${kind}.title` as MessageId, mail.values),
        body: t(`mails.push.${kind}.body` as MessageId, mail.values),
        url: String(mail.values['link'] ?? base.publicUrl),
        until: request.until.toISOString(),
      } satisfies PushRequest);
  }
}
