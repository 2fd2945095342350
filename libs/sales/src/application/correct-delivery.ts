import { Inject, Injectable } from '@nestjs/common';
import { writeAudit } from '@cabas/identity';
import {
  baseQuantity,
  InvalidInput,
  lineCents,
  NotFound,
  type ContentUnit,
  type SellingMode,
} from '@cabas/kernel';
import { UnitOfWork, type Unit } from '@cabas/platform';
import { orderInCollective } from '../data-access/order-views.query.ts';
import { findOrder } from '../data-access/order-writes.ts';
import { AMOUNTS_CHANGED } from '../domain/events.ts';
import { reasonOf } from './cancel-sale.ts';
import { lockForDelivery } from './close-distribution.ts';
import type { OrderView } from '../data-access/order-view.ts';

export interface DeliveredLine {
  readonly lineId: string;
  /** Order units; 0: missing. Absent: as ordered. */
  readonly quantity: number | null | undefined;
  /** Real grams, for weighed goods. */
  readonly measure: number | null | undefined;
  readonly reason: string | undefined;
}

interface Line {
  readonly id: string;
  readonly sellingMode: SellingMode;
  readonly weighed: boolean;
  readonly contentAmount: number | null;
  readonly contentUnit: ContentUnit | null;
  readonly quantity: number;
  readonly priceCents: number;
  readonly purchasePriceCents: number;
  readonly amountCents: number;
  readonly deliveredQuantity: number | null;
  readonly deliveredMeasure: number | null;
}

/** More than this many times what was ordered is no delivery. */
const MOST_TIMES = 3;

/**
 * Writes what was really handed over: less, nothing, or the real weight; what is due follows at once, rounded once per line.
 * Before the hand-out is declared done no reason is needed; afterwards it is, and stands in the audit log; never once documents are issued.
 * @throws NotFound, InvalidInput, Refused NOT_CLOSED_YET, DOCUMENTS_ISSUED.
 */
@Injectable()
export class CorrectDelivery {
  constructor(@Inject(UnitOfWork) private readonly uow: UnitOfWork) {}

  async run(command: {
    orderId: string;
    lines: readonly DeliveredLine[];
    reason: string | undefined;
  }): Promise<OrderView> {
    return this.uow.write(async (tx) => {
      const found = await findOrder(tx, command.orderId);
      const distribution = await lockForDelivery(tx, found.distributionId);
      const reason = distribution.status === 'HANDED_OUT' ? reasonOf(command.reason) : (command.reason ?? '');
      const lines = new Map((await linesOf(tx, command.orderId)).map((line) => [line.id, line]));
      const corrected = command.lines.map((delivered, index) =>
        amounts(lines.get(delivered.lineId), delivered, index),
      );
      await write(tx, command.orderId, corrected);
      await writeAudit(tx, {
        action: 'DELIVERY_CORRECTED',
        subjectId: command.orderId,
        reason,
        detail: { before: command.lines.map(({ lineId }) => brief(lines.get(lineId))), after: corrected },
      });
      tx.record(AMOUNTS_CHANGED, { distributionId: distribution.id });
      return orderInCollective(tx, command.orderId);
    });
  }
}

/** As it stood: the same words as what is written. */
function brief(line: Line | undefined): object {
  if (line === undefined) throw new NotFound();
  const { id, deliveredQuantity: quantity, deliveredMeasure: measure, amountCents: amount_cents } = line;
  return { id, quantity, measure, amount_cents };
}

function amounts(line: Line | undefined, delivered: DeliveredLine, index: number) {
  if (line === undefined) throw new NotFound();
  const path = `lines.${index}`;
  const quantity = delivered.quantity ?? undefined;
  const measure = delivered.measure ?? undefined;
  if (quantity !== undefined && (!Number.isSafeInteger(quantity) || quantity < 0))
    throw new InvalidInput([{ path: `${path}.quantity`, code: 'NEGATIVE' }]);
  if (measure !== undefined && (!Number.isSafeInteger(measure) || measure < 0))
    throw new InvalidInput([{ path: `${path}.measure`, code: 'NEGATIVE' }]);
  if (measure !== undefined && !line.weighed)
    throw new InvalidInput([{ path: `${path}.measure`, code: 'INVALID' }]);
  // a slip of the keyboard would stand on a paper for ever
  if ((quantity ?? 0) > MOST_TIMES * line.quantity)
    throw new InvalidInput([{ path: `${path}.quantity`, code: 'TOO_LARGE' }]);
  if ((measure ?? 0) > MOST_TIMES * baseQuantity(line, line.quantity))
    throw new InvalidInput([{ path: `${path}.measure`, code: 'TOO_LARGE' }]);
  const { sellingMode, contentAmount } = line;
  const taken = { sellingMode, contentAmount, quantity: quantity ?? line.quantity, measure };
  return {
    id: line.id,
    quantity: quantity ?? null,
    measure: measure ?? null,
    reason: delivered.reason ?? null,
    amount_cents: lineCents({ ...taken, priceCents: line.priceCents }),
    purchase_cents: lineCents({ ...taken, priceCents: line.purchasePriceCents }),
  };
}

async function linesOf(tx: Unit, orderId: string): Promise<Line[]> {
  return tx.query<Line>(
    `select id, selling_mode as "sellingMode", weighed, content_amount as "contentAmount", content_unit as "contentUnit", quantity,
       price_cents as "priceCents", purchase_price_cents as "purchasePriceCents", amount_cents as "amountCents",
       delivered_quantity as "deliveredQuantity", delivered_measure as "deliveredMeasure" from order_lines where order_id = $1 for update`,
    [orderId],
  );
}

async function write(tx: Unit, orderId: string, lines: readonly ReturnType<typeof amounts>[]): Promise<void> {
  await tx.query(
    `update order_lines l set delivered_quantity = c.quantity, delivered_measure = c.measure, delivered_reason = c.reason,
       amount_cents = c.amount_cents, purchase_cents = c.purchase_cents
     from jsonb_to_recordset($2::jsonb) as c(id uuid, quantity int, measure int, reason text, amount_cents bigint, purchase_cents bigint)
     where l.order_id = $1 and l.id = c.id`,
    [orderId, JSON.stringify(lines)],
  );
  await tx.query(
    `update orders set total_cents = (select coalesce(sum(amount_cents), 0) from order_lines where order_id = $1), version = version + 1, updated_at = clock_timestamp() where id = $1`,
    [orderId],
  );
}
