import { newId } from '@cabas/kernel';
import { decodeCursor, pageSize, toConnection, type Connection, type Unit } from '@cabas/platform';

export interface AuditNote {
  /** What was done, `context.past-participle`: `member.changed`. */
  readonly action: string;
  readonly subjectId?: string | undefined;
  /** Whose act it is, where who asks was no member yet. */
  readonly by?: string | undefined;
  readonly reason?: string | undefined;
  /**
   * Before and after, without contact data; `name` is what the subject is called, unless it is a person: then `memberId` says
   * whom it concerns. `actor`: who did it, where that is no member.
   */
  readonly detail?: object;
}

/** Writes one line of the collective's audit log, in the transaction of what it tells. */
export async function writeAudit(tx: Unit, note: AuditNote): Promise<void> {
  await tx.query(
    'insert into audit_entries (id, membership_id, action, subject_id, reason, detail) values ($1, $2, $3, $4, $5, $6)',
    [
      newId(),
      note.by ?? tx.memberId ?? null,
      note.action,
      note.subjectId ?? null,
      note.reason ?? '',
      JSON.stringify(note.detail ?? {}),
    ],
  );
}

/** What differs of the fields named, as it was and as it is; undefined when nothing does. */
export function difference<T extends object>(
  before: T,
  after: T,
  fields: readonly (keyof T & string)[],
): { before: Partial<T>; after: Partial<T> } | undefined {
  const changed = fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  if (changed.length === 0) return undefined;
  const pick = (from: T) =>
    Object.fromEntries(changed.map((field) => [field, from[field] ?? null])) as Partial<T>;
  return { before: pick(before), after: pick(after) };
}

export interface AuditEntry {
  id: string;
  at: Date;
  actorName: string;
  action: string;
  reason: string;
  subjectId: string | null;
  subjectName: string;
  detail: object;
}

/** Which acts belong to a topic, as patterns of their names. */
const TOPICS = {
  MEMBERS: ['member.%', 'turn.%', 'message.%'],
  PRODUCERS: ['producer.%', 'mandate.%', 'product.%', 'listing.%'],
  SALES: ['sale.%', 'offer.%', 'SALE\\_%', 'CLOSED\\_EARLY', 'HANDED\\_OUT'],
  ORDERS: ['ORDER\\_%', 'DELIVERY\\_CORRECTED'],
  MONEY: [
    'PAYMENT\\_%',
    'TILL\\_%',
    'BANK\\_%',
    'CHEQUE%\\_%',
    'SETTLEMENT\\_%',
    'DUES\\_%',
    'CONTRIBUTION\\_%',
    'FUND\\_%',
    'ONLINE\\_%',
    'SERVICE\\_%',
  ],
  SETTINGS: ['collective.%', 'pickup-point.%'],
  FILES: ['import.%', 'export.%', 'DOCUMENTS\\_%', 'FEE\\_%'],
} as const;

export interface AuditFilter {
  readonly subjectId?: string | null;
  readonly topic?: keyof typeof TOPICS | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Newest first: ids are ordered by time. */
export async function listAudit(tx: Unit, page: AuditFilter): Promise<Connection<AuditEntry>> {
  const size = pageSize(page.first);
  const after = decodeCursor(page.after, ['id'])?.[0];
  const rows = await tx.query<AuditEntry>(
    `select e.id, e.at, coalesce(nullif(trim(concat(m.given_name, ' ', m.family_name)), ''), e.detail ->> 'actor', 'Cabas') as "actorName", e.action, e.reason,
       e.subject_id as "subjectId", e.detail,
       coalesce(nullif(trim(concat(s.given_name, ' ', s.family_name)), ''), e.detail ->> 'name', '') as "subjectName"
     from audit_entries e left join memberships m on m.id = e.membership_id left join memberships s on s.id = coalesce((e.detail ->> 'memberId')::uuid, e.subject_id)
     where ($1::uuid is null or e.id < $1) and ($3::uuid is null or e.subject_id = $3) and ($4::text[] is null or e.action like any ($4))
     order by e.id desc limit $2`,
    [after ?? null, size + 1, page.subjectId ?? null, page.topic == null ? null : TOPICS[page.topic]],
  );
  return toConnection(
    rows,
    size,
    (row) => [row.id],
    (row) => row,
  );
}
