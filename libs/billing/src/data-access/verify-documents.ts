import { breakAt, type Break, type ChainedDocument } from './document-chain.ts';
import { documentNumber } from '../domain/document-number.ts';
import { ofEachCollective, rows, type VerifyingConnection } from './verifying.ts';

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
  db: VerifyingConnection,
): Promise<{ documents: number; series: number; broken: BrokenSeries[] }> {
  const found = { documents: 0, series: 0, broken: [] as BrokenSeries[] };
  await ofEachCollective(db, async ({ slug }) => {
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
  db: VerifyingConnection,
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
