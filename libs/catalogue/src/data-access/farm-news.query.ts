import type { Unit } from '@cabas/platform';

/** A farm's own words, as the farm sees them. */
export interface FarmNews {
  readonly id: string;
  readonly words: string;
  readonly writtenAt: Date;
  /** Null: told to every collective it sells through. */
  readonly collectiveIds: readonly string[] | null;
}

/** What a collective's people read of a farm. */
export interface NewsOfFarm {
  readonly id: string;
  readonly producerId: string;
  readonly producerName: string;
  readonly words: string;
  readonly writtenAt: Date;
}

const OWN = `id, words, written_at as "writtenAt", collective_ids as "collectiveIds"`;

/** Farm scope, newest first. */
export function ownNews(tx: Unit): Promise<FarmNews[]> {
  return tx.query<FarmNews>(
    `select ${OWN} from farm_news where withdrawn_at is null order by written_at desc, id desc limit 50`,
  );
}

/** Farm scope. */
export function insertNews(
  tx: Unit,
  news: { id: string; words: string; collectiveIds: readonly string[] | null },
): Promise<FarmNews> {
  return tx.one<FarmNews>(
    `insert into farm_news (id, words, collective_ids) values ($1, $2, $3) returning ${OWN}`,
    [news.id, news.words, news.collectiveIds],
  );
}

/** Farm scope. False when there is none such, or it was taken back already. */
export async function markNewsWithdrawn(tx: Unit, id: string): Promise<boolean> {
  const rows = await tx.query(
    'update farm_news set withdrawn_at = clock_timestamp() where id = $1 and withdrawn_at is null returning id',
    [id],
  );
  return rows.length === 1;
}

/** Collective scope: what farms that sell here have told it in the last days, newest first; of some farms only, when given. */
export function recentFarmNews(
  tx: Unit,
  { days, producerIds }: { readonly days: number; readonly producerIds?: readonly string[] },
): Promise<NewsOfFarm[]> {
  return tx.query<NewsOfFarm>(
    `select n.id, n.producer_id as "producerId", f.name as "producerName", n.words, n.written_at as "writtenAt"
     from farm_news n join participations p on p.producer_id = n.producer_id and p.status = 'ACTIVE' join producers f on f.id = n.producer_id
     where n.withdrawn_at is null and n.written_at > clock_timestamp() - make_interval(days => $1)
       and ($2::uuid[] is null or n.producer_id = any ($2))
     order by n.written_at desc, n.id desc limit 50`,
    [days, producerIds ?? null],
  );
}
