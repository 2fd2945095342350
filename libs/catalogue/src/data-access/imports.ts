import type { Unit } from '@cabas/platform';
import type { ImportKind, StoredReport } from '../domain/import-report.ts';

/** A file as it came, with its dry run. */
export interface ImportFile {
  readonly id: string;
  readonly kind: ImportKind;
  readonly producerId: string | null;
  readonly fileName: string;
  readonly appliedAt: Date | null;
  readonly report: StoredReport;
}

const COLUMNS = `id, kind, producer_id as "producerId", file_name as "fileName", applied_at as "appliedAt", report`;

export async function insertImport(
  tx: Unit,
  file: Omit<ImportFile, 'appliedAt'> & { readonly bytes: Buffer },
): Promise<void> {
  await tx.query(
    'insert into imports (id, kind, producer_id, file_name, content, created_by, report) values ($1, $2, $3, $4, $5, $6, $7)',
    [
      file.id,
      file.kind,
      file.producerId,
      file.fileName,
      file.bytes,
      tx.memberId ?? tx.accountId,
      JSON.stringify(file.report),
    ],
  );
}

export async function findImport(tx: Unit, id: string): Promise<ImportFile | undefined> {
  return tx.maybeOne<ImportFile>(`select ${COLUMNS} from imports where id = $1`, [id]);
}

/** With its bytes, held: two clicks apply it once. @throws NotFound */
export async function lockImport(tx: Unit, id: string): Promise<ImportFile & { readonly bytes: Buffer }> {
  return tx.one(`select ${COLUMNS}, content as bytes from imports where id = $1 for update`, [id]);
}

export async function markApplied(tx: Unit, id: string, report: StoredReport): Promise<Date> {
  const { at } = await tx.one<{ at: Date }>(
    'update imports set applied_at = clock_timestamp(), report = $2 where id = $1 returning applied_at as at',
    [id, JSON.stringify(report)],
  );
  return at;
}
