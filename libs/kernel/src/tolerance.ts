import { type Cents } from './money.ts';
import { baseQuantity, lineCents, type PricedLine } from './quantity.ts';

/** Where a real weight (grams or millilitres for the whole line) simply applies, and what the line then costs. */
export interface ToleranceRange {
  readonly leastMeasure: number;
  readonly mostMeasure: number;
  readonly leastCents: Cents;
  readonly mostCents: Cents;
}

/**
 * The lightest and the heaviest weight that simply apply, of an estimate in grams or millilitres. `toleranceBp`: 1/100 of a per cent of
 * the estimate, more or less; what is not a whole gram is not given away. The one rule: the stall shows it, the scale goes by it.
 */
export function toleratedMeasures(estimate: number, toleranceBp: number): { least: number; most: number } {
  const scaled = estimate * toleranceBp;
  const margin = (scaled - (scaled % 10_000)) / 10_000;
  return { least: estimate - margin, most: estimate + margin };
}

/** Whether a real weight simply applies; without a tolerance (null) every one does. */
export function isWithinTolerance(measure: number, estimate: number, toleranceBp: number | null): boolean {
  if (toleranceBp === null) return true;
  const { least, most } = toleratedMeasures(estimate, toleranceBp);
  return measure >= least && measure <= most;
}

/** What a line may weigh and cost within its tolerance. */
export function toleranceRange(line: Omit<PricedLine, 'measure'>, toleranceBp: number): ToleranceRange {
  const { least: leastMeasure, most: mostMeasure } = toleratedMeasures(
    baseQuantity(line, line.quantity),
    toleranceBp,
  );
  return {
    leastMeasure,
    mostMeasure,
    leastCents: lineCents({ ...line, measure: leastMeasure }),
    mostCents: lineCents({ ...line, measure: mostMeasure }),
  };
}
