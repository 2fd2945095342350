import type { Unit } from '@cabas/platform';

/** How long a copy can be fetched. */
export const EXPORT_DAYS = 3;

export interface DataExport {
  id: string;
  requestedAt: Date;
  readyAt: Date | null;
  expiresAt: Date | null;
  size: number | null;
}

const COLUMNS = `id, requested_at as "requestedAt", ready_at as "readyAt", expires_at as "expiresAt", length(content) as size`;

/** Person scope: the copy asked for last, while it can be fetched or is being made. */
export async function liveExport(tx: Unit): Promise<DataExport | undefined> {
  return tx.maybeOne<DataExport>(
    `select ${COLUMNS} from data_exports where expires_at is null or expires_at > clock_timestamp() order by id desc limit 1`,
  );
}

/** Person scope: another one takes the place of what there was. */
export async function replaceExport(tx: Unit, id: string): Promise<DataExport> {
  await tx.query('delete from data_exports');
  return tx.one<DataExport>(
    `insert into data_exports (id, account_id) values ($1, $2) returning ${COLUMNS}`,
    [id, tx.accountId],
  );
}

/** Person scope: whether it is still wanted and not made yet. */
export async function isWanted(tx: Unit, id: string): Promise<boolean> {
  return (
    (await tx.maybeOne('select 1 from data_exports where id = $1 and ready_at is null', [id])) !== undefined
  );
}

/** Person scope: until when the file can be fetched; undefined when nobody wants it any more. */
export async function storeExport(tx: Unit, id: string, content: Uint8Array): Promise<Date | undefined> {
  const row = await tx.maybeOne<{ until: Date }>(
    `update data_exports set content = $2, ready_at = clock_timestamp(), expires_at = clock_timestamp() + make_interval(days => $3)
     where id = $1 and ready_at is null returning expires_at as until`,
    [id, Buffer.from(content), EXPORT_DAYS],
  );
  return row?.until;
}

/** Person scope. @throws NotFound when it is not theirs, not ready, or its days are over */
export async function exportContent(tx: Unit, id: string): Promise<Buffer> {
  const { content } = await tx.one<{ content: Buffer }>(
    'select content from data_exports where id = $1 and content is not null and expires_at > clock_timestamp()',
    [id],
  );
  return content;
}

/** Person scope. */
export async function forgetExport(tx: Unit, id: string): Promise<void> {
  await tx.query('delete from data_exports where id = $1', [id]);
}
