import { SQL, type Unit } from '@cabas/platform';
import type { MandateOffer, MandateProof, MandateStatus } from '../domain/mandate.ts';

/** Of a participation: what holds today, what was accepted, what waits to be. */
export interface MandateState {
  readonly mandate: MandateStatus;
  readonly mandateProof: MandateProof | null;
  readonly mandateOffer: MandateOffer | null;
}

/** Joins of `participations pa` with its collective `k`, for `MANDATE_STATE`: at most one row each. */
export const MANDATES = SQL`
  left join mandates a on a.collective_id = pa.collective_id and a.producer_id = pa.producer_id and a.status = 'ACCEPTED'
  left join mandates o on o.collective_id = pa.collective_id and o.producer_id = pa.producer_id and o.status = 'OFFERED'`;
const IN_FORCE = SQL`(a.ends_on is null or a.ends_on >= (clock_timestamp() at time zone k.time_zone)::date)`;
export const MANDATE_STATE = SQL`
  case when a.id is not null and ${IN_FORCE} then 'ACCEPTED' when o.id is not null then 'OFFERED' when a.id is not null then 'EXPIRED'
    when exists (select 1 from mandates r where r.collective_id = pa.collective_id and r.producer_id = pa.producer_id and r.status = 'REVOKED') then 'REVOKED'
    else 'NONE' end as mandate,
  case when a.id is not null then jsonb_build_object('version', a.text_version, 'acceptedAt', a.accepted_at, 'acceptedName', a.accepted_name,
    'sha256', a.text_sha256, 'endsOn', a.ends_on) end as "mandateProof",
  case when o.id is not null then jsonb_build_object('version', o.text_version, 'endsOn', o.ends_on) end as "mandateOffer"`;

/** Collective scope: farms in whose name papers may be issued today, each with the version that it accepted. */
export async function mandatesInForce(tx: Unit): Promise<Map<string, string>> {
  const rows = await tx.query<{ producerId: string; version: string }>(
    `select a.producer_id as "producerId", a.text_version as version from mandates a join collectives k on k.id = a.collective_id
     where a.status = 'ACCEPTED' and ${IN_FORCE}`,
  );
  return new Map(rows.map(({ producerId, version }) => [producerId, version]));
}
