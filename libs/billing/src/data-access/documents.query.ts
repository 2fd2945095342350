import { decodeCursor, pageSize, SQL, toConnection, type Connection, type Unit } from '@cabas/platform';
import type { DocumentSnapshot } from '../papers/document-snapshot.ts';

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
  /** A credit note: the document it corrects. */
  readonly corrects: DocumentReference | null;
  /** Credit notes on it, oldest first. */
  readonly credits: readonly DocumentReference[];
  /** The order it is of; null: a farm's for a whole distribution. */
  readonly orderId: string | null;
  /** Path of the PDF, through the door the reader came by. */
  readonly path: string;
}

/** Another document that one speaks of. */
export interface DocumentReference {
  readonly id: string;
  readonly number: string;
  readonly grossCents: number;
  readonly depositsCents: number;
}

const REFERENCE = (d: string): string =>
  `jsonb_build_object('id', ${d}.id, 'number', ${d}.number, 'grossCents', ${d}.gross_cents, 'depositsCents', ${d}.deposits_cents)`;
const VIEW = `d.id, d.kind, d.number, d.issued_at as "issuedAt", d.snapshot->'seller'->>'name' as "issuerName", d.snapshot->'buyer'->>'name' as "recipientName",
  d.net_cents as "netCents", d.vat_cents as "vatCents", d.gross_cents as "grossCents", d.deposits_cents as "depositsCents", d.order_id as "orderId",
  (select ${REFERENCE('o')} from documents o where o.collective_id = d.collective_id and o.id = d.corrects) as corrects,
  (select coalesce(jsonb_agg(${REFERENCE('c')} order by c.id), '[]') from documents c where c.collective_id = d.collective_id and c.corrects = d.id) as credits`;

/** Issued for it, and those of a month that hold a delivery of it. */
const IN_DISTRIBUTION = SQL`(d.distribution_id = $1 or d.distribution_id is null and coalesce(d.corrects, d.id) in (
  select v.document_id from document_deliveries v join orders o on o.collective_id = v.collective_id and o.id = v.order_id where o.distribution_id = $1))`;

type Filter = { distributionId?: string | undefined; first?: number | undefined; after?: string | undefined };

/** Documents the door in scope shows, newest first: two statements. `base` is the door's part of the link. */
export async function documentsPage(
  tx: Unit,
  base: string,
  filter: Filter,
): Promise<Connection<DocumentView>> {
  const size = pageSize(filter.first, 500);
  const after = decodeCursor(filter.after, ['id']);
  // only the collective's door asks for one distribution, and it alone reads which deliveries a document is of
  const OF = filter.distributionId == null ? SQL`$1::uuid is null` : IN_DISTRIBUTION;
  const rows = await tx.query<Omit<DocumentView, 'path'>>(
    `select ${VIEW} from documents d where ${OF} and ($2::uuid is null or id < $2) order by id desc limit $3`,
    [filter.distributionId ?? null, after?.[0] ?? null, size + 1],
  );
  const [count] = await tx.query<{ count: number }>(
    `select count(*)::int as count from documents d where ${OF}`,
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

/** One document with what it says, as its reader's door shows it; undefined: there is none. */
export async function documentById(
  tx: Unit,
  base: string,
  id: string,
): Promise<(DocumentView & { snapshot: DocumentSnapshot }) | undefined> {
  const row = await tx.maybeOne<Omit<DocumentView, 'path'> & { snapshot: DocumentSnapshot }>(
    `select ${VIEW}, d.snapshot from documents d where d.id = $1`,
    [id],
  );
  return row && { ...row, path: `${base}/documents/${row.id}.pdf` };
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
