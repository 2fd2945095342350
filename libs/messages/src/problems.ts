// Words for expected errors, by code: `errors.<CODE>`, and field by field `errors.field.<CODE>`.
import frErrors from './errors.fr.json' with { type: 'json' };
import type { Locale } from './catalogues.ts';
import { type MessageValues, type Translator } from './translator.ts';

/** What happened and what to do. Values come formatted in `data`; those left out are left out of the sentence. */
export function messageForProblem(
  error: { readonly code: string; readonly data?: object },
  t: Translator,
): string {
  const id = `errors.${error.code}`;
  if (isErrorId(id)) return t(id, valuesOf(error.data));
  return t(error.code.startsWith('field.') ? 'errors.field.INVALID' : 'errors.INTERNAL');
}

/** What is wrong with one field; its bounds as one reads them. */
export function messageForField(
  { path = '', code, data }: { readonly path?: string; readonly code: string; readonly data?: object },
  t: Translator,
  locale: Locale = 'fr',
): string {
  const values = Object.entries(data ?? {}).map(([name, value]: [string, unknown]) => [
    name,
    (name === 'min' || name === 'max') && typeof value === 'number'
      ? boundInWords(path, value, locale, data)
      : value,
  ]);
  return messageForProblem({ code: `field.${code}`, data: Object.fromEntries(values) as object }, t);
}

/** Whether a field's number is an amount, by its name. */
export const isMoneyPath = (path: string): boolean => /cents$/i.test(path);

/** As its field shows it: cents as an amount, in its currency where `data` names it; basis points as a percentage; grams and millilitres as such. */
function boundInWords(path: string, bound: number, locale: Locale, data: object = {}): string {
  const { currency, unit } = data as { currency?: unknown; unit?: unknown };
  const region = locale === 'fr' ? 'fr-FR' : 'en-GB';
  if (isMoneyPath(path))
    return new Intl.NumberFormat(
      region,
      typeof currency === 'string' ? { style: 'currency', currency } : { minimumFractionDigits: 2 },
    ).format(`${bound}e-2` as `${number}`);
  if (/bp$/i.test(path))
    return new Intl.NumberFormat(region, { style: 'percent', maximumFractionDigits: 2 }).format(
      `${bound}e-4` as `${number}`,
    );
  if (unit === 'GRAM' || unit === 'MILLILITRE' || /(measure|grams)$/i.test(path))
    return `${new Intl.NumberFormat(region).format(bound)}\u00a0${unit === 'MILLILITRE' ? 'ml' : 'g'}`;
  return new Intl.NumberFormat(region).format(bound);
}

function isErrorId(id: string): id is keyof typeof frErrors {
  return Object.hasOwn(frErrors, id);
}

/** Every value a message may name; `none` chooses the sentence without it. The spec keeps the list complete. */
const ABSENT = {
  closedAt: 'none',
  minimum: 'none',
  total: 'none',
  missing: 'none',
  left: 'none',
  point: 'none',
  shortages: 'none',
  reason: 'none',
  max: 'none',
  min: 'none',
  most: 'none',
  step: 'none',
  columns: 'none',
  producers: 'none',
  payees: 'none',
  farm: 'none',
  farms: 'none',
  member: 'none',
  sale: 'none',
  product: 'none',
  who: 'none',
  line: 'none',
  minutes: 'none',
  contact: 'none',
  taken: 0,
  lines: 0,
  baskets: 0,
} as const;

function valuesOf(data: object = {}): MessageValues {
  const values: Record<string, string | number> = { ...ABSENT };
  for (const [name, value] of Object.entries(data)) {
    const words = wordsOf(value);
    if (words !== undefined) values[name] = words;
  }
  return values;
}

/** Texts and numbers as they are, lists by their names; dates and nested data are the caller's to format. */
function wordsOf(value: unknown): string | number | undefined {
  if (typeof value === 'string') return value === '' || INSTANT.test(value) ? undefined : value;
  if (typeof value === 'number') return value;
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const names = value
    .map((item: unknown) => (isNamed(item) ? item.name : item))
    .filter((item) => typeof item === 'string');
  return names.length > 0 ? names.join(', ') : undefined;
}

/** An instant on its way to a program: no words for people. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

function isNamed(item: unknown): item is { name: unknown } {
  return typeof item === 'object' && item !== null && 'name' in item;
}
