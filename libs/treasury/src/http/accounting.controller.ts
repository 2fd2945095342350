import { Readable } from 'node:stream';
import { Controller, Get, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import { InvalidInput, isLocalDate, NotFound, Refused, slugify } from '@cabas/kernel';
import { CountedAs, csvStream, Requires, toCsv, toXlsx, UnitOfWork, type CsvDialect } from '@cabas/platform';
import { bookOf, journal, type BookPeriod } from '../data-access/journal.query.ts';
import { receiptLines, receiptSums } from '../data-access/receipts.query.ts';
import { fecFile, fecName, journalTable } from '../papers/journal.ts';
import { receiptsBy, receiptTable, type ReceiptLine, type ReceiptView } from '../papers/receipts.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv; charset=utf-8';
const VIEWS: readonly string[] = ['means', 'members', 'months'];
const FILED: ReadonlyMap<string, string> = new Map([
  ['means', '-par-moyen'],
  ['members', '-par-membre'],
  ['months', '-par-mois'],
  ['lines', '-par-paiement'],
]);
/** More lines than this are a matter for the CSV file, which streams. */
const MOST_XLSX_LINES = 20_000;

interface BookQuery {
  readonly book?: string;
  readonly from?: string;
  readonly to?: string;
  readonly dialect?: string;
}

/**
 * The accountant's files of one book (`?book=<farm>`; absent: the collective's) from one day to another: the journal, as FEC or CSV, and
 * what was received, by means, member and month. All come from the ledger and add up to it. What is long is sent as it is read.
 */
@Controller('files/c/:collectiveId')
export class AccountingController {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  @Requires('accounting.export')
  @CountedAs('exports')
  @Get('journal/:file')
  async journal(@Param('file') file: string, @Query() query: BookQuery): Promise<StreamableFile> {
    if (file !== 'fec.txt' && file !== 'journal.csv') throw new NotFound();
    const period = periodOf(query);
    const book = await this.open(period, file);
    const options = { locale: book.locale, ofAFarm: period.producerId !== null };
    const batches = await this.uow.read((tx) => Promise.resolve(journal(tx, period)));
    if (file === 'fec.txt')
      return download(fecFile(batches, options), 'text/plain; charset=utf-8', fecName(book.siren, period.to));
    const { columns, row } = journalTable(options);
    const rows = mapped(batches, row);
    return download(
      csvStream(columns, rows, dialectOf(query)),
      CSV,
      nameOf(book.name, 'journal', period, 'csv'),
    );
  }

  @Requires('accounting.export')
  @CountedAs('exports')
  @Get('receipts/:file')
  async receipts(@Param('file') file: string, @Query() query: BookQuery): Promise<StreamableFile> {
    const [, view = '', type = ''] =
      /^receipts-(means|members|months|lines|all)\.(csv|xlsx)$/.exec(file) ?? [];
    if (view === '' || (view === 'all') !== (type === 'xlsx')) throw new NotFound();
    const period = periodOf(query);
    const { locale, name } = await this.open(period, file);
    const title = nameOf(name, `encaissements${FILED.get(view) ?? ''}`, period, type);
    if (view === 'lines') {
      const { columns, row } = receiptTable(locale);
      const batches = await this.uow.read((tx) => Promise.resolve(receiptLines(tx, period)));
      return download(csvStream(columns, mapped(batches, row), dialectOf(query)), CSV, title);
    }
    const sums = await this.uow.read((tx) => receiptSums(tx, period));
    if (type === 'csv') {
      const csv = toCsv(receiptsBy(view as ReceiptView, sums, locale), dialectOf(query));
      return download([csv], CSV, title);
    }
    const count = sums.reduce((sum, { payments }) => sum + payments, 0);
    if (count > MOST_XLSX_LINES) throw new Refused('EXPORT_TOO_LONG', { most: MOST_XLSX_LINES });
    const { name: linesName, columns, row } = receiptTable(locale);
    const lines = await this.uow.read(async (tx) => {
      const all: ReceiptLine[] = [];
      for await (const batch of receiptLines(tx, period)) all.push(...batch);
      return all;
    });
    const sheets = VIEWS.map((one) => receiptsBy(one as ReceiptView, sums, locale));
    const workbook = await toXlsx([...sheets, { name: linesName, columns, rows: lines.map(row) }]);
    return new StreamableFile(workbook, { type: XLSX, disposition: `attachment; filename="${title}"` });
  }

  /** Who takes names and sums out of the house stands in the log, before the file leaves. @throws NotFound */
  private async open(period: BookPeriod, file: string) {
    return this.uow.write(async (tx) => {
      const book = await bookOf(tx, period.producerId);
      await writeAudit(tx, {
        action: 'export.taken',
        ...(period.producerId !== null && { subjectId: period.producerId }),
        detail: {
          name: `${book.name} ${period.from} – ${period.to}`,
          by: file.split('.')[0],
          type: file.split('.')[1],
        },
      });
      return book;
    });
  }
}

/** @throws InvalidInput: not two days in order. */
function periodOf({ book, from = '', to = '' }: BookQuery): BookPeriod {
  const wrong = [
    ...(isLocalDate(from) ? [] : ['from']),
    ...(isLocalDate(to) && (!isLocalDate(from) || from <= to) ? [] : ['to']),
  ];
  if (wrong.length > 0) throw new InvalidInput(wrong.map((path) => ({ path, code: 'INVALID' })));
  if (book !== undefined && !/^[0-9a-f-]{36}$/i.test(book)) throw new NotFound();
  return { producerId: book ?? null, from, to };
}

function dialectOf({ dialect }: BookQuery): CsvDialect {
  return dialect === 'machine' ? 'machine' : 'french';
}

function nameOf(book: string, what: string, { from, to }: BookPeriod, type: string): string {
  return `${slugify(`${book} ${what}`)}-${from}-${to}.${type}`;
}

async function* mapped<From, To>(
  batches: AsyncIterable<readonly From[]>,
  row: (one: From) => To,
): AsyncGenerator<To[]> {
  for await (const batch of batches) yield batch.map(row);
}

/**
 * Sent as it is made, as fast as it is read: a stream of bytes holds one batch, where one of objects would hold sixteen as they were put
 * together, a million little pieces. The reading transaction ends with the answer.
 */
function download(
  chunks: AsyncIterable<string> | Iterable<string>,
  type: string,
  name: string,
): StreamableFile {
  return new StreamableFile(Readable.from(chunks, { objectMode: false }), {
    type,
    disposition: `attachment; filename="${name}"`,
  });
}
