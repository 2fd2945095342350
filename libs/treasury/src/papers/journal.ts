// The ledger as French accountants read it: a file of accounting entries (FEC, LPF art. A47 A-1), and the same as a spreadsheet.
import { createTranslator, localeOf, type MessageId, type Translator } from '@cabas/messages';
import { shiftDecimal, type SpreadsheetColumn, type SpreadsheetRow } from '@cabas/platform';
import { accountingAccount, journalOf } from '../domain/accounting-accounts.ts';

/** One posting with its entry, as a journal needs it. */
export interface JournalPosting {
  readonly number: number;
  readonly onDate: string;
  readonly validDate: string;
  readonly pieceDate: string;
  readonly cents: number;
  readonly paymentSequence: number | null;
  readonly documentNumber: string | null;
  readonly orderId: string | null;
  readonly entryId: string;
  readonly matter: PostingMatter;
}

/** What a posting is about, without its amount, its day and its entry: one object serves many postings. */
export interface PostingMatter {
  readonly kind: string;
  readonly account: string;
  readonly rate: number | null;
  readonly isDebit: boolean;
  readonly memberId: string | null;
  readonly memberName: string | null;
  readonly producerCode: string | null;
  readonly producerName: string | null;
  readonly means: string | null;
  readonly documentKind: string | null;
  readonly takesBack: boolean;
  readonly saleName: string | null;
}

/** The eighteen columns, in the order that the law gives. */
export const FEC_COLUMNS = [
  ...['JournalCode', 'JournalLib', 'EcritureNum', 'EcritureDate', 'CompteNum', 'CompteLib'],
  ...['CompAuxNum', 'CompAuxLib', 'PieceRef', 'PieceDate', 'EcritureLib', 'Debit', 'Credit'],
  ...['EcritureLet', 'DateLet', 'ValidDate', 'Montantdevise', 'Idevise'],
] as const;

/** `{SIREN}FEC{closing day}.txt`; a book whose owner has no SIREN says so instead. */
export function fecName(siren: string | undefined, to: string): string {
  return `${siren ?? 'SANS-SIREN'}FEC${compactDay(to)}.txt`;
}

/** The file in pieces: header first, tab-separated, CRLF, UTF-8. */
export async function* fecFile(
  batches: AsyncIterable<readonly JournalPosting[]>,
  options: JournalOptions,
): AsyncGenerator<string> {
  yield `${FEC_COLUMNS.join('\t')}\r\n`;
  const read = reader(options);
  for await (const batch of batches) {
    let chunk = '';
    for (const posting of batch) {
      const line = read(posting.matter);
      const [debit, credit] = posting.cents > 0 ? [posting.cents, 0] : [0, -posting.cents];
      chunk +=
        [
          ...[line.journal, line.journalName, String(posting.number), compactDay(posting.onDate)],
          ...[line.account, line.accountName, line.party, line.partyName],
          ...[pieceOf(posting), compactDay(posting.pieceDate), about(posting, line)],
          ...[shiftDecimal(debit, 2, ','), shiftDecimal(credit, 2, ',')],
          ...['', '', compactDay(posting.validDate), '', ''],
        ]
          .map(oneField)
          .join('\t') + '\r\n';
    }
    yield chunk;
  }
}

/** Columns and row writer of the same journal, for `csvStream`. */
export function journalTable(options: JournalOptions): {
  readonly columns: readonly SpreadsheetColumn[];
  row(posting: JournalPosting): SpreadsheetRow;
} {
  const t = translator(options);
  const read = reader(options);
  const column = (id: MessageId, type: SpreadsheetColumn['type']): SpreadsheetColumn => ({
    title: t(id),
    type,
  });
  return {
    columns: [
      column('papers.journal.journal', 'text'),
      column('papers.journal.number', 'integer'),
      column('papers.export.date', 'date'),
      column('papers.journal.account', 'text'),
      column('papers.journal.accountName', 'text'),
      column('papers.journal.party', 'text'),
      column('papers.journal.piece', 'text'),
      column('papers.journal.words', 'text'),
      column('papers.journal.debit', 'money'),
      column('papers.journal.credit', 'money'),
      column('papers.journal.written', 'date'),
    ],
    row: (posting) => {
      const line = read(posting.matter);
      return [
        line.journal,
        posting.number,
        posting.onDate,
        line.account,
        line.accountName,
        line.partyName,
        pieceOf(posting),
        about(posting, line),
        posting.cents > 0 ? posting.cents : null,
        posting.cents < 0 ? -posting.cents : null,
        posting.validDate,
      ];
    },
  };
}

export interface JournalOptions {
  readonly locale: string;
  readonly ofAFarm: boolean;
}

/** What all postings about one matter say. */
interface JournalWords {
  readonly journal: string;
  readonly journalName: string;
  readonly account: string;
  readonly accountName: string;
  readonly party: string;
  readonly partyName: string;
  readonly words: string;
}

function reader(options: JournalOptions): (matter: PostingMatter) => JournalWords {
  const t = translator(options);
  const words = (id: string): string => t(`papers.journal.${id}` as MessageId);
  const known = new WeakMap<PostingMatter, JournalWords>();
  return (matter) => {
    let found = known.get(matter);
    if (found === undefined) known.set(matter, (found = wordsOf(matter, options.ofAFarm, words)));
    return found;
  };
}

function wordsOf(matter: PostingMatter, ofAFarm: boolean, words: (id: string) => string): JournalWords {
  const { account, rate, isDebit } = matter;
  const bought = matter.documentKind?.startsWith('PURCHASE') === true || matter.producerName !== null;
  const journal = journalOf(matter.kind, matter.means, bought);
  const { code, label } = accountingAccount({ account, rate, isDebit, bought, ofAFarm });
  const kind = words(nameOfKind(matter));
  const [party, partyName] =
    account === 'MEMBER'
      ? [`M${lastSigns(matter.memberId)}`, matter.memberName ?? '']
      : account === 'PRODUCER' || account === 'FARM'
        ? [matter.producerCode ?? '', matter.producerName ?? '']
        : ['', ''];
  return {
    journal,
    journalName: words(journal),
    account: code,
    accountName: label,
    party,
    partyName,
    words: matter.saleName === null ? kind : `${kind} – ${matter.saleName}`,
  };
}

/** What an entry is about: the sale, or else the document. */
function about({ matter, documentNumber }: JournalPosting, { words }: JournalWords): string {
  return matter.saleName !== null || documentNumber === null ? words : `${words} – ${documentNumber}`;
}

/** What is taken back, and what is paid for a service, have words of their own. */
function nameOfKind({ kind, takesBack, documentKind }: PostingMatter): string {
  if (kind === 'PAYMENT' && takesBack) return 'BACK';
  if (kind === 'SERVICE' && documentKind === null) return takesBack ? 'SERVICE_BACK' : 'SERVICE_PAYMENT';
  return kind;
}

/** What one looks for in the drawer: the document's number, the record's in the chain, or the order's signs. */
function pieceOf({ matter, documentNumber, paymentSequence, orderId, entryId }: JournalPosting): string {
  if (documentNumber !== null) return documentNumber;
  if (paymentSequence !== null) return `ENC-${String(paymentSequence).padStart(6, '0')}`;
  if (orderId !== null) return `CDE-${lastSigns(orderId)}`;
  return `${matter.kind.slice(0, 3)}-${lastSigns(entryId)}`;
}

function lastSigns(id: string | null): string {
  return (id ?? '').slice(-12).toUpperCase();
}

function compactDay(day: string): string {
  return day.replaceAll('-', '');
}

/** A field holds neither tab nor line end. */
function oneField(text: string): string {
  return /[\t\r\n]/.test(text) ? text.replace(/[\t\r\n]+/g, ' ') : text;
}

function translator({ locale }: JournalOptions): Translator {
  return createTranslator(localeOf(locale));
}
