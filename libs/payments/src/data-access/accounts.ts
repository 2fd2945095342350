import type { Unit } from '@cabas/platform';
import type { AccountState, Provider } from '../domain/payment-service.ts';

/** What a collective allows, and its own account. */
export interface OnlineSettings {
  readonly enabled: boolean;
  readonly provider: Provider | null;
  readonly accountRef: string | null;
  readonly submitted: boolean;
  readonly ready: boolean;
  readonly clientId: string | null;
  readonly secret: Buffer | null;
}

const NONE: OnlineSettings = {
  enabled: false,
  provider: null,
  accountRef: null,
  submitted: false,
  ready: false,
  clientId: null,
  secret: null,
};

export async function onlineSettings(tx: Unit): Promise<OnlineSettings> {
  const found = await tx.maybeOne<OnlineSettings>(
    `select enabled, provider, account_ref as "accountRef", submitted, ready, client_id as "clientId", secret from online_settings where collective_id = $1`,
    [tx.collectiveId],
  );
  return found ?? NONE;
}

export async function saveOnlineSettings(tx: Unit, settings: OnlineSettings): Promise<void> {
  await tx.query(
    `insert into online_settings (enabled, provider, account_ref, submitted, ready, client_id, secret) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (collective_id) do update set enabled = excluded.enabled, provider = excluded.provider, account_ref = excluded.account_ref,
       submitted = excluded.submitted, ready = excluded.ready, client_id = excluded.client_id, secret = excluded.secret, changed_at = clock_timestamp()`,
    [
      settings.enabled,
      settings.provider,
      settings.accountRef,
      settings.submitted,
      settings.ready,
      settings.clientId,
      settings.secret,
    ],
  );
}

/** As the service just said; of the account named, so that one changed meanwhile keeps its own state. */
export async function noteCollectiveAccount(
  tx: Unit,
  accountRef: string,
  state: AccountState,
): Promise<void> {
  await tx.query(
    'update online_settings set submitted = $2, ready = $3, checked_at = clock_timestamp() where account_ref = $1',
    [accountRef, state.submitted, state.ready],
  );
}

/** A farm's own account, the same in all its collectives. */
export interface FarmAccount {
  readonly producerId: string;
  readonly accountRef: string;
  readonly submitted: boolean;
  readonly ready: boolean;
  readonly active: boolean;
}

const FARM = `select producer_id as "producerId", account_ref as "accountRef", submitted, ready, active from farm_online_accounts`;

/** Those of farms that the door in scope sees. */
export async function farmAccounts(tx: Unit): Promise<FarmAccount[]> {
  return tx.query<FarmAccount>(FARM);
}

/** Producer scope. */
export async function ownFarmAccount(tx: Unit): Promise<FarmAccount | undefined> {
  return tx.maybeOne<FarmAccount>(`${FARM} where producer_id = $1`, [tx.producerId]);
}

/** Producer scope. Another request may have made it first: the first one holds. */
export async function insertFarmAccount(tx: Unit, accountRef: string): Promise<void> {
  await tx.query('insert into farm_online_accounts (account_ref) values ($1) on conflict do nothing', [
    accountRef,
  ]);
}

export async function activateFarmAccount(tx: Unit, active: boolean): Promise<void> {
  await tx.query(
    'update farm_online_accounts set active = $2, changed_at = clock_timestamp() where producer_id = $1',
    [tx.producerId, active],
  );
}

export async function noteFarmAccount(tx: Unit, accountRef: string, state: AccountState): Promise<void> {
  await tx.query(
    'update farm_online_accounts set submitted = $2, ready = $3, checked_at = clock_timestamp() where account_ref = $1',
    [accountRef, state.submitted, state.ready],
  );
}
