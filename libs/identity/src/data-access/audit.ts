import { newId } from '@cabas/kernel';
import { decodeCursor, pageSize, toConnection, type Connection, type Unit } from '@cabas/platform';

export interface AuditNote {
  /** What was done, `context.past-participle`: `member.changed`. */
  readonly action: string;
  readonly subjectId?: string | undefined;
  readonly reason?: string | undefined;
  /** Before and after, without contact data. */
  readonly detail?: object;
}

/** Writes one line of the collective's audit log, in the transaction of what it tells. */
export async function writeAudit(tx: Unit, note: AuditNote): Promise<void> {
  await tx.query(
    'insert into audit_entries (id, membership_id, action, subject_id, reason, detail) values ($1, $2, $3, $4, $5, $6)',
    [
      newId(),
      tx.memberId ?? null,
      note.action,
      note.subjectId ?? null,
      note.reason ?? '',
      JSON.stringify(note.detail ?? {}),
    ],
  );
}

export interface AuditEntry {
  id: string;
  at: Date;
  actorName: string;
  action: string;
  reason: string;
  subjectId: string | null;
  detail: object;
}

/** Newest first: ids are ordered by time. */
export async function listAudit(
  tx: Unit,
  page: { first?: number | null; after?: string | null },
): Promise<Connection<AuditEntry>> {
  const size = pageSize(page.first);
  const after = decodeCursor(page.after, ['id'])?.[0];
  const rows = await tx.query<AuditEntry>(
    `select e.id, e.at, coalesce(nullif(trim(concat(m.given_name, ' ', m.family_name)), ''), 'Cabas') as "actorName", e.action, e.reason,
       e.subject_id as "subjectId", e.detail
     from audit_entries e left join memberships m on m.id = e.membership_id
     where $1::uuid is null or e.id < $1 order by e.id desc limit $2`,
    [after ?? null, size + 1],
  );
  return toConnection(
    rows,
    size,
    (row) => [row.id],
    (row) => row,
  );
}
