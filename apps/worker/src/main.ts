import { LOGGER, readConfig, startWorker } from '@cabas/platform';
import { createWorker } from './create-worker.ts';

const config = readConfig(process.env);
const { app, runner, uow } = await createWorker(config);
const worker = await startWorker({
  uow,
  runner,
  redisUrl: config.redisUrl,
  redisPrefix: config.redisPrefix,
  databaseUrl: config.databaseUrl,
  handOverSeconds: config.handOverSeconds,
  log: app.get(LOGGER),
});
process.send?.('ready');

let stopping = false;
const stop = async () => {
  if (stopping) return;
  stopping = true;
  await worker.stop();
  await app.close();
  process.exit(0);
};
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());
