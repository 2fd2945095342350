import type { Unit } from '@cabas/platform';

/** One line of what a member chose and did not confirm. */
export interface Choice {
  readonly offerId: string;
  /** Order units; 0: put back. */
  readonly quantity: number;
  /** Of this line: grows with every change. */
  readonly version: number;
}

export interface Choices {
  readonly distributionId: string;
  /** Of the member's order there. */
  readonly orderVersion: number | null;
  readonly lines: readonly Choice[];
}

export interface ChosenLine {
  readonly offerId: string;
  readonly quantity: number;
  /** How long ago, in milliseconds: no device's clock is asked for the time. */
  readonly agoMs: number;
}

/** Where one chooses; undefined when there is no such distribution, or its sale is not shown yet. */
export async function whereChosen(
  tx: Unit,
  distributionId: string,
): Promise<{ cycleId: string; orderable: boolean; closesAt: Date; closedAt: Date | null } | undefined> {
  return tx.maybeOne(
    `select d.cycle_id as "cycleId", d.status = 'OPEN' and d.closes_at > clock_timestamp() as orderable, d.closes_at as "closesAt",
       d.closed_at as "closedAt"
     from distributions d join sales_cycles s on s.collective_id = d.collective_id and s.id = d.cycle_id
     where d.id = $1 and s.status not in ('DRAFT', 'SCHEDULED')`,
    [distributionId],
  );
}

/** Mine at one point. What was chosen before my order there was last written is settled by it. */
export async function choicesAt(tx: Unit, distributionId: string): Promise<Choices> {
  const kept = await tx.one<Omit<Choices, 'distributionId'>>(
    `select max(o.version) filter (where o.status <> 'CANCELLED') as "orderVersion", coalesce((
       select jsonb_agg(jsonb_build_object('offerId', c.offer_id, 'quantity', c.quantity, 'version', c.version) order by c.offer_id)
       from choices c where c.membership_id = $1 and c.distribution_id = $2
         and c.chosen_at > coalesce(max(o.updated_at), '-infinity')), '[]') as lines
     from orders o where o.distribution_id = $2 and o.membership_id = $1`,
    [tx.member.id, distributionId],
  );
  return { distributionId, ...kept };
}

/** Keeps each line unless a later choice of it is kept already. Offers that are not of this sale are left out. */
export async function writeChoices(
  tx: Unit,
  at: { distributionId: string; cycleId: string },
  lines: readonly ChosenLine[],
): Promise<void> {
  await tx.query(
    `insert into choices (membership_id, distribution_id, offer_id, account_id, quantity, chosen_at)
     select distinct on (o.id) $1, $2, o.id, $3, w.quantity, clock_timestamp() - w.ago_ms * interval '1 millisecond'
     from jsonb_to_recordset($5::jsonb) as w(offer_id uuid, quantity int, ago_ms bigint)
     join offers o on o.cycle_id = $4 and o.id = w.offer_id
     order by o.id, w.ago_ms
     on conflict (collective_id, membership_id, distribution_id, offer_id) do update
       set quantity = excluded.quantity, chosen_at = excluded.chosen_at, version = choices.version + 1
       where choices.chosen_at <= excluded.chosen_at`,
    [
      tx.member.id,
      at.distributionId,
      tx.holderAccountId,
      at.cycleId,
      JSON.stringify(
        lines.map(({ offerId, quantity, agoMs }) => ({ offer_id: offerId, quantity, ago_ms: agoMs })),
      ),
    ],
  );
}

/** Once a point is closed nothing can come of them. */
export async function forgetChoices(tx: Unit, distributionId: string): Promise<void> {
  await tx.query('delete from choices where distribution_id = $1', [distributionId]);
}
