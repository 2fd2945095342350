import type { Unit } from '@cabas/platform';
import type { Reader } from './reminder-choices.ts';

export interface DeviceRow {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  /** Sealed. */
  readonly subscription: Buffer;
}

/** Auth scope. */
export function devicesOf(tx: Unit, accountId: string): Promise<DeviceRow[]> {
  return tx.query<DeviceRow>(
    'select id, name, created_at as "createdAt", subscription from push_devices where account_id = $1 order by created_at, id',
    [accountId],
  );
}

/** Auth scope. A browser that was somebody else's, or known already, is this person's from now on. */
export async function replaceDevice(
  tx: Unit,
  device: { id: string; accountId: string; endpointHash: Buffer; subscription: Buffer; name: string },
): Promise<DeviceRow> {
  await tx.query('delete from push_devices where endpoint_hash = $1', [device.endpointHash]);
  return tx.one<DeviceRow>(
    `insert into push_devices (account_id, id, endpoint_hash, subscription, name) values ($1, $2, $3, $4, $5)
     returning id, name, created_at as "createdAt", subscription`,
    [device.accountId, device.id, device.endpointHash, device.subscription, device.name],
  );
}

/** Auth scope. */
export async function deleteDevice(tx: Unit, accountId: string, id: string): Promise<boolean> {
  const rows = await tx.query('delete from push_devices where account_id = $1 and id = $2 returning id', [
    accountId,
    id,
  ]);
  return rows.length === 1;
}

/** Collective scope. The account of a member who is still active here, or of the second of their household. */
export async function accountOf(tx: Unit, { memberId, second }: Reader): Promise<string | undefined> {
  const row = await tx.maybeOne<{ accountId: string | null }>(
    `select case when $2 then h.account_id else m.account_id end as "accountId" from memberships m
     left join household_members h on h.membership_id = m.id where m.id = $1 and m.status = 'ACTIVE'`,
    [memberId, second],
  );
  return row?.accountId ?? undefined;
}

/** Collective scope. What it calls itself. */
export async function nameOfCollective(tx: Unit): Promise<string | undefined> {
  const row = await tx.maybeOne<{ name: string }>(
    'select name from collectives where id = $1 and closed_at is null',
    [tx.collectiveId],
  );
  return row?.name;
}
