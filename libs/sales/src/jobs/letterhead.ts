import { collectiveSettings, type CollectiveSettings } from '@cabas/identity';
import { formatDay, formatWindow } from '@cabas/kernel';
import { secondReaders, type ReminderRequest, type SecondReader } from '@cabas/messaging';
import { MAIL_REQUESTED, type MailRequest, type Unit } from '@cabas/platform';
import { databaseNow } from '../application/plan-sale.ts';
import type { DistributionView, OrderView } from '../data-access/order-view.ts';

/** What the mails of a collective share. */
export interface Letterhead {
  readonly collective: CollectiveSettings;
  readonly shop: string;
  readonly now: Date;
}

/** Collective, shop address and the database's time. */
export async function letterhead(tx: Unit, publicUrl: string): Promise<Letterhead> {
  const collective = await collectiveSettings(tx);
  return { collective, shop: `${publicUrl}/c/${collective.slug}`, now: await databaseNow(tx) };
}

/** Asks for one mail in the collective's name; nobody without an address is written to. */
export function post(
  tx: Unit,
  head: Letterhead,
  to: string | null,
  mail: Pick<MailRequest, 'template' | 'values' | 'attachments' | 'secret' | 'unsubscribe'>,
): void {
  if (to === null || to === '') return;
  const { name, locale, contactEmail } = head.collective;
  tx.record(MAIL_REQUESTED, {
    to,
    locale,
    fromName: name,
    ...(contactEmail !== null && { replyTo: contactEmail }),
    ...mail,
  } satisfies MailRequest);
}

/** Who reads what becomes of a membership's orders: the member, and the second person of the household if they wish. */
export interface Household {
  readonly email: string | null;
  readonly second: SecondReader | undefined;
}

/** Of members by id, in three statements. */
export async function householdsOf(
  tx: Unit,
  base: ReminderRequest['base'],
  memberIds: Iterable<string>,
): Promise<(memberId: string) => Household> {
  const ids = [...new Set(memberIds)];
  const emails = await emailsOf(tx, ids);
  const seconds = await secondReaders(tx, base, 'ORDER', ids);
  return (memberId) => ({ email: emails.get(memberId) ?? null, second: seconds.get(memberId) });
}

/** One mail to each of the two: the member's in the collective's language, the second's in their own. */
export function postBoth(
  tx: Unit,
  head: Letterhead,
  { email, second }: Household,
  write: (head: Letterhead) => Pick<MailRequest, 'template' | 'values'>,
): void {
  post(tx, head, email, write(head));
  if (second === undefined) return;
  const { unsubscribe, locale } = second;
  const theirs = { ...head, collective: { ...head.collective, locale } };
  post(tx, theirs, second.email, { ...write(theirs), unsubscribe });
}

/** How `remind` writes in the collective's name. `until`: from then on it would only disturb. */
export function reminder(
  head: Letterhead,
  base: ReminderRequest['base'],
  kind: ReminderRequest['kind'],
  until: Date,
): ReminderRequest {
  const { name, locale, contactEmail } = head.collective;
  return { kind, base, locale, fromName: name, replyTo: contactEmail, until };
}

/** Addresses of members by id, in one statement. */
export async function emailsOf(tx: Unit, memberIds: Iterable<string>): Promise<Map<string, string | null>> {
  const rows = await tx.query<{ id: string; email: string | null }>(
    'select id, email from memberships where id = any ($1)',
    [[...new Set(memberIds)]],
  );
  return new Map(rows.map(({ id, email }) => [id, email]));
}

/** `vendredi 4 décembre, de 17 h 30 à 19 h`: an order's own slot where it has one. */
export function when(distribution: DistributionView, locale: string, slot: OrderView['slot'] = null): string {
  const { startsAt, endsAt } = fetchedAt({ distribution, slot });
  return `${formatDay(distribution.pickupDate, locale)}, ${formatWindow(startsAt, endsAt, locale)}`;
}

/** When an order is fetched: in its slot, else any time in the window. */
export function fetchedAt({ distribution, slot }: Pick<OrderView, 'distribution' | 'slot'>): {
  startsAt: string;
  endsAt: string;
} {
  return slot ?? { startsAt: distribution.windowStart, endsAt: distribution.windowEnd };
}
