import type * as Xml from 'xmlbuilder2';
import { normalizeIban, parseMoney, Refused, sumCents } from '@cabas/kernel';
import { withFirstUse } from '@cabas/platform';
import { labelOf, readDay, type RawLine } from '../domain/bank-statement.ts';

const xmlbuilder = withFirstUse<typeof Xml>('xmlbuilder2');

/**
 * CAMT.053, the statement that banks exchange (ISO 20022, versions 2 to 13): booked entries, a line for each, or for each transfer of a
 * bundle whose amounts add up. @throws Refused FILE_UNREADABLE, NOT_A_STATEMENT
 */
export function readCamt(text: string): { raw: RawLine[]; ibans: string[] } {
  // the parser forgives a file that was cut short; a treasurer would not
  if (!/<\/([\w-]+:)?Document\s*>\s*$/.test(text))
    throw new Refused('FILE_UNREADABLE', { reason: 'DOCUMENT' });
  // a statement declares no types of its own; entities that grow are nothing to read
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new Refused('FILE_UNREADABLE', { reason: 'DOCUMENT' });
  const statements = all(treeOf(text), 'Document', 'BkToCstmrStmt', 'Stmt');
  if (statements.length === 0) throw new Refused('NOT_A_STATEMENT');
  const entries = statements.flatMap((statement) => all(statement, 'Ntry')).filter(isBooked);
  return {
    raw: entries.flatMap((entry, index) => linesOf(entry, index + 1)),
    ibans: statements.flatMap((one) => normalizeIban(first(one, 'Acct', 'Id', 'IBAN')) ?? []),
  };
}

type Node = Readonly<Record<string, unknown>> | string;

function treeOf(text: string): Node {
  try {
    return xmlbuilder().convert(text.replace(/^\ufeff/, ''), { format: 'object' }) as unknown as Node;
  } catch {
    throw new Refused('FILE_UNREADABLE', { reason: 'DOCUMENT' });
  }
}

/** Every node of a path of names, whatever prefix its namespace has. */
function all(node: Node | undefined, ...path: readonly string[]): Node[] {
  let nodes: Node[] = node === undefined ? [] : [node];
  for (const name of path)
    nodes = nodes.flatMap((one) =>
      typeof one === 'string'
        ? []
        : Object.entries(one)
            .filter(([key]) => key === name || key.endsWith(`:${name}`))
            .flatMap(([, value]) => (Array.isArray(value) ? (value as Node[]) : [value as Node])),
    );
  return nodes;
}

function first(node: Node | undefined, ...path: readonly string[]): string {
  return textOf(all(node, ...path)[0]);
}

function textOf(node: Node | undefined): string {
  if (node === undefined || typeof node === 'string') return node ?? '';
  const text = node['#'];
  return typeof text === 'string' ? text : '';
}

/** Version 2 writes BOOK as text, later ones as a code. */
function isBooked(entry: Node): boolean {
  const status = first(entry, 'Sts', 'Cd') || first(entry, 'Sts');
  return status === '' || status === 'BOOK';
}

function linesOf(entry: Node, line: number): RawLine[] {
  const on = readDay(first(entry, 'BookgDt', 'Dt') || first(entry, 'BookgDt', 'DtTm'));
  const sign = first(entry, 'CdtDbtInd') === 'DBIT' ? -1 : 1;
  const whole = amountOf(all(entry, 'Amt')[0]);
  const parts = all(entry, 'NtryDtls', 'TxDtls');
  const amounts = parts.map((part) =>
    amountOf(all(part, 'Amt')[0] ?? all(part, 'AmtDtls', 'TxAmt', 'Amt')[0]),
  );
  const known = amounts.flatMap(({ cents }) => cents ?? []);
  const split = parts.length > 1 && known.length === parts.length && sumCents(known) === whole.cents;
  const money = ({ cents, currency }: typeof whole) => ({
    cents: cents === undefined ? undefined : sign * cents,
    currency,
  });
  if (split)
    return parts.map((part, index) => ({
      line,
      on,
      ...money(amounts[index] ?? whole),
      ...wordsOf(part, entry, sign),
    }));
  const only = parts.length === 1 ? parts[0] : undefined;
  return [{ line, on, ...money(whole), ...wordsOf(only, entry, sign) }];
}

/** Who paid or was paid, and what they wrote. */
function wordsOf(part: Node | undefined, entry: Node, sign: number): { label: string; reference?: string } {
  const side = sign > 0 ? 'Dbtr' : 'Cdtr';
  const name = first(part, 'RltdPties', side, 'Nm') || first(part, 'RltdPties', side, 'Pty', 'Nm');
  const written = all(part, 'RmtInf', 'Ustrd').map(textOf);
  const label = labelOf([name, ...written, first(part, 'AddtlTxInf'), first(entry, 'AddtlNtryInf')]);
  const reference = [
    first(part, 'RmtInf', 'Strd', 'CdtrRefInf', 'Ref'),
    first(part, 'Refs', 'EndToEndId'),
  ].find((one) => one.startsWith('RF'));
  return { label: label || reference || '—', ...(reference === undefined ? {} : { reference }) };
}

function amountOf(node: Node | undefined): { cents: number | undefined; currency: string } {
  const digits = /^(\d+)(?:\.(\d{1,2})0*)?$/.exec(textOf(node).trim());
  const currency = node === undefined || typeof node === 'string' ? '' : node['@Ccy'];
  return {
    cents:
      digits === null ? undefined : parseMoney(`${digits[1] ?? '0'}.${(digits[2] ?? '').padEnd(2, '0')}`),
    currency: typeof currency === 'string' ? currency : '',
  };
}
