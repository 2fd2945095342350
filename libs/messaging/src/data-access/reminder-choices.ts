import type { Unit } from '@cabas/platform';
import { USUAL, type Reminder, type ReminderKind } from '../domain/reminders.ts';

/** Collective scope. What a member chose. */
export function choicesOf(tx: Unit, memberId: string): Promise<Reminder[]> {
  return tx.query<Reminder>(
    'select kind, by_mail as "byMail", by_push as "byPush" from reminder_choices where membership_id = $1',
    [memberId],
  );
}

/** Collective scope. How one reminder reaches each member, in one statement. */
export async function channelsOf(
  tx: Unit,
  kind: ReminderKind,
  memberIds: readonly string[],
): Promise<(memberId: string) => Pick<Reminder, 'byMail' | 'byPush'>> {
  const rows = await tx.query<Reminder & { memberId: string }>(
    `select membership_id as "memberId", by_mail as "byMail", by_push as "byPush" from reminder_choices
     where kind = $1 and membership_id = any ($2)`,
    [kind, memberIds],
  );
  const chosen = new Map(rows.map((row) => [row.memberId, row]));
  return (memberId) => chosen.get(memberId) ?? USUAL;
}

/** Collective scope. */
export async function saveChoices(tx: Unit, memberId: string, choices: readonly Reminder[]): Promise<void> {
  await tx.query(
    `insert into reminder_choices (membership_id, kind, by_mail, by_push)
     select $1, c.kind, c."byMail", c."byPush" from jsonb_to_recordset($2::jsonb) as c(kind text, "byMail" boolean, "byPush" boolean)
     on conflict (collective_id, membership_id, kind) do update set by_mail = excluded.by_mail, by_push = excluded.by_push`,
    [memberId, JSON.stringify(choices)],
  );
}

/** Collective scope. No more mails of this kind; nothing where the member is no longer known. */
export async function endMails(tx: Unit, memberId: string, kind: ReminderKind): Promise<void> {
  await tx.query(
    `insert into reminder_choices (membership_id, kind, by_mail, by_push) select m.id, $2, false, false from memberships m where m.id = $1
     on conflict (collective_id, membership_id, kind) do update set by_mail = false`,
    [memberId, kind],
  );
}
