import { cleanText, normalizeName, type ContentUnit, type SellingMode } from '@cabas/kernel';
import { FieldProblems } from './field-problems.ts';
import { changedFacts, checkFacts, NO_FACTS, tidyFacts, type ProductFacts } from './product-facts.ts';

export type ProductCategory =
  | 'VEGETABLE'
  | 'FRUIT'
  | 'BREAD'
  | 'DAIRY'
  | 'MEAT'
  | 'EGGS'
  | 'HONEY'
  | 'DRINK'
  | 'GROCERY'
  | 'CARE'
  | 'OTHER';
export type VatCategory = 'FOOD' | 'INTERMEDIATE' | 'STANDARD' | 'SUPER_REDUCED';

/** 10,000.00: more is a slip of the keyboard. */
export const MAX_PRICE_CENTS = 1_000_000;
const MAX_AMOUNT = 1_000_000;
export const MAX_TOLERANCE_BP = 5000;
/** 1,000.00 for a piece of packaging. */
export const MAX_DEPOSIT_CENTS = 100_000;
/** A tenth more or less: what a knife and a scale make of an order. */
const USUAL_TOLERANCE_BP = 1000;

/** What a farm says of a product. Price with VAT: a piece, kg or litre; `step` in order units. */
export interface ProductFields extends ProductFacts {
  readonly reference: string | null;
  readonly name: string;
  readonly description: string;
  readonly category: ProductCategory;
  readonly sellingMode: SellingMode;
  readonly weighed: boolean;
  readonly priceCents: number;
  readonly contentAmount: number | null;
  readonly contentUnit: ContentUnit | null;
  readonly step: number;
  readonly vatCategory: VatCategory;
  readonly organic: boolean;
  readonly active: boolean;
  /** Weighed goods: how far the real weight may lie from the estimate, 1/100 of a per cent; null: it always applies. */
  readonly toleranceBp: number | null;
  /** Of one piece of returnable packaging, beside the price. */
  readonly depositCents: number;
}

type Wish<T> = { readonly [K in keyof T]?: T[K] | null | undefined };
export type NewProduct = Wish<ProductFields> & Pick<ProductFields, 'name' | 'sellingMode' | 'priceCents'>;
export type ProductChange = Wish<Omit<ProductFields, 'sellingMode'>>;

/** @throws InvalidInput */
export function newProduct(input: NewProduct): ProductFields {
  const byMeasure = input.sellingMode === 'WEIGHT' || input.sellingMode === 'VOLUME';
  return checked({
    reference: input.reference ?? null,
    name: input.name,
    description: input.description ?? '',
    category: input.category ?? 'OTHER',
    sellingMode: input.sellingMode,
    weighed: input.weighed ?? false,
    priceCents: input.priceCents,
    contentAmount: input.contentAmount ?? null,
    contentUnit: input.contentUnit ?? null,
    step: input.step ?? (byMeasure ? 100 : 1),
    vatCategory: input.vatCategory ?? 'FOOD',
    organic: input.organic ?? false,
    active: true,
    ...changedFacts(NO_FACTS, input),
    toleranceBp: input.toleranceBp === undefined ? USUAL_TOLERANCE_BP : input.toleranceBp,
    depositCents: input.depositCents ?? 0,
  });
}

/** Absent leaves as it is; null empties what may be empty. @throws InvalidInput */
export function changedProduct(now: ProductFields, change: ProductChange): ProductFields {
  return checked({
    reference: change.reference === undefined ? now.reference : change.reference,
    name: change.name ?? now.name,
    description: change.description === undefined ? now.description : (change.description ?? ''),
    category: change.category ?? now.category,
    sellingMode: now.sellingMode,
    weighed: change.weighed ?? now.weighed,
    priceCents: change.priceCents ?? now.priceCents,
    contentAmount: change.contentAmount === undefined ? now.contentAmount : change.contentAmount,
    contentUnit: change.contentUnit === undefined ? now.contentUnit : change.contentUnit,
    step: change.step ?? now.step,
    vatCategory: change.vatCategory ?? now.vatCategory,
    organic: change.organic ?? now.organic,
    active: change.active ?? now.active,
    ...changedFacts(now, change),
    toleranceBp: change.toleranceBp === undefined ? now.toleranceBp : change.toleranceBp,
    depositCents: change.depositCents === undefined ? now.depositCents : (change.depositCents ?? 0),
  });
}

function checked(fields: ProductFields): ProductFields {
  const problems = new FieldProblems()
    .text('name', fields.name, { min: 1, max: 120 })
    .text('reference', fields.reference, { max: 40 })
    .text('description', fields.description, { max: 4000 })
    .integer('priceCents', fields.priceCents, { max: MAX_PRICE_CENTS })
    .integer('contentAmount', fields.contentAmount, { min: 1, max: MAX_AMOUNT })
    .integer('step', fields.step, { min: 1, max: MAX_AMOUNT })
    .integer('toleranceBp', fields.toleranceBp, { max: MAX_TOLERANCE_BP })
    .integer('depositCents', fields.depositCents, { max: MAX_DEPOSIT_CENTS });
  const byMeasure = fields.sellingMode === 'WEIGHT' || fields.sellingMode === 'VOLUME';
  const hasContent = fields.contentAmount !== null && !byMeasure;
  if (fields.sellingMode === 'WEIGHED_PIECE' && fields.contentAmount === null)
    problems.add('contentAmount', 'REQUIRED');
  if (fields.sellingMode === 'WEIGHED_PIECE' && fields.contentUnit !== 'GRAM') {
    problems.add('contentUnit', fields.contentUnit === null ? 'REQUIRED' : 'INVALID');
  } else if (hasContent && fields.contentUnit === null) problems.add('contentUnit', 'REQUIRED');
  checkFacts(fields, problems);
  // what is cut from a wheel or poured has no packaging of its own to bring back
  if (byMeasure && fields.depositCents > 0) problems.add('depositCents', 'INVALID');
  problems.throwIfAny();
  return {
    ...fields,
    ...tidyFacts(fields),
    organic: fields.organic || fields.labels.includes('ORGANIC'),
    name: normalizeName(fields.name),
    reference: emptyToNull(normalizeName(fields.reference ?? '')),
    description: cleanText(fields.description, 4000) ?? '',
    // A price a piece has nothing to weigh; a price a kg of pieces always has.
    weighed: fields.sellingMode === 'WEIGHED_PIECE' || (byMeasure && fields.weighed),
    contentAmount: hasContent ? fields.contentAmount : null,
    contentUnit: hasContent ? fields.contentUnit : null,
  };
}

function emptyToNull(text: string): string | null {
  return text === '' ? null : text;
}
