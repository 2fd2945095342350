import {
  normalizeName,
  parseDecimalToBase,
  parseMoney,
  searchKey,
  textProblem,
  cleanText,
} from '@cabas/kernel';
import type { ProductColumn, ProductRow } from './import-products-columns.ts';
import { type RowMessage, said, type Selling, shorten, type VatRate } from './import-products-lines.ts';
import { readContent, sellingOf } from './import-products-selling.ts';
import { MAX_PRICE_CENTS, type VatCategory } from './product.ts';

/** What a row says of a product; undefined where its cell is empty, which changes nothing in a product that is there. */
export interface SaidProduct {
  readonly name: string;
  readonly reference: string | undefined;
  readonly description: string | undefined;
  readonly vatCategory: VatCategory | undefined;
  readonly organic: boolean | undefined;
  /** The price as the file has it, before it is brought to a kg or litre. */
  readonly filePriceCents: number;
  readonly selling: Selling;
  /** False for a mere price list: unit, quantity, bulk and weighing are all left empty. */
  readonly packagingSaid: boolean;
}

/** A row read by itself: a product, or why not. */
export interface ReadProductRow {
  readonly line: number;
  readonly label: string;
  readonly product: SaidProduct | undefined;
  readonly messages: readonly RowMessage[];
}

export function readProductRow({ line, cells }: ProductRow, vatRates: readonly VatRate[]): ReadProductRow {
  const cell = (column: ProductColumn) => cells[column] ?? '';
  const label = shorten(cell('name')) || shorten(cell('reference'));
  const notes = new Notes(textProblems(cells));
  const price = notes.take(readPrice(cell('price')));
  const vatCategory = notes.take(readVat(cell('vat'), vatRates));
  const content = notes.take(readContent(cell('quantity'), cell('unit')));
  const bulk = notes.take(readYesNo('bulk', cell('bulk')));
  const variablePrice = notes.take(readYesNo('variablePrice', cell('variablePrice')));
  const organic = notes.take(readYesNo('organic', cell('organic'), ['ab', 'bio']));
  const name = normalizeName(cell('name'));
  const description = notes.take(readDescription(cell('description')));
  if (price === undefined || content === undefined || notes.refuse()) {
    return { line, label, product: undefined, messages: notes.refusals() };
  }
  const packaging = {
    name,
    priceCents: price,
    ...content,
    bulk: bulk ?? false,
    variablePrice: variablePrice ?? false,
  };
  const { selling, messages: doubts } = sellingOf(packaging);
  if (selling.priceCents > MAX_PRICE_CENTS) {
    return { line, label, product: undefined, messages: [tooExpensive(selling.priceCents)] };
  }
  const product: SaidProduct = {
    name,
    reference: normalizeName(cell('reference')) || undefined,
    description,
    vatCategory,
    organic,
    filePriceCents: price,
    selling,
    packagingSaid: PACKAGING.some((column) => cell(column).trim() !== ''),
  };
  const free = price === 0 ? [said('WARNING', 'FREE_PRODUCT')] : [];
  return { line, label, product, messages: [...notes.all, ...doubts, ...free] };
}

const PACKAGING = ['quantity', 'unit', 'bulk', 'variablePrice'] as const;

/** Gathers what is wrong with a row, so that people correct everything at once. */
class Notes {
  readonly all: RowMessage[];

  constructor(first: readonly RowMessage[]) {
    this.all = [...first];
  }

  /** The value read, or undefined after noting why there is none. */
  take<Value>(read: Value | RowMessage): Value | undefined {
    if (!isMessage(read)) return read;
    this.all.push(read);
    return undefined;
  }

  refusals(): RowMessage[] {
    return this.all.filter(({ level }) => level === 'REFUSED');
  }

  refuse(): boolean {
    return this.refusals().length > 0;
  }
}

/** Whatever would break the database or fool a reader: refused, never mended in silence. */
function textProblems(cells: ProductRow['cells']): RowMessage[] {
  const { name = '', reference = '', description = '' } = cells;
  const refused = (code: string, values: RowMessage['values'] = {}) => said('REFUSED', code, values);
  if (Object.values(cells).some((cell) => /[\0\ufffd]|\p{Cs}/u.test(cell)))
    return [refused('UNREADABLE_CHARACTERS')];
  const problems: RowMessage[] = [];
  if (normalizeName(name) === '') problems.push(refused('MISSING_NAME'));
  for (const cell of [name, reference].filter(looksLikeFormula))
    problems.push(refused('FORMULA', { text: shorten(cell) }));
  if (textProblem(normalizeName(name), { max: 120 })) problems.push(refused('NAME_TOO_LONG', { max: 120 }));
  if (textProblem(normalizeName(reference), { max: 40 }))
    problems.push(refused('REFERENCE_TOO_LONG', { max: 40 }));
  if (textProblem(description, { max: 4000 })) problems.push(refused('DESCRIPTION_TOO_LONG', { max: 4000 }));
  return problems;
}

/** What a spreadsheet would run once the data is exported again (OWASP, CSV injection). */
function looksLikeFormula(cell: string): boolean {
  return /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/.test(cell);
}

/** Lists begin with dashes, so a description is read less severely than a name; the product is worth having without it. */
function readDescription(cell: string): string | undefined | RowMessage {
  if (/^\s*[=@]/.test(cell)) return said('WARNING', 'DESCRIPTION_DROPPED', { text: shorten(cell) });
  return cleanText(cell, 4000) || undefined;
}

function readPrice(cell: string): number | RowMessage {
  if (cell.trim() === '') return said('REFUSED', 'MISSING_PRICE');
  const cents = parseMoney(cell);
  if (cents === undefined) return said('REFUSED', 'UNREADABLE_PRICE', { price: shorten(cell) });
  if (cents < 0) return said('REFUSED', 'NEGATIVE_PRICE', { price: { cents } });
  return cents > MAX_PRICE_CENTS ? tooExpensive(cents) : cents;
}

function tooExpensive(cents: number): RowMessage {
  return said('REFUSED', 'PRICE_TOO_HIGH', { price: { cents }, max: { cents: MAX_PRICE_CENTS } });
}

/** “No VAT” is a regime of the farm, never a rate of the product (CGI art. 293 B, 298 quater). */
function readVat(cell: string, rates: readonly VatRate[]): VatCategory | undefined | RowMessage {
  if (cell.trim() === '') return undefined;
  const rateBp = parseDecimalToBase(cell.replace(/%/g, ''), 100);
  const known = { ratesBp: [...new Set(rates.map((rate) => rate.rateBp))].sort((a, b) => a - b) };
  if (rateBp === 0) return said('REFUSED', 'ZERO_VAT_RATE', { known });
  const rate = rates.find((one) => one.rateBp === rateBp);
  return rate?.category ?? said('REFUSED', 'UNKNOWN_VAT_RATE', { rate: shorten(cell), known });
}

function readYesNo(
  column: string,
  cell: string,
  alsoYes: readonly string[] = [],
): boolean | undefined | RowMessage {
  const word = searchKey(cell);
  if (word === '') return undefined;
  if (alsoYes.includes(word) || ['true', '1', 'oui', 'vrai', 'x', 'yes'].includes(word)) return true;
  if (['false', '0', 'non', 'faux', 'no'].includes(word)) return false;
  return said('REFUSED', 'UNKNOWN_YES_NO', { column, text: shorten(cell) });
}

function isMessage(read: unknown): read is RowMessage {
  return typeof read === 'object' && read !== null && 'level' in read;
}
