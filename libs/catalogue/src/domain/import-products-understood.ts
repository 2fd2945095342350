import type { ImportMessage, ImportValue, ProductDraft, VatRate } from './import-products-lines.ts';

/** “Valençay AOP · 6,02 € la pièce de 220 g · TVA 5,5 %”, in parts for @cabas/messages. */
export function understoodOf(product: ProductDraft, vatRates: readonly VatRate[]): ImportMessage[] {
  const rate = vatRates.find(({ category }) => category === product.vatCategory);
  const parts = [part('AS_TEXT', { text: product.name }), priceOf(product)];
  if (product.weighed) parts.push(part('AS_WEIGHED'));
  if (rate) parts.push(part('AS_VAT', { rate: { rateBp: rate.rateBp } }));
  if (product.organic) parts.push(part('AS_ORGANIC'));
  return parts;
}

function priceOf({ sellingMode, priceCents, contentAmount, contentUnit }: ProductDraft): ImportMessage {
  const price = { cents: priceCents };
  if (sellingMode === 'WEIGHT') return part('AS_PRICE_PER_KG', { price });
  if (sellingMode === 'VOLUME') return part('AS_PRICE_PER_LITRE', { price });
  if (contentAmount === null || contentUnit === null) return part('AS_PRICE_PER_PIECE', { price });
  const content = { amount: contentAmount, unit: contentUnit };
  if (sellingMode === 'WEIGHED_PIECE') return part('AS_PRICE_PER_KG_BY_PIECE', { price, content });
  return part(contentUnit === 'PIECE' ? 'AS_PRICE_PER_LOT' : 'AS_PRICE_PER_PIECE_OF', { price, content });
}

function part(code: string, values: Readonly<Record<string, ImportValue>> = {}): ImportMessage {
  return { code, values };
}
