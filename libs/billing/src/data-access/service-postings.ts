import type { Unit } from '@cabas/platform';

/** Posts service invoices and their credit notes just numbered: the farm owes, the service and its VAT are earned. Once per document. */
export async function postServices(tx: Unit, documentIds: readonly string[]): Promise<void> {
  await tx.query(POST_SERVICES, [documentIds]);
}

/** Without VAT on the document the service is posted at the rate 0. */
const POST_SERVICES = `
with fees as (
  select d.id as document_id, gen_random_uuid() as entry_id, d.producer_id, d.gross_cents, d.snapshot -> 'vat' as vat,
    (d.issued_at at time zone c.time_zone)::date as on_date
  from documents d join collectives c on c.id = d.collective_id where d.id = any ($1) and d.kind = 'FEE_INVOICE'),
entries as (
  insert into ledger_entries (id, kind, on_date, document_id) select entry_id, 'SERVICE', on_date, document_id from fees),
sides as (
  select entry_id, 'FARM' as account, producer_id, null::int as rate, gross_cents as cents from fees
  union all
  select f.entry_id, s.account, null, (r ->> 'rateBp')::int, -s.cents
  from fees f cross join jsonb_array_elements(f.vat) r
  cross join lateral (values ('SERVICE', (r ->> 'netCents')::bigint), ('VAT', (r ->> 'vatCents')::bigint)) s(account, cents)
  union all
  select entry_id, 'SERVICE', null, 0, -gross_cents from fees where jsonb_array_length(vat) = 0)
insert into ledger_postings (entry_id, line, account, producer_id, vat_rate_bp, cents)
select entry_id, row_number() over (partition by entry_id order by account, rate), account, producer_id, rate, cents from sides where cents <> 0`;
