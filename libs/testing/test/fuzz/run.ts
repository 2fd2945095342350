import fc from 'fast-check';
import { declared } from '../routes.ts';
import { JOBS, lookAfterwards, PAPERS } from './afterwards.ts';
import { BODIES, fuzzBodies, fuzzLink } from './fuzz-http.ts';
import { fuzzOperation, seedFor } from './fuzz.ts';
import { fuzzedOperations } from './operations.ts';
import { Theatre, type Stage } from './stage.ts';
import { Tally } from './tally.ts';

export interface FuzzRun {
  readonly seed: number;
  /** When to stop taking up further work, in milliseconds from now. */
  readonly milliseconds: number;
  /** At most so many collectives are worn out. */
  readonly stages: number;
  /** How many operations are called at the same time; 1 is the same again with the same seed. */
  readonly lanes: number;
  /** Calls of each operation in a row. */
  readonly runs: number;
  /** Only this operation, link or `POST /graphql, broken`. */
  readonly only?: string | undefined;
  readonly say: (line: string) => void;
}

type Work = readonly [
  name: string,
  work: (
    stage: Stage,
    options: { seed: number; runs: number; replay: string; tally: Tally },
  ) => Promise<void>,
];

/** Calls everything the servers declare, again and again with other values, until the time is over. */
export async function fuzz(run: FuzzRun): Promise<Tally> {
  const tally = new Tally();
  const end = performance.now() + run.milliseconds;
  const theatre = await Theatre.open();
  try {
    const works = await worksOf(theatre, run.only);
    for (const [name] of works) tally.expect(name);
    for (const name of [JOBS, PAPERS]) tally.expect(name);
    for (let number = 1; number <= run.stages && performance.now() < end; number += 1)
      await wearOut(await theatre.stage(), works, { run, number, end, tally });
    for (const table of await theatre.touched())
      tally.find('the other collective', `was written to in ${table}`, `  seed ${run.seed}`);
  } finally {
    await theatre.close();
  }
  return tally;
}

async function worksOf(theatre: Theatre, only: string | undefined): Promise<Work[]> {
  const { routes } = await declared(theatre.world.config);
  const works: Work[] = [
    ...fuzzedOperations().map((operation): Work => [
      operation.name,
      (stage, { runs, ...options }) =>
        fuzzOperation(stage, operation, {
          ...options,
          runs: Math.ceil(runs * (0.5 + Math.min(operation.size, 20) / 8)),
        }),
    ]),
    ...routes.map((route): Work => [
      route,
      (stage, options) =>
        fuzzLink(stage, route, route.startsWith('POST') ? { ...options, runs: options.runs * 4 } : options),
    ]),
    [BODIES, (stage, options) => fuzzBodies(stage, { ...options, runs: options.runs * 8 })],
  ];
  const chosen = only === undefined ? works : works.filter(([name]) => name === only);
  if (chosen.length === 0) throw new Error(`nothing is called ${only}`);
  return chosen;
}

/** One collective, until each work was done twice, in an order of its own. */
async function wearOut(
  stage: Stage,
  works: readonly Work[],
  { run, number, end, tally }: { run: FuzzRun; number: number; end: number; tally: Tally },
): Promise<void> {
  for (const pass of [1, 2]) {
    const queue = shuffled(works, seedFor(run.seed, number, pass));
    await stage.callers.restore();
    // everything is called once, however slow the machine is
    const mayGoOn = () => (number === 1 && pass === 1) || performance.now() < end;
    const lane = async () => {
      for (
        let next = mayGoOn() ? queue.pop() : undefined;
        next !== undefined;
        next = mayGoOn() ? queue.pop() : undefined
      ) {
        const [name, work] = next;
        const replay = `npm run fuzz -- --seed ${run.seed} --operation '${name}' (first seen in part ${number}.${pass})`;
        await work(stage, { seed: seedFor(run.seed, number, pass, name), runs: run.runs, replay, tally });
      }
    };
    await Promise.all(Array.from({ length: run.lanes }, lane));
  }
  await lookAfterwards(stage, tally, `npm run fuzz -- --seed ${run.seed} (part ${number})`);
  run.say(tally.line());
}

function shuffled<T>(all: readonly T[], seed: number): T[] {
  const [order = []] = fc.sample(fc.shuffledSubarray([...all], { minLength: all.length }), {
    seed,
    numRuns: 1,
  });
  return order;
}
