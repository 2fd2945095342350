import type { Cents } from '@cabas/kernel';
import type { Unit } from '@cabas/platform';
import type { ChargeState, Move } from '../domain/charge.ts';
import type { Provider } from '../domain/payment-service.ts';

/** A charge as it is stored, with its order's pick-up; of no order: dues or a gift, the association's own. */
export interface Charge {
  readonly id: string;
  readonly batchId: string;
  readonly place: number;
  readonly orderId: string | null;
  readonly distributionId: string | null;
  readonly membershipId: string;
  readonly accountId: string | null;
  readonly producerId: string | null;
  readonly payeeName: string;
  readonly provider: Provider;
  readonly accountRef: string;
  readonly hold: boolean;
  readonly amountCents: Cents;
  readonly duesCents: Cents;
  /** To the solidarity fund. */
  readonly giftCents: Cents;
  readonly periodOn: string | null;
  readonly currency: string;
  readonly state: ChargeState;
  readonly sessionRef: string | null;
  readonly paymentRef: string | null;
  readonly takeCents: Cents | null;
  readonly holdUntil: Date | null;
  readonly failure: string;
  readonly createdAt: Date;
  /** The day the money moved; null: it did not. */
  readonly paidOn: string | null;
  readonly pickupEnds: Date | null;
  readonly saleName: string;
  readonly takenCents: Cents;
  /** By refunds and disputes, less what came back. */
  readonly givenBackCents: Cents;
}

/** A charge (`h`) with its payee, pick-up and what moved. */
export const CHARGE = `select h.id, h.batch_id as "batchId", h.place, h.order_id as "orderId", h.distribution_id as "distributionId", h.membership_id as "membershipId",
  h.account_id as "accountId", h.producer_id as "producerId", coalesce(f.name, c.name) as "payeeName", h.provider, h.account_ref as "accountRef", h.hold,
  h.amount_cents as "amountCents", h.dues_cents as "duesCents", h.gift_cents as "giftCents", h.period_on::text as "periodOn", h.currency, h.state, h.session_ref as "sessionRef", h.payment_ref as "paymentRef", h.take_cents as "takeCents",
  h.hold_until as "holdUntil", h.failure, h.created_at as "createdAt", v.paid_on::text as "paidOn", d.ends_at as "pickupEnds", coalesce(s.name, '') as "saleName", v.taken as "takenCents", v.back as "givenBackCents"
  from online_charges h cross join lateral (
    select coalesce(sum(m.amount_cents) filter (where m.kind = 'TAKEN'), 0)::bigint as taken,
      coalesce(sum(case when m.kind in ('GIVEN_BACK', 'DISPUTED') then m.amount_cents when m.kind in ('CAME_BACK', 'DISPUTE_WON') then -m.amount_cents end), 0)::bigint as back,
      min(p.received_on) filter (where m.kind = 'TAKEN') as paid_on
    from online_moves m left join payments_received p on p.collective_id = m.collective_id and p.online_move_id = m.id where m.collective_id = h.collective_id and m.charge_id = h.id) v
  join collectives c on c.id = h.collective_id
  left join distributions d on d.collective_id = h.collective_id and d.id = h.distribution_id
  left join sales_cycles s on s.collective_id = d.collective_id and s.id = d.cycle_id
  left join producers f on f.id = h.producer_id`;

export async function chargeById(tx: Unit, id: string): Promise<Charge | undefined> {
  return tx.maybeOne<Charge>(`${CHARGE} where h.id = $1`, [id]);
}

/** Nobody else reads or changes it until the end of the transaction. @throws NotFound */
export async function lockCharge(tx: Unit, id: string): Promise<Charge> {
  await tx.one('select 1 from online_charges where id = $1 for no key update', [id]);
  return tx.one<Charge>(`${CHARGE} where h.id = $1`, [id]);
}

export async function chargesOfBatch(tx: Unit, batchId: string): Promise<Charge[]> {
  return tx.query<Charge>(`${CHARGE} where h.batch_id = $1 order by h.place`, [batchId]);
}

export async function chargesOfOrder(tx: Unit, orderId: string): Promise<Charge[]> {
  return tx.query<Charge>(`${CHARGE} where h.order_id = $1 order by h.created_at, h.place`, [orderId]);
}

export async function chargesOfOrders(tx: Unit, orderIds: readonly string[]): Promise<Charge[]> {
  return tx.query<Charge>(`${CHARGE} where h.order_id = any ($1) order by h.created_at, h.place`, [orderIds]);
}

export type NewCharge = Pick<
  Charge,
  'id' | 'place' | 'producerId' | 'provider' | 'accountRef' | 'hold' | 'amountCents'
>;

/** Charges of one gesture, in one statement. */
export async function insertCharges(
  tx: Unit,
  batch: { readonly id: string; readonly orderId: string; readonly currency: string },
  charges: readonly NewCharge[],
): Promise<void> {
  await tx.query(
    `insert into online_charges (id, batch_id, place, order_id, distribution_id, membership_id, account_id, producer_id, provider, account_ref, hold,
       amount_cents, currency)
     select n.id, $2, n.place, o.id, o.distribution_id, o.membership_id, o.account_id, n."producerId", n.provider, n."accountRef", n.hold, n."amountCents", $3
     from orders o cross join jsonb_to_recordset($4::jsonb) as n(id uuid, place smallint, "producerId" uuid, provider text, "accountRef" text, hold boolean,
       "amountCents" bigint) where o.id = $1`,
    [batch.orderId, batch.id, batch.currency, JSON.stringify(charges)],
  );
}

/** Who begins to pay the association waits for whoever does for the same member: two clicks are one charge. */
export async function lockOwnCharges(tx: Unit, memberId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('own-charges/' || $1, 0))`, [memberId]);
}

/** A member's charges of no order, oldest first: of this year and the one before. */
export async function ownCharges(tx: Unit, memberId: string): Promise<Charge[]> {
  return tx.query<Charge>(
    `${CHARGE} where h.membership_id = $1 and h.order_id is null and h.created_at > clock_timestamp() - interval '2 years' order by h.created_at, h.id`,
    [memberId],
  );
}

/** Dues and a gift of one member, on the association's own account. */
export async function insertOwnCharge(
  tx: Unit,
  charge: Pick<
    Charge,
    'id' | 'membershipId' | 'provider' | 'accountRef' | 'duesCents' | 'giftCents' | 'periodOn' | 'currency'
  >,
): Promise<void> {
  await tx.query(
    `insert into online_charges (id, batch_id, place, membership_id, account_id, provider, account_ref, hold, amount_cents, dues_cents, gift_cents,
       period_on, currency)
     select $1, $1, 0, m.id, m.account_id, $3, $4, false, $5::bigint + $6::bigint, $5, $6, $7, $8 from memberships m where m.id = $2`,
    [
      ...[charge.id, charge.membershipId, charge.provider, charge.accountRef],
      ...[charge.duesCents, charge.giftCents, charge.periodOn, charge.currency],
    ],
  );
}

/** The payment that a charge became when it was taken; undefined: it was not. */
export async function paymentOfCharge(tx: Unit, chargeId: string): Promise<string | undefined> {
  const row = await tx.maybeOne<{ id: string }>(
    `select p.id from payments_received p join online_moves m on m.collective_id = p.collective_id and m.id = p.online_move_id
     where m.charge_id = $1 and m.kind = 'TAKEN'`,
    [chargeId],
  );
  return row?.id;
}

/** The columns that follow the service; what is absent stays. */
export async function updateCharge(
  tx: Unit,
  id: string,
  seen: {
    readonly state?: ChargeState | undefined;
    readonly sessionRef?: string | null | undefined;
    readonly paymentRef?: string | null | undefined;
    readonly takeCents?: Cents | undefined;
    readonly holdUntil?: Date | null | undefined;
    readonly failure?: string | undefined;
    readonly serviceCents?: Cents | undefined;
  },
): Promise<void> {
  await tx.query(
    `update online_charges set state = coalesce($2, state), session_ref = coalesce($3, session_ref), payment_ref = coalesce($4, payment_ref),
       take_cents = coalesce($5, take_cents), hold_until = coalesce($6, hold_until), failure = coalesce($7, failure),
       service_cents = coalesce($8, service_cents), checked_at = case when $8::bigint is null then checked_at else clock_timestamp() end,
       updated_at = clock_timestamp() where id = $1`,
    [
      id,
      seen.state ?? null,
      seen.sessionRef ?? null,
      seen.paymentRef ?? null,
      seen.takeCents ?? null,
      seen.holdUntil ?? null,
      seen.failure ?? null,
      seen.serviceCents ?? null,
    ],
  );
}

/** What moved so far. */
export async function movesOfCharge(tx: Unit, chargeId: string): Promise<Move[]> {
  return tx.query<Move>(
    'select kind, amount_cents as "amountCents", service_ref as "serviceRef", at from online_moves where charge_id = $1 order by at, id',
    [chargeId],
  );
}

/** False: it was written before. */
export async function insertMove(tx: Unit, id: string, chargeId: string, move: Move): Promise<boolean> {
  const written = await tx.query(
    `insert into online_moves (id, charge_id, kind, amount_cents, service_ref) values ($1, $2, $3, $4, $5) on conflict do nothing returning id`,
    [id, chargeId, move.kind, move.amountCents, move.serviceRef],
  );
  return written.length === 1;
}

/** False: the very same event came before. */
export async function insertEvent(
  tx: Unit,
  event: {
    readonly provider: Provider;
    readonly id: string;
    readonly kind: string;
    readonly chargeId: string;
  },
): Promise<boolean> {
  const written = await tx.query(
    `insert into online_events (provider, event_ref, kind, charge_id) values ($1, $2, $3, $4) on conflict do nothing returning event_ref`,
    [event.provider, event.id, event.kind.slice(0, 100), event.chargeId],
  );
  return written.length === 1;
}

/** Of the collective's calendar, order by order; less than 0: over. */
export async function daysToPickup(tx: Unit, orderIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.query<{ id: string; days: number }>(
    `select o.id, (d.pickup_date - (clock_timestamp() at time zone c.time_zone)::date)::int as days from orders o
     join distributions d on d.collective_id = o.collective_id and d.id = o.distribution_id join collectives c on c.id = o.collective_id
     where o.id = any ($1)`,
    [orderIds],
  );
  return new Map(rows.map(({ id, days }) => [id, days]));
}
