import type { Logger } from 'pino';
import { inContext } from '../request-context.ts';
import type { Scope } from '../scope.ts';
import type { Unit } from '../database/unit.ts';
import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { Job, JobRegistry } from './job-registry.ts';
import { MAX_ATTEMPTS, systemContext } from './relay.ts';

interface Stored {
  id: string;
  kind: string;
  attempt: number;
  collective_id: string | null;
  producer_id: string | null;
  payload: Record<string, unknown>;
}

const DONE = 'update outbox set done_at = clock_timestamp() where id = $1';
/** Writes the payload again: a paper of some forty kilobytes, where a mail carries one. Only where there is a secret to wipe. */
const DONE_AND_FORGOTTEN =
  "update outbox set done_at = clock_timestamp(), payload = payload - 'secret' where id = $1";

/** Does one message: the effect and its done-mark in one transaction, so that a second run finds the mark and stops. */
export class JobRunner {
  private readonly uow: UnitOfWork;
  private readonly registry: JobRegistry;
  private readonly log: Logger;

  constructor(uow: UnitOfWork, registry: JobRegistry, log: Logger) {
    this.uow = uow;
    this.registry = registry;
    this.log = log;
  }

  /** Whether messages of a kind let other work go first. */
  waits(kind: string): boolean {
    return this.registry.handlerOf(kind).later ?? false;
  }

  async run(id: string): Promise<void> {
    const job = await this.load(id);
    if (job === undefined) return;
    const since = performance.now();
    try {
      await this.perform(job);
      await this.mark(id, 'secret' in job.payload ? DONE_AND_FORGOTTEN : DONE);
      this.log.info({ ...about(job), ms: Math.round(performance.now() - since) }, 'job');
    } catch (error) {
      this.log.error({ ...about(job), ms: Math.round(performance.now() - since), err: error }, 'job failed');
      await this.mark(
        id,
        `update outbox set last_error = $2, dead_at = case when attempt >= $3 then clock_timestamp() end,
           due_at = clock_timestamp() + make_interval(secs => least(300, power(2, least(attempt, 9)))) where id = $1 and done_at is null`,
        [String(error instanceof Error ? error.message : error).slice(0, 2000), MAX_ATTEMPTS],
      );
    }
  }

  private async perform(job: Job): Promise<void> {
    const handler = this.registry.handlerOf(job.kind);
    const context = systemContext(scopeOf(job), `job-${job.id}`);
    await inContext(context, async () => {
      if ('run' in handler) {
        await this.uow.write(async (tx) => {
          if (await firstTime(tx, job.id)) await handler.run(tx, job);
        });
        return;
      }
      await handler.send(job);
      await this.uow.write((tx) => firstTime(tx, job.id));
    });
  }

  private async load(id: string): Promise<Job | undefined> {
    const row = await inContext(systemContext({ kind: 'relay' }), () =>
      this.uow.read((tx) =>
        tx.maybeOne<Stored>(
          `select id, kind, attempt, collective_id, producer_id, payload from outbox o
           where id = $1 and done_at is null and dead_at is null and not exists (select 1 from job_receipts r where r.outbox_id = o.id)`,
          [id],
        ),
      ),
    );
    return (
      row && {
        id: row.id,
        kind: row.kind,
        attempt: row.attempt,
        collectiveId: row.collective_id ?? undefined,
        producerId: row.producer_id ?? undefined,
        payload: row.payload,
      }
    );
  }

  private async mark(id: string, sql: string, more: readonly unknown[] = []): Promise<void> {
    await inContext(systemContext({ kind: 'relay' }), () =>
      this.uow.write((tx) => tx.query(sql, [id, ...more])),
    );
  }
}

/** What a line of the log says of a job: ids, and the request that caused it. */
function about(job: Job): object {
  const { kind, id, attempt, collectiveId, producerId } = job;
  return { job: kind, id, attempt, collective: collectiveId, producer: producerId, causedBy: causeOf(job) };
}

/** Events carry the id of the request they come from, so that one can be found by the other. */
function causeOf({ payload }: Job): string | undefined {
  const { causedBy } = payload as { causedBy?: unknown };
  return typeof causedBy === 'string' ? causedBy.slice(0, 80) : undefined;
}

function scopeOf(job: Job): Scope {
  if (job.collectiveId !== undefined)
    return { kind: 'collective', collectiveId: job.collectiveId, system: true };
  if (job.producerId !== undefined) return { kind: 'producer', producerId: job.producerId, system: true };
  return { kind: 'platform' };
}

async function firstTime(tx: Unit, id: string): Promise<boolean> {
  const rows = await tx.query(
    'insert into job_receipts (outbox_id) values ($1) on conflict do nothing returning outbox_id',
    [id],
  );
  return rows.length === 1;
}
