import { readFileSync, readdirSync } from 'node:fs';

/** One line of the bench. */
export interface Figure {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  readonly floor?: number;
  readonly spread?: readonly [number, number];
}

/** One of the two compared: how to send a request, and the process that answers. */
export interface Side {
  readonly pid: number;
  readonly send: () => Promise<void>;
}

const PAIRS = 7;
const AT_ONCE = 8;
const TICK_MS = 10;

/** Interleaved pairs, ours and the floor in turn after a warm-up; the ratio is the median of the pairs' ratios. */
export async function comparePairs(
  name: string,
  ours: Side,
  floor: Side,
  requests: number,
): Promise<Figure[]> {
  for (const side of [ours, floor]) await burst(side, Math.ceil(requests / 3));
  const pairs: { ours: Burst; floor: Burst }[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    // who goes first changes, so that drift favours neither
    const first = pair % 2 === 0;
    const a = await burst(first ? ours : floor, requests);
    const b = await burst(first ? floor : ours, requests);
    pairs.push(first ? { ours: a, floor: b } : { ours: b, floor: a });
  }
  const ratios = pairs.map((pair) => pair.ours.perSecond / pair.floor.perSecond);
  const own = pairs.map((pair) => pair.ours.perSecond);
  return [
    { figure: `${name}.ratio`, value: round(median(ratios)), unit: 'of the floor', spread: spread(ratios) },
    {
      figure: `${name}.per_s`,
      value: round(median(own)),
      unit: '1/s',
      floor: round(median(pairs.map((pair) => pair.floor.perSecond))),
      spread: spread(own),
    },
    {
      figure: `${name}.p95_ms`,
      value: round(median(pairs.map((pair) => pair.ours.p95))),
      unit: 'ms',
      floor: round(median(pairs.map((pair) => pair.floor.p95))),
    },
    {
      figure: `${name}.cpu_ms`,
      value: round(median(pairs.map((pair) => pair.ours.cpu))),
      unit: 'ms an operation',
      floor: round(median(pairs.map((pair) => pair.floor.cpu))),
    },
    {
      figure: `${name}.db_cpu_ms`,
      value: round(median(pairs.map((pair) => pair.ours.dbCpu))),
      unit: 'ms an operation',
      floor: round(median(pairs.map((pair) => pair.floor.dbCpu))),
    },
  ];
}

interface Burst {
  readonly perSecond: number;
  readonly p95: number;
  readonly cpu: number;
  readonly dbCpu: number;
}

async function burst(side: Side, requests: number): Promise<Burst> {
  const times: number[] = [];
  let left = requests;
  const cpu = cpuOf(side.pid);
  const dbCpu = databaseCpu();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left > 0) {
        left -= 1;
        const sent = performance.now();
        await side.send();
        times.push(performance.now() - sent);
      }
    }),
  );
  const took = performance.now() - start;
  times.sort((a, b) => a - b);
  return {
    perSecond: (requests * 1000) / took,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
    cpu: (cpuOf(side.pid) - cpu) / requests,
    dbCpu: (databaseCpu() - dbCpu) / requests,
  };
}

/** Milliseconds of processor a process has used. */
function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return 0;
  }
}

/** The same for every PostgreSQL back end of this bench's server (connections stay open during a burst). */
function databaseCpu(): number {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && isPostgres(name))
    .reduce((sum, pid) => sum + cpuOf(Number(pid)), 0);
}

function isPostgres(pid: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres');
  } catch {
    return false;
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function spread(values: readonly number[]): [number, number] {
  return [round(Math.min(...values)), round(Math.max(...values))];
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
