import { formatTime, toLocal } from '@cabas/kernel';
import { createTranslator, localeOf } from '@cabas/messages';

/** “Imprimée le 3 déc. à 21 h 12”, on the collective's clock. `at`: ISO 8601. */
export function stampWords(at: string, timeZone: string, locale: string): string {
  const language = localeOf(locale);
  const { date, time } = toLocal(new Date(at), timeZone);
  const day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr-FR', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return createTranslator(language)('papers.stamp', {
    day: day.format(new Date(`${date}T00:00:00Z`)).replace(/^1 /, language === 'en' ? '1 ' : '1er '),
    time: formatTime(time, language),
  });
}

/** With `{page}` and `{pages}`, for the foot. */
export function pageLabel(locale: string): string {
  return createTranslator(localeOf(locale))('papers.page', { page: '{page}', pages: '{pages}' });
}
