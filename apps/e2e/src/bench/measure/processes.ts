// What processes used, from /proc (Linux): processor time in milliseconds, resident memory in megabytes.
import { readdirSync, readFileSync } from 'node:fs';
import type pg from 'pg';

const TICK_MS = 10;

/** Fields of /proc/<pid>/stat after the program's name: `state ppid … utime stime cutime cstime`. */
function stat(pid: number): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
  } catch {
    return undefined;
  }
}

const ticks = (fields: string[] | undefined, from: number) =>
  (Number(fields?.[from] ?? 0) + Number(fields?.[from + 1] ?? 0)) * TICK_MS;

/** Processor time of a process. */
export function cpuOf(pid: number): number {
  return ticks(stat(pid), 11);
}

/** This run's PostgreSQL: the parent of the back end that answers us. */
export async function postmasterOf(db: pg.Client): Promise<number> {
  const { rows } = await db.query<{ pid: number }>('select pg_backend_pid() as pid');
  const parent = Number(stat(rows[0]?.pid ?? 0)?.[1] ?? 0);
  if (parent === 0)
    throw new Error('PostgreSQL does not run on this machine: its processor time cannot be read');
  return parent;
}

/** Processor time of one PostgreSQL: every process it has, and those that ended. */
export function databaseCpu(postmaster: number): number {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => stat(Number(name)))
    .filter((fields) => fields?.[1] === String(postmaster));
  return children.reduce((sum, fields) => sum + ticks(fields, 11), ticks(stat(postmaster), 13));
}

/** Resident memory of a process. */
export function residentMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? Number.NaN) / 1024;
}
