import type { DataSource, QueryRunner } from 'typeorm';
import type pg from 'pg';

/** A borrowed connection. */
export interface Connection {
  readonly runner: QueryRunner;
  readonly client: pg.PoolClient;
}

/** How long a finished read may wait for the next unit before its transaction is ended by itself. */
const PARKED_MS = 4;

/**
 * Lends connections of the pool. The transaction of a finished read is not worth a round trip of its own: its connection waits
 * a few milliseconds with the ROLLBACK still to come, and the next unit sends that with its own BEGIN. Nobody waits for a
 * connection meanwhile: then it is ended and given back at once.
 */
export class Connections {
  private readonly db: DataSource;
  private readonly parked: { connection: Connection; timer: NodeJS.Timeout }[] = [];
  private readonly ending = new Set<Promise<void>>();
  private waiting = 0;

  constructor(db: DataSource) {
    this.db = db;
  }

  /**
   * Sends `statements` (BEGIN and what opens a scope) as the first ones of a borrowed connection; their results, and the
   * connection to give back. One that was cut off while nobody used it is replaced: nothing was done on it yet.
   */
  async begin<R extends pg.QueryResultRow>(
    statements: string,
  ): Promise<{ connection: Connection; results: pg.QueryResult<R>[] }> {
    for (let attempt = 1; ; attempt += 1) {
      const left = this.parked.pop();
      clearTimeout(left?.timer);
      const connection = left?.connection ?? (await this.borrow());
      try {
        const text = left === undefined ? statements : `rollback; ${statements}`;
        return {
          connection,
          results: (await connection.client.query(text)) as unknown as pg.QueryResult<R>[],
        };
      } catch (error) {
        await this.giveBack(connection);
        if (attempt === 4 || !isCutOff(error)) throw error;
      }
    }
  }

  /** A read is over: its transaction ends with what comes next on this connection, or soon. */
  async endRead(connection: Connection): Promise<void> {
    if (this.waiting > 0) return this.giveBack(connection);
    const timer = setTimeout(() => {
      this.parked.splice(
        this.parked.findIndex((one) => one.connection === connection),
        1,
      );
      this.track(this.giveBack(connection));
    }, PARKED_MS);
    this.parked.push({ connection, timer });
  }

  /** Commits, and returns the connection to the pool. @throws Error when there was nothing to commit any more. */
  async commit(connection: Connection): Promise<void> {
    let command: string;
    try {
      ({ command } = await connection.client.query('commit'));
    } catch (error) {
      await this.giveBack(connection); // a commit cancelled before it began leaves its transaction open
      throw error;
    }
    await connection.runner.release();
    // A swallowed database error left nothing to commit: PostgreSQL says so only here.
    if (command !== 'COMMIT') throw new Error('nothing was committed: a statement had failed');
  }

  /**
   * Ends whatever transaction is under way, and returns the connection to the pool. Where even that fails (a cancelled
   * ROLLBACK), the connection is closed: the next to borrow it would stand in what is left of ours.
   */
  async giveBack({ client, runner }: Connection): Promise<void> {
    await client.query('rollback').catch(() => {
      client.end().catch(() => undefined); // the pool drops an ending one on release
    });
    await runner.release();
  }

  /** All that was lent for reads has come back: before the pool is closed. */
  async settled(): Promise<void> {
    for (const { connection, timer } of this.parked.splice(0)) {
      clearTimeout(timer);
      this.track(this.giveBack(connection));
    }
    await Promise.all(this.ending);
  }

  private track(work: Promise<void>): void {
    const tracked = work.catch(() => undefined).finally(() => this.ending.delete(tracked));
    this.ending.add(tracked);
  }

  private async borrow(): Promise<Connection> {
    const runner = this.db.createQueryRunner();
    this.waiting += 1;
    try {
      return { runner, client: (await runner.connect()) as pg.PoolClient };
    } catch (error) {
      await runner.release();
      throw error;
    } finally {
      this.waiting -= 1;
    }
  }
}

/** The connection itself failed, or the server ended it (SQLSTATE 57P0x): no answer to a statement of ours. */
function isCutOff(error: unknown): boolean {
  const { code } = error as { code?: string };
  return code === undefined || !/^(?=.*\d)[0-9A-Z]{5}$/.test(code) || code.startsWith('57P0');
}
