import assert from 'node:assert/strict';
import pg from 'pg';
import { createMarket, type Market } from '../data/market.ts';
import { JOURNAL_COPY } from '../floor/journal-sql.ts';
import { figureOf, ratios, type Figure } from '../measure/figure.ts';
import { cpuOf, databaseCpu, residentMb } from '../measure/processes.ts';
import { start } from '../servers.ts';
import { need, ready, type Workbench } from '../workbench.ts';

const LINES = 1_000_000;
const PAIRS = 3;
const DAYS = ['2026-01-01', '2026-12-31'] as const;

/**
 * The treasurer's journal of a million lines as CSV, beside COPY of the same rows through the same door, whose answer is thrown away; and how much memory the API takes for it.
 */
export async function exportCsv(bench: Workbench): Promise<Figure[]> {
  const market = await createMarket(bench.db, {
    ...{ key: 'export', farms: 20, productsPerFarm: 1, points: 1, members: 1 },
  });
  await writeLedger(bench.db, market);
  await bench.db.query('analyze');
  const api = await ready(await start('api'));
  const floor = new pg.Client({ connectionString: need('DATABASE_URL') });
  await floor.connect();
  let watch: NodeJS.Timeout | undefined;
  let most = 0;
  try {
    await take(api.url, market, ['2026-01-01', '2026-01-02']); // code and connection are warm
    const rest = residentMb(api.pid);
    watch = setInterval(() => (most = Math.max(most, residentMb(api.pid))), 20);
    most = rest;
    const [own, bare]: [Cost[], Cost[]] = [[], []];
    const costOf = (work: () => Promise<unknown>) => measure(work, api.pid, bench.postmaster);
    for (let pair = 0; pair < PAIRS; pair += 1) {
      for (const side of pair % 2 === 0 ? ['own', 'bare'] : ['bare', 'own']) {
        if (side === 'own')
          own.push(await costOf(async () => assert.equal(await take(api.url, market, DAYS), LINES + 1)));
        else bare.push(await costOf(() => copy(floor, market)));
      }
    }
    const of = (costs: readonly Cost[], what: keyof Cost) => costs.map((cost) => cost[what]);
    return [
      figureOf('export.csv.ratio', 'of COPY', ratios(of(own, 'linesPerS'), of(bare, 'linesPerS'))),
      figureOf('export.csv.lines_per_s', '1/s', of(own, 'linesPerS'), of(bare, 'linesPerS')),
      figureOf('export.csv.cpu_s', 's of the API, a million lines', of(own, 'cpu')),
      figureOf(
        'export.csv.db_cpu_s',
        's of the database, a million lines',
        of(own, 'dbCpu'),
        of(bare, 'dbCpu'),
      ),
      figureOf('export.csv.rss_mb', 'MB resident more than at rest, a million lines', [most - rest]),
    ];
  } finally {
    clearInterval(watch);
    await floor.end();
    await api.stop();
  }
}

interface Cost {
  readonly linesPerS: number;
  readonly cpu: number;
  readonly dbCpu: number;
}

async function measure(work: () => Promise<unknown>, pid: number, postmaster: number): Promise<Cost> {
  const [since, cpu, dbCpu] = [performance.now(), cpuOf(pid), databaseCpu(postmaster)];
  await work();
  return {
    linesPerS: (LINES * 1000) / (performance.now() - since),
    cpu: (cpuOf(pid) - cpu) / 1000,
    dbCpu: (databaseCpu(postmaster) - dbCpu) / 1000,
  };
}

/** Lines of the file, counted as they come. */
async function take(api: string, market: Market, [from, to]: readonly [string, string]): Promise<number> {
  const answer = await fetch(
    `${api}/files/c/${market.collectiveId}/journal/journal.csv?from=${from}&to=${to}`,
    { headers: { cookie: `cabas=${market.admin.token}` } },
  );
  assert.equal(answer.status, 200, await (answer.ok ? '' : answer.text()));
  let lines = 0;
  for await (const chunk of answer.body ?? [])
    for (const byte of chunk as Uint8Array) if (byte === 10) lines += 1;
  return lines;
}

async function copy(db: pg.Client, { collectiveId, admin }: Market): Promise<void> {
  await db.query('begin');
  await db.query(
    `select set_config('app.collective_id', $1, true), set_config('app.account_id', $2, true), set_config('role', 'cabas_collective', true)`,
    [collectiveId, admin.accountId],
  );
  await db.query(JOURNAL_COPY);
  await db.query('rollback');
}

/** Half a million purchases of the collective, two postings each, spread over a year. */
async function writeLedger(db: pg.Client, { collectiveId }: Market): Promise<void> {
  await db.query(
    `insert into ledger_entries (collective_id, id, kind, on_date) select $1, gen_random_uuid(), 'PURCHASE', date '2026-01-03' + (n % 360) from generate_series(1, $2::int) n`,
    [collectiveId, LINES / 2],
  );
  await db.query(
    `with numbered as (select e.id, row_number() over () as n from ledger_entries e where e.collective_id = $1),
     farms as (select producer_id, row_number() over (order by producer_id) as place from participations where collective_id = $1)
     insert into ledger_postings (collective_id, entry_id, line, account, producer_id, vat_rate_bp, cents)
     select $1, n.id, s.line, s.account, f.producer_id, case s.line when 1 then 550 end, case s.line when 1 then 1 else -1 end * (1 + n.n % 9000)
     from numbered n join farms f on f.place = 1 + n.n % 20 cross join (values (1, 'PURCHASES'), (2, 'PRODUCER')) s(line, account)`,
    [collectiveId],
  );
}
