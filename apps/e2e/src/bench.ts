// The figures of docs/performance.md: `npm run bench [-- NAME…]`, a name being a figure's or its beginning. One JSON line a
// figure; floors are measured beside us, in turn.
import { benches } from './bench/benches.ts';
import { Workbench } from './bench/workbench.ts';

const wanted = process.argv.slice(2);
const chosen = Object.entries(benches).filter(
  ([name]) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
);
if (chosen.length === 0) {
  console.error(`no such figure; there are: ${Object.keys(benches).join(', ')}`);
  process.exit(1);
}
const bench = await Workbench.open();
try {
  for (const [name, run] of chosen) {
    console.error(`> ${name}`);
    for (const figure of await run(bench)) console.log(JSON.stringify(figure));
  }
} finally {
  await bench.close();
}
