import { remind, type ReminderRequest } from '@cabas/messaging';
import type { Unit } from '@cabas/platform';
import { addressees, announcementById } from '../data-access/announcements.query.ts';
import { letterhead, reminder } from './letterhead.ts';

const FRESH_MS = 2 * 24 * 3_600_000;

/** A message of the collective, to each for whom it is and who wishes to have it; answers reach the collective. */
export async function mailAnnouncement(
  tx: Unit,
  base: ReminderRequest['base'],
  announcementId: string,
): Promise<void> {
  const message = await announcementById(tx, announcementId);
  if (message === undefined) return;
  const head = await letterhead(tx, base.publicUrl);
  const until = new Date(message.sentAt.getTime() + FRESH_MS);
  const { subject, words, authorName, distributionId } = message;
  await remind(tx, await addressees(tx, distributionId), reminder(head, base, 'MESSAGE', until), () => ({
    template: 'announcement',
    values: {
      collective: head.collective.name,
      subject,
      words,
      author: authorName,
      link: `${base.publicUrl}/news`,
    },
  }));
}
