import type { Unit } from '@cabas/platform';

/** A member as those who run the hand-out see them (domain.md: on duty, name and phone). */
export interface PlacePerson {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly accountId: string | null;
}

/** Members by id: those whose baskets are here, and those who handed out. */
export async function peopleByIds(tx: Unit, ids: readonly string[]): Promise<Map<string, PlacePerson>> {
  const rows = await tx.query<PlacePerson>(
    `select id, trim(given_name || ' ' || family_name) as name, phone, account_id as "accountId" from memberships where id = any ($1)`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Active members with no basket at these distributions, and nothing of them but their name. */
export async function othersAt(
  tx: Unit,
  ids: readonly string[],
): Promise<{ memberId: string; name: string }[]> {
  return tx.query(
    `select m.id as "memberId", trim(m.given_name || ' ' || m.family_name) as name from memberships m
     where m.status = 'ACTIVE'
       and not exists (select 1 from orders o where o.membership_id = m.id and o.distribution_id = any ($1) and o.status <> 'CANCELLED')
     order by m.family_name, m.given_name, m.id`,
    [ids],
  );
}

/** What a farm calls itself here, in the producer's door. */
export async function ownFarm(tx: Unit): Promise<{ name: string }> {
  return tx.one('select name from producers where id = $1', [tx.producerId]);
}
