import { randomUUID } from 'node:crypto';
import { CASES, kindsOf } from '../isolation-cases.ts';
import { withValue, type Operation } from '../schema-walk.ts';
import type { Tenant } from '../tenants.ts';
import type { Send } from './send.ts';

export interface Timing {
  readonly operation: string;
  readonly path: string;
  readonly kind: 'query' | 'mutation';
  /** Milliseconds: median and 95th in a hundred, for another tenant's id and for one nobody ever had. */
  readonly foreign: readonly [number, number];
  readonly never: readonly [number, number];
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
function summary(times: number[]): readonly [number, number] {
  const sorted = times.toSorted((a, b) => a - b);
  return [at(sorted, 0.5), at(sorted, 0.95)];
}

/** Whether time tells that an id exists elsewhere: pairs in turn, one at a time, on a quiet server. Nothing of it is written. */
export async function timings(
  send: Send,
  operations: readonly Operation[],
  mine: Tenant,
  other: Tenant,
  pairs: number,
): Promise<Timing[]> {
  const found: Timing[] = [];
  for (const operation of operations.filter(({ name }) =>
    ['collective', 'farm'].includes(CASES[name]?.door ?? ''),
  )) {
    const { door, variables } = CASES[operation.name] ?? { door: 'open', variables: () => ({}) };
    const [who, scope] = door === 'farm' ? [mine.farmer, mine.farmScope] : [mine.admin, mine.scope];
    for (const path of operation.idPaths) {
      // an id that is read for nothing is done, not refused: it would be written again and again
      if (CASES[operation.name]?.harmless?.[path] !== undefined) continue;
      const ids = [other.ids[kindsOf(operation.name, path)?.[0] ?? ''] ?? '', ''] as const;
      const times: [number[], number[]] = [[], []];
      for (let pair = -3; pair < pairs; pair += 1)
        for (const side of pair % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
          const body = JSON.stringify({
            query: operation.document,
            variables: withValue(variables(mine), path, ids[side] || randomUUID()),
          });
          const answer = await send(body, { cookie: who.cookie, scope });
          if (pair >= 0 && answer !== undefined) times[side].push(answer.ms);
        }
      found.push({
        operation: operation.name,
        path,
        kind: operation.kind,
        foreign: summary(times[0]),
        never: summary(times[1]),
      });
    }
  }
  return found;
}
