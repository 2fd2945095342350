import { AsyncLocalStorage } from 'node:async_hooks';
import type { Permission } from './permissions.ts';
import type { Scope } from './scope.ts';
import type { PendingSession } from './session.ts';
import type { Unit } from './database/unit.ts';

/** Who asks, for what, in which scope: carried by AsyncLocalStorage from the edge (request or job) to the database. */
export interface Context {
  readonly requestId: string;
  locale: 'fr' | 'en';
  readonly scope: Scope;
  accountId: string | undefined;
  isStaff: boolean;
  readonly address: string;
  /** Who asks is not known yet: `accountId` and the like say nothing until the session was looked up. */
  pending?: PendingSession | undefined;
  /** The person proved who they are in this session minutes ago; asked by what is sensitive. */
  provenRecently?: boolean | undefined;
  hasSecondFactor?: boolean | undefined;
  /** Platform staff whose time without a second factor is over. */
  secondFactorOverdue?: boolean | undefined;
  /** What the operation under way was declared to require; every unit it opens checks it. */
  permission?: Permission | undefined;
  /** The transaction under way, if any. */
  readonly unit?: Unit | undefined;
  /** The read transaction that the resolvers of one operation share. */
  shared?: SharedRead | undefined;
}

/** Opened by the first read of an operation, closed by the edge when the answer has left. */
export interface SharedRead {
  opened: Promise<Unit> | undefined;
  /** The edge is done with this operation: what still reads does so by itself. */
  ended?: true;
}

const storage = new AsyncLocalStorage<Context>();

/** The context of the request or job under way. @throws Error outside of one. */
export function currentContext(): Context {
  const context = storage.getStore();
  if (context === undefined) throw new Error('outside a request or job: no context');
  return context;
}

export function contextOrNone(): Context | undefined {
  return storage.getStore();
}

/** Runs `fn` in a context. */
export function inContext<T>(context: Context, fn: () => T): T {
  return storage.run(context, fn);
}
