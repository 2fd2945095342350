import type { Timing } from './timings.ts';
import { OURS, type Unexpected } from './trouble.ts';
import type { Witness } from './witness.ts';

export interface Findings {
  readonly calls: number;
  readonly answered: number;
  readonly aborted: number;
  readonly broken: number;
  /** Calls that got no answer although nobody hung up. */
  readonly lost: readonly string[];
  readonly seconds: number;
  readonly times: readonly Timing[];
  readonly witness: Witness;
  readonly trouble: { readonly terminated: number; readonly cancelled: number };
  readonly unexpected: ReadonlyMap<string, Unexpected>;
  /** Tables of the silent tenant that changed. */
  readonly moved: readonly string[];
  readonly crossing: readonly string[];
}

export const say = (line: string): void => void process.stdout.write(`${line}\n`);
const listed = (counts: ReadonlyMap<string, number>) =>
  [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, n]) => `${name} ${n}`)
    .join(', ') || 'none';
const middle = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Prints what was found; true when nothing crossed and every failure was one of the injected ones. */
export function report(found: Findings): boolean {
  const { witness, trouble } = found;
  const stray = [...found.unexpected].filter(([what]) => !OURS.test(what));
  const foreign = witness.leaks.length + found.moved.length + found.crossing.length;
  say(
    `\n${found.calls} calls in ${found.seconds.toFixed(1)} s: ${Math.round(found.calls / found.seconds)}/s`,
  );
  say(
    `answered ${found.answered}, hung up on ${found.aborted}, spoilt inputs ${found.broken}, lost ${found.lost.length}`,
  );
  say(`backends terminated ${trouble.terminated}, statements cancelled ${trouble.cancelled}`);
  say(`answers: ${listed(witness.codes)}`);
  say(
    `INTERNAL or 5xx: ${witness.failed}; the API called unexpected: ${listed(new Map([...found.unexpected].map(([what, { times }]) => [what, times])))}`,
  );
  say(`operations done by somebody: ${witness.answered.size}`);
  timingLines(found.times);
  for (const leak of [
    ...witness.leaks,
    ...found.moved.map((table) => `the silent tenant changed: ${table}`),
    ...found.crossing,
  ].slice(0, 50))
    say(`FOREIGN ${leak}`);
  for (const [what, { times, stack }] of stray) say(`NOT OURS ${times} × ${what}\n${stack}`);
  for (const error of new Set(found.lost)) say(`LOST ${error}`);
  say(
    JSON.stringify({
      figure: 'isolation.calls',
      value: found.calls,
      per_s: Math.round(found.calls / found.seconds),
      foreign,
      failed: witness.failed,
      stray: stray.length,
      lost: found.lost.length,
    }),
  );
  say(`foreign rows: ${foreign}`);
  return foreign === 0 && stray.length === 0 && found.lost.length === 0;
}

function timingLines(times: readonly Timing[]): void {
  const ratio = ({ foreign, never }: Timing) => foreign[0] / never[0];
  const ms = (n: number) => n.toFixed(2);
  for (const kind of ['query', 'mutation'] as const) {
    const own = times.filter((one) => one.kind === kind);
    say(
      `time of another's id against one nobody had, ${kind} (${own.length} ids): median ${ms(middle(own.map(({ foreign }) => foreign[0])))} / ${ms(middle(own.map(({ never }) => never[0])))} ms, p95 ${ms(middle(own.map(({ foreign }) => foreign[1])))} / ${ms(middle(own.map(({ never }) => never[1])))} ms, ratio ${middle(own.map(ratio)).toFixed(3)}`,
    );
  }
  const apart = times
    .toSorted((a, b) => Math.abs(Math.log(ratio(b))) - Math.abs(Math.log(ratio(a))))
    .slice(0, 5);
  for (const one of apart)
    say(
      `  furthest apart: ${one.operation} ${one.path}: ${ms(one.foreign[0])} / ${ms(one.never[0])} ms, ratio ${ratio(one).toFixed(3)}`,
    );
}
