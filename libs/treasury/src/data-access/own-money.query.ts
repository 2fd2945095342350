import type { Unit } from '@cabas/platform';

/** What is the association's own, out of the ledger. Whom the fund helped is not in it: only the sum is asked for. */
export interface OwnMoney {
  readonly duesCents: number;
  readonly fundCents: number;
  readonly giftsCents: number;
  readonly fedCents: number;
  readonly spentCents: number;
}

export async function ownMoney(tx: Unit): Promise<OwnMoney> {
  return tx.one<OwnMoney>(
    `with moves as (
       select p.account, p.cents, e.contribution_id from ledger_postings p join ledger_entries e on e.collective_id = p.collective_id and e.id = p.entry_id
       where e.kind = 'CONTRIBUTION' and not e.secret and p.account in ('DUES', 'FUND')),
     sums as (
       select coalesce(-sum(cents) filter (where account = 'DUES'), 0)::bigint as dues,
         coalesce(-sum(cents) filter (where account = 'FUND' and contribution_id is not null), 0)::bigint as gifts,
         coalesce(-sum(cents) filter (where account = 'FUND' and contribution_id is null), 0)::bigint as fed
       from moves)
     select dues as "duesCents", gifts as "giftsCents", fed as "fedCents", f.spent as "spentCents", (gifts + fed - f.spent)::bigint as "fundCents"
     from sums cross join (select fund_spent() as spent) f`,
  );
}
