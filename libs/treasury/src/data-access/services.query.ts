import type { Unit } from '@cabas/platform';

export type ServiceLineKind = 'INVOICE' | 'CREDIT' | 'PAYMENT' | 'TAKEN_BACK';

/** One line of what a farm owes for services. */
export interface ServiceLine {
  readonly id: string;
  readonly on: string;
  readonly kind: ServiceLineKind;
  readonly documentId: string | null;
  readonly documentNumber: string | null;
  readonly paymentId: string | null;
  readonly means: string | null;
  readonly note: string;
  /** A payment not taken back yet. */
  readonly reversible: boolean;
  /** An invoice's last day to be paid; null: it was taken back whole. */
  readonly dueOn: string | null;
  readonly cents: number;
  /** After this line. */
  readonly balanceCents: number;
}

/** A farm's account for services, out of the ledger. Positive: it owes; negative: it has a credit. */
export interface ServiceAccount {
  readonly producerId: string;
  readonly producerName: string;
  readonly invoicedCents: number;
  readonly paidCents: number;
  readonly balanceCents: number;
  /** Newest first, at most two hundred. */
  readonly lines: readonly ServiceLine[];
}

/** Farms that were ever invoiced a service, by name; or one of them. One statement. */
export async function serviceAccounts(tx: Unit, producerId: string | null = null): Promise<ServiceAccount[]> {
  return tx.query<ServiceAccount>(
    `with moves as (
       select p.producer_id, p.cents, e.id, e.on_date, e.at, e.document_id, e.service_payment_id,
         sum(p.cents) over (partition by p.producer_id order by e.on_date, e.at, e.id)::bigint as balance,
         row_number() over (partition by p.producer_id order by e.on_date desc, e.at desc, e.id desc) as place
       from ledger_postings p join ledger_entries e on e.collective_id = p.collective_id and e.id = p.entry_id
       where p.account = 'FARM' and ($1::uuid is null or p.producer_id = $1)),
     lines as (
       select m.producer_id, m.place, jsonb_build_object('id', m.id, 'on', m.on_date,
           'kind', case when m.document_id is not null then case when d.corrects is null then 'INVOICE' else 'CREDIT' end
             when v.reverses is null then 'PAYMENT' else 'TAKEN_BACK' end,
           'documentId', d.id, 'documentNumber', d.number, 'paymentId', v.id, 'means', v.means, 'note', coalesce(v.note, ''),
           'reversible', v.id is not null and v.reverses is null
             and not exists (select 1 from service_payments b where b.collective_id = v.collective_id and b.reverses = v.id),
           'dueOn', case when d.gross_cents + coalesce((select sum(k.gross_cents) from documents k where k.collective_id = d.collective_id and k.corrects = d.id), 0) > 0
             then d.snapshot #> '{payment,dueDate}' end, 'cents', m.cents, 'balanceCents', m.balance) as line
       from moves m left join documents d on d.id = m.document_id left join service_payments v on v.id = m.service_payment_id where m.place <= 200)
     select s.producer_id as "producerId", f.name as "producerName", s.invoiced as "invoicedCents", s.paid as "paidCents",
       (s.invoiced - s.paid)::bigint as "balanceCents", l.lines
     from (select producer_id, coalesce(sum(cents) filter (where document_id is not null), 0)::bigint as invoiced,
         coalesce(-sum(cents) filter (where service_payment_id is not null), 0)::bigint as paid from moves group by producer_id) s
     join producers f on f.id = s.producer_id
     join (select producer_id, jsonb_agg(line order by place) as lines from lines group by producer_id) l on l.producer_id = s.producer_id
     order by unaccent(lower(f.name)), s.producer_id`,
    [producerId],
  );
}
