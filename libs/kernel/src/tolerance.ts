import { type Cents } from './money.ts';
import { baseQuantity, lineCents, type PricedLine } from './quantity.ts';
import { multiplyDivide } from './round.ts';

/** Where a real weight (grams or millilitres for the whole line) simply applies, and what the line then costs. */
export interface ToleranceRange {
  readonly leastMeasure: number;
  readonly mostMeasure: number;
  readonly leastCents: Cents;
  readonly mostCents: Cents;
}

/** `toleranceBp`: 1/100 of a per cent of the estimate, more or less. */
export function toleranceRange(line: Omit<PricedLine, 'measure'>, toleranceBp: number): ToleranceRange {
  const estimate = baseQuantity(line, line.quantity);
  const margin = multiplyDivide(estimate, toleranceBp, 10_000);
  const [leastMeasure, mostMeasure] = [estimate - margin, estimate + margin];
  return {
    leastMeasure,
    mostMeasure,
    leastCents: lineCents({ ...line, measure: leastMeasure }),
    mostCents: lineCents({ ...line, measure: mostMeasure }),
  };
}
