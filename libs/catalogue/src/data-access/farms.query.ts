import type { Unit } from '@cabas/platform';
import type { FarmIdentity } from '../domain/producer.ts';
import { MANDATES, MANDATE_STATE, type MandateState } from './mandates.query.ts';

/** The farm in scope, for its people. */
export interface Farm extends FarmIdentity {
  readonly id: string;
  readonly shortCode: string;
  readonly collectives: readonly FarmCollective[];
}
/** A collective the farm sells through. `farmName` is there for the mandate's text. */
export interface FarmCollective extends MandateState {
  readonly collective: {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly kind: string;
    readonly timeZone: string;
    readonly currency: string;
    readonly flow: string;
    readonly paymentNote: string;
  };
  readonly status: string;
  /** Whom to ask there; null: nobody was named. */
  readonly referent: { readonly name: string; readonly phone: string | null } | null;
  /** The very words that were accepted. */
  readonly acceptedText: string | null;
  /** Of sales in the farm's name that open from now on; null: the collective sells otherwise. */
  readonly serviceFeeBp: number | null;
  readonly farmName: string;
}

/** Two statements. @throws NotFound */
export async function farmInScope(tx: Unit): Promise<Farm> {
  const farm = await tx.one<Omit<Farm, 'collectives'>>(
    `select id, short_code as "shortCode", name, email, phone, city, story, vat_regime as "vatRegime", legal from producers`,
  );
  const collectives = await tx.query<Omit<FarmCollective, 'farmName'>>(
    `select jsonb_build_object('id', k.id, 'slug', k.slug, 'name', k.name, 'kind', k.kind, 'timeZone', k.time_zone,
         'currency', k.currency, 'flow', k.flow, 'paymentNote', k.payment_note) as collective,
       case when k.flow = 'AGENCY' or exists (select 1 from sales_cycles s where s.collective_id = k.id and s.flow = 'AGENCY') then coalesce(pa.service_fee_bp, k.service_fee_bp) end as "serviceFeeBp",
       pa.status, case when r.id is not null then
         jsonb_build_object('name', trim(r.given_name || ' ' || r.family_name), 'phone', nullif(r.phone, '')) end as referent,
       a.accepted_text as "acceptedText", ${MANDATE_STATE}
     from participations pa
     join collectives k on k.id = pa.collective_id
     left join memberships r on r.collective_id = pa.collective_id and r.id = pa.referent_id and r.status = 'ACTIVE'
     ${MANDATES}
     order by lower(unaccent(k.name)), k.id`,
  );
  return { ...farm, collectives: collectives.map((one) => ({ ...one, farmName: farm.name })) };
}
