import type pg from 'pg';
import { lineCents } from '@cabas/kernel';
import { copyIn } from './copy-in.ts';
import type { BenchOffer } from './goods.ts';
import { idOf } from './ids.ts';
import type { BenchMember, Market } from './market.ts';

export interface BenchOrder {
  readonly id: string;
  readonly member: BenchMember;
}

export interface OrdersShape {
  readonly cycleId: string;
  /** Orders are spread over these in turn. */
  readonly distributionIds: readonly string[];
  readonly members: readonly BenchMember[];
  /** What the nth member orders. */
  readonly offersOf: (n: number) => readonly BenchOffer[];
}

/** One order a member, written with COPY as placing it would leave it; stock is not counted down. */
export async function writeOrders(db: pg.Client, market: Market, shape: OrdersShape): Promise<BenchOrder[]> {
  const tenant = { collective_id: market.collectiveId };
  const baskets = shape.members.map((member, n) => {
    const distributionId = shape.distributionIds[n % shape.distributionIds.length] ?? '';
    const id = idOf(shape.cycleId, 'order', n);
    const lines = shape.offersOf(n).map((offer, position) => lineOf(offer, n, position));
    return { id, member, distributionId, lines };
  });
  await copyIn(
    db,
    'orders',
    baskets.map(({ id, member, distributionId, lines }) => ({
      ...tenant,
      id,
      cycle_id: shape.cycleId,
      distribution_id: distributionId,
      membership_id: member.membershipId,
      account_id: member.accountId,
      member_name: member.name,
      total_cents: lines.reduce((sum, { amount_cents }) => sum + amount_cents, 0),
    })),
  );
  await copyIn(
    db,
    'order_lines',
    baskets.flatMap(({ id, member, distributionId, lines }) =>
      lines.map((line) => ({
        ...tenant,
        id: idOf(id, line.offer_id),
        order_id: id,
        distribution_id: distributionId,
        account_id: member.accountId,
        ...line,
      })),
    ),
  );
  return baskets.map(({ id, member }) => ({ id, member }));
}

function lineOf(offer: BenchOffer, order: number, position: number) {
  const quantity = offer.step * (1 + ((order + position) % 3));
  const amount = lineCents({
    sellingMode: offer.selling_mode,
    contentAmount: offer.content_amount,
    quantity,
    priceCents: offer.price_cents,
  });
  const {
    producer_id,
    name,
    producer_name,
    selling_mode,
    weighed,
    content_amount,
    content_unit,
    price_cents,
    purchase_price_cents,
    vat_rate_bp,
  } = offer;
  return {
    offer_id: offer.id,
    producer_id,
    name,
    producer_name,
    selling_mode,
    weighed,
    content_amount,
    content_unit,
    quantity,
    price_cents,
    purchase_price_cents,
    vat_rate_bp,
    ordered_cents: amount,
    amount_cents: amount,
    purchase_cents: amount,
  };
}

/** Eight different offers for the nth basket: different ones for the next. */
export function eightOf(offers: readonly BenchOffer[], n: number): BenchOffer[] {
  return Array.from({ length: 8 }, (_, i) => offers[(n * 3 + i * 5) % offers.length]).filter(
    (one) => one !== undefined,
  );
}
