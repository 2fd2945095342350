import { InvalidInput, isLocalDate } from '@cabas/kernel';
import type { Period } from '../data-access/statement.query.ts';

/** Two days in their order. @throws InvalidInput */
export function readPeriod({ from, to }: { from?: string | undefined; to?: string | undefined }): Period {
  const problems = [
    ...(from === undefined || !isLocalDate(from) ? [{ path: 'from', code: 'INVALID' }] : []),
    ...(to === undefined || !isLocalDate(to) ? [{ path: 'to', code: 'INVALID' }] : []),
  ];
  if (from === undefined || to === undefined || problems.length > 0) throw new InvalidInput(problems);
  if (from > to) throw new InvalidInput([{ path: 'to', code: 'INVALID' }]);
  return { from, to };
}
