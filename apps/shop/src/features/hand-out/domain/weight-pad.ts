/** Digits of the weight pad: grams as they are typed, kilograms with a comma. */
import { parseDecimalToBase } from '@cabas/kernel';

export type PadUnit = 'KG' | 'G';

const MOST_DIGITS = 6;

/** The display after one more key; `⌫` takes one back. What would make no weight is not taken. */
export function press(display: string, key: string): string {
  if (key === '⌫') return display.slice(0, -1);
  if (key === ',' && (display.includes(',') || display === '')) return display === '' ? '0,' : display;
  const next = display === '0' && key !== ',' ? key : display + key;
  const [, decimals = ''] = next.split(',');
  return decimals.length > 3 || next.replace(',', '').length > MOST_DIGITS ? display : next;
}

/** Grams; null while the display is no weight above zero. */
export function gramsOf(display: string, unit: PadUnit): number | null {
  const grams = parseDecimalToBase(display.replace(/,$/, ''), unit === 'KG' ? 1000 : 1);
  return grams === undefined || grams === 0 ? null : grams;
}
