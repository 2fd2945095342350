import { farmsSell, InvalidInput, NotFound, Refused, sumCents } from '@cabas/kernel';
import { deliveredAmounts } from '@cabas/sales';
import type { PlaceLine, PlaceOrder } from '../data-access/place.query.ts';
import { FIELD, lineWrites, type StoredGesture, type Told, type Write } from '../domain/gesture.ts';
import { outcomeOf } from '../domain/outcome.ts';
import type { SentGesture, Work } from './work.ts';

/** What a gesture is about and says; `distributionId`: where it is filed. */
export type Meaning = Pick<
  StoredGesture,
  'writes' | 'memberId' | 'lineId' | 'producerId' | 'targetId' | 'distributionId'
> & {
  readonly told: Told;
};

const MOST_CENTS = 10_000_000;
const LINE_KINDS = new Set(['TICK', 'UNTICK', 'WEIGH', 'COUNT', 'FATE', 'DECIDE']);
const STATUS = { HAND_OUT: 'HANDED_OUT', WAIT: 'WAITING', MISS: 'MISSED' } as const;

/** What a gesture means here and now. @throws NotFound, InvalidInput or Refused: then it is not done. */
export function interpret(gesture: SentGesture, work: Work): Meaning {
  const { kind } = gesture;
  if (LINE_KINDS.has(kind)) return aboutLine(gesture, work);
  if (kind === 'HAND_OUT' || kind === 'WAIT' || kind === 'MISS') return aboutBasket(gesture, kind, work);
  if (kind === 'PAY' || kind === 'RETURN_JARS') return aboutMoney(gesture, work);
  if (kind === 'COUNT_CASH') return aboutTill(gesture, work);
  if (kind === 'SELL') return aboutLeftover(gesture, work);
  return aboutGesture(gesture, work);
}

function aboutLine(gesture: SentGesture, work: Work): Meaning {
  const line = work.line(gesture.lineId);
  const { kind } = gesture;
  if (kind !== 'TICK' && kind !== 'UNTICK') assertStillOpen(line, work);
  const told = toldOf(gesture);
  if (kind === 'WEIGH')
    deliveredAmounts(
      line,
      { measure: needed(told.measure, 'measure'), quantity: null, reason: null },
      'gesture',
    );
  if (kind === 'COUNT')
    deliveredAmounts(
      line,
      { quantity: needed(told.quantity, 'quantity'), measure: null, reason: null },
      'gesture',
    );
  if (kind === 'FATE') needed(gesture.fate ?? undefined, 'fate');
  if (kind === 'FATE' && gesture.fate === 'SUBSTITUTED') needed(told.text, 'text');
  const measure = kind === 'DECIDE' ? decidedMeasure(gesture, line, work) : told.measure;
  const writes = lineWrites(line.id, { ...told, kind, measure, fate: gesture.fate ?? undefined });
  return meaning(work, {
    writes,
    told,
    memberId: work.memberOf(line),
    lineId: line.id,
    producerId: line.producerId,
    distributionId: line.distributionId,
  });
}

/** The coordinator's word on a weight beyond the tolerance. */
function decidedMeasure(gesture: SentGesture, line: PlaceLine, work: Work): number {
  if (!work.table.mayDecide) throw new Refused('NOT_ALLOWED');
  if (gesture.text !== 'ACCEPT' && gesture.text !== 'AS_AGREED') throw invalid('text');
  const measure = gesture.measure ?? outcomeOf(line, work.log).weighed;
  if (measure === null) throw new Refused('NOTHING_TO_DECIDE');
  return measure;
}

function aboutBasket(gesture: SentGesture, kind: keyof typeof STATUS, work: Work): Meaning {
  const [order] = work.basket(gesture.memberId);
  if (order === undefined) throw new NotFound();
  const { producerId } = work.table;
  const told = toldOf(gesture);
  const writes: Write[] = [[FIELD.status(order.memberId, producerId), [STATUS[kind], told.text ?? '']]];
  return meaning(work, {
    writes,
    told,
    memberId: order.memberId,
    producerId,
    distributionId: order.distributionId,
  });
}

/** Money that was really given is never refused for being too much, too little or too early; in an AMAP none is. */
function aboutMoney(gesture: SentGesture, work: Work): Meaning {
  if (gesture.kind === 'PAY' && work.place.asked.kind === 'AMAP') throw new Refused('NO_MONEY_IN_AMAP');
  const [order] = work.basket(gesture.memberId);
  if (order === undefined) throw new NotFound();
  const amountCents = amount(gesture.amountCents, 'amountCents', 1);
  const means = gesture.kind === 'RETURN_JARS' ? 'JARS' : gesture.means;
  if (means == null || means === 'ONLINE' || (gesture.kind === 'PAY' && means === 'JARS'))
    throw invalid('means');
  const given = gesture.givenCents ?? undefined;
  if (given !== undefined) amount(given, 'givenCents', amountCents);
  const told = { ...toldOf(gesture), amountCents, means };
  const producerId = payee(gesture, work);
  const { memberId, distributionId } =
    gesture.kind === 'PAY' ? paidHere(work.basket(order.memberId), producerId, amountCents, work) : order;
  return meaning(work, { told, memberId, producerId, distributionId });
}

/**
 * The order for which money may be given here: goods sold in a farm's name are paid online, to the farm, and nobody collects for it. Being
 * delivered is the collective's own. @throws Refused PAID_ONLINE_ONLY
 */
function paidHere(
  orders: readonly PlaceOrder[],
  producerId: string | null,
  amountCents: number,
  work: Work,
): PlaceOrder {
  const isAgency = ({ distributionId }: PlaceOrder) => work.distributionOf(distributionId).flow === 'AGENCY';
  const sells = ({ id }: PlaceOrder) => work.linesOf(id).some((line) => line.producerId === producerId);
  const paid = orders.filter((order) => !isAgency(order));
  const [order] = orders.some((one) => isAgency(one) && sells(one)) ? paid.filter(sells) : paid;
  if (order !== undefined) return order;
  const [first] = orders;
  const delivery = sumCents(orders.map(({ deliveryFeeCents }) => deliveryFeeCents));
  if (first === undefined || producerId !== null || amountCents > delivery)
    throw new Refused('PAID_ONLINE_ONLY');
  return first;
}

function aboutTill(gesture: SentGesture, work: Work): Meaning {
  const producerId = payee(gesture, work);
  const { means } = gesture;
  if (means == null || means === 'ONLINE' || means === 'JARS') throw invalid('means');
  const amountCents = amount(gesture.amountCents, 'amountCents', 0);
  return meaning(work, {
    writes: [[FIELD.cash(producerId, means), amountCents]],
    told: { ...toldOf(gesture), amountCents, means },
    producerId,
  });
}

/** At a farm's own table in a sale where members pay the farms, only that farm is paid. */
function payee({ payeeId }: SentGesture, { table, producerIds, place }: Work): string | null {
  const producerId = payeeId ?? null;
  if (table.producerId !== null && (producerId !== table.producerId || !farmsSell(place.asked.flow)))
    throw new NotFound();
  if (producerId !== null && !producerIds.has(producerId)) throw new NotFound();
  return producerId;
}

function aboutLeftover(gesture: SentGesture, work: Work): Meaning {
  // only here an offer is meant: an id that came with another gesture is not kept
  const told = { ...toldOf(gesture), offerId: needed(gesture.offerId ?? undefined, 'offerId') };
  const quantity = needed(told.quantity, 'quantity');
  if (quantity < 1) throw invalid('quantity');
  if (work.place.asked.kind === 'AMAP') throw new Refused('NO_SALE_IN_AMAP');
  const memberId = needed(gesture.memberId ?? undefined, 'memberId');
  return meaning(work, { told, memberId });
}

function aboutGesture(gesture: SentGesture, work: Work): Meaning {
  const target = work.log.get(gesture.gestureId ?? '');
  if (target === undefined || !work.isOurs(target.producerId)) throw new NotFound();
  const { memberId, lineId, producerId, distributionId, id: targetId } = target;
  const line = work.lines.get(lineId ?? '');
  if (line !== undefined && changesWhatIsDue(target)) assertStillOpen(line, work);
  const about = { told: toldOf(gesture), memberId, lineId, producerId, distributionId, targetId };
  if (gesture.kind === 'UNDO') {
    if (target.kind === 'UNDO') throw new Refused('NOT_UNDOABLE');
    return meaning(work, about);
  }
  if (target.writes.length === 0 || work.log.isUndone(targetId)) throw new Refused('NOTHING_TO_RESOLVE');
  if (!mayResolve(target, work)) throw new Refused('NOT_ALLOWED');
  return meaning(work, { ...about, writes: target.writes });
}

/** Those who may decide, and the two who disagree themselves. */
function mayResolve(target: StoredGesture, { table, log }: Work): boolean {
  if (table.mayDecide) return true;
  const versions = target.writes.flatMap(([field]) => {
    const state = log.state(field);
    return state === undefined ? [] : [state.kept, ...state.others];
  });
  return versions.some(({ gesture }) =>
    table.producerId === null
      ? gesture.byMemberId === table.memberId && gesture.byProducerId === null
      : gesture.byProducerId === table.producerId,
  );
}

function changesWhatIsDue({ kind }: StoredGesture): boolean {
  return (
    kind !== 'TICK' &&
    kind !== 'UNTICK' &&
    kind !== 'HAND_OUT' &&
    kind !== 'WAIT' &&
    kind !== 'MISS' &&
    kind !== 'PAY' &&
    kind !== 'RETURN_JARS'
  );
}

/** What is due changes until documents say it; then by correction documents only. */
function assertStillOpen(line: PlaceLine, work: Work): void {
  if (work.distributionOf(line.distributionId).documentsIssued) throw new Refused('DOCUMENTS_ISSUED');
}

function meaning(work: Work, parts: Partial<Meaning>): Meaning {
  return {
    writes: [],
    told: {},
    memberId: null,
    lineId: null,
    producerId: null,
    targetId: null,
    distributionId: work.place.asked.id,
    ...parts,
  };
}

function toldOf({ quantity, measure, amountCents, givenCents, means, text }: SentGesture): Told {
  return Object.fromEntries(
    Object.entries({ quantity, measure, amountCents, givenCents, means, text: text?.trim() }).filter(
      ([, value]) => value !== null && value !== undefined && value !== '',
    ),
  );
}

function amount(cents: number | null | undefined, path: string, least: number): number {
  if (cents == null || cents < least || cents > MOST_CENTS) throw invalid(path);
  return cents;
}

function needed<T>(value: T | undefined, path: string): T {
  if (value === undefined) throw invalid(path);
  return value;
}

function invalid(path: string): InvalidInput {
  return new InvalidInput([{ path: `gesture.${path}`, code: 'INVALID' }]);
}
