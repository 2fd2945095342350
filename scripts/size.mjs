// What a phone loads before it shows anything: `npm run size` (in CI). Script for the first page, compressed as it is served,
// of the two pages that are opened cold: home, and a sale from a mail. Fails over the limit, and when a word of theirs is not
// among the first words (vite.words.ts).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './lib/install.mjs';
import { inRoot } from './lib/root.mjs';
import { createSupervisor } from './lib/supervisor.mjs';

await install(import.meta.url);
const { default: filePlugin } = await import('@size-limit/file');
const { default: sizeLimit } = await import('size-limit');
const { isFirstWord } = await import('../vite.words.ts');
const { build } = await import('./lib/build.mjs');

const LIMIT = 120_000;
const WEB = inRoot('dist/web/shop');
const ASSETS = join(WEB, 'assets');

const supervisor = createSupervisor();
await build(supervisor, { quiet: true, projects: ['shop'] });
await supervisor.stop();

/** A chunk with all it needs before it runs. */
function closure(files, found = new Set()) {
  for (const file of files) {
    if (found.has(file)) continue;
    found.add(file);
    const text = readFileSync(join(ASSETS, file), 'utf8');
    closure(
      [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(([, name]) => name),
      found,
    );
  }
  return found;
}
/** What a page names. */
const named = (page) =>
  [...readFileSync(join(WEB, `${page}.html`), 'utf8').matchAll(/\/assets\/([^"]+\.js)"/g)].map(
    ([, name]) => name,
  );
const pages = { home: named('home'), 'a sale from a mail': named('sale') };
let failed = false;
for (const [page, entries] of Object.entries(pages)) {
  const files = [...closure(entries)];
  const [{ size }] = await sizeLimit(
    [filePlugin],
    files.map((file) => join(ASSETS, file)),
  );
  const over = size > LIMIT;
  console.log(
    `${page}: ${(size / 1000).toFixed(1)} KB of script in ${files.length} files${over ? `, over ${LIMIT / 1000}` : ''}`,
  );
  const words = files.flatMap((file) => [
    ...readFileSync(join(ASSETS, file), 'utf8').matchAll(
      /[`'"]((?:shop|errors|common)\.[a-zA-Z]+\.[\w.]+)[`'"]/g,
    ),
  ]);
  const late = new Set(words.map(([, id]) => id).filter((id) => !isFirstWord(id)));
  if (late.size > 0) console.log(`  words that come late there: ${[...late].join(', ')}`);
  if (over || late.size > 0) failed = true;
}
process.exit(failed ? 1 : 0);
