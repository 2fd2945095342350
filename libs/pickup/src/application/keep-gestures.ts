import { DomainError, Refused } from '@cabas/kernel';
import { createTranslator, messageForProblem } from '@cabas/messages';
import type { Unit } from '@cabas/platform';
import { insertGestures } from '../data-access/gestures.ts';
import type { StoredGesture } from '../domain/gesture.ts';
import { deliver, moveBaskets, recordPayments } from './gesture-effects.ts';
import { interpret } from './interpret.ts';
import { actOnStock } from './leftover-gestures.ts';
import { Work, type GestureBatch, type SentGesture, type Table } from './work.ts';

export interface Receipt {
  readonly id: string;
  readonly verdict: 'DONE' | 'ALREADY_DONE' | 'CONFLICT' | 'REFUSED';
  readonly code?: string;
  readonly message?: string;
}

/**
 * Writes a batch of gestures into the log, each once, and lets what they say take effect: on delivered quantities and amounts, on
 * where baskets stand, on payments. A gesture that can't be done is refused by itself; the others are not held up.
 * @throws NotFound, Refused NOT_CLOSED_YET.
 */
export async function keepGestures(tx: Unit, table: Table, batch: GestureBatch): Promise<Receipt[]> {
  const work = await Work.on(tx, table, batch);
  if (work.place.asked.status === 'OPEN') throw new Refused('NOT_CLOSED_YET');
  const kept: StoredGesture[] = [];
  const receipts: Receipt[] = [];
  for (const sent of batch.gestures) {
    try {
      receipts.push(await keep(sent, batch.device, work, kept));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      receipts.push(refusal(sent.id, error, tx.context.locale));
    }
  }
  if (kept.length > 0) {
    await insertGestures(tx, kept, tx.context.accountId ?? null);
    await recordPayments(kept, work);
    await deliver(kept, work);
    await moveBaskets(kept, work);
  }
  return receipts;
}

async function keep(sent: SentGesture, device: string, work: Work, kept: StoredGesture[]): Promise<Receipt> {
  if (work.known.has(sent.id)) return { id: sent.id, verdict: 'ALREADY_DONE' };
  if (kept.some(({ id }) => id === sent.id)) return { id: sent.id, verdict: 'ALREADY_DONE' };
  const meant = await actOnStock(sent, interpret(sent, work), work);
  work.seq += 1;
  const { table, log } = work;
  const gesture: StoredGesture = {
    ...meant,
    id: sent.id,
    seq: work.seq,
    kind: sent.kind,
    device,
    byMemberId: table.producerId === null ? table.memberId : null,
    byProducerId: table.producerId,
    seen: Math.min(Math.max(sent.seen, 0), work.seq - 1),
    phoneAt: plausible(sent.at),
    at: new Date(),
  };
  log.add(gesture);
  kept.push(gesture);
  return { id: sent.id, verdict: log.isContested(gesture) ? 'CONFLICT' : 'DONE' };
}

function refusal(id: string, error: DomainError, locale: 'fr' | 'en'): Receipt {
  const { code, data } = error;
  return {
    id,
    verdict: 'REFUSED',
    code,
    message: messageForProblem({ code, data }, createTranslator(locale)),
  };
}

/** The phone's clock, where it can be one. */
function plausible(at: string): Date {
  const told = new Date(at);
  const year = told.getUTCFullYear();
  return year > 2000 && year < 2200 ? told : new Date();
}
