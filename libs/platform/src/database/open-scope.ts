import { isUuid } from '@cabas/kernel';
import type { Context } from '../request-context.ts';
import type { Session } from '../session.ts';

/** A membership of somebody else for which who asks may act: they are the second of that household. */
export interface SharedHousehold {
  readonly membershipId: string;
  readonly collectiveId: string;
  readonly holderId: string;
  readonly holderName: string;
  readonly status: string;
}

/** What opening a unit learnt about who asks. */
export interface Opening {
  /** Whose session it is; null: nobody's, undefined: not asked. */
  readonly session?: Session | null;
  readonly member?: {
    id: string;
    roles: string[];
    status: string;
    secondFactorOverdue: boolean;
    /** Whose membership it is, where who asks is the second of that household. */
    holderId?: string;
  } | null;
  readonly households?: readonly SharedHousehold[];
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
 * The one place where the scope is set. One round trip: BEGIN and `open_door` (migrations/sql), which looks the session up
 * where it is still unknown, takes the door's role, sets what its policies read and looks at who this is here; all local to the
 * transaction, so that a pooled connection carries nothing over. What stands in the text is checked to be a UUID or
 * hexadecimal before, because a batch takes no parameters.
 */
export function openingStatements(context: Context, mode: 'read' | 'write'): string {
  const { scope } = context;
  const BEGIN = mode === 'read' ? 'begin read only' : 'begin';
  const ACCOUNT = uuid(context.accountId);
  const TOKEN = context.pending === undefined ? 'null' : bytes(context.pending.hash);
  switch (scope.kind) {
    case 'collective':
      return `${BEGIN}; select open_door('collective', ${ACCOUNT}, ${TOKEN}, ${uuid(scope.collectiveId)}) as opening`;
    case 'producer':
      return `${BEGIN}; select open_door('producer', ${ACCOUNT}, ${TOKEN}, ${uuid(scope.producerId)}) as opening`;
    case 'person':
      return `${BEGIN}; select open_door('person', ${ACCOUNT}, ${TOKEN}, null) as opening`;
    default:
      return `${BEGIN}; set local role ${ROLE[scope.kind]}`;
  }
}

/** One look at a session, and nothing else: for what comes in through no door. */
export function sessionStatements(hash: string): string {
  return `begin read only; select open_door('none', null, ${bytes(hash)}, null) as opening`;
}

function uuid(text: string | undefined): string {
  if (text === undefined) return 'null';
  if (!isUuid(text)) throw new Error('not an id');
  return `'${text}'`;
}

function bytes(hex: string): string {
  if (!/^[0-9a-f]+$/.test(hex)) throw new Error('not hexadecimal');
  return `'\\x${hex}'`;
}
