import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inRoot, root } from './root.mjs';
import { Failure } from './failure.mjs';

const needed = 24;
const stamp = inRoot('node_modules/.cabas-lock');
const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex');

/** Whether npm's own record of what it installed is what the lock asks for: then `npm install` was here already. */
function alreadyInstalled() {
  const record = inRoot('node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const { packages: installed } = JSON.parse(readFileSync(record, 'utf8'));
  const { packages: locked } = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'));
  const same = ([path, { version, integrity, optional }]) => {
    const found = installed[path];
    return found ? found.version === version && found.integrity === integrity : optional === true;
  };
  const { '': _root, ...wanted } = locked;
  return Object.entries(wanted).every(same) && Object.keys(installed).every((path) => path in locked);
}

function installPackages() {
  const hash = lockHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === hash) return;
  if (alreadyInstalled()) return writeFileSync(stamp, hash);
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  console.error(`> npm ${args.join(' ')}`);
  const { status } = spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, hash);
}

/** Runs the script again under the Node of the packages and ends as it ends. Signals pass through. */
function runUnder(node, scriptUrl) {
  const args = [...process.execArgv, fileURLToPath(scriptUrl), ...process.argv.slice(2)];
  const child = spawn(node, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
  });
}

/**
 * Makes sure that the locked packages are installed and that the calling script runs under the Node they bring
 * (the returned promise resolves in that process only). Uses nothing but Node 20's own modules. Await it first,
 * with `import.meta.url`.
 */
export async function install(scriptUrl) {
  process.chdir(root);
  if (!process.env.CABAS_INSTALLED) installPackages();
  process.env.CABAS_INSTALLED = '1';
  const bin = inRoot('node_modules/.bin');
  const path = process.env.PATH ?? '';
  if (!path.split(delimiter).includes(bin)) process.env.PATH = `${bin}${delimiter}${path}`;
  if (Number(process.versions.node.split('.')[0]) < needed) {
    const node = inRoot('node_modules/.bin/node');
    if (process.env.CABAS_NODE === node || !existsSync(node)) {
      throw new Failure(
        `Node ${needed} is needed on ${process.platform}-${process.arch}: install it and run this again.`,
      );
    }
    process.env.CABAS_NODE = node;
    await runUnder(node, scriptUrl);
  }
  if (process.channel) {
    // The bootstrapping process was killed outright: end as if asked to.
    process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
    process.channel.unref();
  }
}
