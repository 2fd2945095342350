import type { EntityManager } from 'typeorm';
import type pg from 'pg';
import { newId, NotFound } from '@cabas/kernel';
import {
  MembershipInactive,
  NotAllowed,
  SecondFactorRequired,
  Unauthenticated,
  WrongScope,
} from '../errors.ts';
import {
  grants,
  isCollectivePermission,
  NEEDS_SECOND_FACTOR,
  scopeKindOf,
  type CollectivePermission,
  type MembershipStatus,
  type Permission,
  type Role,
} from '../permissions.ts';
import type { Context } from '../request-context.ts';
import type { Scope } from '../scope.ts';
import type { Opening, SharedHousehold } from './open-scope.ts';

type Row = Record<string, unknown>;

/** Asked after the operation's end: its client has gone and nobody reads the answer. */
export class UnitOver extends Error {
  constructor() {
    super('the unit is over');
  }
}

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
  private over = false;

  constructor(
    context: Context,
    mode: 'read' | 'write',
    manager: EntityManager,
    client: pg.PoolClient,
    opening: Opening,
  ) {
    this.context = context;
    this.mode = mode;
    this.manager = manager;
    this.client = client;
    this.opening = opening;
  }

  /** Membership of who asks in the collective in scope. @throws NotFound where there is none. */
  get member(): { id: string; roles: Role[]; status: MembershipStatus } {
    if (this.opening.member == null) throw new NotFound();
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

  /** Collective scope: the account that rows of this member carry; who asks, unless they are the second of the household. */
  get holderAccountId(): string {
    return this.opening.member?.holderId ?? this.accountId;
  }

  /** Collective scope: who asks acts for the membership of somebody else. */
  get isSecond(): boolean {
    return this.opening.member?.holderId !== undefined;
  }

  /** Person scope: households in which who asks is the second. */
  get households(): readonly SharedHousehold[] {
    return this.opening.households ?? [];
  }

  /** Person scope: accounts whose rows may be mine; the policies say in which collective. */
  get accountIds(): readonly string[] {
    return [this.accountId, ...this.households.map(({ holderId }) => holderId)];
  }

  may(permission: CollectivePermission): boolean {
    return (
      isSystem(this.context.scope) || (this.opening.member != null && grants(this.member.roles, permission))
    );
  }

  /** Every row of one statement with parameters. */
  async query<T extends object = Row>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    if (this.over) throw new UnitOver();
    this.statements += 1;
    const sent = this.tail.then(() =>
      this.client.query({
        name: statementName(this.context.scope.kind, sql),
        text: sql,
        values: [...parameters],
      }),
    );
    this.tail = sent.catch(() => undefined);
    return (await sent).rows as T[];
  }

  /**
   * The rows of a long answer in batches, by a cursor: never held whole, here or on the way. One at a time in a unit; whoever stops early
   * leaves the rest to the end of the transaction. An array is lent until the next one is asked for; its rows may be kept.
   */
  async *batches<T extends object = Row>(
    sql: string,
    parameters: readonly unknown[] = [],
    size: 20 | 500 | 2000 = 2000,
  ): AsyncGenerator<T[]> {
    // a cursor is planned for its first rows, unless told that all will be read; what is long may sort long
    await this.query(
      `select set_config('cursor_tuple_fraction', '1', true), set_config('statement_timeout', '120s', true)`,
    );
    await this.unnamed(`declare in_batches no scroll cursor for ${sql}`, parameters);
    const fetch = (): Promise<T[]> => {
      const rows = this.unnamed(`fetch forward ${size} from in_batches`) as Promise<T[]>;
      rows.catch(() => undefined); // told to whoever still reads
      return rows;
    };
    // the next batch is on its way while this one is worked on
    for (let next: Promise<T[]> | undefined = fetch(); next !== undefined;) {
      const rows: T[] = await next;
      next = rows.length < size ? undefined : fetch();
      if (rows.length > 0) yield rows;
      // the young heap's collector takes an answered statement for alive: not emptied, all rows wait for a full collection (200 MB a million)
      rows.length = 0;
    }
    await this.unnamed('close in_batches');
  }

  private async unnamed(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    if (this.over) throw new UnitOver();
    this.statements += 1;
    const sent = this.tail.then(() => this.client.query<Row>(text, [...values]));
    this.tail = sent.catch(() => undefined);
    return (await sent).rows;
  }

  /** The only row, or undefined. */
  async maybeOne<T extends object = Row>(
    sql: string,
    parameters: readonly unknown[] = [],
  ): Promise<T | undefined> {
    return (await this.query<T>(sql, parameters))[0];
  }

  /** The only row. @throws NotFound when there is none. */
  async one<T extends object = Row>(sql: string, parameters: readonly unknown[] = []): Promise<T> {
    const row = await this.maybeOne<T>(sql, parameters);
    if (row === undefined) throw new NotFound();
    return row;
  }

  /** Records an event: it goes out with this transaction's commit. `dueAt` holds it back until then. The log of its job names us. */
  record(kind: string, payload: object, dueAt?: Date): void {
    const { scope, requestId: causedBy } = this.context;
    this.events.push({
      id: newId(),
      kind,
      payload: { ...payload, causedBy },
      collective_id: scope.kind === 'collective' ? scope.collectiveId : null,
      producer_id: scope.kind === 'producer' ? scope.producerId : null,
      due_at: dueAt?.toISOString() ?? null,
    });
  }

  /** @throws NotFound, NotAllowed, SecondFactorRequired, MembershipInactive, Unauthenticated or WrongScope. */
  assertMay(permission: Permission): void {
    const { scope } = this.context;
    if (scopeKindOf(permission) !== scope.kind) throw new WrongScope(scopeKindOf(permission));
    if (isSystem(scope)) return;
    if (this.context.accountId === undefined) throw new Unauthenticated();
    if (permission === 'staff' && !this.context.isStaff) throw new NotFound();
    if (scope.kind === 'producer' && this.opening.isFarmUser !== true) throw new NotFound();
    if (!isCollectivePermission(permission)) return;
    const { status, roles } = this.member;
    if (status !== 'ACTIVE')
      throw permission === 'order.place' ? new MembershipInactive(status) : new NotFound();
    if (!grants(roles, permission)) throw new NotAllowed();
    const overdue =
      this.opening.member?.secondFactorOverdue === true && this.context.hasSecondFactor !== true;
    if (overdue && NEEDS_SECOND_FACTOR.has(permission)) throw new SecondFactorRequired();
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

  /**
   * @internal Nothing more is asked: what a resolver of an abandoned request still wants must never run in the transaction of
   * whoever has the connection next.
   */
  async end(): Promise<void> {
    this.over = true;
    await this.tail;
  }
}

/**
 * Statements are prepared once per connection and door: their texts are this code's own, so there are only so many, and a
 * plan is made for the row policies of one role.
 */
const statementNames = new Map<string, string>();

function statementName(door: Scope['kind'], sql: string): string {
  const key = `${door} ${sql}`;
  let name = statementNames.get(key);
  if (name === undefined) {
    name = `s${statementNames.size}`;
    statementNames.set(key, name);
  }
  return name;
}

function isSystem(scope: Scope): boolean {
  return 'system' in scope && scope.system === true;
}
