import { searchKey } from '@cabas/kernel';
import type { ProductRow } from './import-products-columns.ts';
import { guessCategory } from './import-products-category.ts';
import {
  type ExistingProduct,
  type PlannedProductLine,
  type ProductDraft,
  type RowMessage,
  said,
  type VatRate,
} from './import-products-lines.ts';
import { differencesFrom } from './import-products-changes.ts';
import { matchProducts, SeenProducts } from './import-products-matching.ts';
import { type ReadProductRow, readProductRow, type SaidProduct } from './import-products-row.ts';
import { understoodOf } from './import-products-understood.ts';

/**
 * What importing a catalogue would do, row by row; writes nothing. Products are recognised by reference, else by name and
 * packaging, so that the same file a second time changes nothing. An empty cell never empties what is there, and what the
 * file doesn't say (category, step) stays as people set it. `vatRates`: those in force on the day.
 */
export function planProductImport(
  rows: readonly ProductRow[],
  existing: readonly ExistingProduct[],
  vatRates: readonly VatRate[],
): PlannedProductLine[] {
  const seen = new SeenProducts();
  const readings = rows.map((row) => {
    const read = readProductRow(row, vatRates);
    const repeated = read.product && seen.repetition(read.product);
    if (read.product && !repeated) seen.add({ line: row.line, product: read.product });
    return { read, repeated };
  });
  const good = readings.flatMap(({ read, repeated }) =>
    read.product && !repeated ? [{ line: read.line, product: read.product }] : [],
  );
  const matches = matchProducts(good, existing);
  return readings.map(({ read, repeated }) => {
    if (!read.product) return verdict(read, 'REFUSED', read.messages);
    if (repeated) return verdict(read, repeated.level === 'IGNORED' ? 'IGNORED' : 'REFUSED', [repeated]);
    const match = matches.get(read.line);
    if (match && 'level' in match) return verdict(read, 'REFUSED', [match]);
    return match
      ? planChange(read, read.product, match, vatRates)
      : planCreation(read, read.product, vatRates);
  });
}

function planCreation(
  read: ReadProductRow,
  product: SaidProduct,
  vatRates: readonly VatRate[],
): PlannedProductLine {
  const draft: ProductDraft = {
    name: product.name,
    reference: product.reference ?? null,
    description: product.description ?? '',
    category: guessCategory(product.name),
    vatCategory: product.vatCategory ?? 'FOOD',
    organic: product.organic ?? false,
    ...product.selling,
  };
  const rate = vatRates.find(({ category }) => category === draft.vatCategory);
  const assumed =
    product.vatCategory === undefined && rate
      ? [said('WARNING', 'VAT_ASSUMED', { rate: { rateBp: rate.rateBp } })]
      : [];
  return {
    ...verdict(read, 'CREATE', [...read.messages, ...assumed]),
    understood: understoodOf(draft, vatRates),
    draft,
  };
}

function planChange(
  read: ReadProductRow,
  product: SaidProduct,
  { id, ...now }: ExistingProduct,
  vatRates: readonly VatRate[],
): PlannedProductLine {
  const { sellingMode } = product.selling;
  if (product.packagingSaid && sellingMode !== now.sellingMode) {
    return verdict(read, 'REFUSED', [
      said('REFUSED', 'SELLING_MODE_CHANGED', { from: now.sellingMode, to: sellingMode }),
    ]);
  }
  const { weighed, contentAmount, contentUnit } = product.packagingSaid ? product.selling : now;
  const draft: ProductDraft = {
    ...now,
    ...{ weighed, contentAmount, contentUnit },
    priceCents: product.selling.priceCents,
    name: product.name,
    reference: sameReference(product.reference, now.reference)
      ? now.reference
      : (product.reference ?? now.reference),
    description: product.description ?? now.description,
    vatCategory: product.vatCategory ?? now.vatCategory,
    organic: product.organic ?? now.organic,
  };
  const { changes, messages } = differencesFrom(now, draft, vatRates);
  return {
    ...verdict(read, changes.length > 0 ? 'UPDATE' : 'UNCHANGED', [...read.messages, ...messages]),
    understood: understoodOf(draft, vatRates),
    draft,
    existingId: id,
    changes,
  };
}

/** Its spelling is no change, and another product may have the other one. */
function sameReference(a: string | undefined, b: string | null): boolean {
  return a !== undefined && b !== null && searchKey(a) === searchKey(b);
}

function verdict(
  { line, label }: ReadProductRow,
  outcome: PlannedProductLine['verdict'],
  messages: readonly RowMessage[],
): PlannedProductLine {
  return { line, verdict: outcome, label, understood: [], messages, changes: [] };
}
