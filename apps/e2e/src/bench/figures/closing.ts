import { createMarket, openSale, type Market } from '../data/market.ts';
import { copyIn } from '../data/copy-in.ts';
import { idOf } from '../data/ids.ts';
import { offerRows, productRows } from '../data/goods.ts';
import { writeOrders } from '../data/orders.ts';
import { cpuOf, databaseCpu } from '../measure/processes.ts';
import { figureOf, type Figure } from '../measure/figure.ts';
import { start } from '../servers.ts';
import type { Workbench } from '../workbench.ts';

const REPETITIONS = 5;
const POINTS = 9;
const FARMS = 20;
const ORDERS = 500;

interface Sale {
  readonly cycleId: string;
  readonly distributionIds: readonly string[];
}

/**
 * A sale of nine points ends: 500 orders of twenty lines, one of each farm. From the moment its due tasks are there until every
 * distribution is closed and every farm's preparation slip is drawn and on its way, done by the worker as built.
 */
export async function closeCycle(bench: Workbench): Promise<Figure[]> {
  const market = await createMarket(bench.db, {
    key: 'close',
    farms: FARMS,
    productsPerFarm: 3,
    points: POINTS,
    members: ORDERS,
  });
  const sales: Sale[] = [await fill(bench, market, { ...market })];
  for (let n = 1; n <= REPETITIONS; n += 1)
    sales.push(await fill(bench, market, await anotherSale(bench, market, n)));
  // what earlier figures left for the worker is not this one's
  await bench.db.query('update outbox set done_at = clock_timestamp() where done_at is null');
  await bench.db.query('analyze');
  const worker = await start('worker');
  const times: { close: number; slips: number; mails: number; cpu: number; dbCpu: number }[] = [];
  try {
    for (const sale of sales) times.push(await closed(bench, market, sale, worker.pid));
  } finally {
    await worker.stop();
  }
  const [, ...measured] = times; // the first prepares the statements and loads the fonts
  const of = (key: keyof (typeof times)[number]) => measured.map((one) => one[key]);
  return [
    figureOf('cycle.close.ms', `ms until all ${POINTS * FARMS} slips are drawn`, of('slips')),
    figureOf(
      'cycle.close.closed_ms',
      'ms until no point takes orders and every line has its slip',
      of('close'),
    ),
    figureOf('cycle.close.mailed_ms', 'ms until every mail is sent', of('mails')),
    figureOf('cycle.close.cpu_ms', 'ms of the worker, until the last slip', of('cpu')),
    figureOf('cycle.close.db_cpu_ms', 'ms, until the last slip', of('dbCpu')),
  ];
}

async function fill(bench: Workbench, market: Market, sale: Sale & Pick<Market, 'offers'>): Promise<Sale> {
  const perFarm = sale.offers.length / FARMS;
  await writeOrders(bench.db, market, {
    ...sale,
    members: market.members,
    offersOf: (n) =>
      Array.from({ length: FARMS }, (_, farm) => sale.offers[farm * perFarm + (n % perFarm)]).filter(
        (one) => one !== undefined,
      ),
  });
  return sale;
}

/** The same goods and places once more. */
async function anotherSale(
  bench: Workbench,
  market: Market,
  n: number,
): Promise<Sale & Pick<Market, 'offers'>> {
  const { key, collectiveId } = market;
  const farms = Array.from({ length: FARMS }, (_, farm) => ({
    id: idOf(key, 'farm', farm),
    n: farm,
    name: `Ferme ${String(farm).padStart(2, '0')}`,
  }));
  const pointIds = Array.from({ length: POINTS }, (_, point) => idOf(key, 'point', point));
  const sale = await openSale(bench.db, { key: `${key}-${n}`, collectiveId, pointIds, inDays: 7 + n });
  const offers = offerRows(sale.cycleId, collectiveId, productRows(key, farms, market.offers.length / FARMS));
  await copyIn(bench.db, 'offers', offers);
  return { ...sale, offers };
}

async function closed(bench: Workbench, market: Market, { cycleId, distributionIds }: Sale, worker: number) {
  const { db, postmaster } = bench;
  await db.query('update distributions set closes_at = clock_timestamp() where cycle_id = $1', [cycleId]);
  const cpu = cpuOf(worker);
  const dbCpu = databaseCpu(postmaster);
  const since = performance.now();
  await db.query(
    `insert into due_tasks (collective_id, id, kind, subject_id, due_at)
     select $1, gen_random_uuid(), 'sales.close-distribution', id, clock_timestamp() from unnest($2::uuid[]) id`,
    [market.collectiveId, distributionIds],
  );
  await db.query('notify cabas_outbox');
  const until = async (sql: string) => {
    while (((await db.query<{ left: number }>(sql, [cycleId])).rows[0]?.left ?? 1) > 0) {
      if (performance.now() - since > 120_000) throw new Error('the sale was not closed');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return performance.now() - since;
  };
  const close = await until(OPEN);
  const slips = await until(UNSENT);
  const spent = { cpu: cpuOf(worker) - cpu, dbCpu: databaseCpu(postmaster) - dbCpu };
  await assertEveryLineInOneSlip(bench, cycleId);
  return { close, slips, ...spent, mails: await until(UNMAILED) };
}

const OPEN = `select count(*)::int as left from distributions where cycle_id = $1 and status <> 'CLOSED'`;
const UNSENT = `select (${POINTS * FARMS} - count(s.sent_at))::int as left from distributions d join preparation_slips s
  on s.collective_id = d.collective_id and s.distribution_id = d.id where d.cycle_id = $1`;
const UNMAILED = `select count(*)::int as left from outbox where done_at is null and $1::uuid is not null`;

/** I4: a fast closing that forgets a line is no figure. */
async function assertEveryLineInOneSlip({ db }: Workbench, cycleId: string): Promise<void> {
  const { rows } = await db.query<{ count: number }>(
    `select count(*)::int as count from order_lines l join orders o on o.collective_id = l.collective_id and o.id = l.order_id
     where o.cycle_id = $1 and l.slip_id is null`,
    [cycleId],
  );
  if (rows[0]?.count !== 0) throw new Error(`${rows[0]?.count} lines are in no slip`);
}
