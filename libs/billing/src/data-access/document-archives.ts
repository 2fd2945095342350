import { newId, Refused } from '@cabas/kernel';
import { SQL, type Unit } from '@cabas/platform';
import type { ArchivedDocument } from '../papers/document-archive.ts';
import type { DocumentSnapshot } from '../papers/document-snapshot.ts';

/** How long an archive may be fetched. */
export const ARCHIVE_DAYS = 7;
/** What a ZIP without its 64-bit extension holds, with room. */
const MOST_DOCUMENTS = 50_000;

export interface DocumentArchiveRow {
  readonly id: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly total: number;
  readonly done: number;
  readonly by: string;
  readonly at: Date;
  readonly readyAt: Date | null;
  readonly expiresAt: Date | null;
}

const COLUMNS = SQL`a.id, a.first_day::text as "firstDay", a.last_day::text as "lastDay", a.total, a.done,
  trim(m.given_name || ' ' || m.family_name) as by, a.at, a.ready_at as "readyAt", a.expires_at as "expiresAt"`;
const FROM = SQL`document_archives a join memberships m on m.collective_id = a.collective_id and m.id = a.by_membership_id`;
/** Issued in these days, on the collective's clock. */
const ISSUED = SQL`documents d join collectives c on c.id = d.collective_id`;

/** Newest first. */
export async function documentArchives(tx: Unit): Promise<DocumentArchiveRow[]> {
  return tx.query<DocumentArchiveRow>(`select ${COLUMNS} from ${FROM} order by a.at desc, a.id limit 20`);
}

/** @throws NotFound */
export async function documentArchive(tx: Unit, id: string): Promise<DocumentArchiveRow> {
  return tx.one<DocumentArchiveRow>(`select ${COLUMNS} from ${FROM} where a.id = $1`, [id]);
}

/** @throws Refused ARCHIVE_RUNNING, NOTHING_TO_ARCHIVE, ARCHIVE_TOO_LARGE. */
export async function startArchive(tx: Unit, from: string, to: string): Promise<DocumentArchiveRow> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('archives/' || $1, 0))`, [tx.collectiveId]);
  const running = await tx.query('select 1 from document_archives where ready_at is null');
  if (running.length > 0) throw new Refused('ARCHIVE_RUNNING');
  const { total } = await tx.one<{ total: number }>(
    `select count(*)::int as total from ${ISSUED} where (d.issued_at at time zone c.time_zone)::date between $1::date and $2::date`,
    [from, to],
  );
  if (total === 0) throw new Refused('NOTHING_TO_ARCHIVE');
  if (total > MOST_DOCUMENTS) throw new Refused('ARCHIVE_TOO_LARGE', { most: MOST_DOCUMENTS });
  const id = newId();
  await tx.query(
    'insert into document_archives (id, first_day, last_day, total, by_membership_id) values ($1, $2, $3, $4, $5)',
    [id, from, to, total, tx.member.id],
  );
  return documentArchive(tx, id);
}

export interface DocumentToDraw {
  readonly id: string;
  readonly snapshot: DocumentSnapshot;
  readonly series: string;
  readonly sequence: number;
}

/**
 * The next documents that are to be drawn; none: the archive is whole, or gone. They follow the last one drawn, by the index of their
 * numbers, so that a batch costs the same at the beginning and at the end. Behind it stand only those issued while the archive was
 * drawn, in a series it had passed: looked for when nothing else is left.
 */
export async function documentsToArchive(
  tx: Unit,
  archiveId: string,
  batch: number,
): Promise<DocumentToDraw[]> {
  const archive = await tx.maybeOne<{ since: string; until: string; series: string; sequence: number }>(
    `select (a.first_day::timestamp at time zone c.time_zone)::text as since, ((a.last_day + 1)::timestamp at time zone c.time_zone)::text as until,
       a.drawn_series as series, a.drawn_sequence as sequence
     from document_archives a join collectives c on c.id = a.collective_id where a.id = $1 and a.ready_at is null for update of a`,
    [archiveId],
  );
  if (archive === undefined) return [];
  const { since, until, series, sequence } = archive;
  const next = await tx.query<DocumentToDraw>(
    `select d.id, d.snapshot, d.series, d.sequence from documents d
     where (d.series, d.sequence) > ($3, $4) and d.issued_at >= $1::timestamptz and d.issued_at < $2::timestamptz
     order by d.series, d.sequence limit $5`,
    [since, until, series, sequence, batch],
  );
  if (next.length === batch) return next;
  const passed = await tx.query<DocumentToDraw>(
    `select d.id, d.snapshot, d.series, d.sequence from documents d
     where (d.series, d.sequence) <= ($3, $4) and d.issued_at >= $1::timestamptz and d.issued_at < $2::timestamptz
       and d.id not in (select f.document_id from document_archive_files f where f.archive_id = $6)
     order by d.series, d.sequence limit $5`,
    [since, until, series, sequence, batch - next.length, archiveId],
  );
  return [...passed, ...next];
}

/** The papers and how far they go, together: a batch that was killed is as if it had not begun. */
export async function keepDrawn(
  tx: Unit,
  archiveId: string,
  drawn: readonly (Pick<DocumentToDraw, 'id' | 'series' | 'sequence'> & { readonly pdf: Uint8Array })[],
): Promise<void> {
  await tx.query(
    `insert into document_archive_files (archive_id, document_id, place, content)
     select $1, d.id, a.done + d.place, decode(d.content, 'base64') from document_archives a
     cross join unnest($2::uuid[], $3::text[]) with ordinality d(id, content, place) where a.id = $1`,
    [archiveId, drawn.map(({ id }) => id), drawn.map(({ pdf }) => Buffer.from(pdf).toString('base64'))],
  );
  const last = drawn.at(-1);
  await tx.query(
    `update document_archives a set done = done + $2, total = greatest(total, done + $2), (drawn_series, drawn_sequence) = (
       select series, sequence from (values (a.drawn_series, a.drawn_sequence), ($3, $4)) of (series, sequence)
       order by series desc, sequence desc limit 1) where id = $1`,
    [archiveId, drawn.length, last?.series, last?.sequence],
  );
}

/** An archive that became ready, and who asked for it. */
export interface ReadyArchive {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly total: number;
  readonly expiresAt: Date;
  readonly name: string;
  /** Null: no address, or gone meanwhile. */
  readonly email: string | null;
}

/** Every document of the period is drawn: from now on it may be fetched, for some days. Undefined: it was ready before, or is gone. */
export async function archiveReady(
  tx: Unit,
  archiveId: string,
  forgetKind: string,
): Promise<ReadyArchive | undefined> {
  const ready = await tx.maybeOne<{ expiresAt: Date }>(
    `update document_archives set ready_at = clock_timestamp(), expires_at = clock_timestamp() + make_interval(days => ${ARCHIVE_DAYS})
     where id = $1 and ready_at is null returning expires_at as "expiresAt"`,
    [archiveId],
  );
  if (ready === undefined) return undefined;
  await tx.query(
    `insert into due_tasks (id, kind, subject_id, due_at) values ($1, $2, $3, $4) on conflict (collective_id, kind, subject_id) do nothing`,
    [newId(), forgetKind, archiveId, ready.expiresAt],
  );
  return tx.maybeOne<ReadyArchive>(
    `select a.first_day::text as "firstDay", a.last_day::text as "lastDay", a.total, a.expires_at as "expiresAt",
       trim(m.given_name || ' ' || m.family_name) as name, case when m.status = 'ACTIVE' then m.email end as email from ${FROM} where a.id = $1`,
    [archiveId],
  );
}

export async function forgetArchive(tx: Unit, archiveId: string): Promise<void> {
  await tx.query('delete from document_archives where id = $1 and expires_at <= clock_timestamp()', [
    archiveId,
  ]);
}

/** What the index says, in order; a batch at a time. */
export function archivedDocuments(tx: Unit, archiveId: string): AsyncGenerator<ArchivedDocument[]> {
  return tx.batches<ArchivedDocument>(
    `select d.number, d.kind, (d.issued_at at time zone c.time_zone)::date::text as "issuedOn", d.snapshot ->> 'supplyDate' as "supplyDate",
       d.snapshot #>> '{seller,name}' as seller, d.snapshot #>> '{buyer,name}' as buyer, d.net_cents as "netCents", d.vat_cents as "vatCents",
       d.rounding_cents as "roundingCents", d.gross_cents as "grossCents", d.deposits_cents as "depositsCents", k.number as corrects, d.hash,
       encode(sha256(f.content), 'hex') as sha256
     from document_archive_files f join ${ISSUED} on d.collective_id = f.collective_id and d.id = f.document_id
     left join documents k on k.collective_id = d.collective_id and k.id = d.corrects where f.archive_id = $1 order by f.place`,
    [archiveId],
  );
}

/** The papers themselves, a few at a time. */
export function archivedPapers(
  tx: Unit,
  archiveId: string,
): AsyncGenerator<{ number: string; content: Buffer }[]> {
  return tx.batches(
    `select d.number, f.content from document_archive_files f join documents d on d.collective_id = f.collective_id and d.id = f.document_id
     where f.archive_id = $1 order by f.place`,
    [archiveId],
    20,
  );
}
