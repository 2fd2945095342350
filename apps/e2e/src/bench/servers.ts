// Programs a bench starts beside the product's API: the floor, the empty app, a worker, further APIs.
import { spawn, spawnSync, type ChildProcess, type StdioOptions } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { liveHeapMb } from './measure/live-heap.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const MAIN = {
  api: 'apps/api/dist/main.js',
  worker: 'apps/worker/dist/main.js',
  empty: 'apps/e2e/dist/empty-app/main.js',
};

export interface Running {
  readonly pid: number;
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** One whose heap can be asked for. */
export interface Watched extends Running {
  readonly liveHeapMb: () => Promise<number>;
}

/** The servers' environment: never the keys of the owner or the administrator. */
const serverEnv = () => ({
  ...process.env,
  MIGRATION_DATABASE_URL: undefined,
  ADMIN_DATABASE_URL: undefined,
});

/** Starts a built program as production does; `url` is where it will listen. */
export async function start(program: keyof typeof MAIN, more: Record<string, string> = {}): Promise<Running> {
  const { child, url } = await spawnProgram(program, more);
  return { pid: child.pid ?? 0, url, stop: () => end(child) };
}

async function spawnProgram(program: keyof typeof MAIN, more: Record<string, string>, watched = false) {
  const port = String(await freePort());
  const profile = process.env['BENCH_PROFILE'];
  const args = [
    ...(profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`]),
    ...(watched ? [`--import=${new URL('./measure/live-heap.ts', import.meta.url)}`] : []),
    `${root}${MAIN[program]}`,
  ];
  const env = { ...serverEnv(), NODE_ENV: 'production', PORT: port, ...more };
  const stdio: StdioOptions = ['ignore', 'ignore', 'inherit', ...(watched ? (['ipc'] as const) : [])];
  const child = spawn(process.execPath, args, { env, cwd: root, stdio });
  return { child, url: `http://127.0.0.1:${port}` };
}

/** The same, with a channel over which its live heap is asked for. */
export async function startWatched(program: keyof typeof MAIN): Promise<Watched> {
  const { child, url } = await spawnProgram(program, {}, true);
  return { pid: child.pid ?? 0, url, stop: () => end(child), liveHeapMb: () => liveHeapMb(child) };
}

/** The floor: run from its source, like a script. `pages` draws papers, `server` answers from the database. */
export async function startFloor(program: 'server' | 'pages' = 'server'): Promise<Running> {
  const child = spawn(process.execPath, [fileURLToPath(new URL(`./floor/${program}.ts`, import.meta.url))], {
    env: { ...process.env, NODE_ENV: 'production', NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.once('exit', (code) => reject(new Error(`the floor ended: ${code}`)));
  });
  return { pid: child.pid ?? 0, url, stop: () => end(child) };
}

/** Builds the empty app with the same tool as ours. */
export function buildEmptyApp(): void {
  const vite = [`${root}node_modules/vite/bin/vite.js`, 'build', '--logLevel=warn', '--config'];
  const config = fileURLToPath(new URL('./empty-app/vite.config.ts', import.meta.url));
  const { status } = spawnSync(process.execPath, [...vite, config], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error('the empty app was not built');
}

/** Waits until an address answers `body` with 200; milliseconds since `since`. */
export async function untilAnswered(
  running: Running,
  attempt: () => Promise<boolean>,
  since: number,
): Promise<number> {
  while (!(await attempt().catch(() => false))) {
    if (performance.now() - since > 60_000) throw new Error(`${running.url} never answered`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return performance.now() - since;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 8000);
  await gone;
  clearTimeout(timer);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
