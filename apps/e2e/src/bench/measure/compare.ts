import { figureOf, ratios, type Figure } from './figure.ts';
import { burst, type Burst, type Side } from './load.ts';

const PAIRS = 7;

export interface Comparison {
  readonly name: string;
  readonly ours: Side;
  /** Absent where no floor is defined: then ours stands alone. */
  readonly floor?: Side;
  readonly postmaster: number;
  /** In each burst. */
  readonly requests: number;
  readonly atOnce?: number;
}

/**
 * Interleaved repetitions, ours and the floor in turn after a warm-up of both; who goes first changes, so that drift favours
 * neither. The ratio is the median of the pairs' ratios.
 */
export async function compare({
  name,
  ours,
  floor,
  postmaster,
  requests,
  atOnce = 8,
}: Comparison): Promise<Figure[]> {
  const run = (side: Side, count: number) => burst(side, postmaster, count, atOnce);
  for (const side of [ours, floor]) if (side !== undefined) await run(side, Math.ceil(requests / 2));
  const own: Burst[] = [];
  const bare: Burst[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const turns = pair % 2 === 0 ? [ours, floor] : [floor, ours];
    for (const side of turns)
      if (side !== undefined) (side === ours ? own : bare).push(await run(side, requests));
  }
  return figuresOf(name, own, bare, atOnce);
}

function figuresOf(name: string, own: readonly Burst[], bare: readonly Burst[], atOnce: number): Figure[] {
  const of = (key: keyof Burst, unit: string, as: string) =>
    figureOf(
      `${name}.${as}`,
      unit,
      own.map((one) => one[key]),
      bare.length > 0 ? bare.map((one) => one[key]) : undefined,
    );
  const rates = (bursts: readonly Burst[]) => bursts.map(({ perSecond }) => perSecond);
  return [
    ...(bare.length > 0 ? [figureOf(`${name}.ratio`, 'of the floor', ratios(rates(own), rates(bare)))] : []),
    of('perSecond', '1/s', 'per_s'),
    of('p50', `ms, ${atOnce} at once`, 'p50_ms'),
    of('p95', `ms, ${atOnce} at once`, 'p95_ms'),
    of('cpu', 'ms an operation', 'cpu_ms'),
    of('dbCpu', 'ms an operation', 'db_cpu_ms'),
    of('clientCpu', 'ms an operation, of the load generator', 'client_cpu_ms'),
  ];
}
