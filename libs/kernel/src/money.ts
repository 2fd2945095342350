import { kept } from './kept.ts';
import { localeTag } from './locale-tag.ts';
import { exact, toSafeInteger } from './round.ts';

/** Hundredths of the collective's currency, a safe integer. */
export type Cents = number;

/** Throws RangeError unless `value` is a safe integer. */
export function assertCents(value: unknown): asserts value is Cents {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not an amount in cents: ${String(value)}`);
}

/** Exact sum. Throws RangeError when a term or the sum is no safe integer. */
export function sumCents(list: Iterable<Cents>): Cents {
  let sum = 0n;
  for (const cents of list) sum += exact(cents);
  return toSafeInteger(sum);
}

/**
 * Shares `total` by weight; the shares always add up to it. Each share is cut to the cent and the cents left over go to
 * the first ones that weigh something. All weights zero: equal shares. Throws RangeError for a negative weight, or no share at all.
 */
export function splitCents(total: Cents, weights: readonly number[]): Cents[] {
  const asked = weights.map(exact);
  if (asked.some((weight) => weight < 0n)) throw new RangeError('negative weight');
  if (asked.length === 0 && total !== 0) throw new RangeError('nobody to share between');
  const used = asked.some((weight) => weight > 0n) ? asked : asked.map(() => 1n);
  const whole = used.reduce((sum, weight) => sum + weight, 0n);
  const unit = total < 0 ? -1n : 1n;
  let rest = exact(total);
  const shares = used.map((weight) => (exact(total) * weight) / whole);
  for (const share of shares) rest -= share;
  return shares.map((share, index) => {
    const extra = rest !== 0n && used[index] !== 0n ? unit : 0n;
    rest -= extra;
    return toSafeInteger(share + extra);
  });
}

/** `1240` → `12.40`, or `12,40` with a comma: for files and forms, without currency or grouping. */
export function centsToDecimal(cents: Cents, separator: '.' | ',' = '.'): string {
  const value = exact(cents);
  const digits = String(value < 0n ? -value : value).padStart(3, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}${separator}${digits.slice(-2)}`;
}

/** For people: `12,40 €` in French, `€12.40` in English. Spaces are non-breaking (U+00A0), which every font has. */
export function formatMoney(cents: Cents, currency: string, locale: string): string {
  // A decimal string is formatted exactly (ECMA-402, Intl.NumberFormat v3): no floating point on the way.
  return formatter(currency, localeTag(locale))
    .format(centsToDecimal(cents) as `${number}`)
    .replaceAll('\u202f', '\u00a0');
}

/**
 * Reads an amount as people write it in France: `1 234,50 €`, `12.5`, `12,5`, `12€50`, `1.234,50`.
 * Undefined when it is no amount, is ambiguous (`1.234`) or has more than two decimals.
 */
export function parseMoney(text: string): Cents | undefined {
  const compact = text
    .trim()
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/^[−–]/, '-');
  const amount = compact
    .replace(/^(-?)\s*(?:€|eur)\s*/i, '$1')
    .replace(/^(-?\d+)\s*€\s*(\d{2})$/, '$1,$2')
    .replace(/\s*(?:€|eur|euros?)$/i, '');
  const match = PLAIN.exec(amount) ?? FRENCH.exec(amount) ?? DOTTED.exec(amount) ?? ENGLISH.exec(amount);
  if (!match) return undefined;
  const [, sign = '', whole = '', decimals = ''] = match;
  if (whole === '' && decimals === '') return undefined;
  const value = BigInt(`${whole.replace(/\D/g, '')}${decimals.padEnd(2, '0')}`);
  const cents = Number(sign === '-' ? -value : value);
  return Number.isSafeInteger(cents) ? cents + 0 : undefined;
}

const PLAIN = /^(-?)(\d*)(?:[.,](\d{1,2}))?$/;
const FRENCH = /^(-?)(\d{1,3}(?: \d{3})+)(?:[.,](\d{1,2}))?$/;
const DOTTED = /^(-?)(\d{1,3}(?:\.\d{3})+),(\d{1,2})$/;
const ENGLISH = /^(-?)(\d{1,3}(?:,\d{3})+)\.(\d{1,2})$/;

// Always both, also where habit drops them (forint): an amount is shown to the unit it is kept in.
const TWO_DECIMALS = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

const formatter = kept(
  (currency: string, tag: string) =>
    new Intl.NumberFormat(tag, { style: 'currency', currency, ...TWO_DECIMALS }),
);
