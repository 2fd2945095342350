import type { Locale } from '@cabas/messages';

/** `jeudi 3 décembre`, for a mail about an account: in the time of mainland France, an account has none of its own. */
export function dayInWords(at: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'Europe/Paris',
  }).format(at);
}
