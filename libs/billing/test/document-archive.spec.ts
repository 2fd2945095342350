import { addDays, toLocal } from '@cabas/kernel';
import {
  documentsOf,
  readCsv,
  startWorld,
  type TestCollective,
  type World,
  collectiveWithPapers,
  handOut,
  everyoneOrders,
  startDocuments,
} from '@cabas/testing';
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { documentsToArchive, keepDrawn } from '../src/data-access/document-archives.ts';

interface Archive {
  readonly __typename: string;
  readonly code?: string;
  readonly id: string;
  readonly total: number;
  readonly done: number;
  readonly path: string | null;
}

describe('the archive of a period’s documents', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const ask = async (at: TestCollective, from: string, to: string) =>
    (
      await at.admin.gql<{ startDocumentArchive: Archive }>(
        `mutation($from: Date!, $to: Date!) { startDocumentArchive(from: $from, to: $to) { __typename ... on Problem { code } ... on DocumentArchive { id total done path } } }`,
        { from, to },
        at.scope,
      )
    ).startDocumentArchive;
  const list = async (at: TestCollective) =>
    (
      await at.admin.gql<{ documentArchives: Archive[] }>(
        '{ documentArchives { id total done path } }',
        {},
        at.scope,
      )
    ).documentArchives;

  it('is drawn in the background, holds every paper with an index that adds up, and is gone after its days', async () => {
    const { at } = await collectiveWithPapers(world, 'Archiviste', 'RECEIPTS');
    const today = toLocal(new Date(), at.timeZone).date;
    const days = [addDays(today, -1), addDays(today, 1)] as const;
    expect(await ask(at, ...days)).toMatchObject({ code: 'NOTHING_TO_ARCHIVE' });
    expect(await ask(at, days[1], days[0])).toMatchObject({ __typename: 'InvalidInput' });
    const sale = await at.openSale();
    await everyoneOrders(at, sale, await Promise.all(Array.from({ length: 13 }, () => at.member('Convive'))));
    await handOut(at, sale);
    await startDocuments(at, sale.distributions[0]?.id);
    await world.settle();
    const asked = await ask(at, ...days);
    expect(asked).toMatchObject({ __typename: 'DocumentArchive', total: 26, done: 0, path: null });
    expect(await ask(at, ...days)).toMatchObject({ code: 'ARCHIVE_RUNNING' });
    expect((await at.admin.fetch(`/files/c/${at.id}/document-archives/${asked.id}.zip`)).status).toBe(404);
    await world.settle();
    const [ready] = await list(at);
    expect(ready).toMatchObject({ total: 26, done: 26 });
    // whoever asked is told where it is, once, and the file itself is not sent
    await world.settle();
    const mails = (await world.mails('archive-ready')).filter(({ to }) => to === at.admin.email);
    expect(mails.map(({ values, attachments }) => ({ ...values, attachments }))).toEqual([
      expect.objectContaining({
        ...{ count: 26, attachments: undefined },
        link: expect.stringMatching(/\/admin\/c\/[\w-]+\/accounts\/books$/),
      }),
    ]);
    const answer = await at.admin.fetch(ready?.path ?? '');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/zip']);
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    const documents = await documentsOf(at.admin, 'documents', at.scope);
    expect(Object.keys(files).sort()).toEqual(
      ['index.csv', ...documents.map(({ number }) => `${number}.pdf`)].sort(),
    );
    const [titles = [], ...rows] = readCsv(strFromU8(files['index.csv'] ?? new Uint8Array()));
    const cell = (row: string[], title: string) => row[titles.indexOf(title)] ?? '';
    const cents = rows.reduce(
      (sum, row) => sum + Math.round(Number(cell(row, 'TTC').replace(',', '.')) * 100),
      0,
    );
    expect(cents).toBe(documents.reduce((sum, { grossCents }) => sum + grossCents, 0));
    for (const row of rows) {
      const pdf = files[cell(row, 'Fichier')] ?? new Uint8Array();
      expect(strFromU8(pdf.subarray(0, 5))).toBe('%PDF-');
      expect(createHash('sha256').update(pdf).digest('hex')).toBe(cell(row, 'SHA-256 du fichier'));
    }
    // the very paper that is drawn alone
    const [one] = documents;
    const alone = await at.admin.fetch(one?.path ?? '');
    expect(new Uint8Array(await alone.arrayBuffer())).toEqual(
      new Uint8Array(files[`${one?.number}.pdf`] ?? []),
    );
    await world.admin.query(
      `update document_archives set expires_at = clock_timestamp() where collective_id = $1`,
      [at.id],
    );
    await world.admin.query(
      `update due_tasks set due_at = clock_timestamp() where kind = 'billing.forget-archive'`,
    );
    expect((await at.admin.fetch(ready?.path ?? '')).status).toBe(404);
    await world.settle();
    expect(await list(at)).toEqual([]);
    const { rows: left } = await world.admin.query(
      'select 1 from document_archive_files where collective_id = $1',
      [at.id],
    );
    expect(left).toEqual([]);
  }, 60_000);

  it('goes on after its last paper: nothing is drawn twice after a crash, and what was issued meanwhile is in it', async () => {
    const { at } = await collectiveWithPapers(world, 'Reprise', 'RECEIPTS');
    const today = toLocal(new Date(), at.timeZone).date;
    const members = await Promise.all(Array.from({ length: 3 }, () => at.member('Convive')));
    const issue = async (name: string) => {
      const sale = await at.openSale({ name });
      await everyoneOrders(at, sale, members);
      await handOut(at, sale);
      await startDocuments(at, sale.distributions[0]?.id);
      await world.runAtOnce('billing.issue-documents');
    };
    const batch = (size: number, crash = false) =>
      world.inCollective(at.id, (uow) =>
        uow.write(async (tx) => {
          const next = await documentsToArchive(tx, id, size);
          await keepDrawn(
            tx,
            id,
            next.map((one) => ({ ...one, pdf: new TextEncoder().encode(`%PDF ${one.id}`) })),
          );
          if (crash) throw new Error('killed');
          return next.map(({ series, sequence }) => `${series} ${sequence}`);
        }),
      );
    await issue('Juin');
    const { id } = await ask(at, addDays(today, -1), addDays(today, 1));
    await expect(batch(4, true)).rejects.toThrow('killed');
    const first = await batch(4);
    const second = await batch(2);
    // two farms' series, one after the other, and the first series grows behind what is drawn
    await issue('Juillet');
    expect(new Set([...first, ...second]).size).toBe(6);
    await world.settle();
    expect((await list(at))[0]).toMatchObject({ total: 12, done: 12, path: expect.any(String) });
    const { rows } = await world.admin.query<{ place: number; documents: number }>(
      `select max(place)::int as place, count(distinct document_id)::int as documents from document_archive_files where archive_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ place: 12, documents: 12 }]);
  }, 60_000);
});
