import { breakAt, type Break, type ChainedDocument } from './document-chain.ts';
import { documentNumber } from '../domain/document-number.ts';

/** A connection as the application's role. */
interface Connection {
  query<Row>(text: string, values?: unknown[]): Promise<{ rows: Row[] }>;
}

export interface BrokenSeries {
  readonly collective: string;
  readonly series: string;
  /** The first document that is not as it was issued. */
  readonly number: string;
  readonly why: Break | 'COUNTER';
}

const PAGE = 500;

/** Every series of every collective against its hashes, each in one reading transaction; series are read a page at a time. */
export async function verifyDocuments(
  db: Connection,
): Promise<{ documents: number; series: number; broken: BrokenSeries[] }> {
  const collectives = await reading(db, 'cabas_platform', undefined, async () =>
    rows<{ id: string; slug: string }>(db, 'select id, slug from collectives order by slug'),
  );
  const found = { documents: 0, series: 0, broken: [] as BrokenSeries[] };
  for (const { id, slug } of collectives)
    await reading(db, 'cabas_collective', id, async () => {
      const all = await rows<{ series: string; next: number }>(
        db,
        `select coalesce(s.prefix, d.series) as series, coalesce(s.next_number, 1) as next from document_series s
         full join (select distinct series from documents) d on d.series = s.prefix order by 1`,
      );
      for (const { series, next } of all) {
        found.series += 1;
        const { read, broken } = await verifySeries(db, series, next);
        found.documents += read;
        if (broken) found.broken.push({ collective: slug, series, ...broken });
      }
    });
  return found;
}

async function verifySeries(
  db: Connection,
  series: string,
  next: number,
): Promise<{ read: number; broken?: Pick<BrokenSeries, 'number' | 'why'> }> {
  let before: ChainedDocument | undefined;
  let read = 0;
  for (;;) {
    const page = await rows<ChainedDocument>(
      db,
      `select sequence, number, hash, previous_hash as "previousHash", snapshot,
         jsonb_build_array(net_cents, vat_cents, rounding_cents, gross_cents, deposits_cents) as cents
       from documents where series = $1 and sequence > $2 order by sequence limit ${PAGE}`,
      [series, before?.sequence ?? 0],
    );
    for (const document of page) {
      read += 1;
      const why = breakAt(before, document);
      const expected = documentNumber(series, (before?.sequence ?? 0) + 1);
      if (why !== undefined)
        return { read, broken: { number: why === 'MISSING' ? expected : document.number, why } };
      before = document;
    }
    if (page.length < PAGE) break;
  }
  const last = before?.sequence ?? 0;
  if (next === last + 1) return { read };
  return { read, broken: { number: documentNumber(series, last + 1), why: 'COUNTER' } };
}

/** Inside a transaction that cannot write, behind one door. */
async function reading<Answer>(
  db: Connection,
  role: 'cabas_platform' | 'cabas_collective',
  collectiveId: string | undefined,
  work: () => Promise<Answer>,
): Promise<Answer> {
  await db.query('begin isolation level repeatable read read only');
  try {
    await db.query(`select set_config('app.collective_id', $1, true), set_config('role', $2, true)`, [
      collectiveId ?? '',
      role,
    ]);
    return await work();
  } finally {
    await db.query('rollback');
  }
}

async function rows<Row>(db: Connection, text: string, values: unknown[] = []): Promise<Row[]> {
  return (await db.query<Row>(text, values)).rows;
}
