import { decodeCursor, pageSize, toConnection, type Connection, type Unit } from '@cabas/platform';

/** An issued document in a list. */
export interface DocumentView {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly issuedAt: Date;
  readonly issuerName: string;
  readonly recipientName: string;
  readonly netCents: number;
  readonly vatCents: number;
  readonly grossCents: number;
  /** Beside gross, outside VAT. */
  readonly depositsCents: number;
  /** Path of the PDF, through the door the reader came by. */
  readonly path: string;
}

type Filter = { distributionId?: string | undefined; first?: number | undefined; after?: string | undefined };

/** Documents the door in scope shows, newest first: two statements. `base` is the door's part of the link. */
export async function documentsPage(
  tx: Unit,
  base: string,
  filter: Filter,
): Promise<Connection<DocumentView>> {
  const size = pageSize(filter.first, 500);
  const after = decodeCursor(filter.after, ['id']);
  const rows = await tx.query<Omit<DocumentView, 'path'>>(
    `select id, kind, number, issued_at as "issuedAt", snapshot->'seller'->>'name' as "issuerName", snapshot->'buyer'->>'name' as "recipientName",
       net_cents as "netCents", vat_cents as "vatCents", gross_cents as "grossCents", deposits_cents as "depositsCents"
     from documents where ($1::uuid is null or distribution_id = $1) and ($2::uuid is null or id < $2) order by id desc limit $3`,
    [filter.distributionId ?? null, after?.[0] ?? null, size + 1],
  );
  const [count] = await tx.query<{ count: number }>(
    'select count(*)::int as count from documents where $1::uuid is null or distribution_id = $1',
    [filter.distributionId ?? null],
  );
  return toConnection(
    rows,
    size,
    (row) => [row.id],
    (row) => ({ ...row, path: `${base}/documents/${row.id}.pdf` }),
    count?.count ?? 0,
  );
}

/** A run of documents and how far it is. */
export interface DocumentRunView {
  readonly id: string;
  readonly status: string;
  readonly total: number;
  readonly done: number;
  readonly problems: readonly string[];
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}

const RUN = `id, status, total, done, problems, created_at as "createdAt", finished_at as "finishedAt"`;

export async function documentRun(tx: Unit, id: string): Promise<DocumentRunView | undefined> {
  return tx.maybeOne<DocumentRunView>(`select ${RUN} from document_runs where id = $1`, [id]);
}

export async function documentRuns(tx: Unit, distributionId: string): Promise<DocumentRunView[]> {
  return tx.query<DocumentRunView>(
    `select ${RUN} from document_runs where distribution_id = $1 order by id desc limit 20`,
    [distributionId],
  );
}
