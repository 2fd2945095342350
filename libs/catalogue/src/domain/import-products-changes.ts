import {
  type ImportValue,
  type ProductDraft,
  type RowMessage,
  said,
  type VatRate,
} from './import-products-lines.ts';
import type { VatCategory } from './product.ts';

/** What a row would change in a product, field by field, with a message for each. */
export function differencesFrom(
  now: ProductDraft,
  then: ProductDraft,
  vatRates: readonly VatRate[],
): { changes: (keyof ProductDraft)[]; messages: RowMessage[] } {
  const changes = FIELDS.filter((field) => now[field] !== then[field]);
  const changed = (...fields: (typeof FIELDS)[number][]) => fields.some((field) => changes.includes(field));
  const rate = (category: VatCategory): ImportValue => {
    const known = vatRates.find((one) => one.category === category);
    return known ? { rateBp: known.rateBp } : category;
  };
  const messages: RowMessage[] = [];
  const tell = (code: string, from: ImportValue, to: ImportValue) =>
    messages.push(said('CHANGE', code, { from, to }));
  if (changed('name')) tell('CHANGED_NAME', now.name, then.name);
  if (changed('priceCents')) tell('CHANGED_PRICE', { cents: now.priceCents }, { cents: then.priceCents });
  if (changed('reference')) tell('CHANGED_REFERENCE', now.reference ?? 'none', then.reference ?? 'none');
  if (changed('contentAmount', 'contentUnit')) tell('CHANGED_CONTENT', contentOf(now), contentOf(then));
  if (changed('vatCategory')) tell('CHANGED_VAT', rate(now.vatCategory), rate(then.vatCategory));
  if (changed('weighed')) messages.push(said('CHANGE', 'CHANGED_WEIGHED', { weighed: yesNo(then.weighed) }));
  if (changed('organic')) messages.push(said('CHANGE', 'CHANGED_ORGANIC', { organic: yesNo(then.organic) }));
  if (changed('description')) messages.push(said('CHANGE', 'CHANGED_DESCRIPTION'));
  return { changes, messages };
}

/** Neither category nor step: the file doesn't say them. */
const FIELDS = [
  'name',
  'priceCents',
  'reference',
  'contentAmount',
  'contentUnit',
  'vatCategory',
  'weighed',
  'organic',
  'description',
] as const satisfies readonly (keyof ProductDraft)[];

function contentOf({ contentAmount, contentUnit }: ProductDraft): ImportValue {
  return contentAmount !== null && contentUnit !== null
    ? { amount: contentAmount, unit: contentUnit }
    : 'none';
}

function yesNo(value: boolean): 'yes' | 'no' {
  return value ? 'yes' : 'no';
}
