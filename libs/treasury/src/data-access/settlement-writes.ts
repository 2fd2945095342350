import { newId } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import type { Settlement, SettlementLine } from './settlements.query.ts';

/** Who settles in a collective waits for whoever does, until the end of the transaction: no debt is settled twice, no number is missing. */
export async function lockSettlements(tx: Unit): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('settlements/' || $1, 0))`, [
    tx.collectiveId,
  ]);
}

export type NewLine = Pick<
  SettlementLine,
  'id' | 'cycleId' | 'producerId' | 'amountCents' | 'reference' | 'holder' | 'iban' | 'bic'
>;

/** Call it under `lockSettlements`. */
export async function insertSettlement(
  tx: Unit,
  head: Pick<Settlement, 'id' | 'executeOn' | 'holder' | 'iban' | 'bic'>,
  lines: readonly NewLine[],
): Promise<void> {
  await tx.query(
    `insert into settlements (id, number, execute_on, holder, iban, bic, by_membership_id)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4, $5, $6 from settlements`,
    [head.id, head.executeOn, head.holder, head.iban, head.bic, tx.member.id],
  );
  await tx.query(
    `insert into settlement_lines (id, settlement_id, cycle_id, producer_id, amount_cents, reference, holder, iban, bic)
     select id, $2, "cycleId", "producerId", "amountCents", reference, holder, iban, bic
     from jsonb_to_recordset($1::jsonb) as l(id uuid, "cycleId" uuid, "producerId" uuid, "amountCents" bigint, reference text, holder text, iban text, bic text)`,
    [JSON.stringify(lines), head.id],
  );
}

/**
 * Writes what became of lines and, where money moved, posts it in the collective's book: paid, the farm is owed less and the bank holds less;
 * undone after that, an opposite entry. Returns the ids of the events.
 */
export async function happen(
  tx: Unit,
  lines: readonly SettlementLine[],
  kind: 'PAID' | 'UNDONE',
  { on, reason = '' }: { on: string; reason?: string },
): Promise<string[]> {
  const events = lines.map(({ id, producerId, amountCents, state }) => ({
    id: newId(),
    lineId: id,
    entryId: newId(),
    producerId,
    cents: kind === 'PAID' ? amountCents : -amountCents,
    moved: kind === 'PAID' || state === 'PAID',
  }));
  await tx.query(
    `insert into settlement_events (id, line_id, kind, on_date, reason, by_membership_id)
     select id, "lineId", $2, $3, $4, $5 from jsonb_to_recordset($1::jsonb) as e(id uuid, "lineId" uuid)`,
    [JSON.stringify(events), kind, on, reason, tx.member.id],
  );
  await tx.query(
    `with moves as (
       select * from jsonb_to_recordset($1::jsonb) as e(id uuid, "entryId" uuid, "producerId" uuid, cents bigint)),
     entries as (
       insert into ledger_entries (id, kind, on_date, settlement_event_id) select "entryId", 'SETTLEMENT', $2, id from moves)
     insert into ledger_postings (entry_id, line, account, producer_id, cents)
     select "entryId", 1, 'PRODUCER', "producerId", cents from moves union all select "entryId", 2, 'BANK', null, -cents from moves`,
    [JSON.stringify(events.filter(({ moved }) => moved)), on],
  );
  return events.map(({ id }) => id);
}
