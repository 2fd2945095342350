import { cpuOf, databaseCpu } from './processes.ts';
import { percentile } from './figure.ts';

/** One of the two compared: how to send a request, and the process that answers. */
export interface Side {
  readonly pid: number;
  readonly send: () => Promise<unknown>;
}

/** What a burst of requests cost: milliseconds an operation, of the server, the database and the load itself. */
export interface Burst {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly cpu: number;
  readonly dbCpu: number;
  readonly clientCpu: number;
}

/** Sends `requests`, `atOnce` at a time: each that is answered makes room for the next. */
export async function burst(
  side: Side,
  postmaster: number,
  requests: number,
  atOnce: number,
): Promise<Burst> {
  const times: number[] = [];
  let left = requests;
  const client = process.cpuUsage();
  const cpu = cpuOf(side.pid);
  const dbCpu = databaseCpu(postmaster);
  const start = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left > 0) {
        left -= 1;
        const sent = performance.now();
        await side.send();
        times.push(performance.now() - sent);
      }
    }),
  );
  const took = performance.now() - start;
  const { user, system } = process.cpuUsage(client);
  return {
    perSecond: (requests * 1000) / took,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    cpu: (cpuOf(side.pid) - cpu) / requests,
    dbCpu: (databaseCpu(postmaster) - dbCpu) / requests,
    clientCpu: (user + system) / 1000 / requests,
  };
}
