import { localeOf, type Locale } from '@cabas/messages';
import type { MailRequest, Unit } from '@cabas/platform';
import { channelsOf, secondsOf } from '../data-access/reminder-choices.ts';
import type { ReminderKind } from '../domain/reminders.ts';
import type { ReminderRequest } from './remind.ts';
import { unsubscribeLinks } from './unsubscribe-links.ts';

/** Where the second person of a household reads mails of one kind. */
export interface SecondReader {
  readonly email: string;
  /** Their own, not the collective's. */
  readonly locale: Locale;
  readonly unsubscribe: NonNullable<MailRequest['unsubscribe']>;
}

/** Collective scope: the second people of these memberships who wish such mails, by membership. */
export async function secondReaders(
  tx: Unit,
  base: ReminderRequest['base'],
  kind: ReminderKind,
  memberIds: readonly string[],
): Promise<Map<string, SecondReader>> {
  const seconds = await secondsOf(tx, memberIds);
  const channels = await channelsOf(tx, kind, [...seconds.keys()]);
  const readers = new Map<string, SecondReader>();
  for (const [memberId, { email, locale }] of seconds) {
    if (!channels({ memberId, second: true }).byMail) continue;
    const subscription = { collectiveId: tx.collectiveId, memberId, kind, second: true };
    readers.set(memberId, {
      email,
      locale: localeOf(locale),
      unsubscribe: unsubscribeLinks(base, subscription),
    });
  }
  return readers;
}
