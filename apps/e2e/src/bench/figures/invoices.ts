import type pg from 'pg';
import { centsToDecimal } from '@cabas/kernel';
import { createMarket, type Market } from '../data/market.ts';
import { eightOf, writeOrders } from '../data/orders.ts';
import type { PageText } from '../floor/pages.ts';
import { compare } from '../measure/compare.ts';
import { figureOf, type Figure } from '../measure/figure.ts';
import { graphqlRequest } from '../measure/graphql.ts';
import { ask, type Message } from '../measure/post.ts';
import { cpuOf, databaseCpu, residentMb } from '../measure/processes.ts';
import { startFloor, startWatched } from '../servers.ts';
import type { Workbench } from '../workbench.ts';

const DOCUMENTS = 10_000;
/** Of these, so many are drawn in a burst. */
const DRAWN = 200;
const START = {
  name: 'BenchStartRun',
  text: 'mutation BenchStartRun($id: UUID!) { startDocumentRun(distributionId: $id) { __typename } }',
};

interface Snapshot {
  readonly number: string;
  readonly seller: object;
  readonly buyer: object;
  readonly lines: readonly Record<string, unknown>[];
  readonly vat: readonly Record<string, number>[];
  readonly totals: Readonly<Record<string, number>>;
  readonly mentions: readonly string[];
}

const ARCHIVE = {
  name: 'BenchArchive',
  text: 'mutation BenchArchive($from: Date!, $to: Date!) { startDocumentArchive(from: $from, to: $to) { __typename } }',
};

/**
 * A run of ten thousand documents of eight lines, issued by the worker as built (numbers, hash chain, postings) and then drawn by it and
 * kept, as for the treasurer's archive; and papers drawn one by one through the treasurer's own door. Beside them pdfkit draws the same
 * words. The run's ratio is per core: processor time of pdfkit's page against that of a document issued, drawn and kept.
 */
export async function invoiceRun(bench: Workbench): Promise<Figure[]> {
  const market = await createMarket(bench.db, {
    key: 'invoices',
    farms: 1,
    productsPerFarm: 50,
    points: 1,
    members: DOCUMENTS,
  });
  await writeOrders(bench.db, market, { ...market, offersOf: (n) => eightOf(market.offers, n) });
  await handedOut(bench.db, market);
  const issued = await issue(bench, market);
  const papers = await someOf(bench.db, market);
  const floor = await startFloor('pages');
  let turn = 0;
  const next = () => papers[(turn += 1) % papers.length] ?? { id: '', page: '' };
  const before = residentMb(bench.api.pid);
  try {
    const drawn = await compare({
      name: 'invoice.draw',
      ours: {
        pid: bench.api.pid,
        send: () => ask(paperOf(bench.api.url, market, next().id), '%PDF'),
      },
      floor: {
        pid: floor.pid,
        send: () =>
          ask({ url: floor.url, headers: { 'content-type': 'application/json' }, body: next().page }, '%PDF'),
      },
      postmaster: bench.postmaster,
      requests: DRAWN,
      atOnce: 1,
    });
    const processor = drawn.find(({ figure }) => figure === 'invoice.draw.cpu_ms');
    const page = processor?.floor ?? Number.NaN;
    return [
      figureOf(
        'invoice.run.ratio',
        'of the floor, per core: a page drawn by pdfkit alone, against a document issued, drawn and kept',
        [page / ((issued.cpu + issued.drawnCpu) / DOCUMENTS)],
      ),
      figureOf('invoice.run.ms', `ms until ${DOCUMENTS} documents are issued`, [issued.ms]),
      figureOf('invoice.run.cpu_ms', 'ms of the worker a document, issued', [issued.cpu / DOCUMENTS]),
      figureOf('invoice.run.drawn_ms', `ms until ${DOCUMENTS} are drawn and kept`, [issued.drawnMs]),
      figureOf('invoice.run.drawn_cpu_ms', 'ms of the worker a document, drawn and kept', [
        issued.drawnCpu / DOCUMENTS,
      ]),
      figureOf('invoice.run.db_cpu_ms', 'ms a document', [issued.dbCpu / DOCUMENTS]),
      figureOf(
        'invoice.run.live_mb',
        'MB that the worker holds more after the last than after the first thousand, collected',
        [issued.heldMb],
      ),
      figureOf('invoice.run.mb', 'MB resident meanwhile, with what is not collected yet', [issued.grownMb]),
      figureOf('invoice.draw.mb', `MB the API grew while papers were drawn`, [
        residentMb(bench.api.pid) - before,
      ]),
      ...drawn,
    ];
  } finally {
    await floor.stop();
  }
}

async function handedOut(db: pg.Client, { collectiveId, distributionIds }: Market): Promise<void> {
  await db.query(`update collectives set paperwork = 'RECEIPTS' where id = $1`, [collectiveId]);
  await db.query(`update orders set status = 'HANDED_OUT' where collective_id = $1`, [collectiveId]);
  await db.query(
    `update distributions set status = 'HANDED_OUT', closed_at = clock_timestamp(), handed_out_at = clock_timestamp() where id = any ($1)`,
    [distributionIds],
  );
  await db.query('update outbox set done_at = clock_timestamp() where done_at is null');
  await db.query('analyze');
}

async function issue(bench: Workbench, market: Market) {
  const worker = await startWatched('worker');
  try {
    const countOf = async () =>
      (
        await bench.db.query<{ n: number }>(
          'select coalesce(sum(done), 0)::int as n from document_runs where distribution_id = $1',
          [market.distributionIds[0]],
        )
      ).rows[0]?.n ?? 0;
    const [cpu, dbCpu, since] = [cpuOf(worker.pid), databaseCpu(bench.postmaster), performance.now()];
    await ask(
      graphqlRequest(
        bench.api.url,
        START,
        { id: market.distributionIds[0] },
        { token: market.admin.token, scope: market.scope },
      ),
      '"DocumentRun"',
    );
    let [early, most, held] = [0, 0, 0];
    for (let done = 0; done < DOCUMENTS; done = await countOf()) {
      if (performance.now() - since > 600_000) throw new Error('the run does not end');
      if (done >= 1000) {
        const now = residentMb(worker.pid);
        early ||= now;
        held ||= await worker.liveHeapMb();
        most = Math.max(most, now);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const taken = {
      ms: performance.now() - since,
      cpu: cpuOf(worker.pid) - cpu,
      dbCpu: databaseCpu(bench.postmaster) - dbCpu,
      grownMb: most - early,
    };
    const heldMb = (await worker.liveHeapMb()) - held;
    return { ...taken, heldMb, ...(await draw(bench, market, worker.pid)) };
  } finally {
    await worker.stop();
  }
}

/** All of them drawn and kept by the worker, as for an archive. */
async function draw({ api, db }: Workbench, market: Market, worker: number) {
  const [cpu, since] = [cpuOf(worker), performance.now()];
  const day = new Date().toISOString().slice(0, 10);
  const asked = { token: market.admin.token, scope: market.scope };
  await ask(graphqlRequest(api.url, ARCHIVE, { from: day, to: day }, asked), '"DocumentArchive"');
  const isDrawn = async () =>
    (
      await db.query<{ drawn: boolean }>(
        'select coalesce(bool_and(ready_at is not null), false) as drawn from document_archives where collective_id = $1',
        [market.collectiveId],
      )
    ).rows[0]?.drawn ?? false;
  while (!(await isDrawn())) {
    if (performance.now() - since > 600_000) throw new Error('the archive is never drawn');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { drawnMs: performance.now() - since, drawnCpu: cpuOf(worker) - cpu };
}

/** Some hundred of the documents, and each one's words where they stand on a plain page. */
async function someOf(db: pg.Client, { collectiveId }: Market): Promise<{ id: string; page: string }[]> {
  const { rows } = await db.query<{ id: string; snapshot: Snapshot }>(
    'select id, snapshot from documents where collective_id = $1 order by sequence limit 500',
    [collectiveId],
  );
  return rows.map(({ id, snapshot }) => ({ id, page: JSON.stringify(wordsOf(snapshot)) }));
}

function wordsOf({ number, seller, buyer, lines, vat, totals, mentions }: Snapshot): PageText[] {
  const text = (x: number, y: number, words: string, size = 9): PageText => ({
    x,
    y,
    size,
    face: 'text',
    text: words,
  });
  const strings = (of: object) =>
    Object.values(of).filter((value) => typeof value === 'string' && value !== '') as string[];
  const cents = (value: unknown) => `${centsToDecimal(Number(value ?? 0), ',')} €`;
  let y = 220;
  return [
    { x: 40, y: 40, size: 20, face: 'display', text: `Reçu ${number}` },
    ...strings(seller).map((words, n) => text(40, 90 + 12 * n, words)),
    ...strings(buyer).map((words, n) => text(310, 90 + 12 * n, words)),
    ...['Produit', 'Quantité', 'Prix', 'TVA', 'Montant'].map((words, n) => text(40 + 105 * n, 205, words)),
    ...lines.flatMap((line) => {
      y += 16;
      return [
        text(40, y, String(line['label'])),
        text(250, y, String(line['quantity'])),
        text(330, y, cents(line['priceCents'])),
        text(400, y, `${centsToDecimal(Number(line['rateBp'] ?? 0), ',')} %`),
        text(480, y, cents(line['amountCents'])),
      ];
    }),
    ...vat.flatMap((rate) => {
      y += 16;
      return Object.values(rate).map((value, n) => text(40 + 70 * n, y, cents(value)));
    }),
    ...Object.entries(totals).flatMap(([name, value], n) => [
      text(330, y + 30 + 14 * n, name),
      text(480, y + 30 + 14 * n, cents(value)),
    ]),
    ...mentions.map((words, n) => text(40, 700 + 12 * n, words, 8)),
  ];
}

function paperOf(api: string, { collectiveId, admin }: Market, id: string): Message {
  const url = `${api}/files/c/${collectiveId}/documents/${id}.pdf`;
  return { url, method: 'GET', headers: { cookie: `cabas=${admin.token}` }, body: '' };
}
