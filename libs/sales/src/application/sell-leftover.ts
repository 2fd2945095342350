import { InvalidInput, lineCents, newId, NotFound, Refused } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import { writeDelivered } from '../data-access/delivered-lines.ts';
import { addLine, dropLine, resizeLine } from '../data-access/leftover-lines.ts';
import {
  agreedLines,
  insertOrder,
  lockDistribution,
  offersToOrder,
  takeStock,
} from '../data-access/order-writes.ts';
import { priceBasket, type PricedLine } from '../domain/basket.ts';
import { assertCanPay, assertPayable } from './agency.ts';
import { fillSlips } from './close-distribution.ts';
import { NO_FEE } from '../domain/delivery.ts';
import { nextBasketNumber } from './enter-order.ts';

export interface LeftoverSale {
  readonly distributionId: string;
  readonly membershipId: string;
  readonly offerId: string;
  /** Order units; steps and minimums were for ordering. */
  readonly quantity: number;
}

/**
 * Sells what is left to someone present: stock is taken, and the line stands in their order of the day, or in one made for it.
 * Whoever calls holds the distribution's lock. @throws OutOfStock, NotFound, InvalidInput; Refused LINE_NOT_OPEN when the same
 * goods are already weighed, counted or missing in that basket, OFFER_REPRICED when they were agreed at another price,
 * ONLINE_NEEDS_ACCOUNT, FARM_CANT_BE_PAID.
 */
export async function sellLeftover(
  tx: Unit,
  sale: LeftoverSale,
): Promise<{ orderId: string; lineId: string; producerId: string }> {
  const member = await tx.one<{ id: string; accountId: string | null }>(
    `select id, account_id as "accountId" from memberships where id = $1 and status = 'ACTIVE'`,
    [sale.membershipId],
  );
  const at = await lockDistribution(tx, sale.distributionId, member.id);
  assertCanPay(at.flow, member, at.memberName);
  const [offer] = await offersToOrder(tx, at.cycleId, [sale.offerId]);
  if (offer === undefined) throw new NotFound();
  const { lines, totalCents } = priceBasket(
    [{ offerId: offer.id, quantity: sale.quantity }],
    [{ ...offer, step: 1, minimum: 1 }],
    at.distributionId,
    undefined,
    { levelBp: at.levelBp, locale: tx.context.locale },
  );
  assertPayable(lines, [offer]);
  const [line] = lines;
  if (line === undefined) throw new NotFound();
  const order = await tx.maybeOne<{ id: string }>(
    `select id from orders where distribution_id = $1 and membership_id = $2 and status <> 'CANCELLED'`,
    [at.distributionId, member.id],
  );
  const orderId = order?.id ?? newId();
  let lineId = line.id;
  if (order === undefined) {
    const status = at.status === 'HANDED_OUT' ? 'HANDED_OUT' : 'LOCKED';
    await insertOrder(
      tx,
      {
        id: orderId,
        cycleId: at.cycleId,
        distributionId: at.distributionId,
        membershipId: member.id,
        accountId: member.accountId,
        memberName: at.memberName,
        status,
        totalCents,
        note: '',
        placedBy: tx.memberId ?? null,
        slotId: null,
        ...NO_FEE, // bought at the van, not brought
      },
      lines,
    );
    await nextBasketNumber(tx, at.distributionId, orderId);
  } else {
    lineId = await addTo(
      tx,
      { id: orderId, distributionId: at.distributionId, accountId: member.accountId },
      line,
    );
  }
  await takeStock(tx, new Map([[offer.id, sale.quantity]]), () => offer.name);
  await fillSlips(tx, at.distributionId);
  return { orderId, lineId, producerId: offer.producerId };
}

/**
 * What was handed out and stands in no line, into an order whose documents may be issued: a line of which nothing counts yet; whoever
 * corrects says how much of it does. It had left the stall, so no stock is taken. Answers the lines' ids. @throws NotFound; InvalidInput at `added`.
 */
export async function addForgotten(
  tx: Unit,
  orderId: string,
  wanted: readonly { readonly offerId: string; readonly quantity: number }[],
): Promise<string[]> {
  if (wanted.length === 0) return [];
  const order = await tx.one<{ distributionId: string; membershipId: string; accountId: string | null }>(
    `select distribution_id as "distributionId", membership_id as "membershipId", account_id as "accountId" from orders where id = $1`,
    [orderId],
  );
  const at = await lockDistribution(tx, order.distributionId, order.membershipId);
  const standing = await agreedLines(tx, orderId);
  const offerIds = wanted.map(({ offerId }) => offerId);
  const problems = wanted.flatMap(({ offerId, quantity }, index) => [
    ...(standing.has(offerId) || offerIds.indexOf(offerId) !== index
      ? [{ path: `added.${index}.offerId`, code: 'INVALID' }]
      : []),
    ...(Number.isSafeInteger(quantity) && quantity > 0
      ? []
      : [{ path: `added.${index}.quantity`, code: 'INVALID' }]),
  ]);
  if (problems.length > 0) throw new InvalidInput(problems);
  const offers = (await offersToOrder(tx, at.cycleId, offerIds)).filter(
    ({ distributionIds }) => distributionIds === null || distributionIds.includes(at.distributionId),
  );
  if (offers.length < offerIds.length) throw new NotFound();
  const { lines } = priceBasket(
    wanted,
    offers.map((offer) => ({ ...offer, active: true, step: 1, minimum: 1 })),
    at.distributionId,
    undefined,
    { levelBp: at.levelBp, locale: tx.context.locale },
  );
  for (const line of lines) await addLine(tx, { id: orderId, ...order }, line);
  await writeDelivered(
    tx,
    [orderId],
    lines.map(({ id }) => ({
      id,
      quantity: 0,
      measure: null,
      reason: '',
      amount_cents: 0,
      purchase_cents: 0,
    })),
  );
  return lines.map(({ id }) => id);
}

/** Into a line of the same goods where it stands as ordered, else as a line of its own. */
async function addTo(
  tx: Unit,
  order: { readonly id: string; readonly distributionId: string; readonly accountId: string | null },
  line: PricedLine,
): Promise<string> {
  const standing = (await agreedLines(tx, order.id)).get(line.offerId);
  if (standing === undefined) {
    await addLine(tx, order, line);
    return line.id;
  }
  if (standing.priceCents !== line.priceCents) throw new Refused('OFFER_REPRICED');
  await assertAsOrdered(tx, standing.id);
  await resizeLine(tx, order.id, priced(standing, standing.quantity + line.quantity));
  return standing.id;
}

/** Gives back what such a sale took. @throws NotFound, Refused LINE_NOT_OPEN. */
export async function takeBackLeftover(
  tx: Unit,
  sold: { readonly orderId: string; readonly lineId: string; readonly quantity: number },
): Promise<void> {
  const line = [...(await agreedLines(tx, sold.orderId)).values()].find(({ id }) => id === sold.lineId);
  if (line === undefined) throw new NotFound();
  const left = line.quantity - sold.quantity;
  if (left > 0) {
    await assertAsOrdered(tx, line.id);
    await resizeLine(tx, sold.orderId, priced(line, left));
  } else await dropLine(tx, sold.orderId, line.id);
  await takeStock(tx, new Map([[line.offerId, -sold.quantity]]), () => line.name);
}

function priced(line: PricedLine, quantity: number) {
  const { id, sellingMode, contentAmount, priceCents, purchasePriceCents } = line;
  return {
    id,
    quantity,
    orderedCents: lineCents({ sellingMode, contentAmount, quantity, priceCents }),
    purchaseCents: lineCents({ sellingMode, contentAmount, quantity, priceCents: purchasePriceCents }),
  };
}

async function assertAsOrdered(tx: Unit, lineId: string): Promise<void> {
  const [touched] = await tx.query(
    'select 1 from order_lines where id = $1 and (delivered_quantity is not null or delivered_measure is not null)',
    [lineId],
  );
  if (touched !== undefined) throw new Refused('LINE_NOT_OPEN');
}
