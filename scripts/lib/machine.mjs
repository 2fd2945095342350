import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure } from './failure.mjs';

export const isRoot = process.getuid?.() === 0;
/** PostgreSQL refuses to run as root: then services run as nobody. */
export const nobody = isRoot ? { uid: 65534, gid: 65534 } : {};

/** Path of a program on PATH, or undefined. */
export function which(name) {
  for (const dir of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(dir || '.', name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // look on
    }
  }
  return undefined;
}

/** Whether the account that runs services can enter a folder. */
export const reachable = (dir) => spawnSync('test', ['-x', dir], { ...nobody, cwd: '/' }).status === 0;

function run(command, args) {
  console.error(`> ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], env }).status === 0;
}

const running = (program) =>
  readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === program;
    } catch {
      return false;
    }
  });

/**
 * A program from PATH, else from Debian's package of that name when we are root, else an error that says how
 * to get it. A daemon that the installation starts is stopped again.
 */
export function need(names, debianPackage, words) {
  const find = () => names.map(which).find(Boolean);
  const found = find();
  if (found) return found;
  if (isRoot && which('apt-get')) {
    const before = running(names[0]);
    const installed =
      run('apt-get', ['update']) &&
      run('apt-get', ['install', '-y', '--no-install-recommends', debianPackage]);
    for (const pid of running(names[0]).filter((one) => !before.includes(one)))
      process.kill(Number(pid), 'SIGTERM');
    const path = installed ? find() : undefined;
    if (path) return path;
  }
  throw new Failure(`${names[0]} was not found. ${words}`);
}
