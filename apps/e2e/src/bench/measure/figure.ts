/** One line of the bench: `floor` is the least a machine must do, measured in the same run. */
export interface Figure {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  readonly floor?: number;
  readonly spread?: readonly [number, number];
}

/** A figure from repetitions: their median and spread, beside the median of the floor's. */
export function figureOf(
  figure: string,
  unit: string,
  values: readonly number[],
  floor?: readonly number[],
): Figure {
  return {
    figure,
    value: round(median(values)),
    unit,
    ...(floor !== undefined && { floor: round(median(floor)) }),
    ...(values.length > 1 && { spread: [round(Math.min(...values)), round(Math.max(...values))] as const }),
  };
}

/** Pair by pair: what is shared by both sides (a busy machine) leaves the ratio alone. */
export function ratios(ours: readonly number[], floor: readonly number[]): number[] {
  return ours.map((value, index) => value / (floor[index] ?? Number.NaN));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
