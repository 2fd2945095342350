import { normalizeName, normalizeReference, parseMoney, searchKey, type Cents } from '@cabas/kernel';

/** One movement of an account, before anyone knows whose money it is. */
export interface StatementLine {
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly label: string;
  /** More than 0: it came in. */
  readonly cents: Cents;
  /** A right ISO 11649 reference, where one was given or stands in the label. */
  readonly reference: string | null;
  /** Account, date, amount, label, and which of its equals it is: the same in every file of the account. */
  readonly identity: string;
}

export type StatementProblemCode =
  'NO_DATE' | 'NO_AMOUNT' | 'NO_LABEL' | 'TWO_AMOUNTS' | 'OTHER_CURRENCY' | 'REPEATED' | 'BAD_ROW';

/** A row that is not taken in, and why. REPEATED: the very same line stands above, with the same balance. */
export interface StatementProblem {
  readonly line: number;
  readonly label: string;
  readonly code: StatementProblemCode;
}

export interface Statement {
  readonly lines: readonly StatementLine[];
  readonly problems: readonly StatementProblem[];
}

/** What French banks call their columns. An amount is signed, or stands under debit or credit. */
export const STATEMENT_COLUMNS = {
  date: [
    ...[
      'Date',
      'Date opération',
      "Date de l'opération",
      'Date de comptabilisation',
      'Date comptable',
      'dateOp',
    ],
    ...['Date d’opération', 'Booking date'],
  ],
  label: [
    ...[
      'Libellé',
      "Libellé de l'opération",
      'Libellé opération',
      'Libellé simplifié',
      'Libellé court',
      'Label',
    ],
    ...['Désignation', 'Description', 'Nature de l’opération'],
  ],
  more: ['Informations complémentaires', 'Libellé complémentaire', 'Détail', 'Détail de l’écriture', 'Motif'],
  reference: ['Référence', 'Référence de l’opération', 'Référence créancier', 'Reference'],
  debit: ['Débit', 'Débit euros', 'Débit EUR', 'Montant débit', 'Debit'],
  credit: ['Crédit', 'Crédit euros', 'Crédit EUR', 'Montant crédit', 'Credit'],
  amount: ['Montant', 'Montant EUR', 'Montant euros', 'Montant de l’opération', 'Montant (EUROS)', 'Amount'],
  currency: ['Devise', 'Monnaie', 'Currency'],
  balance: ['Solde', 'Solde EUR', 'Balance', 'accountbalance'],
} as const;

export type StatementColumn = keyof typeof STATEMENT_COLUMNS;

/** A row by what its cells mean. */
export interface StatementRow {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<StatementColumn, string>>>;
}

/** Whose account, and in which money: lines of another are set aside. */
export interface StatementOf {
  /** Tells apart equal lines of two accounts. */
  readonly account: string;
  readonly currency: string;
}

/** What has a line number, a date and an amount in words; whatever the file was. */
export interface RawLine {
  readonly line: number;
  readonly on: string | undefined;
  readonly label: string;
  readonly cents: Cents | undefined | 'TWO';
  readonly reference?: string | undefined;
  readonly currency?: string | undefined;
  /** The account's, after this line: no two different lines of a day have the same. */
  readonly balance?: string | undefined;
}

export function rawLinesOfRows(rows: readonly StatementRow[]): RawLine[] {
  return rows.map(({ line, cells }) => ({
    line,
    on: readDay(cells.date ?? ''),
    label: labelOf([cells.label, cells.more]),
    cents: readAmount(cells),
    reference: cells.reference,
    currency: cells.currency,
    balance: cells.balance?.trim() || undefined,
  }));
}

/** Judges each line and gives the good ones their identity, by which the same file a second time changes nothing. */
export function readStatement(raw: readonly RawLine[], { account, currency }: StatementOf): Statement {
  const lines: StatementLine[] = [];
  const problems: StatementProblem[] = [];
  const times = new Map<string, number>();
  const balances = new Set<string>();
  for (const one of raw) {
    const { line, on, label, cents, balance } = one;
    const refuse = (code: StatementProblemCode) => problems.push({ line, label: label.slice(0, 60), code });
    if (on === undefined) refuse('NO_DATE');
    else if (cents === 'TWO') refuse('TWO_AMOUNTS');
    else if (cents === undefined || cents === 0) refuse('NO_AMOUNT');
    else if (label === '') refuse('NO_LABEL');
    else if (one.currency?.trim() && !isCurrency(one.currency, currency)) refuse('OTHER_CURRENCY');
    else {
      const key = JSON.stringify([account, on, cents, searchKey(label)]);
      const repeated = balance !== undefined && balances.has(`${key}${balance}`);
      if (repeated) {
        refuse('REPEATED');
        continue;
      }
      if (balance !== undefined) balances.add(`${key}${balance}`);
      const time = (times.get(key) ?? 0) + 1;
      times.set(key, time);
      lines.push({
        on,
        label,
        cents,
        reference: referenceOf(one.reference, label),
        identity: `${key}#${time}`,
      });
    }
  }
  return { lines, problems };
}

/** One line of a label's parts, as long as is kept. */
export function labelOf(parts: readonly (string | undefined)[]): string {
  const words = parts.map((part) => normalizeName(part ?? '')).filter((part) => part !== '');
  return [...new Set(words)].join(' · ').slice(0, 400).trim();
}

/** `03/11/2026`, `3-11-26`, `03.11.2026`, `2026-11-03`; undefined when the calendar has no such day. */
export function readDay(text: string): string | undefined {
  const french = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})(?:\s.*)?$/.exec(text.trim());
  const iso = /^(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?:[T ].*)?$/.exec(text.trim());
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : [french?.[3]?.padStart(4, '20'), french?.[2]?.padStart(2, '0'), french?.[1]?.padStart(2, '0')];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${month}-${day}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}

/** A debit is taken off whether or not the bank writes its sign. */
function readAmount(cells: StatementRow['cells']): Cents | undefined | 'TWO' {
  const [debit, credit] = [moneyOf(cells.debit), moneyOf(cells.credit)];
  if (debit && credit) return 'TWO';
  if (debit) return -Math.abs(debit);
  return credit || moneyOf(cells.amount);
}

function moneyOf(cell: string | undefined): Cents | undefined {
  const text = (cell ?? '')
    .trim()
    .replace(/^\+\s*/, '')
    .replace(/^-\s+/, '-');
  return text === '' ? undefined : parseMoney(text);
}

function isCurrency(text: string, currency: string): boolean {
  const name = text.trim().toUpperCase();
  return name === currency || (currency === 'EUR' && /^(€|EUROS?)$/.test(name));
}

/** Ours are sixteen signs; banks cut labels with spaces anywhere. */
const REFERENCE = /RF\d{2}[A-Z0-9]{12}/g;

/** The one that was given, or the first right one in the label. */
export function referenceOf(given: string | undefined, label: string): string | null {
  const told = given === undefined ? undefined : normalizeReference(given);
  if (told !== undefined) return told;
  const compact = label.toUpperCase().replace(/[^A-Z0-9]/g, '');
  for (let at = compact.indexOf('RF'); at >= 0; at = compact.indexOf('RF', at + 1)) {
    REFERENCE.lastIndex = at;
    const found = REFERENCE.exec(compact);
    if (found?.index === at && normalizeReference(found[0]) !== undefined) return found[0];
  }
  return null;
}
