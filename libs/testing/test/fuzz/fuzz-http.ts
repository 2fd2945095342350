import fc from 'fast-check';
import { codesOf, faultsOf, parsed, send, type Answer, type Sent } from './answers.ts';
import { bodies } from './bodies.ts';
import { ROLES, type Caller } from './callers.ts';
import { MOST_TRIES, slowness } from './fuzz.ts';
import { inShort } from './in-short.ts';
import { requestsTo } from './links.ts';
import type { Stage } from './stage.ts';
import type { Tally } from './tally.ts';

interface Options {
  readonly seed: number;
  readonly runs: number;
  readonly replay: string;
  readonly tally: Tally;
}

export const BODIES = 'POST /graphql, broken';

/** Requests to /graphql that are none: whatever comes, an answer in the API's words. */
export function fuzzBodies(stage: Stage, options: Options): Promise<void> {
  return fuzz(
    stage,
    BODIES,
    fc.tuple(fc.constantFrom<Caller>('anonymous', 'member', 'admin'), bodies),
    options,
    ({ method, path }, answer) => {
      if (method !== 'POST' || path !== '/graphql') return [];
      const json = parsed(answer.text);
      const said = json?.data ?? json?.errors ?? json?.code;
      return said === undefined ? ['has neither data, nor errors, nor a code'] : [];
    },
  );
}

/** A route of files, as whoever it is for, and as everyone else. */
export function fuzzLink(stage: Stage, route: string, options: Options): Promise<void> {
  const reader: Caller = route.includes('/files/p/')
    ? 'farmer'
    : route.includes('/files/me/')
      ? 'member'
      : 'admin';
  const caller = fc.oneof(
    { weight: 6, arbitrary: fc.constant(reader) },
    { weight: 2, arbitrary: fc.constantFrom<Caller>(...ROLES) },
  );
  return fuzz(stage, route, fc.tuple(caller, requestsTo(route, stage)), options, () => []);
}

async function fuzz(
  stage: Stage,
  name: string,
  requests: fc.Arbitrary<[Caller, Sent]>,
  { seed, runs, replay, tally }: Options,
  more: (sent: Sent, answer: Answer) => string[],
): Promise<void> {
  let first: string | undefined;
  let smaller = 0;
  const judge = async ([caller, sent]: [Caller, Sent]) => {
    const cookie = stage.callers.cookieOf(caller);
    const answer = await send(stage.world, sent, cookie);
    const asked = `${sent.path} ${typeof sent.body === 'string' ? sent.body : ''}`.toLowerCase();
    const faults = [
      ...faultsOf(answer, caller === 'staff' ? [] : stage.marks.filter((mark) => !asked.includes(mark))),
      ...more(sent, answer),
      ...(await slowness(answer, tally, () => send(stage.world, sent, cookie))),
    ];
    const done = answer.status < 300;
    tally.add(name, `${answer.status} ${codesOf(parsed(answer.text))[0] ?? ''}`.trim(), done);
    return { faults: [...new Set(faults)], answer };
  };
  const property = fc.asyncProperty(requests, async (request) => {
    if (first !== undefined && (smaller += 1) > MOST_TRIES) return;
    const { faults } = await judge(request);
    const [fault] =
      first === undefined
        ? faults.filter((one) => !tally.knows(name, one))
        : faults.filter((one) => one === first);
    for (const known of faults) if (tally.knows(name, known)) tally.find(name, known, '');
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
  const [caller, sent] = smallest;
  const { answer } = await judge(smallest);
  const body =
    sent.body === undefined
      ? ''
      : typeof sent.body === 'string'
        ? sent.body
        : `${sent.body.length} bytes: ${Buffer.from(sent.body.subarray(0, 400)).toString('latin1')}`;
  tally.find(
    name,
    first,
    [
      `  as ${caller}: ${sent.method} ${inShort(sent.path, stage)} ${JSON.stringify(sent.headers)}`,
      `  body ${inShort(JSON.stringify(body), stage)}`,
      `  answered ${answer.status} in ${answer.milliseconds.toFixed(0)} ms, request ${answer.requestId}: ${inShort(answer.text, stage)}`,
      `  again: ${replay}`,
    ].join('\n'),
  );
}
