// Formatting, lint with boundaries, types, generated code: `npm run check`. Every step runs, two at a time; any failure fails.
import { availableParallelism } from 'node:os';
import { install } from './lib/install.mjs';
import { inRoot } from './lib/root.mjs';
import { createSupervisor } from './lib/supervisor.mjs';

await install(import.meta.url);

const bin = (path) => inRoot('node_modules', path);
const steps = [
  ['lint and boundaries', bin('eslint/bin/eslint.js'), '.', '--max-warnings=0'],
  ['types', bin('typescript/bin/tsc'), '--project', 'tsconfig.json'],
  ['format', bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'],
  ['generated documents', bin('@graphql-codegen/cli/esm/bin.js'), '--config', 'codegen.ts', '--check'],
];

const supervisor = createSupervisor();
const failed = [];
/** Takes the next step until none is left; what a step says comes when it is over. */
async function work() {
  for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
    const [name, ...args] = step;
    const since = Date.now();
    const { code, output } = await supervisor.run(
      name,
      process.execPath,
      ['--max-old-space-size=4096', ...args],
      { quiet: true },
    );
    const took = ((Date.now() - since) / 1000).toFixed(1);
    console.log(`${code === 0 ? '' : output}> ${name} ${code === 0 ? 'ok' : 'FAILED'} in ${took} s`);
    if (code !== 0) failed.push(name);
  }
}
// each step uses one core
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
await supervisor.stop();
if (failed.length) console.error(`check failed: ${failed.join(', ')}`);
process.exit(failed.length ? 1 : 0);
