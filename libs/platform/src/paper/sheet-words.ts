import { formatTime, toLocal } from '@cabas/kernel';
import { createTranslator, localeOf } from '@cabas/messages';

// Making a format is dearer than a hundred uses of it.
const SHORT = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
const DAY = {
  fr: new Intl.DateTimeFormat('fr-FR', SHORT),
  en: new Intl.DateTimeFormat('en-GB', SHORT),
};

/** “Imprimée le 3 déc. à 21 h 12”, on the collective's clock. `at`: ISO 8601. */
export function stampWords(at: string, timeZone: string, locale: string): string {
  const language = localeOf(locale);
  const { date, time } = toLocal(new Date(at), timeZone);
  return createTranslator(language)('papers.stamp', {
    day: DAY[language]
      .format(new Date(`${date}T00:00:00Z`))
      .replace(/^1 /, language === 'en' ? '1 ' : '1er '),
    time: formatTime(time, language),
  });
}

/** With `{page}` and `{pages}`, for the foot. */
export function pageLabel(locale: string): string {
  return createTranslator(localeOf(locale))('papers.page', { page: '{page}', pages: '{pages}' });
}
