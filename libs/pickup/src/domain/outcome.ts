import {
  baseQuantity,
  isWithinTolerance,
  type Cents,
  type ContentUnit,
  type SellingMode,
} from '@cabas/kernel';
import { FIELD, type LineFate } from './gesture.ts';
import type { Log } from './log.ts';

/** A line as it is handed out. */
export interface HandOutLine {
  readonly id: string;
  readonly sellingMode: SellingMode;
  readonly weighed: boolean;
  readonly contentAmount: number | null;
  readonly contentUnit: ContentUnit | null;
  readonly quantity: number;
  readonly orderedCents: Cents;
  readonly amountCents: Cents;
  readonly toleranceBp: number | null;
  readonly deliveredQuantity: number | null;
  readonly deliveredMeasure: number | null;
  readonly deliveredReason: string | null;
}

/** What the gestures make of a line. */
export interface Outcome {
  readonly fate: LineFate;
  readonly substitute: string;
  /** What was counted; null: as ordered. */
  readonly quantity: number | null;
  /** What was weighed. */
  readonly weighed: number | null;
  /** What counts: null while nobody has decided, or where it was decided to leave it as agreed. */
  readonly measure: number | null;
  /** Beyond the tolerance, and nobody decided. */
  readonly undecided: boolean;
}

/**
 * Count, weight, fate and decision of a line. What was corrected elsewhere (the admin's page, a paper list) holds as long as
 * no gesture speaks of the same thing.
 */
export function outcomeOf(line: HandOutLine, log: Log): Outcome {
  const [fate, substitute] = log.value<[LineFate, string]>(FIELD.fate(line.id)) ?? ['AS_ORDERED', ''];
  const counted = log.value<number>(FIELD.count(line.id));
  const measured = log.value<number>(FIELD.weight(line.id));
  const byGesture = log.wasWritten(FIELD.fate(line.id));
  const quantity = counted ?? (byGesture ? null : line.deliveredQuantity);
  const weighed = measured ?? (byGesture ? null : line.deliveredMeasure);
  const gone = fate === 'MISSING' || fate === 'SPOILT';
  const base = { fate, substitute, weighed: gone ? null : weighed };
  if (gone) return { ...base, quantity: 0, measure: null, undecided: false };
  if (fate === 'SUBSTITUTED')
    return { ...base, quantity: null, weighed: null, measure: null, undecided: false };
  const expected = baseQuantity(line, quantity ?? line.quantity);
  if (weighed === null || isWithinTolerance(weighed, expected, line.toleranceBp))
    return { ...base, quantity, measure: weighed, undecided: false };
  const decided = log.value<[string, number]>(FIELD.decision(line.id));
  const settled = decided !== undefined && decided[1] === weighed;
  // weighed before anyone took it along: the correction of the admin's page was itself a decision
  if (measured === undefined) return { ...base, quantity, measure: weighed, undecided: false };
  if (!settled) return { ...base, quantity, measure: null, undecided: true };
  return { ...base, quantity, measure: decided[0] === 'ACCEPT' ? weighed : null, undecided: false };
}
