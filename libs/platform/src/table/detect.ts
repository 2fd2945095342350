import type { Separator } from './table.ts';

// The comma comes last: on a tie it is the one that also stands inside sentences.
const SEPARATORS: readonly Separator[] = [';', '\t', '|', ','];

/** The separator found most often in the header, outside quotes. */
export function detectSeparator(text: string): Separator {
  const first =
    text
      .slice(0, 20_000)
      .split('\n')
      .find((line) => /[^\s;,|]/.test(line)) ?? '';
  const header = first.replace(/"[^"]*"?/g, '');
  const counted = SEPARATORS.map((separator) => ({ separator, times: header.split(separator).length }));
  return counted.reduce((best, one) => (one.times > best.times ? one : best)).separator;
}

/** The decimal sign of most cells that are numbers with decimals. */
export function detectDecimalSign(cells: readonly string[]): ',' | '.' {
  const count = (number: RegExp) => cells.filter((cell) => number.test(cell.trim())).length;
  return count(/^-?[\d\s]*\.\d{1,2}(\s*[€%])?$/) > count(/^-?[\d\s]*,\d{1,2}(\s*[€%])?$/) ? '.' : ',';
}
