// Quantities are integers of a base unit: a piece, a gram, a millilitre. Prices are per piece, kg or litre.
import { kept } from './kept.ts';
import { isEnglish, localeTag } from './locale-tag.ts';
import { type Cents } from './money.ts';
import { exact, multiplyDivide, toSafeInteger } from './round.ts';

export type SellingMode = 'PIECE' | 'WEIGHT' | 'VOLUME' | 'WEIGHED_PIECE';
export type ContentUnit = 'GRAM' | 'MILLILITRE' | 'PIECE';

/** What is sold: how it is counted, and what one piece holds (for WEIGHED_PIECE: its estimated grams). */
export interface Sold {
  readonly sellingMode: SellingMode;
  readonly contentAmount?: number | null;
  readonly contentUnit?: ContentUnit | null;
}

/** What a line is worth, rounded once. `measure`: grams (or millilitres) really weighed, for the whole line. */
export interface PricedLine {
  readonly sellingMode: SellingMode;
  readonly contentAmount?: number | null;
  /** Order units: pieces, grams or millilitres. */
  readonly quantity: number;
  readonly measure?: number | null;
  /** A piece, a kg or a litre. */
  readonly priceCents: Cents;
}

/** The amount of a line, half up, once. Throws RangeError when a weighed piece has neither weight nor estimate. */
export function lineCents({ sellingMode, contentAmount, quantity, measure, priceCents }: PricedLine): Cents {
  if (sellingMode === 'PIECE') return multiplyDivide(quantity, priceCents, 1);
  return multiplyDivide(measure ?? baseQuantity({ sellingMode, contentAmount }, quantity), priceCents, 1000);
}

/** What is weighed or measured in all: grams or millilitres; pieces for PIECE. Estimated for WEIGHED_PIECE. */
export function baseQuantity({ sellingMode, contentAmount }: Sold, quantity: number): number {
  if (sellingMode !== 'WEIGHED_PIECE' || quantity === 0) return quantity;
  if (contentAmount == null) throw new RangeError('a weighed piece needs its estimated weight');
  return toSafeInteger(exact(quantity) * exact(contentAmount));
}

/** Price a kg or litre, for comparing (arrêté du 16 novembre 1982); undefined where it means nothing. */
export function unitPrice(
  offer: Sold & { readonly priceCents: Cents },
): { cents: Cents; unit: 'KG' | 'LITRE' } | undefined {
  const { sellingMode, contentAmount, contentUnit, priceCents } = offer;
  if (sellingMode === 'WEIGHT' || sellingMode === 'WEIGHED_PIECE') return { cents: priceCents, unit: 'KG' };
  if (sellingMode === 'VOLUME') return { cents: priceCents, unit: 'LITRE' };
  if (!contentAmount || !contentUnit || contentUnit === 'PIECE') return undefined;
  return {
    cents: multiplyDivide(priceCents, 1000, contentAmount),
    unit: contentUnit === 'GRAM' ? 'KG' : 'LITRE',
  };
}

/** The least one may order: the first whole step that is no less than the minimum. */
export function leastQuantity({
  step,
  minimum,
}: {
  readonly step: number;
  readonly minimum: number;
}): number {
  const over = minimum % step;
  return minimum <= step ? step : over === 0 ? minimum : minimum - over + step;
}

/** In words: `3`, `1,5 kg`, `500 g`, `75 cl`, `2 × 220 g`, `2 × env. 1,8 kg` (non-breaking spaces). */
export function formatQuantity(offer: Sold, quantity: number, locale: string): string {
  if (offer.sellingMode === 'WEIGHT') return formatMeasure(quantity, 'GRAM', locale);
  if (offer.sellingMode === 'VOLUME') return formatMeasure(quantity, 'MILLILITRE', locale);
  const content = formatContent(offer, locale);
  return content === ''
    ? decimal(quantity, 0, locale)
    : `${decimal(quantity, 0, locale)}${NBSP}×${NBSP}${content}`;
}

/** What one piece holds: `220 g`, `75 cl`, `6 pièces`, `env. 1,8 kg`; empty when nothing is said or sold by measure. */
export function formatContent({ sellingMode, contentAmount, contentUnit }: Sold, locale: string): string {
  if (!contentAmount || sellingMode === 'WEIGHT' || sellingMode === 'VOLUME') return '';
  if (sellingMode === 'WEIGHED_PIECE') {
    const about = isEnglish(locale) ? 'about' : 'env.';
    return `${about}${NBSP}${formatMeasure(contentAmount, contentUnit === 'MILLILITRE' ? contentUnit : 'GRAM', locale)}`;
  }
  if (!contentUnit || (contentUnit === 'PIECE' && contentAmount === 1)) return '';
  return formatMeasure(contentAmount, contentUnit, locale);
}

/** `1,5 kg`, `500 g`, `75 cl`, `1,5 L`, `6 pièces`. Never rounded. */
export function formatMeasure(amount: number, unit: ContentUnit, locale: string): string {
  const [scale, symbol] = scaleOf(amount, unit, locale);
  return `${decimal(amount, scale, locale)}${NBSP}${symbol}`;
}

/**
 * Reads what people type (`0,5`, `1 250`, `.5`) as an integer of the base unit: `0,5` kg with factor 1000 → 500.
 * Undefined when it is no number, is negative, or does not fall on an integer.
 */
export function parseDecimalToBase(text: string, factor: number): number | undefined {
  const match = /^(\d*)(?:[.,](\d+))?$/.exec(text.replace(/[\s\u00a0\u202f]/g, ''));
  if (!match) return undefined;
  const [, whole = '', decimals = ''] = match;
  if (whole === '' && decimals === '') return undefined;
  const scaled = BigInt(`${whole}${decimals}`) * exact(factor);
  const unit = 10n ** BigInt(decimals.length);
  if (scaled % unit !== 0n) return undefined;
  const base = Number(scaled / unit);
  return Number.isSafeInteger(base) ? base : undefined;
}

const NBSP = '\u00a0';

/** How many decimals to move by, and the symbol. Centilitres are how bottles are labelled. */
function scaleOf(amount: number, unit: ContentUnit, locale: string): [scale: number, symbol: string] {
  const size = amount < 0 ? -amount : amount;
  if (unit === 'PIECE')
    return [0, isEnglish(locale) ? (size === 1 ? 'piece' : 'pieces') : size < 2 ? 'pièce' : 'pièces'];
  if (unit === 'GRAM') return size >= 1000 ? [3, 'kg'] : [0, 'g'];
  if (size >= 1000) return [3, 'L'];
  return size >= 10 && size % 10 === 0 ? [1, 'cl'] : [0, 'ml'];
}

/** `decimal(1500, 3, 'fr')` → `1,5`: exact, from the digits. */
function decimal(amount: number, scale: number, locale: string): string {
  const value = exact(amount);
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0');
  const cut = digits.length - scale;
  const text = `${value < 0n ? '-' : ''}${digits.slice(0, cut)}.${digits.slice(cut) || '0'}`;
  return decimals(localeTag(locale))
    .format(text as `${number}`)
    .replaceAll('\u202f', NBSP);
}

const decimals = kept((tag: string) => new Intl.NumberFormat(tag, { maximumFractionDigits: 3 }));
