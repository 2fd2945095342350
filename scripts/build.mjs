// Builds every app and lays the front ends out in dist/web: `npm run build`.
import { install } from './lib/install.mjs';
import { build } from './lib/build.mjs';
import { createSupervisor } from './lib/supervisor.mjs';

await install(import.meta.url);
const supervisor = createSupervisor();
try {
  await build(supervisor);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
await supervisor.stop();
