import { isUuid } from '@cabas/kernel';
import type { Context } from '../request-context.ts';

/** What opening a unit learnt about who asks. */
export interface Opening {
  readonly member?:
    { id: string; roles: string[]; status: string; second_factor_overdue: boolean } | undefined;
  readonly isFarmUser?: boolean;
}

const ROLE = {
  person: 'cabas_person',
  collective: 'cabas_collective',
  producer: 'cabas_producer',
  auth: 'cabas_auth',
  platform: 'cabas_platform',
  relay: 'cabas_relay',
} as const;

/**
 * The one place where the scope is set. One round trip: BEGIN, role, settings (all local to the transaction, so that a
 * pooled connection carries nothing over) and the one look at who this is here. Ids are checked to be UUIDs before they
 * stand in the text, because a batch takes no parameters.
 */
export function openingStatements(context: Context, mode: 'read' | 'write'): string {
  const { scope } = context;
  const account = context.accountId === undefined ? '' : uuid(context.accountId);
  const begin = `begin${mode === 'read' ? ' read only' : ''}; set local role ${ROLE[scope.kind]};
    select set_config('app.account_id', '${account}', true)`;
  switch (scope.kind) {
    case 'collective':
      return `${begin}, set_config('app.collective_id', '${uuid(scope.collectiveId)}', true);
        select id, roles, status, coalesce(second_factor_due_at <= clock_timestamp(), false) as second_factor_overdue from memberships where account_id = ${account === '' ? 'null' : `'${account}'`}
          and collective_id = '${uuid(scope.collectiveId)}'`;
    case 'producer':
      return `${begin}, set_config('app.producer_id', '${uuid(scope.producerId)}', true);
        select set_config('app.known_collective_ids', coalesce((select array_agg(collective_id)::text from participations
          where producer_id = '${uuid(scope.producerId)}'), '{}'), true),
          exists (select 1 from producer_users where producer_id = '${uuid(scope.producerId)}') as is_farm_user`;
    case 'person':
      return `${begin}; select
        set_config('app.known_collective_ids', coalesce(array_agg(collective_id)::text, '{}'), true),
        set_config('app.active_collective_ids', coalesce((array_agg(collective_id) filter (where status = 'ACTIVE'))::text, '{}'), true)
        from memberships where account_id = ${account === '' ? 'null' : `'${account}'`}`;
    default:
      return `${begin}; select 1`;
  }
}

/** A read as one of the roles without tenant data. */
export function roleStatements(scope: Context['scope']): string {
  return `begin read only; set local role ${ROLE[scope.kind]}`;
}

/** Reads the last statement's row. */
export function readOpening(context: Context, row: Record<string, unknown> | undefined): Opening {
  if (context.scope.kind === 'collective') return { member: row as Opening['member'] };
  if (context.scope.kind === 'producer') return { isFarmUser: row?.['is_farm_user'] === true };
  return {};
}

function uuid(text: string): string {
  if (!isUuid(text)) throw new Error('not an id');
  return text;
}
