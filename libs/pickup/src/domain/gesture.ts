/** What a thumb does at a hand-out. */
export type GestureKind =
  | 'TICK'
  | 'UNTICK'
  | 'WEIGH'
  | 'COUNT'
  | 'FATE'
  | 'DECIDE'
  | 'HAND_OUT'
  | 'WAIT'
  | 'MISS'
  | 'PAY'
  | 'RETURN_JARS'
  | 'SELL'
  | 'COUNT_CASH'
  | 'UNDO'
  | 'RESOLVE';

export type LineFate = 'AS_ORDERED' | 'MISSING' | 'SPOILT' | 'SUBSTITUTED';
export type BasketStatus = 'WAITING' | 'HANDED_OUT' | 'MISSED';
/** ONLINE: by a payment service, before or after; never written down here. */
export type PaymentMeans = 'CASH' | 'CHEQUE' | 'TRANSFER' | 'CARD' | 'JARS' | 'ONLINE';

/** What a gesture says about one field: numbers, a mark, or words in a fixed order. */
export type FieldValue = number | boolean | readonly (string | number)[];
/** Which field, and what it says of it. */
export type Write = readonly [field: string, value: FieldValue];

/** What the phone sent with a gesture, kept for the log. */
export interface Told {
  readonly quantity?: number;
  readonly measure?: number;
  readonly amountCents?: number;
  readonly givenCents?: number;
  readonly means?: PaymentMeans;
  readonly offerId?: string;
  readonly text?: string;
}

/** A gesture as the log keeps it. */
export interface StoredGesture {
  readonly id: string;
  readonly distributionId: string;
  /** Its place in the log. */
  readonly seq: number;
  readonly kind: GestureKind;
  readonly writes: readonly Write[];
  readonly told: Told;
  readonly memberId: string | null;
  readonly lineId: string | null;
  readonly producerId: string | null;
  readonly targetId: string | null;
  readonly device: string;
  readonly byMemberId: string | null;
  readonly byProducerId: string | null;
  /** How much of the log the phone knew. */
  readonly seen: number;
  readonly phoneAt: Date;
  readonly at: Date;
}

/** Names of fields: what two people may write without knowing of each other. */
export const FIELD = {
  tick: (lineId: string) => `tick:${lineId}`,
  weight: (lineId: string) => `weight:${lineId}`,
  count: (lineId: string) => `count:${lineId}`,
  fate: (lineId: string) => `fate:${lineId}`,
  decision: (lineId: string) => `decision:${lineId}`,
  /** The whole basket, or the part of one farm at its own table. */
  status: (memberId: string, producerId: string | null) =>
    producerId === null ? `status:${memberId}` : `status:${memberId}:${producerId}`,
  cash: (payeeId: string | null, means: PaymentMeans) => `cash:${payeeId ?? 'collective'}:${means}`,
} as const;

/** What a field is about: the word before its first colon. */
export function aboutOf(field: string): string {
  return field.slice(0, field.indexOf(':'));
}

/** What a gesture that changes a line says of it. A weight or a count also says that the goods are there. */
export function lineWrites(
  lineId: string,
  gesture: {
    kind: GestureKind;
    quantity?: number | undefined;
    measure?: number | undefined;
    fate?: LineFate | undefined;
    text?: string | undefined;
  },
): Write[] {
  const there: Write = [FIELD.fate(lineId), ['AS_ORDERED', '']];
  switch (gesture.kind) {
    case 'TICK':
      return [[FIELD.tick(lineId), true]];
    case 'UNTICK':
      return [[FIELD.tick(lineId), false]];
    case 'WEIGH':
      return gesture.measure === undefined ? [] : [[FIELD.weight(lineId), gesture.measure], there];
    case 'COUNT':
      return gesture.quantity === undefined ? [] : [[FIELD.count(lineId), gesture.quantity], there];
    case 'FATE':
      return gesture.fate === undefined ? [] : [[FIELD.fate(lineId), [gesture.fate, gesture.text ?? '']]];
    case 'DECIDE':
      return gesture.measure === undefined
        ? []
        : [[FIELD.decision(lineId), [gesture.text ?? '', gesture.measure]]];
    default:
      return [];
  }
}
