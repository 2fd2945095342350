import type { Unit } from '@cabas/platform';
import type { DeliverableLine } from '@cabas/sales';
import type { CorrectedDocument, DocumentSnapshot } from '../papers/document-snapshot.ts';
import { HANDED_OUT } from './handed-out.ts';

/** A line of an order whose documents are issued, with all that they say of it. */
export interface IssuedLine extends DeliverableLine {
  readonly orderId: string;
  readonly distributionId: string;
  readonly offerId: string;
  readonly producerId: string;
  readonly name: string;
  readonly vatRateBp: number;
  /** Of purchases: the rate the offer was bought at. */
  readonly offerRateBp: number;
  readonly purchaseCents: number;
  readonly depositCents: number;
  readonly depositDueCents: number;
}

/**
 * The order's lines, locked, and all lines that share their documents: in resale those of the same farms in the distribution; those of
 * other deliveries invoiced with this one. Found by their keys, never by reading all lines there ever were: who corrects holds the distribution.
 */
export async function issuedLines(tx: Unit, orderId: string, resale: boolean): Promise<IssuedLine[]> {
  return tx.query<IssuedLine>(
    `select l.id, l.order_id as "orderId", l.distribution_id as "distributionId", l.offer_id as "offerId", l.producer_id as "producerId", l.name, l.selling_mode as "sellingMode", l.weighed,
       l.content_amount as "contentAmount", l.content_unit as "contentUnit", l.quantity, l.price_cents as "priceCents", l.purchase_price_cents as "purchasePriceCents",
       l.amount_cents as "amountCents", l.purchase_cents as "purchaseCents", l.delivered_quantity as "deliveredQuantity", l.delivered_measure as "deliveredMeasure",
       l.vat_rate_bp as "vatRateBp", f.vat_rate_bp as "offerRateBp", l.deposit_cents as "depositCents", l.deposit_due_cents as "depositDueCents"
     from order_lines l join orders o on o.collective_id = l.collective_id and o.id = l.order_id
     join offers f on f.collective_id = l.collective_id and f.id = l.offer_id
     where o.status <> 'CANCELLED' and l.id in (
       select id from order_lines where order_id = $1
       union
       select same.id from order_lines own join order_lines same
         on same.collective_id = own.collective_id and same.distribution_id = own.distribution_id and same.producer_id = own.producer_id
       where own.order_id = $1 and $2
       union
       select theirs.id from document_deliveries mine
       join document_deliveries other on other.collective_id = mine.collective_id and other.document_id = mine.document_id
       join order_lines theirs on theirs.collective_id = other.collective_id and theirs.order_id = other.order_id
         and theirs.producer_id = coalesce(other.producer_id, theirs.producer_id)
       where mine.order_id = $1)
     order by l.producer_name, l.name, l.id for update of l`,
    [orderId, resale],
  );
}

/** A document that says something of an order: its own, or a farm's for all of the distribution. */
export interface IssuedDocument {
  readonly id: string;
  readonly kind: DocumentSnapshot['kind'];
  readonly producerId: string | null;
  readonly orderId: string | null;
  /** Null: of several distributions. */
  readonly distributionId: string | null;
  /** Whose deliveries it is of; null: a farm's for all of the distribution. */
  readonly orders: readonly string[] | null;
  readonly accountId: string | null;
  readonly snapshot: DocumentSnapshot;
  /** What was added to it already. */
  readonly complements: readonly CorrectedDocument[];
}

export async function documentsAbout(
  tx: Unit,
  distributionId: string,
  orderId: string,
  producerIds: readonly string[],
): Promise<IssuedDocument[]> {
  return tx.query<IssuedDocument>(
    `select d.id, d.kind, d.producer_id as "producerId", d.order_id as "orderId", d.distribution_id as "distributionId", d.account_id as "accountId", d.snapshot,
       (select array_agg(v.order_id) from document_deliveries v where v.collective_id = d.collective_id and v.document_id = d.id) as orders,
       (select coalesce(jsonb_agg(jsonb_build_object('number', c.number, 'issuedAt', c.snapshot ->> 'issuedAt') order by c.sequence), '[]') from documents c
        where c.collective_id = d.collective_id and c.corrects = d.id and c.gross_cents + c.deposits_cents > 0) as complements
     from documents d where d.corrects is null and (d.producer_id is null or d.producer_id = any ($3))
       and (d.distribution_id = $1 and d.order_id is null
         or d.id in (select v.document_id from document_deliveries v where v.order_id = $2)) order by d.series, d.sequence`,
    [distributionId, orderId, producerIds],
  );
}

/** Writes corrected prices; in place of a price level's, the price now agreed. */
export async function writePrices(
  tx: Unit,
  lines: readonly { id: string; price_cents: number; purchase_price_cents: number }[],
): Promise<void> {
  await tx.query(
    `update order_lines l set purchase_price_cents = c.purchase_price_cents, price_cents = c.price_cents,
       list_price_cents = case when l.price_cents = c.price_cents then l.list_price_cents end
     from jsonb_to_recordset($1::jsonb) as c(id uuid, price_cents bigint, purchase_price_cents bigint) where l.id = c.id`,
    [JSON.stringify(lines)],
  );
}

/**
 * Who sold something of an order, or in resale of the distribution, as far as papers know: what was handed out, was on a document
 * (also when all of it was credited), or waits for its month's invoice. Null: the collective, to the member.
 */
export async function sellersIn(
  tx: Unit,
  of: { readonly orderId: string; readonly distributionId: string; readonly resale: boolean },
): Promise<Set<string | null>> {
  const rows = await tx.query<{ id: string | null }>(
    `select l.producer_id as id from order_lines l join orders o on o.collective_id = l.collective_id and o.id = l.order_id
     where o.status <> 'CANCELLED' and (l.order_id = $1 or $3 and l.distribution_id = $2) and ${HANDED_OUT}
     union select null from order_lines l where l.order_id = $1 and $3 and ${HANDED_OUT}
     union select null from orders where id = $1 and delivery_fee_cents > 0
     union select d.producer_id from documents d where d.corrects is null and d.distribution_id = $2 and d.order_id is null and $3
     union select producer_id from document_deliveries where order_id = $1
     union select producer_id from deliveries_to_group where order_id = $1`,
    [of.orderId, of.distributionId, of.resale],
  );
  return new Set(rows.map(({ id }) => id));
}
