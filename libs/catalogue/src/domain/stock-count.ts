import { isLocalDate } from '@cabas/kernel';
import { FieldProblems } from './field-problems.ts';

/** What is free to promise now, in order units; promised goods come on top. A period has both ends or none. */
export interface StockCount {
  readonly producerId: string;
  readonly productId: string;
  readonly available: number;
  readonly periodStart?: string | null | undefined;
  readonly periodEnd?: string | null | undefined;
}

const MAX_AVAILABLE = 1_000_000_000;

/** @throws InvalidInput */
export function checkedCount(count: StockCount): {
  producerId: string;
  productId: string;
  free: number;
  start: string | null;
  end: string | null;
} {
  const { producerId, productId, available: free, periodStart: start = null, periodEnd: end = null } = count;
  const problems = new FieldProblems().integer('available', free, { max: MAX_AVAILABLE });
  if (start !== null && !isLocalDate(start)) problems.add('periodStart', 'NOT_A_DATE');
  if (end !== null && !isLocalDate(end)) problems.add('periodEnd', 'NOT_A_DATE');
  if (start === null && end !== null) problems.add('periodStart', 'REQUIRED');
  if (start !== null && end === null) problems.add('periodEnd', 'REQUIRED');
  if (start !== null && end !== null && end < start) problems.add('periodEnd', 'WINDOW_ENDS_BEFORE_START');
  problems.throwIfAny();
  return { producerId, productId, free, start, end };
}
