import { InvalidInput, isLocalDate, normalizeName, textProblem, type FieldProblem } from '@cabas/kernel';

/** What can be said of a lot: its numbers as the farm writes them, and until when it keeps. */
export interface LotWords {
  readonly numbers: readonly string[];
  /** DDM: better before, eaten safely after. */
  readonly bestBefore: string | null;
  /** DLC: not after. */
  readonly useBy: string | null;
}

const MOST_NUMBERS = 10;
const LONGEST = 40;

/** Numbers each once, in capitals, without spaces at their ends; undefined: nothing is said. @throws InvalidInput */
export function lotOf(input: {
  readonly numbers: readonly string[];
  readonly bestBefore?: string | null | undefined;
  readonly useBy?: string | null | undefined;
}): LotWords | undefined {
  const problems: FieldProblem[] = [];
  for (const number of input.numbers) {
    const code = textProblem(number, { max: LONGEST });
    if (code !== undefined) problems.push({ path: 'numbers', code, data: { max: LONGEST } });
  }
  for (const path of ['bestBefore', 'useBy'] as const)
    if (input[path] != null && !isLocalDate(input[path])) problems.push({ path, code: 'INVALID' });
  const numbers = [...new Set(input.numbers.map((one) => normalizeName(one).toUpperCase()))].filter(Boolean);
  if (numbers.length > MOST_NUMBERS)
    problems.push({ path: 'numbers', code: 'TOO_LARGE', data: { max: MOST_NUMBERS } });
  if (problems.length > 0) throw new InvalidInput(problems);
  const lot = { numbers, bestBefore: input.bestBefore ?? null, useBy: input.useBy ?? null };
  return numbers.length === 0 && lot.bestBefore === null && lot.useBy === null ? undefined : lot;
}
