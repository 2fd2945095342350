import type { Unit } from '@cabas/platform';
import type { StoredGesture } from '../domain/gesture.ts';

/** What the farm's door may read: not who of the collective did it. */
const BY: Readonly<Record<'collective' | 'producer', string>> = {
  collective: 'g.by_membership_id as "byMemberId"',
  producer: 'null as "byMemberId"',
};

/** The log of a place; of some baskets and the till, when asked for fewer. */
export async function gesturesAt(
  tx: Unit,
  door: 'collective' | 'producer',
  ids: readonly string[],
  memberIds?: readonly string[],
): Promise<StoredGesture[]> {
  return tx.query<StoredGesture>(
    `select g.id, g.distribution_id as "distributionId", g.seq, g.kind, g.writes, g.told, g.membership_id as "memberId", g.line_id as "lineId",
       g.producer_id as "producerId", g.target_id as "targetId", g.device, ${BY[door]}, g.by_producer_id as "byProducerId", g.seen,
       g.phone_at as "phoneAt", g.at
     from hand_out_gestures g where g.distribution_id = any ($1)
       and ($2::uuid[] is null or g.membership_id is null or g.membership_id = any ($2)) order by g.seq`,
    [ids, memberIds ?? null],
  );
}

/** Which of these ids the collective already has, wherever; and whose baskets the gestures named by others are about. */
export async function knownGestures(
  tx: Unit,
  ids: readonly string[],
): Promise<{ id: string; distributionId: string; memberId: string | null }[]> {
  return tx.query(
    `select id, distribution_id as "distributionId", membership_id as "memberId" from hand_out_gestures where id = any ($1)`,
    [ids],
  );
}

/** The end of a place's log. */
export async function lastSeq(tx: Unit, ids: readonly string[]): Promise<number> {
  const { seq } = await tx.one<{ seq: number }>(
    'select coalesce(max(seq), 0)::int as seq from hand_out_gestures where distribution_id = any ($1)',
    [ids],
  );
  return seq;
}

/** Adds to the log, in one statement. */
export async function insertGestures(
  tx: Unit,
  gestures: readonly StoredGesture[],
  byAccountId: string | null,
): Promise<void> {
  await tx.query(
    `insert into hand_out_gestures (id, distribution_id, seq, kind, writes, told, membership_id, line_id, producer_id, target_id, device,
       by_membership_id, by_account_id, by_producer_id, seen, phone_at)
     select g.id, g."distributionId", g.seq, g.kind, g.writes, g.told, g."memberId", g."lineId", g."producerId", g."targetId", g.device,
       g."byMemberId", case when g."byProducerId" is null then null else $2::uuid end, g."byProducerId", g.seen, g."phoneAt"
     from jsonb_to_recordset($1::jsonb) as g(id uuid, "distributionId" uuid, seq int, kind text, writes jsonb, told jsonb, "memberId" uuid,
       "lineId" uuid, "producerId" uuid, "targetId" uuid, device text, "byMemberId" uuid, "byProducerId" uuid, seen int, "phoneAt" timestamptz)`,
    [JSON.stringify(gestures), byAccountId],
  );
}
