import type { Unit } from '@cabas/platform';
import { USUAL, type Reminder, type ReminderKind } from '../domain/reminders.ts';

/** Whose choice: a member's, or the second person's of their household. */
export interface Reader {
  readonly memberId: string;
  readonly second: boolean;
}

/** Collective scope. What one chose. */
export function choicesOf(tx: Unit, { memberId, second }: Reader): Promise<Reminder[]> {
  return tx.query<Reminder>(
    'select kind, by_mail as "byMail", by_push as "byPush" from reminder_choices where membership_id = $1 and second = $2',
    [memberId, second],
  );
}

/** Collective scope. The second people of households, by membership. */
export async function secondsOf(tx: Unit, memberIds: readonly string[]): Promise<Map<string, Second>> {
  const rows = await tx.query<Second & { memberId: string }>(
    'select membership_id as "memberId", email, locale from household_members where membership_id = any ($1)',
    [memberIds],
  );
  return new Map(rows.map((row) => [row.memberId, row]));
}

/** As their account has it. */
export interface Second {
  readonly email: string;
  readonly locale: string;
}

/** Collective scope. How one reminder reaches each reader, in one statement. */
export async function channelsOf(
  tx: Unit,
  kind: ReminderKind,
  memberIds: readonly string[],
): Promise<(reader: Reader) => Pick<Reminder, 'byMail' | 'byPush'>> {
  const rows = await tx.query<Reminder & Reader>(
    `select membership_id as "memberId", second, by_mail as "byMail", by_push as "byPush" from reminder_choices
     where kind = $1 and membership_id = any ($2)`,
    [kind, memberIds],
  );
  const key = ({ memberId, second }: Reader) => `${memberId} ${second}`;
  const chosen = new Map(rows.map((row) => [key(row), row]));
  return (reader) => chosen.get(key(reader)) ?? USUAL;
}

/** Collective scope. */
export async function saveChoices(tx: Unit, reader: Reader, choices: readonly Reminder[]): Promise<void> {
  await tx.query(
    `insert into reminder_choices (membership_id, second, kind, by_mail, by_push)
     select $1, $2, c.kind, c."byMail", c."byPush" from jsonb_to_recordset($3::jsonb) as c(kind text, "byMail" boolean, "byPush" boolean)
     on conflict (collective_id, membership_id, kind, second) do update set by_mail = excluded.by_mail, by_push = excluded.by_push`,
    [reader.memberId, reader.second, JSON.stringify(choices)],
  );
}

/** Collective scope. No more mails of this kind; nothing where the reader is no longer known. */
export async function endMails(tx: Unit, { memberId, second }: Reader, kind: ReminderKind): Promise<void> {
  await tx.query(
    `insert into reminder_choices (membership_id, second, kind, by_mail, by_push) select m.id, $3, $2, false, false from memberships m where m.id = $1
       and (not $3 or exists (select 1 from household_members h where h.membership_id = m.id))
     on conflict (collective_id, membership_id, kind, second) do update set by_mail = false`,
    [memberId, kind, second],
  );
}

/** Collective scope. The second of a household goes or another comes: choices are each one's own. */
export async function forgetSecondsReminders(tx: Unit, memberId: string): Promise<void> {
  await tx.query('delete from reminder_choices where membership_id = $1 and second', [memberId]);
}
