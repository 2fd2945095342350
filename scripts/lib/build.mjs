import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { inRoot } from './root.mjs';
import { Failure } from './failure.mjs';

/** Builds every app that changed (Nx remembers the others) and lays the front ends out for WEB_ROOT. */
export async function build(supervisor, { quiet = false, projects } = {}) {
  const nx = inRoot('node_modules/nx/dist/bin/nx.js');
  const args = [
    nx,
    'run-many',
    '-t',
    'build',
    '--outputStyle=static',
    ...(projects ? [`--projects=${projects.map((one) => `@cabas/${one}`)}`] : []),
  ];
  const { code, output } = await supervisor.run('build', process.execPath, args, { env: buildEnv(), quiet });
  if (code !== 0) throw new Failure(`the build failed\n${output}`);
  layOut();
  return inRoot('dist/web');
}

const buildEnv = () => ({
  ...process.env,
  NODE_ENV: 'production',
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  CI: 'true',
});

function layOut() {
  mkdirSync(inRoot('dist'), { recursive: true });
  cpSync(inRoot('libs/client/src/gql/persisted-documents.json'), inRoot('dist/trusted-documents.json'));
  for (const app of ['shop', 'admin']) {
    const from = inRoot('apps', app, 'dist');
    const to = inRoot('dist/web', app);
    rmSync(to, { recursive: true, force: true });
    if (!existsSync(from)) continue;
    cpSync(from, to, { recursive: true });
    layOutDrawing(join(to, 'server'));
    pack(to);
  }
}

/** What draws pages in the API is read by it alone: it stands beside what is served (apps/shop/vite.drawn.ts). */
function layOutDrawing(from) {
  if (!existsSync(from)) return;
  rmSync(inRoot('dist/web/drawn'), { recursive: true, force: true });
  renameSync(from, inRoot('dist/web/drawn'));
}

const PACKED = /\.(js|css|html|svg|json|webmanifest)$/;
const WORTH_IT = 1000;

/** Beside each text its packed forms, as `front-ends.ts` sends them: once here instead of at each request. */
function pack(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!PACKED.test(name)) continue;
    const text = readFileSync(join(folder, name));
    if (text.length < WORTH_IT) continue;
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(text));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(text));
  }
}
