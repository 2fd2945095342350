import { spawn } from 'node:child_process';
import { Failure } from './failure.mjs';

// Everything a launcher starts is owned by one supervisor: it stops in reverse order on any exit. Children lead
// their own process group, so that Ctrl-C reaches the launcher alone, which then closes things in order. A guard
// (a shell reading a pipe) ends what is left if the launcher itself is killed outright.
const guardScript = `
pids=; dirs=
while read -r what value; do
  case "$what" in
    pid) pids="$pids $value" ;;
    gone) kept=; for p in $pids; do [ "$p" = "$value" ] || kept="$kept $p"; done; pids=$kept ;;
    dir) dirs="$dirs
$value" ;;
    end) exit 0 ;;
  esac
done
for p in $pids; do kill -s INT -- "-$p" 2>/dev/null; done
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
  left=; for p in $pids; do kill -s 0 -- "-$p" 2>/dev/null && left=1; done
  [ -z "$left" ] && break; sleep 0.5
done
for p in $pids; do kill -s KILL -- "-$p" 2>/dev/null; done
printf '%s\\n' "$dirs" | while read -r d; do [ -n "$d" ] && rm -rf "$d"; done
`;

const supervisors = new Set();
let handling = false;

function handleExits() {
  if (handling) return;
  handling = true;
  const leave = async (code) => {
    await Promise.all([...supervisors].map((one) => one.stop()));
    process.exit(code);
  };
  process.on('SIGINT', () => void leave(130));
  process.on('SIGTERM', () => void leave(143));
  process.on('SIGHUP', () => void leave(129));
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (error) => {
      console.error(error);
      void leave(1);
    });
  }
  process.on('exit', () => supervisors.forEach((one) => one.killNow()));
}

/** Signals a child with all that it started and left in its group. */
function signalGroup(child, signal) {
  try {
    if (child.pid) process.kill(-child.pid, signal);
  } catch {
    // nobody left
  }
}

const exited = (child) => child.exitCode !== null || child.signalCode !== null;

/** Ends a child and waits for it: politely first, by force after `patience` ms. */
async function end(child, signal, patience) {
  if (exited(child)) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signalGroup(child, signal);
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), patience);
  await gone;
  clearTimeout(timer);
}

/** Makes an owner of processes and clean-ups. `onCrash(name, code)` hears of a child that ended unasked. */
export function createSupervisor({ onCrash } = {}) {
  handleExits();
  const steps = [];
  const children = new Set();
  let stopping;

  const guard = spawn('sh', ['-c', guardScript], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
  });
  guard.stdin.on('error', () => {});
  guard.unref();
  guard.stdin.unref?.();
  const tell = (line) => guard.stdin.writable && guard.stdin.write(`${line}\n`);

  const one = {
    /** Starts a child that must outlive everything started after it. */
    start(name, command, args, { signal = 'SIGTERM', patience = 10_000, ...options } = {}) {
      const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options, detached: true });
      const log = [];
      let watched = false;
      for (const stream of [child.stdout, child.stderr]) {
        stream?.on('data', (data) => {
          log.push(String(data));
          if (log.length > 200) log.shift();
        });
      }
      const failed = new Promise((_, reject) => {
        child.once('error', reject);
        child.once('exit', (code, by) => {
          children.delete(child);
          signalGroup(child, 'SIGKILL');
          if (child.pid) tell(`gone ${child.pid}`);
          const error = new Failure(`${name} ended (${by ?? code})\n${log.join('').slice(-4000)}`);
          if (watched && !stopping && !child.expected) onCrash?.(name, error);
          reject(error);
        });
      });
      failed.catch(() => {});
      if (child.pid) {
        children.add(child);
        tell(`pid ${child.pid}`);
      }
      const stop = () => {
        child.expected = true;
        return end(child, signal, patience);
      };
      steps.push(stop);
      /** From now on, its end is a crash. Before, whoever awaits its start hears `failed`. */
      const watch = () => {
        watched = true;
        if (exited(child) && !stopping && !child.expected) failed.catch((error) => onCrash?.(name, error));
      };
      return { child, failed, stop, watch, output: () => log.join('') };
    },
    /** Runs a program to its end; answers its exit code and, when `quiet`, what it said. */
    async run(name, command, args, { quiet = false, ...options } = {}) {
      const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
      const { child, output } = one.start(name, command, args, { ...options, stdio });
      const code = await new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (status) => resolve(status ?? 1));
      });
      return { code, output: output() };
    },
    /** Has `fn` run when everything started later has stopped. */
    defer(fn) {
      steps.push(fn);
    },
    /** Has a folder removed at the end, even if the launcher is killed. */
    removeAtEnd(dir, remove) {
      tell(`dir ${dir}`);
      steps.push(remove);
    },
    stop() {
      stopping ??= (async () => {
        for (const step of steps.reverse()) {
          try {
            await step();
          } catch (error) {
            console.error(`while stopping: ${error.message}`);
          }
        }
        tell('end');
        supervisors.delete(one);
      })();
      return stopping;
    },
    killNow() {
      children.forEach((child) => signalGroup(child, 'SIGKILL'));
    },
  };
  supervisors.add(one);
  return one;
}
