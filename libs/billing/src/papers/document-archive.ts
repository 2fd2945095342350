import { createTranslator, localeOf, type MessageId } from '@cabas/messages';
import { csvStream, type SpreadsheetColumn, type SpreadsheetRow } from '@cabas/platform';
import { strToU8, Zip, ZipPassThrough } from 'fflate';

/** A line of the index: all that one searches by, and the paper's SHA-256. */
export interface ArchivedDocument {
  readonly number: string;
  readonly kind: string;
  readonly issuedOn: string;
  readonly supplyDate: string;
  readonly seller: string;
  readonly buyer: string;
  readonly netCents: number;
  readonly vatCents: number;
  readonly roundingCents: number;
  readonly grossCents: number;
  readonly depositsCents: number;
  /** A credit note: the number of what it corrects. */
  readonly corrects: string | null;
  /** Of the chain. */
  readonly hash: string;
  readonly sha256: string;
}

export const INDEX = 'index.csv';

/** The ZIP piece by piece: the index first, then a paper each; nothing is held but what is being written. `at`: the files' time. */
export async function* documentArchive(
  documents: AsyncIterable<readonly ArchivedDocument[]>,
  papers: () => AsyncIterable<readonly { readonly number: string; readonly content: Uint8Array }[]>,
  { locale, at }: { locale: string; at: Date },
): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(piece);
  });
  function* flush(): Generator<Uint8Array> {
    yield* pieces;
    pieces = [];
  }
  const begin = (name: string): ZipPassThrough => {
    const file = new ZipPassThrough(name); // a PDF is compressed already
    file.mtime = at;
    zip.add(file);
    return file;
  };
  const index = begin(INDEX);
  const { columns, row } = indexTable(locale);
  for await (const chunk of csvStream(columns, mapped(documents, row), 'french')) {
    index.push(strToU8(chunk));
    yield* flush();
  }
  index.push(new Uint8Array(), true);
  for await (const batch of papers())
    for (const { number, content } of batch) {
      begin(`${number}.pdf`).push(content, true);
      yield* flush();
    }
  zip.end();
  yield* flush();
}

function indexTable(locale: string): {
  columns: SpreadsheetColumn[];
  row(document: ArchivedDocument): SpreadsheetRow;
} {
  const t = createTranslator(localeOf(locale));
  const column = (id: string, type: SpreadsheetColumn['type']): SpreadsheetColumn => ({
    title: t(`papers.archive.${id}` as MessageId),
    type,
  });
  return {
    columns: [
      column('number', 'text'),
      column('kind', 'text'),
      column('issuedOn', 'date'),
      column('supplyDate', 'date'),
      column('seller', 'text'),
      column('buyer', 'text'),
      column('net', 'money'),
      column('vat', 'money'),
      column('rounding', 'money'),
      column('gross', 'money'),
      column('deposits', 'money'),
      column('corrects', 'text'),
      column('file', 'text'),
      column('hash', 'text'),
      column('sha256', 'text'),
    ],
    row: (d) => [
      ...[d.number, t(`papers.archive.${d.kind}` as MessageId), d.issuedOn, d.supplyDate, d.seller, d.buyer],
      ...[d.netCents, d.vatCents, d.roundingCents, d.grossCents, d.depositsCents],
      ...[d.corrects, `${d.number}.pdf`, d.hash, d.sha256],
    ],
  };
}

async function* mapped<From, To>(
  batches: AsyncIterable<readonly From[]>,
  row: (one: From) => To,
): AsyncGenerator<To[]> {
  for await (const batch of batches) yield batch.map(row);
}
