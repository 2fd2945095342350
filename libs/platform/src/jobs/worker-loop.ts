import pg from 'pg';
import type { Logger } from 'pino';
import type { JobRunner } from './job-runner.ts';
import { Relay } from './relay.ts';
import { connectRedis } from '../database/redis.ts';
import type { UnitOfWork } from '../database/unit-of-work.ts';

export const QUEUE = 'cabas';
const POLL_MS = 1000;

/** Keeps the relay sweeping and the queue worked, until stopped. Redis may go away and come back, emptied or not. */
export async function startWorker(options: {
  uow: UnitOfWork;
  runner: JobRunner;
  redisUrl: string;
  redisPrefix: string;
  databaseUrl: string;
  handOverSeconds?: number;
  log: Logger;
}): Promise<{ stop: () => Promise<void> }> {
  const { uow, runner, log } = options;
  const { Queue, Worker } = await import('bullmq'); // 28 MB that the API, which knows this library too, never needs
  const quiet = (what: string) => (error: Error) => log.warn({ err: error }, what);
  const forQueue = connectRedis(options.redisUrl, 'patient', quiet('redis'));
  const forWorker = connectRedis(options.redisUrl, 'patient', quiet('redis'));
  const queue = new Queue(QUEUE, { connection: forQueue, prefix: options.redisPrefix });
  queue.on('error', quiet('queue'));
  const worker = new Worker<{ id: string }>(QUEUE, (job) => runner.run(job.data.id), {
    connection: forWorker,
    prefix: options.redisPrefix,
    concurrency: 4,
  });
  worker.on('error', quiet('worker'));

  const relay = new Relay(uow, queue, runner, log, options.handOverSeconds);
  let stopping = false;
  let wake: () => void = () => undefined;
  const listener = new pg.Client({ connectionString: options.databaseUrl, application_name: 'cabas-relay' });
  listener.on('error', quiet('listener'));
  listener.on('notification', () => wake());
  await listener.connect();
  await listener.query('listen cabas_outbox');

  const loop = (async () => {
    while (!stopping) {
      const sent = await sweepOnce(relay).catch((error: Error) => (log.error({ err: error }, 'relay'), 0));
      if (sent === 0 && !stopping) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, POLL_MS);
          wake = () => (clearTimeout(timer), resolve());
        });
      }
    }
  })();

  return {
    stop: async () => {
      stopping = true;
      wake();
      // nothing new is taken; what runs is finished, and what has not begun stays in the queue for another worker
      await Promise.all([
        worker.close(),
        Promise.race([loop, new Promise((resolve) => setTimeout(resolve, 5000).unref())]),
      ]);
      await queue.close();
      await listener.end();
      forQueue.disconnect();
      forWorker.disconnect();
    },
  };
}

async function sweepOnce(relay: Relay): Promise<number> {
  const tasks = await relay.takeDueTasks();
  return tasks + (await relay.sweep());
}
