import type { Server } from 'node:http';
import { resolve } from 'node:path';
import { LOGGER, readConfig, runServer } from '@cabas/platform';
import type { Logger } from 'pino';
import { createApi } from './create-api.ts';
import { Drain } from './edge/drain.ts';

await runServer(async () => {
  const config = readConfig(process.env);
  const app = await createApi(config, resolve(process.env['SCHEMA_PATH'] ?? 'schema.graphql'));
  await app.listen(config.port, process.env['HOST'] ?? '127.0.0.1');
  return {
    moreSeconds: config.drainSeconds,
    stop: async () => {
      const cut = await app.get(Drain).stop(app.getHttpServer() as Server, config.drainSeconds);
      if (cut > 0) app.get<Logger>(LOGGER).warn({ cut }, 'requests cut at the end');
      await app.close();
    },
  };
});
