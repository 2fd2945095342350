import { assemblePlan, readColumns, type ImportPlan, type Table, type Unit } from '@cabas/platform';
import { createProducts, existingProducts, updateProducts } from '../data-access/import-products.ts';
import { sellingTerms } from '../data-access/selling-terms.query.ts';
import { PRODUCT_COLUMNS } from '../domain/import-products-columns.ts';
import type { ProductDraft, VatRate } from '../domain/import-products-lines.ts';
import { planProductImport } from '../domain/import-products.ts';
import type { VatCategory } from '../domain/product.ts';

/** What a file would do to a producer's catalogue as it stands, with today's VAT. @throws Refused (`MISSING_COLUMNS`) */
export async function planProductFile(
  tx: Unit,
  table: Table,
  producerId: string,
): Promise<ImportPlan<ProductDraft>> {
  const read = readColumns(table, PRODUCT_COLUMNS.names, PRODUCT_COLUMNS.required);
  const { rates } = await sellingTerms(tx);
  const vatRates: VatRate[] = Object.entries(rates).map(([category, rateBp]) => ({
    category: category as VatCategory,
    rateBp,
  }));
  const rows = table.rows.map((row) => ({ line: row.line, cells: read(row) }));
  return assemblePlan(table, planProductImport(rows, await existingProducts(tx, producerId), vatRates));
}

/** Writes what the plan says, in three statements at most. */
export async function writeProductPlan(
  tx: Unit,
  { lines }: ImportPlan<ProductDraft>,
  producerId: string,
): Promise<void> {
  const changed = lines.flatMap(({ verdict, draft, existingId }) =>
    verdict === 'UPDATE' && draft !== undefined && existingId !== undefined
      ? [{ id: existingId, draft }]
      : [],
  );
  await updateProducts(tx, producerId, changed);
  await createProducts(
    tx,
    producerId,
    lines.flatMap(({ verdict, draft }) => (verdict === 'CREATE' && draft !== undefined ? [draft] : [])),
  );
}
