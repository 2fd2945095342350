import { newId } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';

/** Where a payee is paid by transfer. */
export interface BankAccount {
  /** Null: the collective. */
  readonly producerId: string | null;
  readonly payeeName: string;
  readonly holder: string;
  /** Null: nobody said it, or it was taken out. */
  readonly iban: string | null;
  readonly bic: string | null;
  readonly since: Date | null;
  readonly by: string | null;
}

/** The collective and its farms, each with the account that holds now. */
export async function bankAccounts(tx: Unit): Promise<BankAccount[]> {
  return tx.query<BankAccount>(
    `with payees as (
       select null::uuid as producer_id, name, 0 as place from collectives where id = $1
       union all
       select p.producer_id, f.name, 1 from participations p join producers f on f.id = p.producer_id where p.status <> 'ENDED')
     select y.producer_id as "producerId", y.name as "payeeName", coalesce(b.holder, '') as holder, b.iban, b.bic, b.at as since,
       trim(m.given_name || ' ' || m.family_name) as by
     from payees y
     left join lateral (select * from bank_accounts a where a.producer_id is not distinct from y.producer_id order by a.at desc, a.id desc limit 1) b on true
     left join memberships m on m.id = b.by_membership_id
     order by y.place, unaccent(lower(y.name)), y.producer_id`,
    [tx.collectiveId],
  );
}

export async function insertBankAccount(
  tx: Unit,
  account: Pick<BankAccount, 'producerId' | 'holder' | 'iban' | 'bic'>,
): Promise<void> {
  await tx.query(
    `insert into bank_accounts (id, producer_id, holder, iban, bic, by_membership_id) values ($1, $2, $3, $4, $5, $6)`,
    [newId(), account.producerId, account.holder, account.iban, account.bic, tx.member.id],
  );
}

/** What one must know to pay an order by transfer, per payee with an account; also what came outside the hand-out since it was placed. */
export interface OwnTransfer {
  readonly producerId: string | null;
  readonly holder: string;
  readonly iban: string;
  readonly bic: string | null;
  /** Paid at the order's own hand-out. */
  readonly paidCents: number;
  /** Noted by the treasurer since the order was placed. */
  readonly notedCents: number;
}

/** Person scope: the accounts of those whom the person pays in a collective. */
export async function ownTransfers(
  tx: Unit,
  order: { collectiveId: string; distributionId: string; since: Date },
): Promise<OwnTransfer[]> {
  return tx.query<OwnTransfer>(
    `with newest as (
       select distinct on (producer_id) producer_id, holder, iban, bic from bank_accounts where collective_id = $1 order by producer_id, at desc, id desc),
     paid as (
       select producer_id, coalesce(sum(amount_cents) filter (where distribution_id = $2), 0)::bigint as here,
         coalesce(sum(amount_cents) filter (where distribution_id is null and at >= $3), 0)::bigint as noted
       from payments_received where collective_id = $1 and account_id = any ($4) group by producer_id)
     select n.producer_id as "producerId", n.holder, n.iban, n.bic, coalesce(p.here, 0)::bigint as "paidCents", coalesce(p.noted, 0)::bigint as "notedCents"
     from newest n left join paid p on p.producer_id is not distinct from n.producer_id where n.iban is not null`,
    [order.collectiveId, order.distributionId, order.since, tx.accountIds],
  );
}
