import { createMarket, type Market } from '../data/market.ts';
import { figureOf, ratios, type Figure } from '../measure/figure.ts';
import { graphqlRequest } from '../measure/graphql.ts';
import { ask } from '../measure/post.ts';
import { residentMb } from '../measure/processes.ts';
import { buildEmptyApp, start, untilAnswered, type Running } from '../servers.ts';
import type { Workbench } from '../workbench.ts';
import { placeRequest, placing } from './place-order.ts';

const REPETITIONS = 7;
const LOADED = 3;
const ORDERS = 1500;
const REST_MS = 2000;

const HELLO = { name: 'Hello', text: 'query Hello { hello }' };
const VIEWER = { name: 'BenchViewer', text: 'query BenchViewer { viewer { id } }' };

interface Start {
  readonly running: Running;
  readonly ms: number;
}

/** From the order to start until the first question is answered. */
async function startUp(program: 'api' | 'empty'): Promise<Start> {
  const since = performance.now();
  const running = await start(program);
  const message = graphqlRequest(running.url, program === 'api' ? VIEWER : HELLO, {});
  const answered = async () => (await ask(message, '{"data":{')).length > 0;
  return { running, ms: await untilAnswered(running, answered, since) };
}

/** How long our API takes to start, beside an empty app of the same packages, built and started the same way. */
export async function apiStart(): Promise<Figure[]> {
  buildEmptyApp();
  const times = { api: [] as number[], empty: [] as number[] };
  for (let turn = 0; turn <= REPETITIONS; turn += 1) {
    for (const program of turn % 2 === 0 ? (['api', 'empty'] as const) : (['empty', 'api'] as const)) {
      const { running, ms } = await startUp(program);
      await running.stop();
      if (turn > 0) times[program].push(ms); // the first reads everything from the disk
    }
  }
  return [
    figureOf('api.start.ratio', 'of an empty app', ratios(times.api, times.empty)),
    figureOf('api.start.ms', 'ms until the first answer', times.api, times.empty),
  ];
}

/** Resident memory at rest, then the most it is while orders come in, beside the empty app under as many requests. */
export async function apiMemory(bench: Workbench): Promise<Figure[]> {
  buildEmptyApp();
  const market = await createMarket(bench.db, {
    key: 'memory',
    farms: 10,
    productsPerFarm: 5,
    points: 1,
    members: LOADED * ORDERS,
  });
  await bench.db.query('analyze');
  const orders = orderLoad(market);
  const rest = { api: [] as number[], empty: [] as number[] };
  const loaded = { api: [] as number[], empty: [] as number[] };
  for (let turn = 0; turn < REPETITIONS; turn += 1) {
    for (const program of ['api', 'empty'] as const) {
      const { running } = await startUp(program);
      await new Promise((resolve) => setTimeout(resolve, REST_MS));
      rest[program].push(residentMb(running.pid));
      if (turn < LOADED) {
        const hello = () => ask(graphqlRequest(running.url, HELLO, {}), '"hello"');
        loaded[program].push(await mostUnder(running, program === 'api' ? orders(running.url) : hello));
      }
      await running.stop();
    }
  }
  return [
    figureOf('api.memory.rest.ratio', 'of an empty app', ratios(rest.api, rest.empty)),
    figureOf('api.memory.rest.mb', 'MB resident', rest.api, rest.empty),
    figureOf(
      'api.memory.load.ratio',
      'of an empty app under as many requests',
      ratios(loaded.api, loaded.empty),
    ),
    figureOf(
      'api.memory.load.mb',
      `MB resident at most, ${ORDERS} orders, 8 at once`,
      loaded.api,
      loaded.empty,
    ),
  ];
}

function orderLoad(market: Market) {
  const next = placing(market);
  return (api: string) => () => ask(placeRequest(api, market, next()), '"__typename":"Order"');
}

/** The most memory a process holds while it is asked, looked at every 20 ms. */
async function mostUnder(running: Running, request: () => Promise<unknown>): Promise<number> {
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, residentMb(running.pid))), 20);
  let left = ORDERS;
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (left > 0) {
        left -= 1;
        await request();
      }
    }),
  );
  clearInterval(watch);
  return Math.max(most, residentMb(running.pid));
}
