import type { Queue } from 'bullmq';
import type { Logger } from 'pino';
import { newId } from '@cabas/kernel';
import { inContext, type Context } from '../request-context.ts';
import type { UnitOfWork } from '../database/unit-of-work.ts';
import type { JobRunner } from './job-runner.ts';

/** After this many tries (well over an hour of them) a message is dead: visible to platform staff, retryable. */
export const MAX_ATTEMPTS = 30;

interface Sent {
  id: string;
  kind: string;
  attempt: number;
}

/** How long a message handed over may take before it is handed over again; doubles with each time, up to five minutes. */
export const HAND_OVER_SECONDS = 15;

/** To the queue, a job without a priority comes first. */
const AFTER_THE_WORK = 1;

/** The context in which infrastructure works: nobody's request. */
export function systemContext(scope: Context['scope'], requestId = `system-${newId()}`): Context {
  return { requestId, locale: 'fr', scope, accountId: undefined, isStaff: false, address: '' };
}

/**
 * Hands due messages to the queue. A message stays due until its done-mark is seen: each hand-over sets the time of the next
 * one, so whatever Redis or a worker loses is sent again (recipes: outbox, job id `<kind>-<id>-<attempt>`).
 */
export class Relay {
  private readonly uow: UnitOfWork;
  private readonly queue: Queue;
  private readonly runner: Pick<JobRunner, 'waits'>;
  private readonly log: Logger;
  private readonly handOverSeconds: number;

  constructor(
    uow: UnitOfWork,
    queue: Queue,
    runner: Pick<JobRunner, 'waits'>,
    log: Logger,
    handOverSeconds = HAND_OVER_SECONDS,
  ) {
    this.uow = uow;
    this.queue = queue;
    this.runner = runner;
    this.log = log;
    this.handOverSeconds = handOverSeconds;
  }

  /** Sends one batch; returns how many. */
  async sweep(): Promise<number> {
    const due = await inContext(systemContext({ kind: 'relay' }), () =>
      this.uow.write((tx) =>
        tx.query<Sent>(
          `with done as (
             update outbox o set done_at = r.done_at from job_receipts r
             where r.outbox_id = o.id and o.done_at is null and o.attempt > 0 and o.due_at <= clock_timestamp() returning o.id),
           due as (
             select id from outbox where done_at is null and dead_at is null and due_at <= clock_timestamp()
               and not exists (select 1 from job_receipts r where r.outbox_id = outbox.id)
             order by due_at limit 200 for update skip locked)
           update outbox o set attempt = o.attempt + 1,
             dead_at = case when o.attempt >= $1 then clock_timestamp() end,
             due_at = clock_timestamp() + make_interval(secs => least(300, $2 * power(2, least(o.attempt, 6))))
           from due where o.id = due.id
           returning o.id, o.kind, o.attempt`,
          [MAX_ATTEMPTS, this.handOverSeconds],
        ),
      ),
    );
    const alive = due.filter(({ attempt }) => attempt <= MAX_ATTEMPTS);
    if (alive.length > 0) {
      await this.queue.addBulk(
        alive.map(({ id, kind, attempt }) => ({
          name: kind,
          data: { id },
          opts: {
            jobId: `${kind}-${id}-${attempt}`,
            ...(this.runner.waits(kind) && { priority: AFTER_THE_WORK }),
            removeOnComplete: true,
            removeOnFail: true,
          },
        })),
      );
    }
    if (due.length > alive.length) this.log.error({ dead: due.length - alive.length }, 'messages given up');
    return due.length;
  }

  /** Turns due tasks of every collective into messages; returns how many. */
  async takeDueTasks(): Promise<number> {
    const taken = await inContext(systemContext({ kind: 'platform' }), () =>
      this.uow.write((tx) =>
        tx.query(
          `with due as (
             select collective_id, id from due_tasks where taken_at is null and due_at <= clock_timestamp()
             order by due_at limit 200 for update skip locked),
           taken as (
             update due_tasks t set taken_at = clock_timestamp() from due
             where t.collective_id = due.collective_id and t.id = due.id
             returning t.collective_id, t.kind, t.subject_id)
           insert into outbox (id, kind, collective_id, payload)
           select gen_random_uuid(), kind, collective_id, jsonb_build_object('subjectId', subject_id) from taken`,
        ),
      ),
    );
    return taken.length;
  }
}
