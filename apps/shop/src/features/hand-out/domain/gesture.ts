/** One thing done with a thumb (GestureInput of schema.graphql), and what the phone keeps beside it. */
import type { Fate, Line, Means, Basket, Taking } from './sheet.ts';

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

/** What is meant, before it has an id and a time. */
export interface Wish {
  readonly kind: GestureKind;
  readonly memberId?: string;
  readonly lineId?: string;
  readonly quantity?: number;
  readonly measure?: number;
  readonly fate?: Fate;
  readonly text?: string;
  /** Null: the collective. */
  readonly payeeId?: string | null;
  readonly means?: Means;
  readonly amountCents?: number;
  readonly givenCents?: number;
  readonly offerId?: string;
  readonly gestureId?: string;
}

export interface Gesture extends Wish {
  readonly id: string;
  /** Cursor of the sheet that the phone knew. */
  readonly seen: number;
  readonly at: string;
}

/** How things stood before, to put them back when the gesture is undone after it left. */
export interface Before {
  readonly line?: Line | undefined;
  readonly status?: Basket['status'] | undefined;
  readonly taking?: Taking | undefined;
}

/** `WAITING` to leave, `SENT` and done, `CONFLICT` with someone else's, `REFUSED` by the rules. */
export type GestureState = 'WAITING' | 'SENT' | 'CONFLICT' | 'REFUSED';

export interface Entry {
  readonly gesture: Gesture;
  /** Gestures of one tap share it, and are undone together. */
  readonly act: string;
  readonly before: Before;
  readonly state: GestureState;
  /** Of a refusal: words of the server. */
  readonly message: string | null;
}
