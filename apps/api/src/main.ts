import { resolve } from 'node:path';
import { readConfig } from '@cabas/platform';
import { createApi } from './create-api.ts';

const config = readConfig(process.env);
const app = await createApi(config, resolve(process.env['SCHEMA_PATH'] ?? 'schema.graphql'));
await app.listen(config.port, process.env['HOST'] ?? '127.0.0.1');
process.send?.('ready');
