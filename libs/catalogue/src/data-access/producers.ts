import { randomInt } from 'node:crypto';
import { newId, NotFound } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import type { FarmIdentity } from '../domain/producer.ts';
import { shortCodesFor } from '../domain/short-codes.ts';

/**
 * A record of a farm, private to the collective until the farm comes. Every code is offered at once: the first free one is
 * taken, the others meet the same id. Without RETURNING: the row is only visible once the participation exists.
 */
export async function insertProducer(tx: Unit, farm: FarmIdentity): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into producers (id, short_code, name, email, phone, city, story, vat_regime, legal)
     select $1, code, $3, $4, $5, $6, $7, $8, $9 from unnest($2::text[]) with ordinality as c(code, place) order by place
     on conflict do nothing`,
    [
      id,
      shortCodesFor(farm.name, (limit) => randomInt(limit)),
      farm.name,
      farm.email,
      farm.phone,
      farm.city,
      farm.story,
      farm.vatRegime,
      JSON.stringify(farm.legal),
    ],
  );
  return id;
}

/** Only while nobody claimed it, or in the farm's own scope: row security says the same. @throws NotFound */
export async function updateProducer(tx: Unit, id: string, farm: FarmIdentity): Promise<void> {
  await tx.one(
    `update producers set name = $2, email = $3, phone = $4, city = $5, story = $6, vat_regime = $7, legal = $8
     where id = $1 returning id`,
    [
      id,
      farm.name,
      farm.email,
      farm.phone,
      farm.city,
      farm.story,
      farm.vatRegime,
      JSON.stringify(farm.legal),
    ],
  );
}

/** What decides whether the collective may write a farm's catalogue. */
export interface FarmStanding {
  readonly producerId: string;
  readonly claimed: boolean;
  readonly referentId: string | null;
}

/** A producer of the collective in scope. Row security stops a write that a claim overtook. @throws NotFound */
export async function standingOf(tx: Unit, producerId: string): Promise<FarmStanding> {
  const found = await tx.maybeOne<FarmStanding>(
    `select pa.producer_id as "producerId", f.claimed_at is not null as claimed, pa.referent_id as "referentId"
     from participations pa join producers f on f.id = pa.producer_id where pa.producer_id = $1`,
    [producerId],
  );
  if (found === undefined) throw new NotFound();
  return found;
}
