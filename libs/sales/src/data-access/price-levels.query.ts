import type { Unit } from '@cabas/platform';

/** A price level of the collective: what it makes of every sale price. */
export interface PriceLevelView {
  readonly id: string;
  readonly name: string;
  readonly words: string;
  /** 1/100 of a per cent: -2000 = 20 % less. */
  readonly rateBp: number;
}

/** What a collective offers, and what the reader chose: nobody else's choice can be read (row policy `own`). */
export interface PriceLevelsView {
  readonly levels: readonly PriceLevelView[];
  readonly chosenId: string | null;
}

/** In two statements. */
export async function priceLevels(tx: Unit): Promise<PriceLevelsView> {
  const levels = await tx.query<PriceLevelView>(
    `select id, name, words, rate_bp as "rateBp" from price_levels where active order by position, id`,
  );
  const chosen = await tx.maybeOne<{ levelId: string }>(
    'select level_id as "levelId" from price_choices where membership_id = $1',
    [tx.memberId ?? null],
  );
  return { levels, chosenId: levels.find(({ id }) => id === chosen?.levelId)?.id ?? null };
}

/** What all levels together have added to sales, or taken from them: a sum that tells of nobody. */
export async function levelsFund(tx: Unit): Promise<number> {
  const { cents } = await tx.one<{ cents: number }>(
    `select coalesce(sum(l.amount_cents - l.list_due_cents), 0)::bigint as cents from order_lines l
     join orders o on o.collective_id = l.collective_id and o.id = l.order_id
     where l.list_price_cents is not null and o.status <> 'CANCELLED'`,
  );
  return cents;
}

/** Writes the levels in the order given; those not named are offered no more. */
export async function writeLevels(tx: Unit, levels: readonly PriceLevelView[]): Promise<void> {
  await tx.query('update price_levels set active = false where active and not (id = any ($1))', [
    levels.map(({ id }) => id),
  ]);
  await tx.query(
    `insert into price_levels (id, position, name, words, rate_bp)
     select l.id, l.position, l.name, l.words, l."rateBp" from jsonb_to_recordset($1::jsonb) as l(id uuid, position int, name text, words text, "rateBp" int)
     on conflict (collective_id, id) do update set position = excluded.position, name = excluded.name, words = excluded.words,
       rate_bp = excluded.rate_bp, active = true`,
    [JSON.stringify(levels.map((level, position) => ({ ...level, position })))],
  );
}

/** False when there is no such level on offer. */
export async function chooseLevel(tx: Unit, levelId: string): Promise<boolean> {
  const chosen = await tx.query(
    `insert into price_choices (membership_id, account_id, level_id)
     select $1, $2, id from price_levels where id = $3 and active
     on conflict (collective_id, membership_id) do update set level_id = excluded.level_id returning 1`,
    [tx.member.id, tx.holderAccountId, levelId],
  );
  return chosen.length === 1;
}
