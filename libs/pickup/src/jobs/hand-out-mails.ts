import { participationsOf } from '@cabas/catalogue';
import { formatDay, formatMeasure, formatMoney, formatQuantity, sumCents, type Sold } from '@cabas/kernel';
import { createTranslator, type Translator } from '@cabas/messages';
import type { ReminderRequest } from '@cabas/messaging';
import { SQL, type Unit } from '@cabas/platform';
import {
  distributionById,
  householdsOf,
  letterhead,
  loadOrders,
  post,
  postBoth,
  productTotals,
  type Household,
  type Letterhead,
  type OrderLineView,
  type OrderView,
} from '@cabas/sales';
import { gesturesAt } from '../data-access/gestures.ts';
import { paymentsAt, type PaymentRow } from '../data-access/payments.ts';
import { basketStatus } from '../domain/basket-status.ts';
import { FIELD } from '../domain/gesture.ts';
import { Log } from '../domain/log.ts';
import { isCorrected, remainingByPayee } from '../domain/told-after.ts';

/**
 * Once the hand-out is over: each member whose basket is not what was ordered, and each farm of whose goods something changed.
 * `lineIds`: only what was corrected after the end.
 */
export async function mailCorrections(
  tx: Unit,
  base: ReminderRequest['base'],
  distributionId: string,
  lineIds?: readonly string[],
): Promise<void> {
  const head = await letterhead(tx, base.publicUrl);
  const orders = await loadOrders(
    tx,
    SQL`where o.distribution_id = $1 and o.status <> 'CANCELLED' order by o.member_name, o.id`,
    [distributionId],
  );
  const concerns = (line: OrderLineView) =>
    lineIds === undefined ? isCorrected(line) : lineIds.includes(line.id);
  const log = new Log(await gesturesAt(tx, 'collective', [distributionId]));
  const payments = await paymentsAt(tx, [distributionId]);
  const households = await householdsOf(
    tx,
    base,
    orders.map(({ memberId }) => memberId),
  );
  for (const order of orders) {
    const changed = order.lines.filter(concerns);
    if (changed.length === 0 && (order.status !== 'MISSED' || lineIds !== undefined)) continue;
    const own = payments.filter(({ memberId }) => memberId === order.memberId);
    mailMember(tx, head, households(order.memberId), { order, changed, payments: own, log }, base.publicUrl);
  }
  await mailFarms(tx, head, distributionId, orders.flatMap(({ lines }) => lines).filter(concerns), orders);
}

function mailMember(tx: Unit, head: Letterhead, household: Household, about: Told, publicUrl: string): void {
  postBoth(tx, head, household, (theirs) => ({
    template: 'hand-out-changes',
    values: toldInWords(theirs, about, publicUrl),
  }));
}

interface Told {
  readonly order: OrderView;
  readonly changed: readonly OrderLineView[];
  readonly payments: readonly PaymentRow[];
  readonly log: Log;
}

function toldInWords(head: Letterhead, { order, changed, payments, log }: Told, publicUrl: string) {
  const { locale, currency, name } = head.collective;
  const t = createTranslator(locale);
  const money = (cents: number) => formatMoney(cents, currency, locale);
  const farms = [...new Set(order.lines.map(({ producerId }) => producerId))];
  const note = basketStatus(log, order.memberId, farms)?.note ?? '';
  return {
    collective: name,
    place: order.distribution.pickupPoint.name,
    day: formatDay(order.distribution.pickupDate, locale),
    missed: order.status === 'MISSED' ? t('mails.hand-out-changes.missed', { note: note || 'none' }) : '',
    lines: changed
      .map((line) => `${differenceOf(line, line, t, locale)}, ${money(line.amountCents)}`)
      .join('\n'),
    total: money(order.totalCents),
    dues: remainingByPayee(order.dues, payments)
      .map(({ payeeName, amountCents, paidCents }) =>
        t('mails.hand-out-changes.due', {
          payee: payeeName,
          amount: money(amountCents),
          paid: money(paidCents),
          rest: money(Math.abs(amountCents - paidCents)),
          side: amountCents > paidCents ? 'owes' : amountCents < paidCents ? 'credit' : 'even',
        }),
      )
      .join('\n'),
    link: `${publicUrl}/orders/${order.id}`,
  };
}

async function mailFarms(
  tx: Unit,
  head: Letterhead,
  distributionId: string,
  lines: readonly OrderLineView[],
  orders: readonly OrderView[],
): Promise<void> {
  if (lines.length === 0) return;
  const { locale, currency, name } = head.collective;
  const t = createTranslator(locale);
  const distribution = await distributionById(tx, distributionId);
  const totals = await productTotals(tx, 'distributions', [distributionId]);
  const farms = new Map((await participationsOf(tx)).map((farm) => [farm.producerId, farm]));
  const buyers = new Map(orders.flatMap((order) => order.lines.map((line) => [line.id, order.memberName])));
  for (const [producerId, own] of Map.groupBy(lines, (line) => line.producerId)) {
    const paid = totals.filter((total) => total.producerId === producerId);
    post(tx, head, farms.get(producerId)?.email ?? null, {
      template: 'hand-out-farm',
      values: {
        collective: name,
        farm: farms.get(producerId)?.name ?? '',
        place: distribution.pickupPoint.name,
        day: formatDay(distribution.pickupDate, locale),
        lines: own
          .map((line) => `${buyers.get(line.id)} – ${differenceOf(line, line, t, locale)}`)
          .join('\n'),
        total: formatMoney(sumCents(paid.map(({ purchaseCents }) => purchaseCents)), currency, locale),
      },
    });
  }
}

/** `Tomates : commandé 1,5 kg, remis 1,37 kg`. */
function differenceOf(line: OrderLineView, sold: Sold, t: Translator, locale: string): string {
  const { deliveredQuantity: quantity, deliveredMeasure: measure } = line;
  const ordered = formatQuantity(sold, line.quantity, locale);
  const delivered =
    measure !== null
      ? formatMeasure(measure, line.sellingMode === 'VOLUME' ? 'MILLILITRE' : 'GRAM', locale)
      : formatQuantity(sold, quantity ?? line.quantity, locale);
  return t('mails.hand-out-changes.line', {
    name: line.name,
    ordered,
    delivered: quantity === 0 ? 'nothing' : delivered,
    note: line.deliveredReason || 'none',
  });
}

/** What was decided on a weight beyond the tolerance: to the member, at once. */
export async function mailDecision(
  tx: Unit,
  base: ReminderRequest['base'],
  gestureId: string,
  lineId: string,
): Promise<void> {
  const head = await letterhead(tx, base.publicUrl);
  const [order] = await loadOrders(
    tx,
    SQL`where o.id = (select l.order_id from order_lines l where l.id = $1)`,
    [lineId],
  );
  const line = order?.lines.find(({ id }) => id === lineId);
  if (order === undefined || line === undefined) return;
  const log = new Log(await gesturesAt(tx, 'collective', [order.distribution.id], [order.memberId]));
  const said = log.value<readonly [string, number]>(FIELD.decision(lineId));
  if (said === undefined || log.isUndone(gestureId)) return; // taken back meanwhile
  const [choice, measure] = said;
  const households = await householdsOf(tx, base, [order.memberId]);
  postBoth(tx, head, households(order.memberId), ({ collective: { name, locale, currency } }) => ({
    template: 'weight-decided',
    values: {
      collective: name,
      product: line.name,
      ordered: formatQuantity(line, line.quantity, locale),
      weighed: formatMeasure(measure, 'GRAM', locale),
      choice,
      amount: formatMoney(line.amountCents, currency, locale),
      link: `${base.publicUrl}/orders/${order.id}`,
    },
  }));
}
