import { formatMeasure, formatMoney } from '@cabas/kernel';
import type { ImportMessage, ImportValue } from './import-plan.ts';

/** The values of a message as its translation takes them: `{ cents: 602 }` → `6,02 €`, `{ rateBp: 550 }` → `5,5 %`. */
export function importWords(
  { values }: ImportMessage,
  locale: string,
  currency: string,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, inWords(value, locale, currency)]),
  );
}

function inWords(value: ImportValue, locale: string, currency: string): string | number {
  if (typeof value !== 'object') return value;
  if ('cents' in value) return formatMoney(value.cents, currency, locale);
  if ('rateBp' in value) return rateInWords(value.rateBp, locale);
  if ('ratesBp' in value) return value.ratesBp.map((rate) => rateInWords(rate, locale)).join(', ');
  if ('unit' in value) return formatMeasure(value.amount, value.unit, locale);
  return value.join(', ');
}

/** 550 → `5,5 %`: from the digits, like every exact figure. */
function rateInWords(rateBp: number, locale: string): string {
  const english = locale.toLowerCase().startsWith('en');
  const digits = String(rateBp).padStart(3, '0');
  const [whole, decimals] = [digits.slice(0, -2), digits.slice(-2).replace(/0+$/, '')];
  return `${whole}${decimals && (english ? '.' : ',')}${decimals}${english ? '%' : '\u00a0%'}`;
}
