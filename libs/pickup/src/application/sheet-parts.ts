import { formatMoney, lineCents, sumCents, type Cents } from '@cabas/kernel';
import { duesOf, printStamp, type PrintedContent } from '@cabas/sales';
import type { HeldOnline, PaymentRow } from '../data-access/payments.ts';
import type { Place, PlaceLine, PlaceOrder } from '../data-access/place.query.ts';
import { FIELD, type StoredGesture } from '../domain/gesture.ts';
import type { Log } from '../domain/log.ts';
import { outcomeOf } from '../domain/outcome.ts';
import type { BasketView, DueView, LineView, PaymentView } from './sheet-view.ts';
import { aboutWord, versionWords, type WordsFor } from './version-words.ts';
import type { ConflictView } from './sheet-view.ts';

/** Who did it, as others read it. */
export type NameOf = (gesture: Pick<StoredGesture, 'byMemberId' | 'byProducerId'> | undefined) => string;

/**
 * A line with what the gestures say of it. The amount is the stored one: what everybody else counts with; at the listed price where
 * the member chose a price level, so that no line tells whose (docs/adr/0014-price-levels.md): only what is owed in all is theirs.
 */
export function lineView(line: PlaceLine, log: Log): LineView {
  const outcome = outcomeOf(line, log);
  return {
    ...line,
    ...(line.listPriceCents !== null && atListedPrice(line, line.listPriceCents)),
    ticked: log.value<boolean>(FIELD.tick(line.id)) ?? false,
    deliveredMeasure: line.deliveredMeasure ?? outcome.weighed,
    fate: outcome.fate,
    substitute: outcome.substitute,
    undecided: outcome.undecided && line.deliveredMeasure === null,
  };
}

function atListedPrice(line: PlaceLine, priceCents: Cents) {
  const { sellingMode, contentAmount, quantity, listDueCents } = line;
  return {
    priceCents,
    orderedCents: lineCents({ sellingMode, contentAmount, quantity, priceCents }),
    amountCents: listDueCents,
  };
}

/** Whom a member pays here, with what was recorded. A payee who got something without being owed stands there too. */
export function duesWithPayments(
  orders: readonly (PlaceOrder & { readonly lines: readonly PlaceLine[] })[],
  payments: readonly PaymentRow[],
  place: Place,
  names: { readonly payee: (producerId: string | null) => string; readonly by: NameOf },
  log: Log,
): DueView[] {
  const dues = new Map<
    string | null,
    Pick<DueView, 'payeeName' | 'amountCents' | 'paymentNote' | 'onlineOnly'>
  >();
  for (const order of orders) {
    const sale = place.all.find(({ id }) => id === order.distributionId) ?? place.asked;
    for (const due of duesOf(order.lines, sale, order.deliveryFeeCents)) {
      const { producerId, payeeName, paymentNote } = due;
      const before = dues.get(producerId);
      const amountCents = (before?.amountCents ?? 0) + due.amountCents;
      const onlineOnly = due.means.includes('ONLINE') && (before?.onlineOnly ?? true);
      dues.set(producerId, { payeeName, paymentNote, amountCents, onlineOnly });
    }
  }
  for (const { producerId } of payments)
    if (!dues.has(producerId))
      dues.set(producerId, {
        payeeName: names.payee(producerId),
        amountCents: 0,
        paymentNote: '',
        onlineOnly: false,
      });
  return [...dues].map(([producerId, due]) => {
    const own = payments.filter((one) => one.producerId === producerId);
    return {
      ...due,
      producerId,
      paidCents: sumCents(own.map(({ amountCents }) => amountCents)),
      payments: own
        .filter(({ reverses }) => reverses === null)
        .map((one) => paymentView(one, own, log, names.by)),
    };
  });
}

/** What is held on a member's card is said where one would ask for money. */
export function withHeld(
  card: BasketView,
  held: readonly HeldOnline[],
  { t, locale, currency }: WordsFor,
): BasketView {
  const own = held.filter(({ memberId }) => memberId === card.memberId);
  if (own.length === 0) return card;
  return {
    ...card,
    dues: card.dues.map((due) => {
      const cents = own.find(({ producerId }) => producerId === due.producerId)?.cents;
      if (cents === undefined) return due;
      const words = t('papers.gesture.heldOnline', { amount: formatMoney(cents, currency, locale) });
      return { ...due, paymentNote: [words, due.paymentNote].filter(Boolean).join(' ') };
    }),
  };
}

function paymentView(payment: PaymentRow, all: readonly PaymentRow[], log: Log, nameOf: NameOf): PaymentView {
  const { gestureId: id, means, amountCents, givenCents, note, at } = payment;
  const undone = all.some(({ reverses }) => reverses === payment.id);
  return { id, means, amountCents, givenCents, note, at, undone, by: nameOf(log.get(id)) };
}

/** Every field on which two people disagree, with both versions. */
export function conflictsOf(
  log: Log,
  lines: ReadonlyMap<string, PlaceLine>,
  nameOfMember: (memberId: string) => string,
  nameOf: NameOf,
  words: WordsFor,
): ConflictView[] {
  return [...log.fields()].flatMap((field): ConflictView[] => {
    const state = log.state(field);
    if (state === undefined || state.others.length === 0) return [];
    const { memberId, lineId } = state.kept.gesture;
    const view = ({ gesture, value }: typeof state.kept) => ({
      gestureId: gesture.id,
      by: nameOf(gesture),
      at: gesture.phoneAt,
      words: versionWords(field, value, lines.get(lineId ?? ''), words),
    });
    return state.others.map((other) => ({
      id: `${field}#${other.gesture.id}`,
      memberId,
      memberName: memberId === null ? '' : nameOfMember(memberId),
      lineId,
      about: aboutWord(field),
      kept: view(state.kept),
      other: view(other),
    }));
  });
}

/** Whether a basket's paper is older than what it says now. What the hand-out itself writes is no change of the paper. */
export function isChangedSince(
  printed: PrintedContent,
  orders: readonly (PlaceOrder & { readonly lines: readonly PlaceLine[] })[],
  log: Log,
): boolean {
  return orders.some(({ id, lines }) => {
    const before = printed[id];
    if (before === undefined) return true;
    if (Object.keys(before).length !== lines.length) return true;
    return lines.some((line) => {
      const now = printStamp(line);
      const was = before[line.id];
      if (was === undefined) return true;
      return log.wasWritten(FIELD.fate(line.id)) ? was.split('/')[0] !== now.split('/')[0] : was !== now;
    });
  });
}
