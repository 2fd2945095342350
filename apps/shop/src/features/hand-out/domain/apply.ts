/** What a sheet looks like once a gesture is done: shown at once, long before the server knows. Pure. */
import { lineCents } from '@cabas/kernel';
import { emptyBasket, othersOf } from './others.ts';
import { charge, editBasket, editLine, editTaking, isOnline, payeeOf, receive, takeBack } from './edit.ts';
import { agreedCents, weighedCents, worthOf } from './amount.ts';
import type { Before, Entry, Gesture } from './gesture.ts';
import type { Line, Sheet } from './sheet.ts';

/** The server's sheet with everything on top that did not leave yet, in the order in which it was done. */
export function shown(sheet: Sheet, entries: readonly Entry[]): Sheet {
  const waiting = entries.filter(({ state }) => state === 'WAITING');
  const undone = new Set(
    waiting.flatMap(({ gesture: { kind, gestureId } }) => (kind === 'UNDO' && gestureId ? [gestureId] : [])),
  );
  const here = new Set(waiting.map(({ gesture }) => gesture.id));
  return waiting.reduce((so, { gesture, before }) => {
    if (undone.has(gesture.id)) return so;
    // taken back before it ever left: as if nothing had been
    if (gesture.kind === 'UNDO' && gesture.gestureId && here.has(gesture.gestureId)) return so;
    return apply(so, gesture, before);
  }, sheet);
}

export function apply(sheet: Sheet, gesture: Gesture, before: Before = {}): Sheet {
  const { lineId, memberId } = gesture;
  switch (gesture.kind) {
    case 'TICK':
    case 'UNTICK':
      return editLine(sheet, lineId, (line) => ({ ...line, ticked: gesture.kind === 'TICK' }));
    case 'WEIGH':
      return editLine(sheet, lineId, (line) =>
        reckoned({ ...line, deliveredMeasure: gesture.measure ?? null }),
      );
    case 'COUNT':
      return editLine(sheet, lineId, (line) =>
        reckoned({ ...line, deliveredQuantity: gesture.quantity ?? null }),
      );
    case 'FATE':
      return editLine(sheet, lineId, (line) =>
        reckoned({ ...line, fate: gesture.fate ?? 'AS_ORDERED', substitute: gesture.text ?? '' }),
      );
    case 'DECIDE':
      return editLine(sheet, lineId, (line) => decided(line, gesture.text === 'ACCEPT'));
    case 'HAND_OUT':
      return editBasket(sheet, memberId, (basket) => ({ ...basket, status: 'HANDED_OUT' }));
    case 'WAIT':
      return editBasket(sheet, memberId, (basket) => ({ ...basket, status: 'WAITING' }));
    case 'MISS':
      return editBasket(sheet, memberId, (basket) => ({
        ...basket,
        status: 'MISSED',
        statusNote: gesture.text ?? '',
      }));
    case 'PAY':
      return pay(sheet, gesture);
    case 'RETURN_JARS':
      return pay(sheet, { ...gesture, means: 'JARS' });
    case 'SELL':
      return sell(sheet, gesture);
    case 'COUNT_CASH':
      return editTaking(sheet, gesture.payeeId ?? null, gesture.means ?? 'CASH', (taking) => ({
        ...taking,
        countedCents: gesture.amountCents ?? null,
      }));
    case 'UNDO':
      return putBack(sheet, gesture, before);
    case 'RESOLVE':
      return {
        ...sheet,
        conflicts: sheet.conflicts.filter(
          ({ kept, other }) => kept.gestureId !== gesture.gestureId && other.gestureId !== gesture.gestureId,
        ),
      };
  }
}

/** What must be remembered to undo a gesture after it left. */
export function before(
  sheet: Sheet,
  {
    lineId,
    memberId,
    kind,
    payeeId,
    means,
  }: Pick<Gesture, 'lineId' | 'memberId' | 'kind' | 'payeeId' | 'means'>,
): Before {
  if (lineId !== undefined)
    return { line: sheet.baskets.flatMap(({ lines }) => lines).find(({ id }) => id === lineId) };
  if (kind === 'COUNT_CASH')
    return {
      taking: sheet.takings.find((one) => one.producerId === (payeeId ?? null) && one.means === means),
    };
  if (kind === 'HAND_OUT' || kind === 'WAIT' || kind === 'MISS')
    return { status: sheet.baskets.find((basket) => basket.memberId === memberId)?.status };
  return {};
}

const reckoned = (line: Line): Line => ({ ...line, ...worthOf(line) });

function decided(line: Line, accepted: boolean): Line {
  const amountCents =
    accepted && line.deliveredMeasure !== null
      ? weighedCents(line, line.deliveredMeasure)
      : agreedCents(line);
  return { ...line, amountCents, undecided: false };
}

function pay(
  sheet: Sheet,
  { id, at, memberId, payeeId, means, amountCents, givenCents, text }: Gesture,
): Sheet {
  return receive(sheet, memberId, payeeId ?? null, {
    id,
    means: means ?? 'CASH',
    amountCents: amountCents ?? 0,
    givenCents: givenCents ?? null,
    note: text ?? '',
    by: sheet.me,
    at,
    undone: false,
  });
}

function sell(sheet: Sheet, { id, memberId, offerId, quantity = 1 }: Gesture): Sheet {
  const offer = sheet.leftovers.find((one) => one.offerId === offerId);
  if (offer === undefined) return sheet;
  const { remaining, ...sold } = offer;
  const cents = lineCents({ ...offer, quantity });
  const line: Line = {
    ...sold,
    id,
    orderId: '',
    weighed: false,
    quantity,
    orderedCents: cents,
    amountCents: cents,
    toleranceBp: null,
    ticked: true,
    deliveredQuantity: null,
    deliveredMeasure: null,
    fate: 'AS_ORDERED',
    substitute: '',
    undecided: false,
  };
  const left = remaining === null ? null : Math.max(0, remaining - quantity);
  return editBasket(
    {
      ...withBasketOf(sheet, memberId),
      leftovers: sheet.leftovers.map((one) => (one === offer ? { ...one, remaining: left } : one)),
    },
    memberId,
    (basket) => ({
      ...charge(basket, payeeOf(sheet, offer.producerId), offer.producerName, cents, isOnline(sheet)),
      lines: [...basket.lines, line],
    }),
  );
}

/** Who is on no list gets a card with what they buy. */
function withBasketOf(sheet: Sheet, memberId: string | undefined): Sheet {
  const other = othersOf(sheet).find((one) => one.memberId === memberId);
  return other === undefined ? sheet : { ...sheet, baskets: [...sheet.baskets, emptyBasket(other)] };
}

/** After the undone gesture left: what it changed goes back to what the phone saw before. The server has the last word. */
function putBack(
  sheet: Sheet,
  { gestureId = '', memberId, payeeId, means }: Gesture,
  { line, status, taking }: Before,
): Sheet {
  let back = takeBack(sheet, gestureId);
  if (line) back = editLine(back, line.id, () => line);
  if (status) back = editBasket(back, memberId, (basket) => ({ ...basket, status }));
  if (taking) back = editTaking(back, payeeId ?? null, means ?? taking.means, () => taking);
  return back;
}
