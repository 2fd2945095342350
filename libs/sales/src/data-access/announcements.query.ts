import type { Unit } from '@cabas/platform';

/** A message of the collective, as those who run it see it. */
export interface AnnouncementView {
  readonly id: string;
  readonly subject: string;
  readonly words: string;
  readonly distributionId: string | null;
  readonly pickupDate: string | null;
  readonly place: string | null;
  readonly authorName: string;
  readonly sentAt: Date;
}

/** Whom one is for. */
export interface AddresseeRow {
  readonly id: string;
  readonly email: string | null;
}

const VIEW = `select a.id, a.subject, a.words, a.distribution_id as "distributionId", d.pickup_date as "pickupDate", p.name as place,
  trim(concat(m.given_name, ' ', m.family_name)) as "authorName", a.sent_at as "sentAt"
  from announcements a join memberships m on m.collective_id = a.collective_id and m.id = a.membership_id
  left join distributions d on d.collective_id = a.collective_id and d.id = a.distribution_id
  left join pickup_points p on p.collective_id = d.collective_id and p.id = d.pickup_point_id`;

/** Newest first. */
export function announcements(tx: Unit): Promise<AnnouncementView[]> {
  return tx.query<AnnouncementView>(`${VIEW} order by a.sent_at desc, a.id desc limit 50`);
}

export function announcementById(tx: Unit, id: string): Promise<AnnouncementView | undefined> {
  return tx.maybeOne<AnnouncementView>(`${VIEW} where a.id = $1`, [id]);
}

/** Those of the last days that are for this member: told to all, or to those who ordered where they did. */
export function announcementsFor(tx: Unit, memberId: string, days: number): Promise<AnnouncementView[]> {
  return tx.query<AnnouncementView>(
    `${VIEW} where a.sent_at > clock_timestamp() - make_interval(days => $2) and (a.distribution_id is null or exists (
       select 1 from orders o where o.collective_id = a.collective_id and o.distribution_id = a.distribution_id
         and o.membership_id = $1 and o.status <> 'CANCELLED'))
     order by a.sent_at desc, a.id desc limit 50`,
    [memberId, days],
  );
}

export async function insertAnnouncement(
  tx: Unit,
  a: { id: string; subject: string; words: string; distributionId: string | null },
): Promise<void> {
  await tx.query(
    'insert into announcements (id, subject, words, distribution_id, membership_id) values ($1, $2, $3, $4, $5)',
    [a.id, a.subject, a.words, a.distributionId, tx.member.id],
  );
}

/** Active members; of a distribution, those of them who have something to fetch there. */
export function addressees(tx: Unit, distributionId: string | null): Promise<AddresseeRow[]> {
  return tx.query<AddresseeRow>(
    `select m.id, m.email from memberships m where m.status = 'ACTIVE' and ($1::uuid is null or exists (
       select 1 from orders o where o.collective_id = m.collective_id and o.membership_id = m.id and o.distribution_id = $1 and o.status <> 'CANCELLED'))
     order by m.id`,
    [distributionId],
  );
}
