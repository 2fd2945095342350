import type { Unit } from '@cabas/platform';

/** What a person means to spend, told to nobody else. */
export interface Budget {
  readonly period: 'ORDER' | 'MONTH';
  readonly amountCents: number;
  readonly currency: string;
  /** Of the month asked for: what my orders fetched in it come to, over all collectives of that currency. */
  readonly orderedCents: number;
}

/** In the person's scope; `day` picks the month. Null: none was set. */
export async function budgetOf(tx: Unit, day: string): Promise<Budget | null> {
  const row = await tx.maybeOne<Budget>(
    `select b.period, b.amount_cents as "amountCents", b.currency, coalesce((
       select sum(o.total_cents) from orders o
       join distributions d on d.collective_id = o.collective_id and d.id = o.distribution_id
       join collectives c on c.id = o.collective_id
       where o.account_id = any ($3) and o.status <> 'CANCELLED' and c.currency = b.currency
         and d.pickup_date >= date_trunc('month', $2::date) and d.pickup_date < date_trunc('month', $2::date) + interval '1 month'), 0)::bigint as "orderedCents"
     from budgets b where b.account_id = $1`,
    [tx.accountId, day, tx.accountIds],
  );
  return row ?? null;
}
