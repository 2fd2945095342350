import { writeAudit } from '@cabas/identity';
import { formatMeasure } from '@cabas/kernel';
import { createTranslator, type Translator } from '@cabas/messages';
import { deliveredAmounts, setOrderStatuses, writeDelivered, type DeliveredRow } from '@cabas/sales';
import { insertPayments, reversePayments, type NewPayment } from '../data-access/payments.ts';
import type { PlaceLine } from '../data-access/place.query.ts';
import { basketStatus } from '../domain/basket-status.ts';
import { HAND_OUT_CORRECTED, WEIGHT_DECIDED } from '../domain/events.ts';
import { FIELD, type StoredGesture } from '../domain/gesture.ts';
import { outcomeOf, type Outcome } from '../domain/outcome.ts';
import type { Work } from './work.ts';

/** Money given stands in a row of its own; taken back, in another. */
export async function recordPayments(kept: readonly StoredGesture[], work: Work): Promise<void> {
  const { tx, table, orders, log } = work;
  const payments = kept.flatMap((gesture): NewPayment[] => {
    const { told, memberId } = gesture;
    if (gesture.kind !== 'PAY' && gesture.kind !== 'RETURN_JARS') return [];
    if (told.means === undefined || told.amountCents === undefined || memberId === null) return [];
    return [
      {
        gestureId: gesture.id,
        distributionId: gesture.distributionId,
        memberId,
        accountId: orders.find((order) => order.memberId === memberId)?.accountId ?? null,
        producerId: gesture.producerId,
        means: told.means,
        amountCents: told.amountCents,
        givenCents: told.givenCents ?? null,
        note: told.text ?? '',
        byMemberId: gesture.byMemberId,
      },
    ];
  });
  await insertPayments(tx, payments);
  const undone = kept.flatMap(({ kind, id, targetId }) => {
    const target = kind === 'UNDO' ? log.get(targetId ?? '') : undefined;
    return target?.kind === 'PAY' || target?.kind === 'RETURN_JARS'
      ? [{ target: target.id, gestureId: id }]
      : [];
  });
  await reversePayments(tx, firstOfEach(undone), table.producerId === null ? table.memberId : null);
}

function firstOfEach<T extends { target: string }>(list: readonly T[]): T[] {
  return list.filter(({ target }, index) => list.findIndex((one) => one.target === target) === index);
}

/** What the lines of these gestures come to, as the rules for corrections count it. */
export async function deliver(kept: readonly StoredGesture[], work: Work): Promise<void> {
  const { tx, log, place } = work;
  const t = createTranslator(place.asked.locale);
  const lines = [...new Set(kept.flatMap(({ lineId }) => lineId ?? []))].flatMap(
    (id) => work.lines.get(id) ?? [],
  );
  const changed = lines.flatMap((line): { line: PlaceLine; row: DeliveredRow }[] => {
    if (!log.wasWritten(FIELD.fate(line.id)) || work.distributionOf(line.distributionId).documentsIssued)
      return [];
    const outcome = outcomeOf(line, log);
    const reason = reasonOf(outcome, t, place.asked.locale);
    const row = deliveredAmounts(line, { ...outcome, reason }, 'gesture');
    const same =
      row.quantity === line.deliveredQuantity &&
      row.measure === line.deliveredMeasure &&
      row.reason === line.deliveredReason &&
      row.amount_cents === line.amountCents;
    return same ? [] : [{ line, row }];
  });
  if (changed.length > 0) {
    const orderIds = [...new Set(changed.map(({ line }) => line.orderId))];
    await writeDelivered(
      tx,
      orderIds,
      changed.map(({ row }) => row),
    );
  }
  await tell(kept, changed, work);
}

/** What stands beside the line on papers: why it is not as ordered, or not at its weight. */
function reasonOf(outcome: Outcome, t: Translator, locale: string): string | null {
  const { fate, substitute, weighed, measure, undecided } = outcome;
  if (fate !== 'AS_ORDERED') return t(`papers.fate.${fate}`, { note: substitute || 'none' });
  if (weighed === null || measure !== null || undecided) return null;
  return t('papers.fate.AS_AGREED', { weight: formatMeasure(weighed, 'GRAM', locale) });
}

/** Decisions, solved conflicts and what comes after the end stand in the audit log; those concerned are told. */
async function tell(
  kept: readonly StoredGesture[],
  changed: readonly { line: PlaceLine; row: DeliveredRow }[],
  work: Work,
): Promise<void> {
  const { tx } = work;
  const late = changed.filter(({ line }) => work.distributionOf(line.distributionId).status === 'HANDED_OUT');
  const judged = kept.filter(
    ({ kind, lineId }) => (kind === 'DECIDE' || kind === 'RESOLVE') && lineId !== null,
  );
  const concerned = new Set([...late.map(({ line }) => line.id), ...judged.map(({ lineId }) => lineId)]);
  for (const id of concerned) {
    const line = work.lines.get(id ?? '');
    if (line === undefined) continue;
    const after = changed.find(({ row }) => row.id === id)?.row;
    const { deliveredQuantity: quantity, deliveredMeasure: measure, amountCents: amount_cents } = line;
    const before = { id, quantity, measure, amount_cents };
    await writeAudit(tx, {
      action: 'DELIVERY_CORRECTED',
      subjectId: line.orderId,
      detail: { before: [before], after: [after ?? before] },
    });
  }
  for (const { id: gestureId, kind, lineId } of judged)
    if (kind === 'DECIDE') tx.record(WEIGHT_DECIDED, { gestureId, lineId });
  for (const [distributionId, own] of Map.groupBy(late, ({ line }) => line.distributionId))
    tx.record(HAND_OUT_CORRECTED, { distributionId, lineIds: own.map(({ line }) => line.id) });
}

/** Orders stand as their basket does. Once the hand-out is over, none waits any more. */
export async function moveBaskets(kept: readonly StoredGesture[], work: Work): Promise<void> {
  const touched = new Set(
    kept
      .filter(({ kind, writes }) => kind === 'UNDO' || writes.some(([field]) => field.startsWith('status:')))
      .map(({ memberId }) => memberId),
  );
  const moved = work.orders
    .filter(({ memberId }) => touched.has(memberId))
    .flatMap((order): { id: string; status: 'LOCKED' | 'HANDED_OUT' | 'MISSED' }[] => {
      const farms = [...new Set(work.linesOf(order.id).map(({ producerId }) => producerId))];
      const said = basketStatus(work.log, order.memberId, farms);
      const ended = work.distributionOf(order.distributionId).status === 'HANDED_OUT';
      if (said === undefined || said.status === 'WAITING')
        return ended || !wasMoved(work, order.memberId, farms) ? [] : [{ id: order.id, status: 'LOCKED' }];
      return [{ id: order.id, status: said.status }];
    });
  if (moved.length > 0) await setOrderStatuses(work.tx, moved);
}

function wasMoved({ log }: Work, memberId: string, farms: readonly string[]): boolean {
  return [null, ...farms].some((id) => log.wasWritten(FIELD.status(memberId, id)));
}
