import { deliveryFee, inFavour, type Cents, type RoundTerms } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import { deliverTo } from '../data-access/deliveries.ts';
import type { OrderableDistribution } from '../data-access/order-writes.ts';
import { NO_FEE, type DeliveryAddress, type DeliveryFee, type Round } from '../domain/delivery.ts';

/** The distribution as this order has it: with the terms it agreed to, where they are better for who ordered. */
export function asAgreed<At extends Pick<OrderableDistribution, 'delivery'>>(
  at: At,
  order: { readonly agreed: RoundTerms | null } | undefined,
): At {
  return at.delivery === null || order === undefined
    ? at
    : { ...at, delivery: inFavour(at.delivery, order.agreed) };
}

/** What an order with goods of so much (at the listed prices) pays for its delivery, by the terms frozen for the sale. */
export function feeOf(round: Round | null, goodsCents: Cents): DeliveryFee {
  return round === null
    ? NO_FEE
    : { deliveryFeeCents: deliveryFee(round, goodsCents), deliveryVatRateBp: round.vatRateBp };
}

/**
 * Takes the order's place in the round (one write, before slots and stock) and writes where it goes; answers the distribution as it is
 * then. Nothing is sent where baskets are fetched. @throws Refused DELIVERY_FULL.
 */
export async function withDelivery<At extends OrderableDistribution>(
  tx: Unit,
  at: At,
  order: { readonly id: string; readonly distributionId: string; readonly accountId: string | null },
  wanted: DeliveryAddress | null,
  before: DeliveryAddress | null = null,
): Promise<At> {
  if (wanted === null || at.delivery === null || wanted === before) return at;
  await deliverTo(tx, order, wanted, at.delivery, before !== null);
  const { left } = at.delivery;
  return before !== null || left === null
    ? at
    : { ...at, delivery: { ...at.delivery, left: Math.max(0, left - 1) } };
}
