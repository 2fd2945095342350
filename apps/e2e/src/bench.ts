// The figures of docs/performance.md: `npm run bench [-- NAME…]`. One JSON line a figure; floors are measured beside us, in turn.
import { benches } from './bench/benches.ts';
import { prepare } from './bench/data-set.ts';

const wanted = process.argv.slice(2);
const data = await prepare();
try {
  for (const [name, run] of Object.entries(benches)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const figure of await run(data)) console.log(JSON.stringify(figure));
  }
} finally {
  await data.end();
}
