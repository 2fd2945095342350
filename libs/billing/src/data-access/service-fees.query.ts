import { SQL, type Unit } from '@cabas/platform';
import { serviceFeeCents, serviceState, type ServiceState } from '../domain/service-fee.ts';

/** The invoice that charges a farm's service in a sale, and on what it was reckoned. */
export interface ServiceInvoice {
  readonly documentId: string;
  readonly number: string;
  readonly netCents: number;
  readonly grossCents: number;
  readonly soldCents: number;
}

/** The collective's service to one farm in one sale in its name. */
export interface FarmService {
  readonly producerId: string;
  readonly producerName: string;
  /** Its own account can be paid now. */
  readonly online: boolean;
  readonly feeBp: number;
  /** Since the sale opened; else as agreed now. */
  readonly frozen: boolean;
  /** What members pay for its goods, VAT included, deposits not: as ordered, or as it was handed out and corrected since. */
  readonly soldCents: number;
  /** Without VAT. */
  readonly feeCents: number;
  readonly invoice: ServiceInvoice | null;
  /** The last invoice, credited whole by hand; null: none stands or none was. */
  readonly givenBack: ServiceInvoice | null;
  readonly state: ServiceState;
  /** Invoices there were, those taken back included. */
  readonly invoices: number;
}

export interface SaleService {
  readonly cycleId: string;
  readonly saleName: string;
  readonly handedOut: boolean;
  /** Members may pay online here. */
  readonly onlineAllowed: boolean;
  readonly farms: readonly FarmService[];
}

type Row = Omit<FarmService, 'feeCents' | 'state'>;

/** Sums of a farm in a sale (`t`): what it sold, the invoice that stands (not taken back whole), or the last one when it was given back by hand. */
const SUMS = SQL`
  cross join lateral (
    select coalesce(sum(l.amount_cents), 0)::bigint as cents from distributions d
    join order_lines l on l.collective_id = d.collective_id and l.distribution_id = d.id and l.producer_id = t.producer_id
    join orders o on o.collective_id = l.collective_id and o.id = l.order_id and o.status <> 'CANCELLED'
    where d.collective_id = t.collective_id and d.cycle_id = t.cycle_id) sold
  cross join lateral (
    select count(*)::int as count, (array_agg(f.invoice order by f.place desc) filter (where f.left_cents > 0))[1] as standing,
      (array_agg(case when f.left_cents = 0 and f.by_hand then f.invoice end order by f.place desc))[1] as given_back
    from (
      select s.place, jsonb_build_object('documentId', i.id, 'number', i.number, 'netCents', i.net_cents, 'grossCents', i.gross_cents,
          'soldCents', s.sold_cents) as invoice, i.net_cents + taken.cents as left_cents, taken.by_hand
      from sale_fees s join documents i on i.collective_id = s.collective_id and i.id = s.document_id
      cross join lateral (
        select coalesce(sum(c.net_cents), 0) as cents, coalesce(bool_and(c.subject_key <> 'CREDIT/' || i.id || '/SALE'), false) as by_hand
        from documents c where c.collective_id = i.collective_id and c.corrects = i.id) taken
      where s.collective_id = t.collective_id and s.cycle_id = t.cycle_id and s.producer_id = t.producer_id) f) invoice`;

/** The service in a sale, farm by farm, by name; undefined: it is none in the farms' names. Two statements. */
export async function saleService(tx: Unit, cycleId: string): Promise<SaleService | undefined> {
  const sale = await tx.maybeOne<Omit<SaleService, 'farms'>>(
    `select s.id as "cycleId", s.name as "saleName", s.status in ('DISTRIBUTED', 'SETTLED') as "handedOut",
       coalesce((select enabled from online_settings where collective_id = s.collective_id), false) as "onlineAllowed"
     from sales_cycles s where s.id = $1 and s.flow = 'AGENCY'`,
    [cycleId],
  );
  if (sale === undefined) return undefined;
  const farms = await tx.query<Row>(
    SQL`with t as (
       select collective_id, cycle_id, producer_id, fee_bp, true as frozen from service_terms where cycle_id = $1
       union all
       select distinct o.collective_id, o.cycle_id, o.producer_id, coalesce(p.service_fee_bp, c.service_fee_bp), false
       from offers o join participations p on p.collective_id = o.collective_id and p.producer_id = o.producer_id
       join collectives c on c.id = o.collective_id where o.cycle_id = $1 and o.active
         and not exists (select 1 from service_terms k where k.collective_id = o.collective_id and k.cycle_id = o.cycle_id and k.producer_id = o.producer_id))
     select t.producer_id as "producerId", f.name as "producerName", coalesce(a.ready and a.active, false) as online, t.fee_bp as "feeBp", t.frozen,
       sold.cents as "soldCents", invoice.count as invoices, invoice.standing as invoice, invoice.given_back as "givenBack"
     from t join producers f on f.id = t.producer_id left join farm_online_accounts a on a.producer_id = t.producer_id ${SUMS}
     order by unaccent(lower(f.name)), t.producer_id`,
    [cycleId],
  );
  return { ...sale, farms: farms.map((row) => reckoned(row, sale.handedOut)) };
}

/** A farm's own view of a sale in its name. */
export interface OwnService extends Omit<FarmService, 'producerName' | 'online' | 'frozen'> {
  readonly cycleId: string;
  readonly saleName: string;
  readonly collectiveName: string;
  readonly currency: string;
  /** Of its last pick-up. */
  readonly day: string;
}

/** Producer scope: the farm's sales through collectives that charge a service, the newest hundred. One statement. */
export async function ownServices(tx: Unit): Promise<OwnService[]> {
  const rows = await tx.query<Omit<OwnService, 'feeCents' | 'state'> & { handedOut: boolean }>(
    SQL`select t.cycle_id as "cycleId", s.name as "saleName", c.name as "collectiveName", c.currency, t.producer_id as "producerId",
       (select max(d.pickup_date) from distributions d where d.collective_id = t.collective_id and d.cycle_id = t.cycle_id)::text as day,
       s.status in ('DISTRIBUTED', 'SETTLED') as "handedOut", t.fee_bp as "feeBp", sold.cents as "soldCents", invoice.count as invoices,
       invoice.standing as invoice, invoice.given_back as "givenBack"
     from service_terms t join sales_cycles s on s.collective_id = t.collective_id and s.id = t.cycle_id
     join collectives c on c.id = t.collective_id ${SUMS}
     order by day desc, t.cycle_id limit 100`,
  );
  return rows.map(({ handedOut, ...row }) => reckoned(row, handedOut));
}

function reckoned<R extends Pick<FarmService, 'soldCents' | 'feeBp' | 'invoice' | 'givenBack'>>(
  row: R,
  handedOut: boolean,
): R & Pick<FarmService, 'feeCents' | 'state'> {
  return {
    ...row,
    feeCents: serviceFeeCents(row.soldCents, row.feeBp),
    state: serviceState(handedOut, row, row.invoice, row.givenBack),
  };
}
