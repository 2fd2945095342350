// The ledger as French accountants read it: a file of accounting entries (FEC, LPF art. A47 A-1), and the same as a spreadsheet.
import { createTranslator, localeOf, type MessageId, type Translator } from '@cabas/messages';
import { shiftDecimal, type SpreadsheetColumn, type SpreadsheetRow } from '@cabas/platform';
import { accountingAccount, journalOf, type AccountingAccount } from '../domain/accounting-accounts.ts';

/** One posting with its entry, as a journal needs it. */
export interface JournalPosting {
  readonly number: number;
  readonly kind: string;
  readonly onDate: string;
  readonly validDate: string;
  readonly account: string;
  readonly rate: number | null;
  readonly cents: number;
  readonly memberId: string | null;
  readonly memberName: string | null;
  readonly producerCode: string | null;
  readonly producerName: string | null;
  readonly means: string | null;
  readonly documentKind: string | null;
  readonly documentNumber: string | null;
  readonly paymentSequence: number | null;
  readonly takesBack: boolean;
  readonly orderId: string | null;
  readonly saleName: string | null;
  readonly pieceDate: string;
  readonly entryId: string;
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
      const line = read(posting);
      const [debit, credit] = posting.cents > 0 ? [posting.cents, 0] : [0, -posting.cents];
      chunk +=
        [
          ...[line.journal, line.journalName, String(posting.number), compactDay(posting.onDate)],
          ...[line.account, line.accountName, line.party, line.partyName],
          ...[line.piece, compactDay(posting.pieceDate), line.words],
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
      const line = read(posting);
      return [
        line.journal,
        posting.number,
        posting.onDate,
        line.account,
        line.accountName,
        line.partyName,
        line.piece,
        line.words,
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

interface JournalLine {
  readonly journal: string;
  readonly journalName: string;
  readonly account: string;
  readonly accountName: string;
  readonly party: string;
  readonly partyName: string;
  readonly piece: string;
  readonly words: string;
}

function reader(options: JournalOptions): (posting: JournalPosting) => JournalLine {
  const t = translator(options);
  const words = (id: string): string => t(`papers.journal.${id}` as MessageId);
  const journals = Object.fromEntries(
    ['VE', 'AC', 'CA', 'CH', 'BQ', 'OD'].map((code) => [code, words(code)]),
  );
  const kinds = Object.fromEntries(
    ['SALE', 'PURCHASE', 'PAYMENT', 'BACK', 'COUNT', 'CHEQUE', 'SETTLEMENT', 'DOCUMENT', 'CONTRIBUTION'].map(
      (kind) => [kind, words(kind)],
    ),
  );
  const accounts = new Map<string, AccountingAccount>();
  const accountOf = (posting: JournalPosting, bought: boolean): AccountingAccount => {
    const { account, rate, cents } = posting;
    const key = `${account} ${rate} ${bought} ${cents > 0}`;
    let found = accounts.get(key);
    if (found === undefined) {
      found = accountingAccount({ account, rate, cents, bought, ofAFarm: options.ofAFarm });
      accounts.set(key, found);
    }
    return found;
  };
  return (posting) => {
    const bought = posting.documentKind?.startsWith('PURCHASE') === true || posting.producerName !== null;
    const journal = journalOf(posting.kind, posting.means, bought);
    const account = accountOf(posting, bought);
    const kind = posting.kind === 'PAYMENT' && posting.takesBack ? 'BACK' : posting.kind;
    const about = posting.saleName ?? posting.documentNumber;
    const said = about === null ? (kinds[kind] ?? kind) : `${kinds[kind] ?? kind} – ${about}`;
    const [party, partyName] =
      posting.account === 'MEMBER'
        ? [`M${lastSigns(posting.memberId)}`, posting.memberName ?? '']
        : posting.account === 'PRODUCER'
          ? [posting.producerCode ?? '', posting.producerName ?? '']
          : ['', ''];
    return {
      journal,
      journalName: journals[journal] ?? journal,
      account: account.code,
      accountName: account.label,
      party,
      partyName,
      piece: pieceOf(posting),
      words: said,
    };
  };
}

/** What one looks for in the drawer: the document's number, the record's in the chain, or the order's signs. */
function pieceOf({ kind, documentNumber, paymentSequence, orderId, entryId }: JournalPosting): string {
  if (documentNumber !== null) return documentNumber;
  if (paymentSequence !== null) return `ENC-${String(paymentSequence).padStart(6, '0')}`;
  if (orderId !== null) return `CDE-${lastSigns(orderId)}`;
  return `${kind.slice(0, 3)}-${lastSigns(entryId)}`;
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
