import { LOGGER, readConfig, runServer, startWorker } from '@cabas/platform';
import { createWorker } from './create-worker.ts';

await runServer(async () => {
  const config = readConfig(process.env);
  const { app, runner, uow } = await createWorker(config);
  const worker = await startWorker({ ...config, uow, runner, log: app.get(LOGGER) });
  return {
    stop: async () => {
      await worker.stop();
      await app.close();
    },
  };
});
