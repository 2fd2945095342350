import { newId } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import { CHEQUE_ACCOUNT, type ChequeState } from '../domain/cheque.ts';
import type { Cheque } from './cheques.query.ts';

/** Who moves cheques of a collective waits for whoever does: until the end of the transaction. */
export async function lockCheques(tx: Unit): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('cheques/' || $1, 0))`, [tx.collectiveId]);
}

/** The next slip of the collective; call it under `lockCheques`. */
export async function insertSlip(tx: Unit, producerId: string | null, on: string): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into cheque_slips (id, number, producer_id, on_date, by_membership_id)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4 from cheque_slips`,
    [id, producerId, on, tx.member.id],
  );
  return id;
}

export async function describe(
  tx: Unit,
  paymentId: string,
  details: { number: string | null; bank: string | null; plannedOn: string | null },
): Promise<void> {
  await tx.query(
    `insert into cheque_events (id, payment_id, account_id, kind, on_date, number, bank, planned_on, by_membership_id)
     select $1, p.id, p.account_id, 'DESCRIBED', (clock_timestamp() at time zone c.time_zone)::date, $3, $4, $5, $6
     from payments_received p join collectives c on c.id = p.collective_id where p.id = $2`,
    [newId(), paymentId, details.number, details.bank, details.plannedOn, tx.member.id],
  );
}

/** Writes what happened to these cheques and posts it in their payee's book, in two statements. */
export async function moveTo(
  tx: Unit,
  cheques: readonly Cheque[],
  to: ChequeState,
  { on, slipId = null, reason = '' }: { on: string; slipId?: string | null; reason?: string },
): Promise<void> {
  const events = cheques.map(({ paymentId, producerId, amountCents, state }) => ({
    id: newId(),
    entryId: newId(),
    ...{ paymentId, producerId, amountCents },
    ...{ from: CHEQUE_ACCOUNT[state], to: CHEQUE_ACCOUNT[to] },
  }));
  const rows = JSON.stringify(events);
  await tx.query(
    `insert into cheque_events (id, payment_id, account_id, kind, on_date, slip_id, reason, by_membership_id)
     select e.id, p.id, p.account_id, $2, $3, $4, $5, $6 from jsonb_to_recordset($1::jsonb) as e(id uuid, "paymentId" uuid)
     join payments_received p on p.id = e."paymentId"`,
    [rows, to, on, slipId, reason, tx.member.id],
  );
  await tx.query(
    `with moves as (
       select * from jsonb_to_recordset($1::jsonb) as e(id uuid, "entryId" uuid, "producerId" uuid, "amountCents" bigint, "from" text, "to" text)),
     entries as (
       insert into ledger_entries (id, kind, book_producer_id, on_date, cheque_event_id) select "entryId", 'CHEQUE', "producerId", $2, id from moves)
     insert into ledger_postings (entry_id, line, account, cents)
     select "entryId", 1, "to", "amountCents" from moves union all select "entryId", 2, "from", -"amountCents" from moves`,
    [rows, on],
  );
}
