import type { Client } from '@cabas/testing';
import { readCsv, readXlsx } from '@cabas/testing';
import { faultsOf, send } from './answers.ts';
import { inShort } from './in-short.ts';
import type { Stage } from './stage.ts';
import type { Tally } from './tally.ts';

export const PAPERS = 'papers and exports afterwards';
export const JOBS = 'jobs afterwards';

/** What was let in must come out: jobs are done, papers are drawn, tables run nothing. */
export async function lookAfterwards(stage: Stage, tally: Tally, replay: string): Promise<void> {
  const { world, mine, callers } = stage;
  await callers.restore();
  await sellEverything(stage);
  await world.settle();
  const { rows: failed } = await world.admin.query<{ kind: string; error: string; payload: string }>(
    `select kind, last_error as error, payload::text from outbox where collective_id = $1 and last_error is not null and done_at is null and dismissed_at is null`,
    [mine.ids['collective']],
  );
  tally.add(JOBS, failed.length === 0 ? 'done' : 'failed', failed.length === 0);
  for (const { kind, error, payload } of failed)
    tally.find(
      JOBS,
      `${kind} fails: ${error.slice(0, 80)}`,
      `  ${inShort(payload, stage)}\n  again: ${replay}`,
    );
  for (const link of await linksOf(stage)) await read(stage, link, tally, replay);
}

/** One sale of all that is listed now, ordered, closed, handed out and issued; each step as far as the fuzzed settings let it. */
async function sellEverything({ mine }: Stage): Promise<void> {
  const { collective, member } = mine;
  try {
    const sale = await collective.openSale({
      name: `Tout ${crypto.randomUUID()}`,
      points: [mine.ids['point'] ?? ''],
    });
    const offers = [...sale.offers.values()]
      .filter(({ remaining }) => remaining === null || remaining > 0)
      .slice(0, 100);
    const distributionId = sale.distributions[0]?.id;
    const step = async (client: Client, document: string, variables: object) => {
      const answer = await client.raw(document, variables, collective.scope);
      return JSON.stringify(answer.data);
    };
    for (const { id } of offers.slice(0, 60))
      await step(member, 'mutation($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename } }', {
        input: { distributionId, idempotencyKey: crypto.randomUUID(), lines: [{ offerId: id, quantity: 1 }] },
      });
    await step(
      collective.admin,
      'mutation($id: UUID!) { closeDistribution(distributionId: $id, reason: "essai") { __typename } }',
      { id: distributionId },
    );
    await step(
      collective.admin,
      'mutation($id: UUID!) { handOutDistribution(distributionId: $id, reason: "essai", anyway: true) { __typename } }',
      { id: distributionId },
    );
    await step(
      collective.admin,
      'mutation($id: UUID!) { startDocumentRun(distributionId: $id) { __typename } }',
      { id: distributionId },
    );
  } catch {
    // the fuzzed collective may not be able to sell any more: then there is less to look at
  }
}

async function linksOf({ world, mine }: Stage): Promise<string[]> {
  const id = mine.ids['collective'];
  const { rows: sales } = await world.admin.query<{ distribution: string; cycle: string }>(
    `select d.id as distribution, d.cycle_id as cycle from distributions d where d.collective_id = $1
       and exists (select 1 from orders o where o.collective_id = d.collective_id and o.distribution_id = d.id) order by d.id desc limit 4`,
    [id],
  );
  const { rows: documents } = await world.admin.query<{ id: string }>(
    'select id from documents where collective_id = $1 order by random() limit 15',
    [id],
  );
  const names = ['points.csv', 'points.xlsx', 'producers.csv', 'producers.xlsx', 'lines.csv', 'lines.xlsx'];
  return [
    ...sales.flatMap(({ distribution }) =>
      ['slips', 'sorting', 'handout', 'cross-table'].map(
        (paper) => `/files/c/${id}/distributions/${distribution}/${paper}.pdf`,
      ),
    ),
    ...sales.flatMap(({ cycle }) => names.map((name) => `/files/c/${id}/cycles/${cycle}/export-${name}`)),
    ...documents.map((document) => `/files/c/${id}/documents/${document.id}.pdf`),
  ];
}

async function read(stage: Stage, path: string, tally: Tally, replay: string): Promise<void> {
  const answer = await send(stage.world, { method: 'GET', path, headers: {} }, stage.mine.admin.cookie);
  const faults = faultsOf(answer, stage.marks);
  if (answer.status === 200) faults.push(...fileFaults(path, answer.bytes));
  // limits may stop a reader of many files; nothing else may
  else if (answer.status !== 429) faults.push(`${answer.status} instead of a file`);
  tally.add(PAPERS, `${answer.status} ${path.split('.').at(-1)}`, answer.status === 200);
  for (const fault of faults)
    tally.find(
      PAPERS,
      `${path
        .split('/')
        .at(-1)
        ?.replace(/^[0-9a-f-]{36}/, 'document')} ${fault}`,
      `  ${inShort(path, stage)}: ${answer.text.slice(0, 300)}\n  again: ${replay}`,
    );
}

/** What is wrong with the bytes of a file, by its name's end. */
export function fileFaults(name: string, bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString('latin1');
  if (name.endsWith('.pdf')) return /^%PDF-[\s\S]*%%EOF\s*$/.test(text) ? [] : ['is no whole PDF'];
  if (name.endsWith('.xlsx')) {
    const sheets = readXlsx(bytes);
    return [...sheets.values()].some((rows) => rows.length > 0) ? [] : ['has no sheet with rows'];
  }
  const cells = readCsv(new TextDecoder().decode(bytes)).flat();
  // an amount may be negative
  const live = cells.find((cell) => /^\s*[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-\d+([.,]\d+)?$/.test(cell));
  return live === undefined ? [] : ['has a cell that a spreadsheet would run'];
}
