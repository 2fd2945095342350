import type { Route } from './route.ts';

interface OfferRow {
  sellingMode: string;
  contentAmount: number | null;
  contentUnit: string | null;
  priceCents: number;
  unitPriceCents?: number | null;
  unitPriceUnit?: string | null;
  position?: number;
  id: string;
}

const SIZE = 100;

/** What ShopOffers answers: a page of what is on sale at one point, with price, unit price and live stock. */
export const shopPage: Route = {
  name: 'shop',
  sql: [
    `select o.id, o.product_id as "productId", o.producer_id as "producerId", o.producer_name as "producerName", o.name, o.description, o.category, o.organic,
      o.selling_mode as "sellingMode", o.weighed, o.content_amount as "contentAmount", o.content_unit as "contentUnit", o.step, o.minimum,
      o.price_cents as "priceCents", least(o.cap - o.sold, k.available) as remaining, o.active, o.position,
      o.tolerance_bp as "toleranceBp", o.deposit_cents as "depositCents", coalesce(p.labels, '{}') as labels, coalesce(p.diets, '{}') as diets,
      p.allergens, p.origin, p.storage, coalesce(p.ingredients, '') as ingredients, '/pictures/' || p.photo as photo
    from offers o left join products p on p.producer_id = o.producer_id and p.id = o.product_id
    left join stock_pools k on k.producer_id = o.producer_id and k.id = o.stock_pool_id
    where o.collective_id = $1 and o.cycle_id = $2 and o.active and (o.distribution_ids is null or $3 = any (o.distribution_ids))
      and exists (select 1 from sales_cycles s where s.collective_id = $1 and s.id = $2 and s.status not in ('DRAFT', 'SCHEDULED', 'CANCELLED'))
    order by o.position, o.id limit ${SIZE + 1}`,
  ],
  parameters: ({ collectiveId, cycleId, distributionId }) => [collectiveId, cycleId, distributionId],
  answer: ([rows = []]) => {
    const page = (rows as unknown as OfferRow[]).slice(0, SIZE);
    const last = page.at(-1);
    const endCursor = last && Buffer.from(JSON.stringify([last.position, last.id])).toString('base64url');
    const edges = page.map((node) => ({ node: withUnitPrice(node) }));
    return { offers: { edges, pageInfo: { hasNextPage: rows.length > SIZE, endCursor: endCursor ?? null } } };
  },
};

/** Price a kg or litre; `position`, only for the cursor, leaves the answer. */
function withUnitPrice(offer: OfferRow): OfferRow {
  const { sellingMode, contentAmount, contentUnit, priceCents } = offer;
  delete offer.position;
  offer.unitPriceCents = null;
  offer.unitPriceUnit = null;
  if (sellingMode === 'VOLUME') {
    offer.unitPriceCents = priceCents;
    offer.unitPriceUnit = 'LITRE';
  } else if (sellingMode !== 'PIECE') {
    offer.unitPriceCents = priceCents;
    offer.unitPriceUnit = 'KG';
  } else if (contentAmount !== null && contentUnit !== 'PIECE') {
    offer.unitPriceCents = Math.floor((priceCents * 2000 + contentAmount) / (2 * contentAmount));
    offer.unitPriceUnit = contentUnit === 'GRAM' ? 'KG' : 'LITRE';
  }
  return offer;
}
