import {
  decodeCursor,
  pageSize,
  SQL,
  toConnection,
  type Connection,
  type SqlText,
  type Unit,
} from '@cabas/platform';
import { chequeDates, type ChequeState } from '../domain/cheque.ts';

export interface Cheque {
  readonly paymentId: string;
  readonly memberId: string;
  readonly memberName: string;
  /** To whose order: a farm; null: the collective. */
  readonly producerId: string | null;
  readonly payeeName: string;
  readonly amountCents: number;
  readonly number: string | null;
  readonly bank: string | null;
  readonly receivedOn: string;
  /** When it is meant to be paid in: informative, a cheque is payable on sight. */
  readonly plannedOn: string | null;
  readonly state: ChequeState;
  readonly stateOn: string;
  readonly reason: string;
  readonly slip: Pick<ChequeSlip, 'id' | 'number' | 'payeeName' | 'on'> | null;
  readonly validUntil: string;
  /** Not paid in, and eleven months old. */
  readonly soonTooOld: boolean;
}

export interface ChequeFilter {
  readonly state?: ChequeState | null | undefined;
  readonly producerId?: string | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface ChequeConnection extends Connection<Cheque> {
  readonly amountCents: number;
}

type Row = Omit<Cheque, 'validUntil' | 'soonTooOld'> & { readonly today: string };

/** Cheques with where each stands. One taken back as a slip of the pen is none; one that bounced stays listed. */
const CHEQUES = SQL`
  select p.collective_id, p.id as payment_id, p.membership_id, p.account_id, p.producer_id, p.amount_cents, coalesce(d.number, p.cheque_number) as number,
    coalesce(d.bank, p.cheque_bank) as bank, d.planned_on, coalesce(p.received_on, (p.at at time zone c.time_zone)::date) as received_on,
    coalesce(s.kind, 'RECEIVED') as state, s.on_date, coalesce(s.reason, '') as reason, coalesce(s.slip_id, r.slip_id) as slip_id,
    (clock_timestamp() at time zone c.time_zone)::date as today
  from payments_received p join collectives c on c.id = p.collective_id
  left join lateral (select e.number, e.bank, e.planned_on from cheque_events e where e.payment_id = p.id and e.kind = 'DESCRIBED'
    order by e.at desc, e.id desc limit 1) d on true
  left join lateral (select e.kind, e.on_date, e.reason, e.slip_id from cheque_events e where e.payment_id = p.id and e.kind <> 'DESCRIBED'
    order by array_position(array['REMITTED', 'DEPOSITED', 'BOUNCED'], e.kind) desc limit 1) s on true
  left join cheque_events r on r.payment_id = p.id and r.kind = 'REMITTED'
  where p.means = 'CHEQUE' and p.reverses is null
    and (s.kind = 'BOUNCED' or not exists (select 1 from payments_received b where b.reverses = p.id))`;

const COLUMNS = SQL`q.payment_id as "paymentId", q.membership_id as "memberId", trim(m.given_name || ' ' || m.family_name) as "memberName",
  q.producer_id as "producerId", coalesce(f.name, k.name) as "payeeName", q.amount_cents as "amountCents", q.number, q.bank,
  q.received_on::text as "receivedOn", q.planned_on::text as "plannedOn", q.state, coalesce(q.on_date, q.received_on)::text as "stateOn", q.reason,
  case when l.id is not null then jsonb_build_object('id', l.id, 'number', l.number, 'payeeName', coalesce(f.name, k.name), 'on', l.on_date) end as slip, q.today::text as today`;
const FROM = SQL`q join memberships m on m.id = q.membership_id join collectives k on k.id = q.collective_id
  left join producers f on f.id = q.producer_id left join cheque_slips l on l.id = q.slip_id`;

function toCheque({ today, ...row }: Row): Cheque {
  const { warnFrom, validUntil } = chequeDates(row.receivedOn);
  const open = row.state === 'RECEIVED' || row.state === 'REMITTED';
  return { ...row, validUntil, soonTooOld: open && today >= warnFrom };
}

/** By the day they are meant to be paid in, or came; the sum is of all that match. */
export async function chequesPage(tx: Unit, filter: ChequeFilter): Promise<ChequeConnection> {
  const size = pageSize(filter.first, 500);
  const after = decodeCursor(filter.after, ['text', 'id']);
  const matching = `select *, coalesce(planned_on, received_on)::text as sort from (${CHEQUES}) every
    where ($1::text is null or state = $1) and ($2::uuid is null or producer_id = $2)`;
  const asked = [filter.state ?? null, filter.producerId ?? null];
  const found = await tx.query<Row & { sort: string }>(
    `with q as (${matching}) select ${COLUMNS}, q.sort from ${FROM}
     where $3::text is null or (q.sort, q.payment_id) > ($3, $4::uuid) order by q.sort, q.payment_id limit $5`,
    [...asked, ...(after ?? [null, null]), size + 1],
  );
  const { total, sum } = await tx.one<{ total: number; sum: number }>(
    `select count(*)::int as total, coalesce(sum(amount_cents), 0)::bigint as sum from (${matching}) q`,
    asked,
  );
  const page = toConnection<Row & { sort: string }, Cheque>(
    found,
    size,
    ({ sort, paymentId }) => [sort, paymentId],
    ({ sort: _sort, ...row }) => toCheque(row),
    total,
  );
  return { ...page, amountCents: sum };
}

export async function chequesByIds(tx: Unit, ids: readonly string[]): Promise<Cheque[]> {
  return chequesWhere(tx, SQL`payment_id = any ($1::uuid[])`, [ids]);
}

async function chequesWhere(tx: Unit, WHERE: SqlText, parameters: readonly unknown[]): Promise<Cheque[]> {
  const rows = await tx.query<Row>(
    `with q as (select * from (${CHEQUES}) every where ${WHERE}) select ${COLUMNS} from ${FROM} order by "memberName", q.payment_id`,
    parameters,
  );
  return rows.map(toCheque);
}

export interface ChequeSlip {
  readonly id: string;
  readonly number: number;
  readonly producerId: string | null;
  readonly payeeName: string;
  readonly on: string;
  readonly at: Date;
}

/** A slip with its cheques, as its paper shows them. @throws NotFound */
export async function chequeSlip(tx: Unit, id: string): Promise<{ slip: ChequeSlip; cheques: Cheque[] }> {
  const slip = await tx.one<ChequeSlip>(
    `select s.id, s.number, s.producer_id as "producerId", coalesce(f.name, c.name) as "payeeName", s.on_date::text as on, s.at
     from cheque_slips s join collectives c on c.id = s.collective_id left join producers f on f.id = s.producer_id where s.id = $1`,
    [id],
  );
  const rows = await chequesWhere(
    tx,
    SQL`payment_id in (select e.payment_id from cheque_events e where e.slip_id = $1)`,
    [id],
  );
  return { slip, cheques: rows };
}

/** Person scope: what became of one's own cheques. */
export async function ownCheques(tx: Unit): Promise<Readonly<Record<string, unknown>>[]> {
  return tx.query(
    `select kind, on_date::text as on, number, bank, planned_on::text as "plannedOn", reason from cheque_events where account_id = $1 order by at, id`,
    [tx.accountId],
  );
}
