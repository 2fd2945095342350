import type { Server } from 'node:http';
import { resolve } from 'node:path';
import { readConfig, runServer } from '@cabas/platform';
import { createApi } from './create-api.ts';
import { Drain } from './edge/drain.ts';

await runServer(async () => {
  const config = readConfig(process.env);
  const app = await createApi(config, resolve(process.env['SCHEMA_PATH'] ?? 'schema.graphql'));
  await app.listen(config.port, process.env['HOST'] ?? '127.0.0.1');
  return {
    moreSeconds: config.drainSeconds,
    stop: async () => {
      await app.get(Drain).stop(app.getHttpServer() as Server, config.drainSeconds);
      await app.close();
    },
  };
});
