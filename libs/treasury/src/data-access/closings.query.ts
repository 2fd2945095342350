import { SQL, type Unit } from '@cabas/platform';

export type ClosingPeriod = 'DAY' | 'MONTH' | 'YEAR';

export interface ClosingRow {
  readonly id: string;
  readonly producerId: string | null;
  readonly payeeName: string;
  readonly sequence: number;
  readonly period: ClosingPeriod;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly firstRecord: number;
  readonly lastRecord: number;
  readonly means: readonly { readonly means: string; readonly cents: number }[];
  readonly receivedCents: number;
  readonly returnedCents: number;
  readonly runningCents: number;
  readonly runningReceivedCents: number;
  readonly at: Date;
  readonly hash: string;
}

const COLUMNS = SQL`k.id, k.producer_id as "producerId", coalesce(f.name, c.name) as "payeeName", k.sequence, k.period, k.first_day::text as "firstDay",
  k.last_day::text as "lastDay", k.first_record as "firstRecord", k.last_record as "lastRecord",
  (select coalesce(jsonb_agg(jsonb_build_object('means', m.key, 'cents', m.value) order by m.key), '[]') from jsonb_each(k.means) m) as means,
  k.received_cents as "receivedCents", k.returned_cents as "returnedCents", k.running_cents as "runningCents",
  k.running_received_cents as "runningReceivedCents", k.at, k.hash`;
const FROM = SQL`payment_closings k join collectives c on c.id = k.collective_id left join producers f on f.id = k.producer_id`;

/** Newest first: a year of days of one book at most. */
export async function closings(
  tx: Unit,
  { producerId, period }: { producerId: string | null; period: ClosingPeriod },
): Promise<ClosingRow[]> {
  return tx.query<ClosingRow>(
    `select ${COLUMNS} from ${FROM} where k.producer_id is not distinct from $1::uuid and k.period = $2 order by k.first_day desc limit 400`,
    [producerId, period],
  );
}

/** The collective's book first, then its farms' by name. */
export async function accountingBooks(
  tx: Unit,
): Promise<{ producerId: string | null; payeeName: string; closed: boolean }[]> {
  return tx.query(
    `select b.producer_id as "producerId", b.name as "payeeName",
       exists (select 1 from payment_closings k where k.producer_id is not distinct from b.producer_id) as closed
     from (select null::uuid as producer_id, name from collectives where id = $1
       union all select p.producer_id, f.name from participations p join producers f on f.id = p.producer_id) b
     order by b.producer_id is not null, unaccent(lower(b.name)), b.producer_id`,
    [tx.collectiveId],
  );
}

/** @throws NotFound */
export async function closing(tx: Unit, id: string): Promise<ClosingRow> {
  return tx.one<ClosingRow>(`select ${COLUMNS} from ${FROM} where k.id = $1`, [id]);
}

/** What a closing counts, as it was chained: records and closings of its period, each with its hashes; in order. */
export async function closedRecords(
  tx: Unit,
  { producerId, firstRecord, lastRecord, firstDay, lastDay }: ClosingRow,
): Promise<{ records: object[]; closings: object[] }> {
  await tx.query(`select set_config('timezone', 'UTC', true)`);
  const records = await tx.query<{ row: object }>(
    `select jsonb_strip_nulls(to_jsonb(p)) as row from payments_received p
     where p.producer_id is not distinct from $1::uuid and p.sequence between $2 and $3 order by p.sequence`,
    [producerId, firstRecord, lastRecord],
  );
  const inside = await tx.query<{ row: object }>(
    `select jsonb_strip_nulls(to_jsonb(k)) as row from payment_closings k
     where k.producer_id is not distinct from $1::uuid and k.first_day >= $2 and k.last_day <= $3 order by k.sequence`,
    [producerId, firstDay, lastDay],
  );
  return { records: records.map(({ row }) => row), closings: inside.map(({ row }) => row) };
}
