import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { CASES } from '../isolation-cases.ts';
import { codesOf, faultsOf, parsed, send, SLOWEST, type Answer } from './answers.ts';
import { ROLES, type Caller } from './callers.ts';
import { graphqlFaults, succeeded, typenameOf } from './graphql-faults.ts';
import type { FuzzedOperation } from './operations.ts';
import { baseFor, CALLERS } from './reach.ts';
import type { Stage } from './stage.ts';
import type { Tally } from './tally.ts';
import { inShort } from './in-short.ts';
import { variablesFor } from './variables.ts';

/** One call as it was made up: who asks, under which scope, with what. */
export interface Call {
  readonly caller: Caller;
  readonly scope: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** After so many calls a case is small enough. */
export const MOST_TRIES = 150;

/** A number that only depends on the run's seed and on what it is for. */
export function seedFor(seed: number, ...what: readonly (string | number)[]): number {
  return createHash('sha256')
    .update([seed, ...what].join('/'))
    .digest()
    .readInt32BE(0);
}

/** Calls one operation `runs` times, prepared anew after every few: what was done once can often not be done again. */
export async function fuzzOperation(
  stage: Stage,
  operation: FuzzedOperation,
  options: Options,
): Promise<void> {
  for (let done = 0; done < options.runs; done += PREPARED_FOR)
    await fuzzPrepared(stage, operation, {
      ...options,
      seed: seedFor(options.seed, done),
      runs: Math.min(PREPARED_FOR, options.runs - done),
    });
}
const PREPARED_FOR = 4;

interface Options {
  readonly seed: number;
  readonly runs: number;
  /** How to see it again. */
  readonly replay: string;
  readonly tally: Tally;
}

/** A fault not seen yet is made as small as it gets, by fast-check, and kept in the tally. */
async function fuzzPrepared(
  stage: Stage,
  operation: FuzzedOperation,
  { seed, runs, replay, tally }: Options,
): Promise<void> {
  const base = await baseFor(operation.name, stage.mine, stage.world);
  let first: string | undefined;
  let smaller = 0;
  const property = fc.asyncProperty(callsOf(stage, operation, base), async (call) => {
    if (first !== undefined && (smaller += 1) > MOST_TRIES) return;
    const { faults } = await callAndJudge(stage, operation, call, tally);
    const [fault] =
      first === undefined
        ? faults.filter((one) => !tally.knows(operation.name, one))
        : faults.filter((one) => one === first);
    for (const known of faults) if (tally.knows(operation.name, known)) tally.find(operation.name, known, '');
    if (fault === undefined) return;
    first ??= fault;
    throw new Error(fault);
  });
  const details = await fc.check(property, {
    seed,
    numRuns: runs,
    unbiased: true,
  });
  if (details.failed && first === undefined) throw details.errorInstance; // the fuzzer’s own fault
  const [smallest] = details.counterexample ?? [];
  if (smallest === undefined || first === undefined) return;
  const { answer } = await callAndJudge(stage, operation, smallest, tally);
  tally.find(operation.name, first, told(stage, smallest, answer, replay));
}

async function callAndJudge(
  stage: Stage,
  operation: FuzzedOperation,
  call: Call,
  tally: Tally,
): Promise<{ faults: string[]; answer: Answer }> {
  const body = JSON.stringify({ query: operation.document, variables: call.variables });
  const request = {
    method: 'POST',
    path: '/graphql',
    headers: {
      'content-type': 'application/json',
      ...(call.scope !== undefined && { 'cabas-scope': call.scope }),
    },
    body,
  };
  const cookie = stage.callers.cookieOf(call.caller);
  const answer = await send(stage.world, request, cookie);
  const json = parsed(answer.text);
  const faults = [
    ...faultsOf(answer, unasked(stage, call, body)),
    ...graphqlFaults(operation, call.variables, answer),
    ...(await slowness(answer, tally, () => send(stage.world, request, cookie))),
  ];
  const shown = json?.data?.[operation.name];
  const [code] = codesOf(json);
  const done = succeeded(operation, json);
  tally.add(operation.name, code ?? codeOf(shown, done), done);
  if (operation.kind === 'mutation' && (done || code === 'UNAUTHENTICATED')) await stage.callers.restore();
  return { faults: [...new Set(faults)], answer };
}

function codeOf(shown: unknown, done: boolean): string {
  if (done) return 'done';
  if (shown == null) return 'null';
  return (shown as { code?: string }).code ?? typenameOf(shown) ?? 'empty';
}

/** Slow is what stays slow: a machine with others on it may pause once. */
export async function slowness(
  answer: Answer,
  tally: Tally,
  again: () => Promise<Answer>,
): Promise<string[]> {
  if (answer.milliseconds <= SLOWEST) return [];
  for (let repetition = 0; repetition < 2; repetition += 1) {
    if ((await again()).milliseconds > SLOWEST) continue;
    tally.slow += 1;
    return [];
  }
  return [`takes more than ${SLOWEST} ms`];
}

/** Marks of the other collective that the call itself did not name. Staff may read whose a failed job is. */
function unasked({ marks }: Stage, { caller, scope }: Call, body: string): string[] {
  if (caller === 'staff') return [];
  const asked = `${body} ${scope ?? ''}`.toLowerCase();
  return marks.filter((mark) => !asked.includes(mark));
}

/** Mostly those who may, in their own scope; each other now and then, and each scope. */
function callsOf(stage: Stage, operation: FuzzedOperation, base: Call['variables']): fc.Arbitrary<Call> {
  const { mine, theirs, sources } = stage;
  const door = CASES[operation.name]?.door ?? 'collective';
  const [usual, scope] = {
    collective: ['admin', mine.scope] as const,
    farm: ['farmer', mine.farmScope] as const,
    person: ['member', undefined] as const,
    open: ['anonymous', undefined] as const,
    staff: ['staff', undefined] as const,
  }[door];
  const caller = CALLERS[operation.name] ?? usual;
  const nonsense = [
    'collective:',
    'collective:1',
    `${mine.scope}'`,
    'platform',
    mine.scope.toUpperCase(),
    'producer:x',
  ];
  return fc.record({
    caller: fc.oneof(
      { weight: 8, arbitrary: fc.constant<Caller>(caller) },
      { weight: 2, arbitrary: fc.constantFrom<Caller>(...ROLES) },
    ),
    scope: fc.oneof(
      { weight: 24, arbitrary: fc.constant(scope) },
      { weight: 3, arbitrary: fc.constantFrom(mine.scope, mine.farmScope, undefined) },
      { weight: 2, arbitrary: fc.constantFrom(theirs.scope, theirs.farmScope) },
      { weight: 1, arbitrary: fc.constantFrom(...nonsense) },
    ),
    variables: variablesFor(operation, base, sources),
  });
}

function told(stage: Stage, call: Call, answer: Answer, replay: string): string {
  const who = `${call.caller}, scope ${call.scope ?? 'none'}`;
  return [
    `  as ${inShort(who, stage)}`,
    `  variables ${inShort(JSON.stringify(call.variables), stage)}`,
    `  answered ${answer.status} in ${answer.milliseconds.toFixed(0)} ms, request ${answer.requestId}: ${inShort(answer.text, stage)}`,
    `  again: ${replay}`,
  ].join('\n');
}
