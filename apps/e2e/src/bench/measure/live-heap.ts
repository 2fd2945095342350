// What a process really holds: its heap right after a full collection. Resident memory beside it counts garbage nobody needed to collect yet.
// Loaded into the measured process before its program (`servers.ts`); the bench asks over the channel between parent and child.
import type { ChildProcess } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const QUESTION = 'live heap?';

if (process.send !== undefined) {
  process.on('message', (question) => {
    if (question !== QUESTION) return;
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    collect();
    process.send?.(process.memoryUsage().heapUsed / 1024 / 1024);
  });
  process.channel?.unref(); // it ends as it would without
}

/** Megabytes. @throws Error when the process does not answer. */
export function liveHeapMb(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer about the heap')), 20_000);
    child.once('message', (megabytes) => {
      clearTimeout(timer);
      resolve(Number(megabytes));
    });
    child.send(QUESTION);
  });
}
