// Formatting, lint with boundaries, types, generated code: `npm run check`. Every step runs; any failure fails.
import { install } from './lib/install.mjs';
import { inRoot } from './lib/root.mjs';
import { createSupervisor } from './lib/supervisor.mjs';

await install(import.meta.url);

const bin = (path) => inRoot('node_modules', path);
const steps = [
  ['format', bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'],
  ['lint and boundaries', bin('eslint/bin/eslint.js'), '.', '--max-warnings=0'],
  ['types', bin('typescript/bin/tsc'), '--project', 'tsconfig.json'],
  ['generated documents', bin('@graphql-codegen/cli/esm/bin.js'), '--config', 'codegen.ts', '--check'],
];

const supervisor = createSupervisor();
const failed = [];
for (const [name, ...args] of steps) {
  const since = Date.now();
  console.log(`> ${name}`);
  const { code } = await supervisor.run(name, process.execPath, ['--max-old-space-size=4096', ...args]);
  console.log(`  ${code === 0 ? 'ok' : 'FAILED'} in ${((Date.now() - since) / 1000).toFixed(1)} s`);
  if (code !== 0) failed.push(name);
}
await supervisor.stop();
if (failed.length) console.error(`check failed: ${failed.join(', ')}`);
process.exit(failed.length ? 1 : 0);
