import type { DataSource, QueryRunner } from 'typeorm';
import type pg from 'pg';
import { currentContext, inContext, type Context } from '../request-context.ts';
import { sameScope, type Scope } from '../scope.ts';
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
  private readonly closing = new Set<Promise<void>>();
  private waking: NodeJS.Timeout | undefined;

  constructor(db: DataSource) {
    this.db = db;
  }

  /** Runs `fn` in a read-only transaction; inside an operation all reads share one. */
  async read<T>(fn: (tx: Unit) => Promise<T>): Promise<T> {
    const context = currentContext();
    if (context.unit !== undefined) return fn(context.unit);
    const { shared } = context;
    if (shared === undefined || shared.ended) return this.run(context, 'read', fn);
    shared.opened ??= this.open(context, 'read').then(({ unit }) => unit);
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
    const runner = this.db.createQueryRunner();
    try {
      const client = (await runner.connect()) as pg.PoolClient;
      const results = (await client.query(sessionStatements(pending.hash))) as unknown as pg.QueryResult<{
        session: Session | null;
      }>[];
      pending.found(results.at(-2)?.rows[0]?.session ?? null);
    } catch (error) {
      await runner.query('rollback').catch(() => undefined); // or the next to borrow this connection finds it aborted
      throw error;
    } finally {
      await runner.release();
    }
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
  }

  private async run<T>(context: Context, mode: 'read' | 'write', fn: (tx: Unit) => Promise<T>): Promise<T> {
    const { unit } = await this.open(context, mode);
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

  private async open(context: Context, mode: 'read' | 'write'): Promise<{ unit: Unit }> {
    const runner = this.db.createQueryRunner();
    try {
      const client = (await runner.connect()) as pg.PoolClient;
      const results = (await client.query(openingStatements(context, mode))) as unknown as pg.QueryResult<{
        opening?: Opening;
      }>[];
      const opening = results.at(-1)?.rows[0]?.opening ?? {};
      if (opening.session !== undefined) context.pending?.found(opening.session);
      Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 }); // TypeORM joins ours
      const unit = new Unit(context, mode, runner.manager, client, opening);
      runners.set(unit, { runner, client });
      return { unit };
    } catch (error) {
      await runner.query('rollback').catch(() => undefined);
      await runner.release();
      throw error;
    }
  }

  private async close(unit: Unit, end: 'commit' | 'rollback'): Promise<void> {
    const held = runners.get(unit);
    if (held === undefined) return;
    runners.delete(unit);
    await unit.end();
    try {
      const { command } = await held.client.query(end);
      // A swallowed database error left nothing to commit: PostgreSQL says so only here.
      if (end === 'commit' && command !== 'COMMIT')
        throw new Error('nothing was committed: a statement had failed');
    } finally {
      Object.assign(held.runner, { isTransactionActive: false, transactionDepth: 0 });
      await held.runner.release();
      this.onClosed?.(unit);
    }
  }
}

const runners = new WeakMap<Unit, { runner: QueryRunner; client: pg.PoolClient }>();
