import { decodeCursor, pageSize, toConnection, type Connection, type Unit } from '@cabas/platform';

export interface FailedJob {
  id: string;
  kind: string;
  collectiveId: string | null;
  attempt: number;
  error: string | null;
  createdAt: Date;
  deadAt: Date;
}

const GIVEN_UP = 'dead_at is not null and done_at is null and dismissed_at is null';

/** Relay scope: messages given up, newest first. Addresses are taken out of the errors: platform staff read no personal data. */
export async function listFailedJobs(
  tx: Unit,
  page: { first?: number | null; after?: string | null },
): Promise<Connection<FailedJob>> {
  const size = pageSize(page.first);
  const after = decodeCursor(page.after, ['id'])?.[0];
  const rows = await tx.query<FailedJob>(
    `select id, kind, collective_id as "collectiveId", attempt, regexp_replace(last_error, '[^\\s<>"]+@[^\\s<>"]+', '…@…', 'g') as error,
       created_at as "createdAt", dead_at as "deadAt"
     from outbox where ${GIVEN_UP} and ($1::uuid is null or id < $1) order by id desc limit $2`,
    [after ?? null, size + 1],
  );
  const { count } = await tx.one<{ count: number }>(`select count(*) from outbox where ${GIVEN_UP}`);
  return toConnection(
    rows,
    size,
    (row) => [row.id],
    (row) => row,
    count,
  );
}

/** Makes a given-up message due again, from its first attempt; false when there is none. */
export async function reviveJob(tx: Unit, id: string): Promise<boolean> {
  const rows = await tx.query(
    `update outbox set dead_at = null, attempt = 0, due_at = clock_timestamp() where id = $1 and ${GIVEN_UP} returning id`,
    [id],
  );
  return rows.length === 1;
}

/** Takes a given-up message off the list; false when there is none. */
export async function dismissFailedJob(tx: Unit, id: string): Promise<boolean> {
  const rows = await tx.query(
    `update outbox set dismissed_at = clock_timestamp() where id = $1 and ${GIVEN_UP} returning id`,
    [id],
  );
  return rows.length === 1;
}
