import { newId } from '@cabas/kernel';
import { SQL, type SqlText, type Unit } from '@cabas/platform';

/** Another account of a payee, which waits: until then the one before is used, and this one can be stopped. */
export interface HeldBankAccount {
  readonly id: string;
  readonly holder: string;
  readonly iban: string;
  readonly bic: string | null;
  readonly at: Date;
  readonly by: string;
  /** From then on it is used. */
  readonly heldUntil: Date;
}

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
  readonly held: HeldBankAccount | null;
}

/** Of the rows `a` of `bank_accounts`: those that were stopped never count, the others once their day is over. By the database's clock. */
const STOPPED = SQL`exists (select 1 from bank_account_stops t where t.collective_id = a.collective_id and t.id = a.id)`;
export const IN_FORCE: SqlText = SQL`(a.held_until is null or a.held_until <= clock_timestamp()) and not ${STOPPED}`;

/** The collective and its farms, each with the account that holds now. */
export async function bankAccounts(tx: Unit): Promise<BankAccount[]> {
  const rows = await tx.query<BankAccount>(
    `with payees as (
       select null::uuid as producer_id, name, 0 as place from collectives where id = $1
       union all
       select p.producer_id, f.name, 1 from participations p join producers f on f.id = p.producer_id where p.status <> 'ENDED')
     select y.producer_id as "producerId", y.name as "payeeName", coalesce(b.holder, '') as holder, b.iban, b.bic, coalesce(b.held_until, b.at) as since,
       trim(m.given_name || ' ' || m.family_name) as by,
       case when h.id is not null then jsonb_build_object('id', h.id, 'holder', h.holder, 'iban', h.iban, 'bic', h.bic, 'at', h.at,
         'by', trim(n.given_name || ' ' || n.family_name), 'heldUntil', h.held_until) end as held
     from payees y
     left join lateral (select * from bank_accounts a where a.producer_id is not distinct from y.producer_id and ${IN_FORCE} order by a.at desc, a.id desc limit 1) b on true
     left join memberships m on m.id = b.by_membership_id
     left join lateral (select * from bank_accounts a where a.producer_id is not distinct from y.producer_id and a.held_until > clock_timestamp() and not ${STOPPED}
       order by a.at desc, a.id desc limit 1) h on true
     left join memberships n on n.id = h.by_membership_id
     order by y.place, unaccent(lower(y.name)), y.producer_id`,
    [tx.collectiveId],
  );
  // times inside JSON are text
  return rows.map((row) => ({
    ...row,
    held: row.held && { ...row.held, at: new Date(row.held.at), heldUntil: new Date(row.held.heldUntil) },
  }));
}

/** Who changes accounts of a collective waits for whoever does: no two are a payee's first. */
export async function lockBankAccounts(tx: Unit): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('bank accounts/' || $1, 0))`, [
    tx.collectiveId,
  ]);
}

/** Says that it shall never be used, if it still waits. `byMember` null: by the link of a mail, or because another takes its place. */
export async function stopBankAccount(
  tx: Unit,
  id: string,
  byMember: string | null,
): Promise<{ producerId: string | null; iban: string } | undefined> {
  return tx.maybeOne(
    `with stopped as (
       insert into bank_account_stops (id, by_membership_id)
       select a.id, $2 from bank_accounts a where a.id = $1 and a.held_until > clock_timestamp() and not ${STOPPED} returning id)
     select a.producer_id as "producerId", a.iban from stopped s join bank_accounts a on a.id = s.id`,
    [id, byMember],
  );
}

/** One that waits or waited, as the mail's page tells it. */
export interface BankAccountChange {
  readonly collectiveName: string;
  readonly timeZone: string;
  readonly payeeName: string;
  readonly iban: string;
  readonly by: string;
  readonly at: Date;
  readonly heldUntil: Date;
  readonly state: 'HELD' | 'STOPPED' | 'IN_FORCE';
}

export async function bankAccountChange(tx: Unit, id: string): Promise<BankAccountChange | undefined> {
  return tx.maybeOne<BankAccountChange>(
    `select c.name as "collectiveName", c.time_zone as "timeZone", coalesce(f.name, c.name) as "payeeName", a.iban, trim(m.given_name || ' ' || m.family_name) as by, a.at,
       a.held_until as "heldUntil", case when ${STOPPED} then 'STOPPED' when a.held_until > clock_timestamp() then 'HELD' else 'IN_FORCE' end as state
     from bank_accounts a join collectives c on c.id = a.collective_id join memberships m on m.id = a.by_membership_id
     left join producers f on f.id = a.producer_id where a.id = $1 and a.held_until is not null`,
    [id],
  );
}

/** Those who handle money here, and the payee: a change is told to them all, at the addresses that were. */
export async function toldOfBankAccounts(tx: Unit, producerId: string | null): Promise<string[]> {
  const rows = await tx.query<{ email: string }>(
    `select distinct on (lower(email)) email from (
       select m.email from memberships m where m.status = 'ACTIVE' and m.roles && array['ADMIN', 'TREASURER']
       union all select c.contact_email from collectives c where c.id = $2
       union all select f.email from participations p join producers f on f.id = p.producer_id where p.producer_id = $1) told
     where email <> '' order by lower(email)`,
    [producerId, tx.collectiveId],
  );
  return rows.map(({ email }) => email);
}

export async function insertBankAccount(
  tx: Unit,
  account: Pick<BankAccount, 'producerId' | 'holder' | 'iban' | 'bic'>,
): Promise<{ id: string; heldUntil: Date | null }> {
  return tx.one(
    `insert into bank_accounts (id, producer_id, holder, iban, bic, by_membership_id) values ($1, $2, $3, $4, $5, $6)
     returning id, held_until as "heldUntil"`,
    [newId(), account.producerId, account.holder, account.iban, account.bic, tx.member.id],
  );
}

/** What one must know to pay an order by transfer, per payee with an account. */
export interface OwnTransfer {
  readonly producerId: string | null;
  readonly holder: string;
  readonly iban: string;
  readonly bic: string | null;
  /** Of the order, authorised online. */
  readonly heldCents: number;
}

/** Person scope: the accounts of those whom the person pays in a collective. */
export async function ownTransfers(
  tx: Unit,
  order: { readonly id: string; readonly collective: { readonly id: string } },
): Promise<OwnTransfer[]> {
  return tx.query<OwnTransfer>(
    `with newest as (
       select distinct on (producer_id) producer_id, holder, iban, bic from bank_accounts a where collective_id = $1 and ${IN_FORCE} order by producer_id, at desc, id desc)
     select n.producer_id as "producerId", n.holder, n.iban, n.bic, coalesce((select sum(h.amount_cents) from online_charges h where h.collective_id = $1
       and h.order_id = $2 and h.producer_id is not distinct from n.producer_id and h.state = 'HELD'), 0)::bigint as "heldCents"
     from newest n where n.iban is not null`,
    [order.collective.id, order.id],
  );
}

/** Person scope: where one payee is paid by transfer now; undefined: nobody said it, or it was taken out. */
export async function transferAccount(
  tx: Unit,
  of: { readonly collectiveId: string; readonly producerId: string | null },
): Promise<{ holder: string; iban: string; bic: string | null } | undefined> {
  const newest = await tx.maybeOne<{ holder: string; iban: string | null; bic: string | null }>(
    `select holder, iban, bic from bank_accounts a where a.collective_id = $1 and a.producer_id is not distinct from $2 and ${IN_FORCE}
     order by a.at desc, a.id desc limit 1`,
    [of.collectiveId, of.producerId],
  );
  return newest?.iban == null ? undefined : { ...newest, iban: newest.iban };
}
