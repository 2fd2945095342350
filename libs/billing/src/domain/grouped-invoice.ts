import { sumCents, type Cents, type LocalDate } from '@cabas/kernel';

/** A delivery that waits for the invoice of its month. */
export interface Waiting {
  readonly orderId: string;
  /** Null: the collective sold it. */
  readonly producerId: string | null;
  readonly sellerName: string;
  readonly memberId: string;
  readonly buyerName: string;
  readonly deliveredOn: LocalDate;
  readonly amountCents: Cents;
  /** When the law wants it paid at the latest. */
  readonly lastDay: LocalDate;
}

/** One seller and one buyer, and what waits between them. */
export interface WaitingPair {
  readonly producerId: string | null;
  readonly sellerName: string;
  readonly memberId: string;
  readonly buyerName: string;
  readonly deliveries: readonly Waiting[];
  readonly amountCents: Cents;
  /** The first delivery that must be paid before today: the law leaves no time to wait, each is invoiced by itself. */
  readonly tooLate: Waiting | null;
}

export function pairsOf(waiting: readonly Waiting[], today: LocalDate): WaitingPair[] {
  const groups = Map.groupBy(waiting, ({ producerId, memberId }) => `${producerId ?? ''}/${memberId}`);
  return [...groups.values()].flatMap((deliveries): WaitingPair[] => {
    const [first] = deliveries;
    if (first === undefined) return [];
    const { producerId, sellerName, memberId, buyerName } = first;
    return [
      {
        ...{ producerId, sellerName, memberId, buyerName, deliveries },
        amountCents: sumCents(deliveries.map(({ amountCents }) => amountCents)),
        tooLate: deliveries.find(({ lastDay }) => lastDay < today) ?? null,
      },
    ];
  });
}

/** One document to issue: all that waits between the two, or a delivery by itself. */
export interface GroupedSubject {
  readonly producerId: string | null;
  readonly memberId: string;
  readonly orderIds: readonly string[];
}

export function subjectsOf(pairs: readonly WaitingPair[]): GroupedSubject[] {
  return pairs.flatMap(({ producerId, memberId, deliveries, tooLate }): GroupedSubject[] => {
    const orderIds = deliveries.map(({ orderId }) => orderId);
    return tooLate === null
      ? [{ producerId, memberId, orderIds }]
      : orderIds.map((id) => ({ producerId, memberId, orderIds: [id] }));
  });
}

/** By what is documented, not by when: a repeated batch finds it and goes on. */
export function groupedKey(runId: string, { producerId, orderIds }: GroupedSubject): string {
  return ['GROUPED', runId, producerId ?? '', orderIds[0] ?? ''].join('/');
}
