import { formatMoney } from '@cabas/kernel';
import { createTranslator, type Locale, type MessageId } from '@cabas/messages';

/** What a stored field is called; the name it has in the contract where nobody found a word yet. */
export function fieldWords(key: string, locale: Locale): string {
  const id = `papers.myData.field.${key}`;
  const words = createTranslator(locale)(id as MessageId);
  return words === id ? key : words;
}

/** A stored value as people read it: moments in the time of mainland France, amounts in euros. */
export function cellIn(key: string, value: unknown, locale: Locale): string {
  const t = createTranslator(locale);
  if (value === null || value === undefined) return '';
  if (value instanceof Date)
    return new Intl.DateTimeFormat(locale, {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: 'Europe/Paris',
    }).format(value);
  if (typeof value === 'boolean') return t(value ? 'papers.myData.yes' : 'papers.myData.no');
  if (typeof value === 'number')
    return key.endsWith('Cents') ? formatMoney(value, 'EUR', locale) : String(value);
  if (Array.isArray(value)) return value.map(String).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string);
}
