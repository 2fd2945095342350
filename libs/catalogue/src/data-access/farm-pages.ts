import type { Unit } from '@cabas/platform';
import type { FarmWords, PublicFarm } from '../domain/farm-page.ts';

/** A farm's page as the API answers it, without what is on sale. */
export interface FarmPage extends FarmWords {
  readonly producerId: string;
  readonly name: string;
  readonly city: string | null;
  readonly claimed: boolean;
  readonly photo: string | null;
  /** Who looks after it in the collective, as members read it; absent elsewhere. */
  readonly referentName?: string | null;
}

const PAGE = `f.id as "producerId", f.name, f.city, f.claimed_at is not null as claimed, f.story, f.practices, f.labels,
  '/pictures/' || f.photo as photo, f.price_shares as "priceShares", f.sells_elsewhere as "sellsElsewhere",
  f.visit_words as "visitWords", f.page_published as published`;

/** As members read it: of a farm the collective works with; a visit that is over is not announced. */
export async function farmPageHere(
  tx: Unit,
  producerId: string,
  collectiveId: string = tx.collectiveId,
): Promise<FarmPage | undefined> {
  return tx.maybeOne<FarmPage>(
    `select ${PAGE}, case when f.visit_on >= (clock_timestamp() at time zone c.time_zone)::date then f.visit_on end as "visitOn",
       r.given_name || case when r.family_name <> '' then ' ' || left(r.family_name, 1) || '.' else '' end as "referentName"
     from participations pa join producers f on f.id = pa.producer_id join collectives c on c.id = pa.collective_id
       left join memberships r on r.collective_id = pa.collective_id and r.id = pa.referent_id and r.status = 'ACTIVE'
     where pa.producer_id = $1 and pa.collective_id = $2`,
    [producerId, collectiveId],
  );
}

/** Through no door: as anyone may read it who has its address. Undefined: nobody published it, whether it exists or not. */
export async function farmForAnyone(tx: Unit, producerId: string): Promise<PublicFarm | undefined> {
  return tx.maybeOne<PublicFarm>(
    `select f.id as "producerId", f.name, f.city, f.story, f.practices, f.labels, '/pictures/' || f.photo as photo,
       f.price_shares as "priceShares", f.sells_elsewhere as "sellsElsewhere", f.visit_words as "visitWords", f.page_published as published,
       case when f.visit_on >= (clock_timestamp() at time zone 'Europe/Paris')::date then f.visit_on end as "visitOn"
     from producers f where f.id = $1 and f.page_published`,
    [producerId],
  );
}

/** Whose hand-out a farm's sheet is put up at; undefined: the farm doesn't work with it. */
export async function sheetPlace(tx: Unit, producerId: string, collectiveId: string) {
  return tx.maybeOne<{ collectiveName: string; slug: string; locale: string; madeAt: Date }>(
    `select c.name as "collectiveName", c.slug, c.locale, clock_timestamp() as "madeAt"
     from participations pa join collectives c on c.id = pa.collective_id
     where pa.producer_id = $1 and pa.collective_id = $2 and pa.status <> 'ENDED'`,
    [producerId, collectiveId],
  );
}

/** As whoever keeps it changes it. @throws NotFound */
export async function farmPageToChange(tx: Unit, producerId: string): Promise<FarmPage> {
  return tx.one<FarmPage>(tx.mode === 'write' ? WHOLE_HELD : WHOLE, [producerId]);
}
const WHOLE = `select ${PAGE}, f.visit_on as "visitOn" from producers f where f.id = $1`;
const WHOLE_HELD = `${WHOLE} for update`;

/** Only while nobody claimed the record, or in the farm's own scope: row security says the same. @throws NotFound */
export async function writeFarmPage(tx: Unit, producerId: string, page: FarmWords): Promise<void> {
  await tx.one(
    `update producers set story = $2, practices = $3, labels = $4, price_shares = $5, sells_elsewhere = $6, visit_on = $7,
       visit_words = $8, page_published = $9 where id = $1 returning id`,
    [
      producerId,
      page.story,
      page.practices,
      page.labels,
      JSON.stringify(page.priceShares),
      page.sellsElsewhere,
      page.visitOn,
      page.visitWords,
      page.published,
    ],
  );
}

/** Those of the person's own collectives that work with a farm, by name. */
export async function collectivesWith(tx: Unit, producerId: string) {
  return tx.query<{
    id: string;
    slug: string;
    name: string;
    kind: string;
    timeZone: string;
    currency: string;
    flow: string;
    paymentNote: string;
  }>(
    `select c.id, c.slug, c.name, c.kind, c.time_zone as "timeZone", c.currency, c.flow, c.payment_note as "paymentNote"
     from participations pa join collectives c on c.id = pa.collective_id
     where c.id = any ((select nullif(current_setting('app.active_collective_ids', true), '')::uuid[])::uuid[]) and pa.producer_id = $1 and pa.status <> 'ENDED' order by lower(unaccent(c.name)), c.id`,
    [producerId],
  );
}
