import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type pg from 'pg';
import { newId, NotFound } from '@cabas/kernel';
import { MembershipInactive, NotAllowed, Unauthenticated, WrongScope } from '../errors.ts';
import { grants, isCollectivePermission, scopeKindOf, type CollectivePermission, type MembershipStatus, type Permission, type Role } from '../permissions.ts';
import { currentContext, inContext, type Context } from '../request-context.ts';
import { sameScope, type Scope } from '../scope.ts';
import { openingStatements, readOpening, roleStatements, type Opening } from './open-scope.ts';

type Row = Record<string, unknown>;

/**
 * One scoped transaction. Statements are sent one after the other (a connection does one thing at a time), so loaders may
 * ask in parallel. Events recorded here leave with the commit or not at all.
 */
export class Unit {
  readonly context: Context;
  readonly mode: 'read' | 'write';
  /** TypeORM's manager on this transaction, for simple rows. */
  readonly manager: EntityManager;
  /** Statements sent by business code, for the tests that count them. */
  statements = 0;
  private readonly client: pg.PoolClient;
  private readonly opening: Opening;
  private readonly events: Row[] = [];
  private tail: Promise<unknown> = Promise.resolve();

  constructor(context: Context, mode: 'read' | 'write', manager: EntityManager, client: pg.PoolClient, opening: Opening) {
    this.context = context;
    this.mode = mode;
    this.manager = manager;
    this.client = client;
    this.opening = opening;
  }

  /** Membership of who asks in the collective in scope. @throws NotFound where there is none. */
  get member(): { id: string; roles: Role[]; status: MembershipStatus } {
    if (this.opening.member === undefined) throw new NotFound();
    return this.opening.member as { id: string; roles: Role[]; status: MembershipStatus };
  }

  get memberId(): string | undefined {
    return this.opening.member?.id;
  }

  /** The collective in scope. */
  get collectiveId(): string {
    if (this.context.scope.kind !== 'collective') throw new WrongScope('collective');
    return this.context.scope.collectiveId;
  }

  /** The farm in scope. */
  get producerId(): string {
    if (this.context.scope.kind !== 'producer') throw new WrongScope('producer');
    return this.context.scope.producerId;
  }

  get accountId(): string {
    if (this.context.accountId === undefined) throw new Unauthenticated();
    return this.context.accountId;
  }

  may(permission: CollectivePermission): boolean {
    return isSystem(this.context.scope) || (this.opening.member !== undefined && grants(this.member.roles, permission));
  }

  /** Every row of one statement with parameters. */
  async query<T extends object = Row>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    this.statements += 1;
    const sent = this.tail.then(() => this.client.query({ name: statementName(sql), text: sql, values: [...parameters] }));
    this.tail = sent.catch(() => undefined);
    return (await sent).rows as T[];
  }

  /** The only row, or undefined. */
  async maybeOne<T extends object = Row>(sql: string, parameters: readonly unknown[] = []): Promise<T | undefined> {
    return (await this.query<T>(sql, parameters))[0];
  }

  /** The only row. @throws NotFound when there is none. */
  async one<T extends object = Row>(sql: string, parameters: readonly unknown[] = []): Promise<T> {
    const row = await this.maybeOne<T>(sql, parameters);
    if (row === undefined) throw new NotFound();
    return row;
  }

  /** Records an event: it goes out with this transaction's commit. `dueAt` holds it back until then. */
  record(kind: string, payload: object, dueAt?: Date): void {
    const { scope } = this.context;
    this.events.push({
      id: newId(),
      kind,
      payload,
      collective_id: scope.kind === 'collective' ? scope.collectiveId : null,
      producer_id: scope.kind === 'producer' ? scope.producerId : null,
      due_at: dueAt?.toISOString() ?? null,
    });
  }

  /** @throws NotFound, NotAllowed, MembershipInactive, Unauthenticated or WrongScope. */
  assertMay(permission: Permission): void {
    const { scope } = this.context;
    if (scopeKindOf(permission) !== scope.kind) throw new WrongScope(scopeKindOf(permission));
    if (isSystem(scope)) return;
    if (this.context.accountId === undefined) throw new Unauthenticated();
    if (permission === 'staff' && !this.context.isStaff) throw new NotFound();
    if (scope.kind === 'producer' && this.opening.isFarmUser !== true) throw new NotFound();
    if (!isCollectivePermission(permission)) return;
    const { status, roles } = this.member;
    if (status !== 'ACTIVE') throw permission === 'order.place' ? new MembershipInactive(status) : new NotFound();
    if (!grants(roles, permission)) throw new NotAllowed();
  }

  /** @internal writes recorded events: the last statement before the commit. */
  async flushEvents(): Promise<boolean> {
    if (this.events.length === 0) return false;
    await this.query(
      `insert into outbox (id, kind, collective_id, producer_id, payload, due_at)
       select e.id, e.kind, e.collective_id, e.producer_id, e.payload, coalesce(e.due_at, clock_timestamp())
       from jsonb_to_recordset($1::jsonb) as e(id uuid, kind text, collective_id uuid, producer_id uuid, payload jsonb, due_at timestamptz)`,
      [JSON.stringify(this.events)],
    );
    this.events.length = 0;
    return true;
  }

  /** @internal */
  async idle(): Promise<void> {
    await this.tail;
  }
}

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
    if (shared === undefined) return this.run(context, 'read', fn);
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
    if (context.unit !== undefined && !sameScope(context.scope, scope)) throw new Error('another scope inside a unit');
    return inContext({ ...context, scope, permission: undefined, shared: undefined }, fn);
  }

  /**
   * One look as infrastructure, in a single round trip: for what every request asks before anything else (its session).
   * A batch takes no parameters: `hex` is checked to be hexadecimal, and stands for `$1` as bytes.
   */
  async glance<T extends object>(scope: Scope, sql: string, hex: string): Promise<T | undefined> {
    if (!/^[0-9a-f]*$/.test(hex)) throw new Error('not hexadecimal');
    const runner = this.db.createQueryRunner();
    try {
      const client = (await runner.connect()) as pg.PoolClient;
      const text = `${roleStatements(scope)}; ${sql.replaceAll('$1', `'\\x${hex}'::bytea`)}; commit`;
      const results = (await client.query(text)) as unknown as pg.QueryResult<T>[];
      return results.at(-2)?.rows[0];
    } finally {
      await runner.release();
    }
  }

  /** Ends the operation's shared read; called by the edge, and before a write. */
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
      const results = (await client.query(openingStatements(context, mode))) as unknown as pg.QueryResult<Row>[];
      Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 }); // TypeORM joins ours
      const unit = new Unit(context, mode, runner.manager, client, readOpening(context, results.at(-1)?.rows[0]));
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
    await unit.idle();
    try {
      await held.client.query(end);
    } finally {
      Object.assign(held.runner, { isTransactionActive: false, transactionDepth: 0 });
      await held.runner.release();
      this.onClosed?.(unit);
    }
  }
}

/** Statements are prepared once per connection: their texts are this code's own, so there are only so many. */
const statementNames = new Map<string, string>();

function statementName(sql: string): string {
  let name = statementNames.get(sql);
  if (name === undefined) {
    name = `s${statementNames.size}`;
    statementNames.set(sql, name);
  }
  return name;
}

const runners = new WeakMap<Unit, { runner: QueryRunner; client: pg.PoolClient }>();

function isSystem(scope: Scope): boolean {
  return 'system' in scope && scope.system === true;
}
