import { formatMeasure, formatMoney, formatQuantity, type Sold } from '@cabas/kernel';
import type { Translator } from '@cabas/messages';
import { aboutOf, type FieldValue } from '../domain/gesture.ts';

/** What the reader needs to see amounts and quantities as people say them. */
export interface WordsFor {
  readonly t: Translator;
  readonly locale: string;
  readonly currency: string;
}

/** Which word of the contract names what a field is about. */
const ABOUT: Readonly<Record<string, string>> = {
  tick: 'TICK',
  weight: 'WEIGHT',
  count: 'COUNT',
  fate: 'FATE',
  decision: 'DECISION',
  status: 'STATUS',
  cash: 'CASH',
};

/** `HandOutConflict.about` of a field. */
export function aboutWord(field: string): string {
  return ABOUT[aboutOf(field)] ?? 'FATE';
}

/** One side of a conflict as people say it: `1,370 kg`, `manquant`, `remis`. */
export function versionWords(
  field: string,
  value: FieldValue,
  line: Sold | undefined,
  { t, locale, currency }: WordsFor,
): string {
  const parts = Array.isArray(value) ? (value as readonly (string | number)[]) : [];
  switch (aboutOf(field)) {
    case 'weight':
      return formatMeasure(Number(value), line?.sellingMode === 'VOLUME' ? 'MILLILITRE' : 'GRAM', locale);
    case 'count':
      return line === undefined ? String(value) : formatQuantity(line, Number(value), locale);
    case 'cash':
      return formatMoney(Number(value), currency, locale);
    case 'tick':
      return t('papers.gesture.tick', { ticked: String(value) });
    case 'decision':
      return t('papers.gesture.decision', {
        choice: String(parts[0]),
        weight: formatMeasure(Number(parts[1]), 'GRAM', locale),
      });
    case 'status':
      return t('papers.gesture.status', { status: String(parts[0]), note: String(parts[1] || 'none') });
    default:
      return t('papers.gesture.fate', { fate: String(parts[0]), note: String(parts[1] || 'none') });
  }
}
