import type { PaymentTerms } from '@cabas/kernel';
import { SQL, type Unit } from '@cabas/platform';
import { MANDATES, MANDATE_STATE, type MandateState } from './mandates.query.ts';
import type { LegalIdentity, Paperwork, ParticipationStatus, VatRegime } from '../domain/producer.ts';

/** A producer as the collective in scope works with it. */
export interface Participation extends MandateState {
  readonly id: string;
  readonly producerId: string;
  readonly name: string;
  readonly shortCode: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly city: string | null;
  readonly story: string;
  readonly status: ParticipationStatus;
  readonly claimed: boolean;
  /** Null: as the collective does. */
  readonly paperwork: Paperwork | null;
  readonly paymentNote: string;
  /** Null: as the collective. */
  readonly paymentTerms: PaymentTerms | null;
  readonly minimumCents: number;
  /** In sales in its name; null: as the collective. */
  readonly serviceFeeBp: number | null;
  readonly vatRegime: VatRegime;
  readonly legal: LegalIdentity;
  readonly productCount: number;
  /** The member who looks after the relation with it; null: nobody who still belongs to the collective. */
  readonly referent: { readonly memberId: string; readonly name: string } | null;
}

const PARTICIPATIONS = SQL`
  select pa.id, pa.producer_id as "producerId", f.name, f.short_code as "shortCode", f.email, f.phone, f.city, f.story,
    pa.status, f.claimed_at is not null as claimed, pa.paperwork, pa.payment_note as "paymentNote",
    case when pa.payment_means is not null then
      jsonb_build_object('means', pa.payment_means, 'moment', pa.payment_moment, 'days', pa.payment_days) end as "paymentTerms",
    pa.minimum_cents as "minimumCents", pa.service_fee_bp as "serviceFeeBp", f.vat_regime as "vatRegime", f.legal,
    ${MANDATE_STATE}, coalesce(c.count, 0)::int as "productCount",
    case when r.id is not null then json_build_object('memberId', r.id, 'name', trim(r.given_name || ' ' || r.family_name)) end as referent
  from participations pa
  join producers f on f.id = pa.producer_id
  join collectives k on k.id = pa.collective_id
  left join memberships r on r.collective_id = pa.collective_id and r.id = pa.referent_id and r.status = 'ACTIVE'
  ${MANDATES}
  left join (select producer_id, count(*) as count from products where archived_at is null group by producer_id) c
    on c.producer_id = pa.producer_id`;

/** Every producer of the collective in scope, by name: one statement. */
export async function participationsOf(tx: Unit): Promise<Participation[]> {
  return tx.query<Participation>(`${PARTICIPATIONS} order by lower(unaccent(f.name)), pa.id`);
}

/** One of them, or undefined. */
export async function participationOf(tx: Unit, producerId: string): Promise<Participation | undefined> {
  return tx.maybeOne<Participation>(`${PARTICIPATIONS} where pa.producer_id = $1`, [producerId]);
}
