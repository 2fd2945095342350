// Days, times and deadlines as people say them. Spaces before units are non-breaking.
import { kept } from './kept.ts';
import { daysBetween, type LocalDate } from './local-date.ts';
import { isEnglish, localeTag } from './locale-tag.ts';
import { type LocalTime, toLocal } from './zoned-time.ts';

/** `vendredi 4 décembre`, `Friday 4 December`; with the year on request. */
export function formatDay(
  date: LocalDate,
  locale: string,
  { withYear = false }: { withYear?: boolean } = {},
): string {
  const words = dayFormat(localeTag(locale), withYear).format(new Date(`${date}T00:00:00Z`));
  const plain = words.replace(',', '');
  return isEnglish(locale) ? plain : plain.replace(/ 1 /, ' 1er ');
}

/** `septembre`, `September`; `month` from 1 to 12. */
export function formatMonth(month: number, locale: string): string {
  return new Intl.DateTimeFormat(localeTag(locale), { timeZone: 'UTC', month: 'long' }).format(
    new Date(Date.UTC(2026, month - 1, 1)),
  );
}

/** `17 h 30`, `17 h`; in English `5:30 pm`, `5 pm`. */
export function formatTime(time: LocalTime, locale: string): string {
  const hour = Number(time.slice(0, 2));
  const minute = time.slice(3, 5);
  if (!isEnglish(locale)) return minute === '00' ? `${hour}${NBSP}h` : `${hour}${NBSP}h${NBSP}${minute}`;
  return `${hour % 12 || 12}${minute === '00' ? '' : `:${minute}`}${NBSP}${hour < 12 ? 'am' : 'pm'}`;
}

/** `de 17 h 30 à 19 h`, `5:30 pm to 7 pm`. */
export function formatWindow(start: LocalTime, end: LocalTime, locale: string): string {
  const [from, to] = [formatTime(start, locale), formatTime(end, locale)];
  return isEnglish(locale) ? `${from} to ${to}` : `de ${from} à ${to}`;
}

/**
 * When something ends or ended. `relative`: `dans 5 h`, `il y a 2 jours`, never promising more time than is left;
 * `absolute`: `mercredi à 20 h` within the week, else with the date.
 */
export function formatDeadline(
  instant: Date,
  now: Date,
  timeZone: string,
  locale: string,
): { relative: string; absolute: string } {
  const deadline = toLocal(instant, timeZone);
  const today = toLocal(now, timeZone).date;
  const days = daysBetween(today, deadline.date);
  const near = days > -7 && days < 7;
  const withYear = today.slice(0, 4) !== deadline.date.slice(0, 4);
  const day = formatDay(deadline.date, locale, { withYear });
  const at = `${isEnglish(locale) ? 'at' : 'à'} ${formatTime(deadline.time, locale)}`;
  return {
    relative: relativeWords(instant.getTime() - now.getTime(), days, locale),
    absolute: `${near ? day.slice(0, day.indexOf(' ')) : day} ${at}`,
  };
}

const NBSP = '\u00a0';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const dayFormat = kept(
  (tag: string, withYear: boolean) =>
    new Intl.DateTimeFormat(tag, {
      timeZone: 'UTC',
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      ...(withYear && { year: 'numeric' }),
    }),
);
const relative = kept((tag: string, style: 'long' | 'short') => new Intl.RelativeTimeFormat(tag, { style }));

/** Hours and minutes by the clock, days by the calendar. */
function relativeWords(left: number, days: number, locale: string): string {
  const sign = left < 0 ? -1 : 1;
  const size = left * sign;
  if (size < MINUTE) return lessThanAMinute(sign, locale);
  const english = isEnglish(locale);
  const words = (count: number, unit: 'minute' | 'hour' | 'day', style: 'long' | 'short') =>
    relative(localeTag(locale), style)
      .format(count * sign, unit)
      .replaceAll('\u202f', NBSP);
  // French shortens well ("dans 5 h"); English "in 5 hr." does not.
  if (size < HOUR) return words(Math.floor(size / MINUTE), 'minute', english ? 'long' : 'short');
  if (size < 24 * HOUR) return words(Math.floor(size / HOUR), 'hour', english ? 'long' : 'short');
  return words(Math.max(1, days * sign), 'day', 'long');
}

function lessThanAMinute(sign: 1 | -1, locale: string): string {
  if (isEnglish(locale)) return sign < 0 ? 'just now' : 'in less than a minute';
  return sign < 0 ? 'à l’instant' : 'dans moins d’une minute';
}
