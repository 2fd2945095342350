// Free text from forms and files: what PostgreSQL cannot store is refused, not mended in silence.

export type TextProblem = 'REQUIRED' | 'TOO_SHORT' | 'TOO_LONG' | 'BAD_CHARACTERS';

/** Trimmed, NFC, line ends as `\n`; undefined when it has NUL or half a surrogate pair, or more than `max` characters. */
export function cleanText(text: string, max: number): string | undefined {
  if (hasBadCharacters(text)) return undefined;
  const clean = tidy(text);
  return lengthOf(clean) > max ? undefined : clean;
}

/** Why a text can't be taken, as a field code; undefined when it can. `min` above zero makes it required. */
export function textProblem(
  text: string,
  { min = 0, max }: { min?: number; max: number },
): TextProblem | undefined {
  if (hasBadCharacters(text)) return 'BAD_CHARACTERS';
  const length = lengthOf(tidy(text));
  if (length > max) return 'TOO_LONG';
  if (length === 0 && min > 0) return 'REQUIRED';
  return length < min ? 'TOO_SHORT' : undefined;
}

function hasBadCharacters(text: string): boolean {
  return text.includes('\0') || /\p{Cs}/u.test(text);
}

function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
}

/** In characters as people count them, not UTF-16 units. */
function lengthOf(text: string): number {
  return [...text].length;
}

/** With a capital at its beginning, as what begins a line or stands in a list. */
export function capital(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
