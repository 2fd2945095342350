import { decodeCursor, pageSize, toConnection, type Connection, type Unit } from '@cabas/platform';
import type { Cents } from '@cabas/kernel';
import { netCents } from '../domain/charge.ts';
import type { Provider } from '../domain/payment-service.ts';
import { CHARGE, type Charge } from './charges.ts';
import { disputesOf, type DisputeView } from './disputes.ts';

export interface RefundView {
  readonly id: string;
  readonly amountCents: Cents;
  readonly reason: string;
  readonly state: string;
  readonly failure: string;
  readonly at: Date;
  readonly by: string;
}

/** A charge as the treasurer sees it. */
export interface Receipt {
  readonly charge: Charge;
  /** Null: dues or a gift. */
  readonly orderId: string | null;
  readonly memberId: string;
  readonly memberName: string;
  readonly saleName: string;
  readonly service: Provider;
  readonly refundableCents: Cents;
  readonly serviceCents: Cents | null;
  readonly checkedAt: Date | null;
  readonly refunds: readonly RefundView[];
  readonly disputes: readonly DisputeView[];
}

interface Row {
  id: string;
  sort: string;
  memberName: string;
  serviceCents: number | null;
  checkedAt: Date | null;
  total: number;
}

/** Newest first: four statements whatever the page. */
export async function receipts(
  tx: Unit,
  page: { first?: number | null | undefined; after?: string | null | undefined; id?: string },
): Promise<Connection<Receipt>> {
  const size = pageSize(page.first, 100);
  const after = decodeCursor(page.after, ['text', 'id']);
  const rows = await tx.query<Row>(
    `with matching as (
       select h.id, to_char(h.created_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') as sort, trim(m.given_name || ' ' || m.family_name) as "memberName",
         h.service_cents as "serviceCents", h.checked_at as "checkedAt", count(*) over ()::int as total
       from online_charges h join memberships m on m.collective_id = h.collective_id and m.id = h.membership_id where $1::uuid is null or h.id = $1)
     select * from matching where $2::text is null or (sort, id) < ($2, $3::uuid) order by sort desc, id desc limit $4`,
    [page.id ?? null, ...(after ?? [null, null]), size + 1],
  );
  const ids = rows.map(({ id }) => id);
  const charges = new Map(
    (await tx.query<Charge>(`${CHARGE} where h.id = any ($1)`, [ids])).map((charge) => [charge.id, charge]),
  );
  const refunds = Map.groupBy(
    await tx.query<RefundView & { chargeId: string }>(
      `select r.id, r.charge_id as "chargeId", r.amount_cents as "amountCents", r.reason, r.state, r.failure, r.at, trim(m.given_name || ' ' || m.family_name) as by
       from online_refunds r join memberships m on m.collective_id = r.collective_id and m.id = r.by_membership_id where r.charge_id = any ($1) order by r.at, r.id`,
      [ids],
    ),
    ({ chargeId }) => chargeId,
  );
  const disputes = Map.groupBy(await disputesOf(tx, ids), ({ chargeId }) => chargeId);
  return toConnection<Row, Receipt>(
    rows.filter(({ id }) => charges.has(id)),
    size,
    ({ sort, id }) => [sort, id],
    (row) => ({
      ...receiptOf(row, charges.get(row.id), refunds.get(row.id) ?? []),
      disputes: disputes.get(row.id) ?? [],
    }),
    rows[0]?.total ?? 0,
  );
}

function receiptOf(
  row: Row,
  charge: Charge | undefined,
  refunds: readonly RefundView[],
): Omit<Receipt, 'disputes'> {
  if (charge === undefined) throw new Error('a charge that is not there');
  const { orderId, membershipId: memberId, saleName, provider: service, takenCents, givenBackCents } = charge;
  const { memberName, serviceCents, checkedAt } = row;
  const onItsWay = refunds.filter(({ state }) => state === 'WAITING' || state === 'SENT');
  const refundableCents = Math.max(
    0,
    netCents([
      { kind: 'TAKEN', amountCents: takenCents - givenBackCents },
      ...onItsWay.map(({ amountCents }) => ({ kind: 'GIVEN_BACK' as const, amountCents })),
    ]),
  );
  return {
    charge,
    orderId,
    memberId,
    memberName,
    saleName,
    service,
    refundableCents,
    serviceCents,
    checkedAt,
    refunds,
  };
}
