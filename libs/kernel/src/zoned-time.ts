// Between a collective's clock on the wall and instants, by Intl's time zone data only.
import { kept } from './kept.ts';
import { isLocalDate, type LocalDate } from './local-date.ts';

/** `HH:MM`, 24 hours. */
export type LocalTime = string;

/** Whether a text is a time of day, `HH:MM`. */
export function isLocalTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Whether Intl knows the zone, `Europe/Paris`. */
export function isTimeZone(name: string): boolean {
  try {
    return zoneFormat(name) !== undefined;
  } catch {
    return false;
  }
}

/**
 * The instant a clock of that zone shows `date` `time`. A time skipped in spring moves forward by the gap (02:30 → 03:30);
 * one shown twice in autumn is the first. Throws RangeError for no such day, time or zone.
 */
export function toInstant(date: LocalDate, time: LocalTime, timeZone: string): Date {
  if (!isLocalDate(date) || !isLocalTime(time)) throw new RangeError(`not a day and time: ${date} ${time}`);
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const before = offset(asUtc - DAY, timeZone);
  const after = offset(asUtc + DAY, timeZone);
  const shown = [asUtc - before, asUtc - after].filter(
    (instant) => instant + offset(instant, timeZone) === asUtc,
  );
  // In a gap neither shows it: counting on with the offset before the change lands past the gap.
  return new Date(shown.length > 0 ? Math.min(...shown) : asUtc - before);
}

/** What a clock of that zone shows at an instant. */
export function toLocal(instant: Date, timeZone: string): { date: LocalDate; time: LocalTime } {
  const shown = new Date(instant.getTime() + offset(instant.getTime(), timeZone)).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}

const DAY = 24 * 60 * 60 * 1000;

/** Milliseconds that the zone's clock is ahead of UTC. */
function offset(instant: number, timeZone: string): number {
  const field: Record<string, string> = {};
  for (const { type, value } of zoneFormat(timeZone).formatToParts(instant)) field[type] = value;
  const shown = Date.parse(
    `${field.year}-${field.month}-${field.day}T${field.hour}:${field.minute}:${field.second}Z`,
  );
  // formatToParts drops the milliseconds.
  return shown - (instant - (((instant % 1000) + 1000) % 1000));
}

const TWO = '2-digit';
const zoneFormat = kept(
  (timeZone: string) =>
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: TWO,
      day: TWO,
      hour: TWO,
      minute: TWO,
      second: TWO,
    }),
);
