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

/** What a farm calls itself here, in the producer's door. */
export async function ownFarm(tx: Unit): Promise<{ name: string }> {
  return tx.one('select name from producers where id = $1', [tx.producerId]);
}
