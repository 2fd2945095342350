// When a zone's clock changes, from Intl's data only: a calendar file carries the rules of the zones it speaks of.
import { toLocal } from '@cabas/kernel';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Minutes that the zone's clock is ahead of UTC at an instant. */
export function offsetAt(instant: number, zone: string): number {
  const { date, time } = toLocal(new Date(instant), zone);
  return Math.round((Date.parse(`${date}T${time}:00Z`) - instant) / MINUTE);
}

/** Changes of the zone's clock in these years, soonest first: the instant, minutes before and after. */
export function clockChanges(
  zone: string,
  fromYear: number,
  toYear: number,
): { at: number; before: number; after: number }[] {
  const changes = [];
  const end = Date.UTC(toYear + 1, 0, 1);
  for (let day = Date.UTC(fromYear, 0, 1); day < end; day += DAY) {
    const [before, after] = [offsetAt(day, zone), offsetAt(day + DAY, zone)];
    if (before !== after) changes.push({ at: changeWithin(day, day + DAY, zone), before, after });
  }
  return changes;
}

/** The first minute in which the clock is ahead as it is at `to`. */
function changeWithin(from: number, to: number, zone: string): number {
  const after = offsetAt(to, zone);
  let [low, high] = [from, to];
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (offsetAt(middle, zone) === after) high = middle;
    else low = middle;
  }
  return high;
}

/** A VTIMEZONE (RFC 5545): how the clock stood at the start, then each change of these years. */
export function vtimezone(zone: string, fromYear: number, toYear: number): string {
  const changes = clockChanges(zone, fromYear, toYear);
  const usual = offsetAt(Date.UTC(fromYear, 0, 1), zone);
  const winter = Math.min(usual, ...changes.map(({ after }) => after));
  const observance = (startsAt: string, before: number, after: number) => {
    const kind = after > winter ? 'DAYLIGHT' : 'STANDARD';
    return [
      `BEGIN:${kind}`,
      `DTSTART:${startsAt}`,
      `TZOFFSETFROM:${offset(before)}`,
      `TZOFFSETTO:${offset(after)}`,
      `END:${kind}`,
    ];
  };
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observance(`${fromYear}0101T000000`, usual, usual),
    // a change is written on the clock that ends with it
    ...changes.flatMap(({ at, before, after }) => observance(clock(at + before * MINUTE), before, after)),
    'END:VTIMEZONE',
  ].join('\r\n');
}

function clock(shown: number): string {
  return new Date(shown).toISOString().slice(0, 19).replace(/[-:]/g, '');
}

/** `+0200`, `-0330`. */
function offset(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}
