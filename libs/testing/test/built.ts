import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import type { World } from '@cabas/testing';
import { SCHEMA_PATH } from './schema-walk.ts';

const ROOT = new URL('../../../', import.meta.url).pathname;
const children: ChildProcess[] = [];

/** The built servers, built when nobody did. */
export function buildOnce(): void {
  for (const app of ['api', 'worker'])
    if (!existsSync(`${ROOT}apps/${app}/dist/main.js`))
      spawnSync(`${ROOT}node_modules/.bin/vite`, ['build'], { cwd: `${ROOT}apps/${app}`, stdio: 'inherit' });
}

/** Whatever still runs at the end. */
export function killAll(): void {
  for (const child of children.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
}

export interface Running {
  readonly port: number;
  /** All it wrote so far, to both streams. */
  readonly output: () => string;
  /** Sends SIGTERM; resolves with the exit code and how long it took. */
  readonly stop: () => Promise<{ code: number | null; ms: number }>;
}

/** A built server in a process of its own; `started` tells whether it got ready or ended first. */
export async function spawnBuilt(
  app: 'api' | 'worker',
  env: NodeJS.ProcessEnv,
): Promise<Running & { readonly started: boolean; readonly code: number | null }> {
  const port = await freePort();
  const child = spawn(process.execPath, [`${ROOT}apps/${app}/dist/main.js`], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, NODE_OPTIONS: '', SCHEMA_PATH, PORT: String(port), LOG_LEVEL: 'info', ...env },
  });
  children.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += String(text)));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const started = await Promise.race([
    new Promise<true>((ready) => child.once('message', () => ready(true))),
    ended.then(() => false),
  ]);
  return {
    port,
    started,
    code: started ? null : await ended,
    output: () => output,
    stop: async () => {
      const since = Date.now();
      child.kill('SIGTERM');
      return { code: await ended, ms: Date.now() - since };
    },
  };
}

/** One that serves a world's database. */
export async function startBuilt(
  world: World,
  app: 'api' | 'worker',
  env: NodeJS.ProcessEnv = {},
): Promise<Running> {
  const running = await spawnBuilt(app, {
    NODE_ENV: 'test',
    DATABASE_URL: world.config.databaseUrl,
    DATABASE_POOL: '6',
    REDIS_URL: world.config.redisUrl,
    REDIS_PREFIX: `${world.config.redisPrefix}-built`,
    RATE_LIMITS: 'off',
    ...env,
  });
  if (!running.started) throw new Error(`${app} ended with ${running.code}\n${running.output()}`);
  return running;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
