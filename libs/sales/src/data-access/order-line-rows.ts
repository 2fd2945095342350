import type { ContentUnit, SellingMode } from '@cabas/kernel';
import type { PricedLine } from '../domain/basket.ts';

/** Lines sent as one JSON value, as rows `l`. */
export function LINES(parameter: string): string {
  return `jsonb_to_recordset(${parameter}::jsonb) as l(id uuid, offer_id uuid, producer_id uuid, name text, producer_name text, selling_mode text,
    weighed boolean, content_amount int, content_unit text, quantity int, price_cents bigint, purchase_price_cents bigint, vat_rate_bp int,
    ordered_cents bigint, amount_cents bigint, purchase_cents bigint, tolerance_bp int, deposit_cents bigint, list_price_cents bigint)`;
}

/** A line as `LINES` reads it. */
export function toRow(
  line: PricedLine,
): Record<string, string | number | boolean | SellingMode | ContentUnit | null> {
  return {
    id: line.id,
    offer_id: line.offerId,
    producer_id: line.producerId,
    name: line.name,
    producer_name: line.producerName,
    selling_mode: line.sellingMode,
    weighed: line.weighed,
    content_amount: line.contentAmount,
    content_unit: line.contentUnit,
    quantity: line.quantity,
    price_cents: line.priceCents,
    purchase_price_cents: line.purchasePriceCents,
    vat_rate_bp: line.vatRateBp,
    ordered_cents: line.orderedCents,
    amount_cents: line.amountCents,
    purchase_cents: line.purchaseCents,
    tolerance_bp: line.toleranceBp,
    deposit_cents: line.depositCents,
    list_price_cents: line.listPriceCents,
  };
}
