import { shortCode } from '@cabas/kernel';

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Codes to try in this order for a farm's papers: its name's, then numbered, then by chance (other farms are not visible). */
export function shortCodesFor(name: string, randomBelow: (limit: number) => number): string[] {
  const code = shortCode(name);
  const numbered = [2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${code.slice(0, 7)}${number}`);
  const byChance = [0, 1, 2, 3].map(
    () =>
      `${code.slice(0, 3)}${Array.from({ length: 5 }, () => LETTERS[randomBelow(LETTERS.length)]).join('')}`,
  );
  return [...new Set([code, ...numbered, ...byChance])];
}
