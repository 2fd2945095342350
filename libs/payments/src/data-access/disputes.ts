import { newId, type Cents } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import type { DisputeState, ServiceDispute } from '../domain/payment-service.ts';

/** A doubted payment as it is told. */
export interface DisputeView {
  readonly id: string;
  readonly chargeId: string;
  readonly amountCents: Cents;
  readonly reason: string;
  readonly state: DisputeState;
  readonly answerBy: Date | null;
  readonly at: Date;
}

const DISPUTE = `select id, charge_id as "chargeId", amount_cents as "amountCents", reason, state, answer_by as "answerBy", at from online_disputes`;

/** As the service says them now; one that is decided stays so. Answers those whose state is new. */
export async function noteDisputes(
  tx: Unit,
  chargeId: string,
  seen: readonly ServiceDispute[],
): Promise<string[]> {
  const changed: string[] = [];
  for (const { ref, amountCents, reason, state, answerBy, at } of seen) {
    const rows = await tx.query<{ id: string; fresh: boolean }>(
      `with before as (select state from online_disputes where charge_id = $2 and dispute_ref = $3)
       insert into online_disputes (id, charge_id, dispute_ref, amount_cents, reason, state, answer_by, at) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (collective_id, charge_id, dispute_ref) do update set amount_cents = excluded.amount_cents, reason = excluded.reason, state = excluded.state,
         answer_by = excluded.answer_by, changed_at = clock_timestamp()
         where online_disputes.state in ('ASKED', 'OPEN') or excluded.state in ('WON', 'LOST')
       returning id, (select b.state from before b) is distinct from state as fresh`,
      [newId(), chargeId, ref, amountCents, reason.slice(0, 100), state, answerBy, at],
    );
    changed.push(...rows.filter(({ fresh }) => fresh).map(({ id }) => id));
  }
  return changed;
}

export async function disputesOf(tx: Unit, chargeIds: readonly string[]): Promise<DisputeView[]> {
  return tx.query<DisputeView>(`${DISPUTE} where charge_id = any ($1) order by at, id`, [chargeIds]);
}

export interface DisputeToTell extends DisputeView {
  readonly memberName: string;
  readonly saleName: string;
  readonly payeeName: string;
  readonly currency: string;
  /** Who keeps the collective's money, and the farm that was paid. */
  readonly readers: readonly string[];
}

export async function disputeToTell(tx: Unit, id: string): Promise<DisputeToTell | undefined> {
  return tx.maybeOne<DisputeToTell>(
    `select x.id, x.charge_id as "chargeId", x.amount_cents as "amountCents", x.reason, x.state, x.answer_by as "answerBy", x.at, h.currency,
       trim(m.given_name || ' ' || m.family_name) as "memberName", coalesce(s.name, '') as "saleName", coalesce(f.name, c.name) as "payeeName",
       array(select distinct r.email from (
         select k.email from memberships k where k.collective_id = x.collective_id and k.status = 'ACTIVE' and k.roles && array['TREASURER', 'ADMIN']
         union all select f.email) r where r.email is not null order by 1) as readers
     from online_disputes x join online_charges h on h.collective_id = x.collective_id and h.id = x.charge_id
     join memberships m on m.collective_id = h.collective_id and m.id = h.membership_id
     join collectives c on c.id = h.collective_id
     left join distributions d on d.collective_id = h.collective_id and d.id = h.distribution_id
     left join sales_cycles s on s.collective_id = d.collective_id and s.id = d.cycle_id
     left join producers f on f.id = h.producer_id where x.id = $1`,
    [id],
  );
}
