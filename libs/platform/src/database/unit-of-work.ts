import type { DataSource } from 'typeorm';
import { currentContext, inContext, type Context } from '../request-context.ts';
import { sameScope, type Scope } from '../scope.ts';
import { Connections, type Connection } from './connections.ts';
import { openingStatements, sessionStatements, type Opening } from './open-scope.ts';
import type { Session } from '../session.ts';
import { Unit } from './unit.ts';

const RETRY = new Set(['40001', '40P01']);

/**
 * The only way to the database. `read` and `write` open a transaction in the scope of the request or job under way; nested
 * calls join it; serialisation failures and deadlocks run the whole function again.
 */
export class UnitOfWork {
  /** Told of every unit that has closed, with its context and statement count: for tests and metrics. */
  onClosed: ((unit: Unit) => void) | undefined;
  private readonly db: DataSource;
  private readonly connections: Connections;
  private readonly closing = new Set<Promise<void>>();
  private waking: NodeJS.Timeout | undefined;

  constructor(db: DataSource) {
    this.db = db;
    this.connections = new Connections(db);
  }

  /** Runs `fn` in a read-only transaction; inside an operation all reads share one. */
  async read<T>(fn: (tx: Unit) => Promise<T>): Promise<T> {
    const context = currentContext();
    if (context.unit !== undefined) return fn(context.unit);
    const { shared } = context;
    if (shared === undefined || shared.ended) return this.run(context, 'read', fn);
    shared.opened ??= this.open(context, 'read');
    const unit = await shared.opened;
    if (context.permission !== undefined) unit.assertMay(context.permission);
    return inContext({ ...context, unit }, () => fn(unit));
  }

  /** Runs `fn` in a transaction that commits when it returns and rolls back when it throws. */
  async write<T>(fn: (tx: Unit) => Promise<T>): Promise<T> {
    const context = currentContext();
    if (context.unit !== undefined) {
      if (context.unit.mode === 'read') throw new Error('a write inside a read');
      return fn(context.unit);
    }
    await this.closeShared(context);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.run(context, 'write', fn);
      } catch (error) {
        if (attempt === 4 || !RETRY.has((error as { code?: string }).code ?? '')) throw error;
      }
    }
  }

  /** Runs `fn` as another scope: for jobs, and for the few doors that lead from one scope to another. */
  async as<T>(scope: Scope, fn: () => Promise<T>): Promise<T> {
    const context = currentContext();
    if (context.unit !== undefined && !sameScope(context.scope, scope))
      throw new Error('another scope inside a unit');
    return inContext({ ...context, scope, permission: undefined, shared: undefined }, fn);
  }

  /** Looks the request's session up, where no unit has done so yet: for operations that come in through no door, or write. */
  async identify(context: Context): Promise<void> {
    const { pending } = context;
    if (pending === undefined) return;
    const { connection, results } = await this.connections.begin<{ session: Session | null }>(
      sessionStatements(pending.hash),
    );
    await this.connections.endRead(connection);
    pending.found(results.at(-1)?.rows[0]?.session ?? null);
  }

  /** The edge's: the answer has left, or nobody waits for it any more. No later read may hold a connection for it. */
  async endShared(context: Context): Promise<void> {
    if (context.shared !== undefined) context.shared.ended = true;
    await this.closeShared(context);
  }

  /** Ends the operation's shared read; before a write, and at the end. */
  async closeShared(context: Context): Promise<void> {
    const opened = context.shared?.opened;
    if (context.shared === undefined || opened === undefined) return;
    context.shared.opened = undefined;
    const closing = opened.then((unit) => this.close(unit, 'rollback')).catch(() => undefined); // it only read
    this.closing.add(closing);
    await closing.finally(() => this.closing.delete(closing));
  }

  /**
   * Tells the relay, at most every 50 ms and after the commit: a NOTIFY inside the transaction would make all commits queue
   * behind one lock. Lost, it costs a second: the relay also polls.
   */
  private wakeRelay(): void {
    this.waking ??= setTimeout(() => {
      this.waking = undefined;
      if (this.db.isInitialized) void this.db.query('notify cabas_outbox').catch(() => undefined);
    }, 50).unref();
  }

  /** Every answered operation has given its connection back: before the pool is closed. */
  async settled(): Promise<void> {
    await Promise.all(this.closing);
    await this.connections.settled();
  }

  private async run<T>(context: Context, mode: 'read' | 'write', fn: (tx: Unit) => Promise<T>): Promise<T> {
    const unit = await this.open(context, mode);
    try {
      if (context.permission !== undefined) unit.assertMay(context.permission);
      const result = await inContext({ ...context, unit, shared: undefined }, () => fn(unit));
      const told = mode === 'write' && (await unit.flushEvents());
      await this.close(unit, 'commit');
      if (told) this.wakeRelay();
      return result;
    } catch (error) {
      await this.close(unit, 'rollback').catch(() => undefined);
      throw error;
    }
  }

  private async open(context: Context, mode: 'read' | 'write'): Promise<Unit> {
    const { connection, results } = await this.connections.begin<{ opening?: Opening }>(
      openingStatements(context, mode),
    );
    const opening = results.at(-1)?.rows[0]?.opening ?? {};
    if (opening.session !== undefined) context.pending?.found(opening.session);
    Object.assign(connection.runner, { isTransactionActive: true, transactionDepth: 1 }); // TypeORM joins ours
    const unit = new Unit(context, mode, connection.runner.manager, connection.client, opening);
    held.set(unit, connection);
    return unit;
  }

  private async close(unit: Unit, end: 'commit' | 'rollback'): Promise<void> {
    const connection = held.get(unit);
    if (connection === undefined) return;
    held.delete(unit);
    await unit.end();
    Object.assign(connection.runner, { isTransactionActive: false, transactionDepth: 0 });
    try {
      if (unit.mode === 'read') await this.connections.endRead(connection);
      else if (end === 'commit') await this.connections.commit(connection);
      else await this.connections.giveBack(connection);
    } finally {
      this.onClosed?.(unit);
    }
  }
}

const held = new WeakMap<Unit, Connection>();
