import { NotFound, Refused } from '@cabas/kernel';
import { sellLeftover, takeBackLeftover } from '@cabas/sales';
import { allOrNothing, offerOf } from '../data-access/leftovers.query.ts';
import type { StoredGesture } from '../domain/gesture.ts';
import type { Meaning } from './interpret.ts';
import type { SentGesture, Work } from './work.ts';

/** Sales of leftovers take stock at once, inside a savepoint: what fell short must leave nothing behind. */
export async function actOnStock(sent: SentGesture, meant: Meaning, work: Work): Promise<Meaning> {
  const target = sent.kind === 'UNDO' ? work.log.get(meant.targetId ?? '') : undefined;
  const takesBack = target?.kind === 'SELL' && !work.log.isUndone(target.id);
  if (sent.kind !== 'SELL' && !takesBack) return meant;
  const done = await allOrNothing(work.tx, () =>
    target === undefined ? sell(meant, work) : takeBack(target, meant, work),
  );
  if (done.memberId !== null) await work.reload(done.memberId);
  return done;
}

async function sell(meant: Meaning, work: Work): Promise<Meaning> {
  const { offerId = '', quantity = 0 } = meant.told;
  const offer = await offerOf(work.tx, offerId);
  const at = work.place.all.find(({ cycleId }) => cycleId === offer.cycleId);
  if (at === undefined || !work.isOurs(offer.producerId)) throw new NotFound();
  if (at.documentsIssued) throw new Refused('DOCUMENTS_ISSUED');
  const sale = { distributionId: at.id, membershipId: meant.memberId ?? '', offerId, quantity };
  const { lineId, producerId } = await sellLeftover(work.tx, sale);
  return { ...meant, lineId, producerId, distributionId: at.id };
}

async function takeBack(target: StoredGesture, meant: Meaning, work: Work): Promise<Meaning> {
  const line = work.lines.get(target.lineId ?? '');
  if (line === undefined) throw new NotFound();
  await takeBackLeftover(work.tx, {
    orderId: line.orderId,
    lineId: line.id,
    quantity: target.told.quantity ?? 0,
  });
  return meant;
}
