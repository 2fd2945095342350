import { NotFound, type MoneyFlow } from '@cabas/kernel';
import { SQL, type Unit } from '@cabas/platform';
import type { OrderView } from './order-view.ts';
import { howToPay } from '../papers/how-to-pay.ts';
import type { DistributionPaper, PaperLine } from '../papers/types.ts';
import { distributionById } from './cycle-views.query.ts';
import { loadOrders } from './order-views.query.ts';

/** Everything the papers of one distribution are drawn from, as it stands now: a constant number of statements. */
export async function distributionPaper(
  tx: Unit,
  distributionId: string,
  locale: string,
): Promise<DistributionPaper> {
  const distribution = await distributionById(tx, distributionId);
  const head = await tx.one<{
    saleName: string;
    flow: MoneyFlow;
    name: string;
    currency: string;
    timeZone: string;
    now: Date;
  }>(
    `select s.name as "saleName", s.flow, c.name, c.currency, c.time_zone as "timeZone", clock_timestamp() as now
     from sales_cycles s join collectives c on c.id = s.collective_id where s.id = $1`,
    [distribution.cycleId],
  );
  const orders = await loadOrders(
    tx,
    SQL`where o.distribution_id = $1 and o.status <> 'CANCELLED' order by o.basket_number nulls last, o.member_name, o.id`,
    [distributionId],
  );
  if (orders.length === 0 && distribution.status === 'CANCELLED') throw new NotFound();
  const purchases = await purchasesOf(tx, distributionId);
  const phones = await phonesOf(tx, orders);
  const seconds = await secondNamesOf(tx, orders);
  const levels = orders.some(({ lines }) => lines.some(({ listPriceCents }) => listPriceCents !== null));
  return {
    collective: { name: head.name, currency: head.currency, timeZone: head.timeZone },
    saleName: head.saleName,
    flow: head.flow,
    point: distribution.pickupPoint,
    home: distribution.pickupPoint.home,
    pickupDate: distribution.pickupDate,
    windowStart: distribution.windowStart,
    windowEnd: distribution.windowEnd,
    locale,
    printedAt: head.now.toISOString(),
    levels,
    orders: orders.map((order) => ({
      orderId: order.id,
      basketNumber: order.basketNumber,
      memberName: order.memberName,
      secondName: seconds.get(order.memberId) ?? null,
      phone: phones.get(order.memberId) ?? null,
      note: order.note,
      slot: order.slot,
      deliveredTo: tx.may('members.contact') ? order.deliveredTo : null,
      collectedBy: order.collectedBy,
      beneficiary: order.beneficiary,
      dues: order.dues.map((due) => ({ ...due, paymentNote: howToPay(due, locale) })),
      lines: order.lines.map((line): PaperLine => ({
        ...line,
        priceCents: line.listPriceCents ?? line.priceCents,
        amountCents: line.listDueCents,
        ...(purchases.get(line.id) ?? { purchasePriceCents: 0, purchaseCents: 0 }),
      })),
    })),
  };
}

async function purchasesOf(
  tx: Unit,
  distributionId: string,
): Promise<Map<string, { purchasePriceCents: number; purchaseCents: number }>> {
  const rows = await tx.query<{ id: string; purchasePriceCents: number; purchaseCents: number }>(
    `select id, purchase_price_cents as "purchasePriceCents", purchase_cents as "purchaseCents" from order_lines where distribution_id = $1`,
    [distributionId],
  );
  return new Map(rows.map(({ id, ...amounts }) => [id, amounts]));
}

/** Who shares a household with these members, as it is now. */
async function secondNamesOf(tx: Unit, orders: readonly OrderView[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ memberId: string; name: string }>(
    `select membership_id as "memberId", trim(given_name || ' ' || family_name) as name from household_members where membership_id = any ($1)`,
    [[...new Set(orders.map(({ memberId }) => memberId))]],
  );
  return new Map(rows.map(({ memberId, name }) => [memberId, name]));
}

async function phonesOf(tx: Unit, orders: readonly OrderView[]): Promise<Map<string, string | null>> {
  if (!tx.may('members.contact')) return new Map();
  const rows = await tx.query<{ id: string; phone: string | null }>(
    'select id, phone from memberships where id = any ($1)',
    [orders.map(({ memberId }) => memberId)],
  );
  return new Map(rows.map(({ id, phone }) => [id, phone]));
}
