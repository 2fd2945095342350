/** What a line costs once it is weighed or counted: the rule of the server (libs/pickup), on the phone. */
import { baseQuantity, type Cents, isWithinTolerance, lineCents, toleratedMeasures } from '@cabas/kernel';
import type { Line } from './sheet.ts';

type Priced = Pick<
  Line,
  | 'sellingMode'
  | 'contentAmount'
  | 'priceCents'
  | 'quantity'
  | 'deliveredQuantity'
  | 'deliveredMeasure'
  | 'toleranceBp'
  | 'fate'
  | 'orderedCents'
  | 'weighed'
>;

export interface Worth {
  readonly amountCents: Cents;
  readonly undecided: boolean;
}

const NOTHING: Worth = { amountCents: 0, undecided: false };

/** Missing and spoilt cost nothing, a substitute what was agreed, the rest what it weighs – within the tolerance. */
export function worthOf(line: Priced): Worth {
  if (line.fate === 'MISSING' || line.fate === 'SPOILT') return NOTHING;
  if (line.fate === 'SUBSTITUTED') return { amountCents: line.orderedCents, undecided: false };
  const agreed = agreedCents(line);
  if (line.deliveredMeasure === null) return { amountCents: agreed, undecided: false };
  return isTolerated(line, line.deliveredMeasure)
    ? { amountCents: weighedCents(line, line.deliveredMeasure), undecided: false }
    : { amountCents: agreed, undecided: true };
}

/** By the count really given, at the weight that was estimated. */
export const agreedCents = (line: Priced): Cents =>
  line.deliveredQuantity === null
    ? line.orderedCents
    : lineCents({ ...line, quantity: line.deliveredQuantity });

/** By the weight really given. */
export const weighedCents = (line: Priced, measure: number): Cents =>
  lineCents({ ...line, quantity: line.deliveredQuantity ?? line.quantity, measure });

/** The weight that was ordered, in grams or millilitres. */
export const orderedMeasure = (
  line: Pick<Line, 'sellingMode' | 'contentAmount' | 'quantity' | 'deliveredQuantity'>,
): number => baseQuantity(line, line.deliveredQuantity ?? line.quantity);

export const isTolerated = (line: Priced, measure: number): boolean =>
  isWithinTolerance(measure, orderedMeasure(line), line.toleranceBp);

/** The lightest and the heaviest that simply apply; null: any weight does. */
export const measuresTolerated = (line: Priced): { least: number; most: number } | null =>
  line.toleranceBp === null ? null : toleratedMeasures(orderedMeasure(line), line.toleranceBp);
