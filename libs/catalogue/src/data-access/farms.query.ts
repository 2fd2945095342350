import type { Unit } from '@cabas/platform';
import type { FarmIdentity } from '../domain/producer.ts';

/** The farm in scope, for its people. */
export interface Farm extends FarmIdentity {
  readonly id: string;
  readonly shortCode: string;
  readonly collectives: readonly FarmCollective[];
}
/** A collective the farm sells through. `farmName` and `mandateVersion` are there for the mandate's text. */
export interface FarmCollective {
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
  readonly mandate: string;
  /** Version of the text offered or accepted. */
  readonly mandateVersion: string | null;
  readonly farmName: string;
}

/** Two statements. @throws NotFound */
export async function farmInScope(tx: Unit): Promise<Farm> {
  const farm = await tx.one<Omit<Farm, 'collectives'>>(
    `select id, short_code as "shortCode", name, email, phone, city, story, vat_regime as "vatRegime", legal from producers`,
  );
  const collectives = await tx.query<Omit<FarmCollective, 'farmName'>>(
    `select jsonb_build_object('id', c.id, 'slug', c.slug, 'name', c.name, 'kind', c.kind, 'timeZone', c.time_zone,
         'currency', c.currency, 'flow', c.flow, 'paymentNote', c.payment_note) as collective,
       pa.status, coalesce(m.status, 'NONE') as mandate, m.text_version as "mandateVersion"
     from participations pa
     join collectives c on c.id = pa.collective_id
     left join lateral (select status, text_version from mandates where collective_id = pa.collective_id and producer_id = pa.producer_id
       order by (status <> 'REVOKED') desc, offered_at desc limit 1) m on true
     order by lower(unaccent(c.name)), c.id`,
  );
  return { ...farm, collectives: collectives.map((one) => ({ ...one, farmName: farm.name })) };
}
