// Days of a calendar, without time or zone: arithmetic in UTC, where every day has 24 hours.

/** `YYYY-MM-DD`. */
export type LocalDate = string;

/** Whether a text is an existing day, `YYYY-MM-DD`. There was no year 0, and the database knows none. */
export function isLocalDate(text: string): boolean {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** `days` later (earlier when negative). Throws RangeError when `date` is no day. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(utcTime(date) + days * DAY).toISOString().slice(0, 10);
}

/** From `from` to `to`: 1 for tomorrow, negative for the past. Throws RangeError when either is no day. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (utcTime(to) - utcTime(from)) / DAY;
}

/** ISO 8601: 1 Monday … 7 Sunday. Throws RangeError when `date` is no day. */
export function weekday(date: LocalDate): number {
  return new Date(utcTime(date)).getUTCDay() || 7;
}

const DAY = 24 * 60 * 60 * 1000;

function utcTime(date: LocalDate): number {
  if (!isLocalDate(date)) throw new RangeError(`not a day: ${date}`);
  return Date.parse(`${date}T00:00:00Z`);
}
