import type { Unit } from '@cabas/platform';
import {
  memberAccountOf,
  statementOf,
  type LedgerStatement,
  type Period,
  type StatementRow,
} from './statement.query.ts';

/** What I owe a payee of one of my collectives (null: the collective itself), or the household whose second I am. */
export interface OwnAccount {
  readonly collectiveId: string;
  /** Whose account it is: mine there, or the one whose household I share. */
  readonly membershipId: string;
  readonly collectiveName: string;
  readonly currency: string;
  readonly producerId: string | null;
  readonly payeeName: string;
  readonly balanceCents: number;
  /** The day of the last line: of a basket still to fetch perhaps. */
  readonly lastOn: string;
}

/** Person scope: every account with a line, by name. What help of the solidarity fund lessens only its member reads (0032). */
export async function ownAccounts(tx: Unit): Promise<OwnAccount[]> {
  const mine = await ownMemberships(tx);
  return tx.query<OwnAccount>(
    `with mine as (select * from unnest($1::uuid[], $2::uuid[]) as m (collective_id, id)),
     sums as (
       select p.collective_id, p.membership_id, e.book_producer_id, sum(p.cents)::bigint as cents, max(e.on_date)::text as last_on
       from mine m join ledger_postings p on p.collective_id = m.collective_id and p.membership_id = m.id
       join ledger_entries e on e.collective_id = p.collective_id and e.id = p.entry_id where p.account = 'MEMBER' group by 1, 2, 3)
     select s.collective_id as "collectiveId", s.membership_id as "membershipId", c.name as "collectiveName", c.currency, s.book_producer_id as "producerId",
       case when s.book_producer_id is null then c.name else coalesce(${FARM_NAME}, c.name) end as "payeeName", s.cents as "balanceCents", s.last_on as "lastOn"
     from sums s join collectives c on c.id = s.collective_id order by unaccent(lower(c.name)), s.book_producer_id nulls first`,
    [mine.map(({ collectiveId }) => collectiveId), mine.map(({ membershipId }) => membershipId)],
  );
}

/** Person scope: one of these accounts over a period. Undefined: there is none. */
export async function ownStatement(
  tx: Unit,
  of: { collectiveId: string; producerId: string | null },
  period: Period,
): Promise<LedgerStatement | undefined> {
  const mine = (await ownMemberships(tx)).find(({ collectiveId }) => collectiveId === of.collectiveId);
  if (mine === undefined) return undefined;
  const names = await tx.maybeOne<{ creditorName: string | null }>(
    `select case when $2::uuid is null then c.name else ${FARM_NAME} end as "creditorName"
     from (select $1::uuid as collective_id, $2::uuid as book_producer_id) s join collectives c on c.id = s.collective_id`,
    [of.collectiveId, of.producerId],
  );
  if (names?.creditorName == null) return undefined;
  const rows = await tx.query<StatementRow>(OWN_ACCOUNT, [
    ...[mine.membershipId, of.producerId, period.from, period.to],
    of.collectiveId,
  ]);
  return statementOf({ debtorName: mine.name, creditorName: names.creditorName, ...period }, rows);
}

/** A person reads no farm's record: its name as their own orders have it. */
const FARM_NAME = `(select l.producer_name from order_lines l where l.collective_id = s.collective_id and l.producer_id = s.book_producer_id order by l.id desc limit 1)`;
const OWN_ACCOUNT = memberAccountOf(`''`);

interface OwnMembership {
  readonly collectiveId: string;
  readonly membershipId: string;
  readonly name: string;
}

/** One a collective: the household's where one is its second, else one's own. */
async function ownMemberships(tx: Unit): Promise<OwnMembership[]> {
  const shared = tx.households.map(({ collectiveId, membershipId, holderName }): OwnMembership => ({
    ...{ collectiveId, membershipId },
    name: holderName,
  }));
  const own = await tx.query<OwnMembership>(
    `select collective_id as "collectiveId", id as "membershipId", coalesce(business->>'legalName', trim(given_name || ' ' || family_name)) as name
     from memberships where account_id = $1`,
    [tx.accountId],
  );
  return [
    ...shared,
    ...own.filter(({ collectiveId }) => shared.every((one) => one.collectiveId !== collectiveId)),
  ];
}
