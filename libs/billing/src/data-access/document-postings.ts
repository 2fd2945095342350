import type { Unit } from '@cabas/platform';

/**
 * Moves the VAT of documents just issued, rate by rate: out of the seller's sales, in the seller's book, or out of the collective's
 * purchases where it may deduct (a self-billed invoice, and a VAT number of its own). A credit note moves it back. Who charges no VAT
 * has none on the document: nothing is written. Once per document.
 */
export async function postVat(tx: Unit, documentIds: readonly string[]): Promise<void> {
  await tx.query(POST_VAT, [documentIds]);
}

const POST_VAT = `
with rates as (
  select d.collective_id, d.id as document_id, d.kind = 'PURCHASE_INVOICE' as bought, d.producer_id, d.issued_at,
    (r ->> 'rateBp')::int as rate, (r ->> 'vatCents')::bigint as cents
  from documents d cross join jsonb_array_elements(d.snapshot -> 'vat') r
  where d.id = any ($1) and (r ->> 'vatCents')::bigint <> 0
    and (d.kind in ('RECEIPT', 'INVOICE', 'MEMBER_RECEIPT', 'SALES_INVOICE') or d.kind = 'PURCHASE_INVOICE' and d.snapshot #>> '{buyer,vatNumber}' is not null)),
numbered as (
  select gen_random_uuid() as id, document_id, case when not bought then producer_id end as book, (issued_at at time zone c.time_zone)::date as on_date
  from (select distinct collective_id, document_id, bought, producer_id, issued_at from rates) d join collectives c on c.id = d.collective_id),
entries as (
  insert into ledger_entries (id, kind, book_producer_id, on_date, document_id) select id, 'DOCUMENT', book, on_date, document_id from numbered),
sides as (
  select n.id, 'VAT' as account, null::uuid as producer_id, r.rate, case when r.bought then r.cents else -r.cents end as cents
  from numbered n join rates r on r.document_id = n.document_id
  union all
  select n.id, case when r.bought then 'PURCHASES' else 'SALES' end, case when r.bought then r.producer_id end, r.rate, case when r.bought then -r.cents else r.cents end
  from numbered n join rates r on r.document_id = n.document_id)
insert into ledger_postings (entry_id, line, account, producer_id, vat_rate_bp, cents)
select id, row_number() over (partition by id order by account, rate), account, producer_id, rate, cents from sides`;
