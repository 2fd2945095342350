import type pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from './chance.ts';

/** Ends or interrupts one of the API's backends now and then; says how often. */
export function makeTrouble(admin: pg.Client, chance: Chance, everyMs: number) {
  const done = { terminated: 0, cancelled: 0 };
  let over = false;
  const loop = (async () => {
    while (!over) {
      await pause(everyMs * (0.5 + chance.next()));
      const [what, sql] = chance.pick([
        ['terminated', 'select pg_terminate_backend(pid) as hit'],
        ['cancelled', 'select pg_cancel_backend(pid) as hit'],
      ] as const);
      const { rowCount } = await admin.query(
        `${sql} from (select pid from pg_stat_activity where application_name = 'cabas' and datname = current_database() and state <> 'idle' order by random() limit 1) one`,
      );
      done[what] += rowCount ?? 0;
    }
  })();
  return {
    done,
    stop: async () => {
      over = true;
      await loop;
    },
  };
}

export interface Unexpected {
  readonly times: number;
  readonly stack: string;
}

/** What the API itself called unexpected while we made trouble, by what it was. */
export function unexpected(log: string): Map<string, Unexpected> {
  const found = new Map<string, Unexpected>();
  for (const line of log.split('\n')) {
    if (!line.includes('"unexpected error"')) continue;
    const { err } = JSON.parse(line) as { err?: { code?: string; message?: string; stack?: string } };
    const what = `${err?.code ?? ''} ${err?.message ?? ''}`.trim();
    found.set(what, { times: (found.get(what)?.times ?? 0) + 1, stack: err?.stack ?? '' });
  }
  return found;
}

/** Errors that an ended or interrupted backend honestly is; TypeORM lets go of a runner whose backend ended. */
export const OURS =
  /^57P01|^57014|Connection terminated|ECONNRESET|connection error|Client was closed|nothing was committed|Query runner already released/;
