import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { toLocal } from '@cabas/kernel';
import { vtimezone } from './zone-rules.ts';

/** One entry of somebody's calendar. `uid` stays the same whatever moves; `sequence` grows with each change. */
export interface CalendarEntry {
  readonly uid: string;
  readonly sequence: number;
  readonly stamp: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly timeZone: string;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly url: string;
  readonly calledOff: boolean;
}

/** The file as calendar programs read it: each entry on its collective's clock, with that zone's rules. */
export function drawCalendar(name: string, entries: readonly CalendarEntry[], year: number): string {
  const calendar = ical({
    name,
    prodId: { company: 'Cabas', product: 'Cabas', language: 'FR' },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: (zone) => vtimezone(zone, year - 1, year + 2) },
    ttl: 3600,
  });
  for (const entry of entries)
    calendar.createEvent({
      id: entry.uid,
      sequence: entry.sequence,
      stamp: entry.stamp,
      start: new ZonedDate(entry.startsAt, entry.timeZone),
      end: new ZonedDate(entry.endsAt, entry.timeZone),
      timezone: entry.timeZone,
      summary: entry.summary,
      location: entry.location === '' ? null : entry.location,
      description: entry.description,
      url: entry.url,
      status: entry.calledOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  return calendar.toString();
}

/** Shows a zone's clock where a plain `Date` would show the server's: what ical-generator asks of a date with a zone. */
class ZonedDate extends Date {
  readonly internal: Date;
  private readonly zone: string;

  constructor(instant: Date, zone: string) {
    super(instant);
    this.internal = instant;
    this.zone = zone;
  }

  withTimeZone(): this {
    return this;
  }
  tzComponents(): readonly number[] {
    const { date, time } = toLocal(this.internal, this.zone);
    return `${date}-${time.replace(':', '-')}`.split('-').map(Number);
  }
  override getFullYear(): number {
    return this.component(0);
  }
  override getMonth(): number {
    return this.component(1) - 1;
  }
  override getDate(): number {
    return this.component(2);
  }
  override getHours(): number {
    return this.component(3);
  }
  override getMinutes(): number {
    return this.component(4);
  }
  override getSeconds(): number {
    return 0;
  }
  private component(index: number): number {
    return this.tzComponents()[index] ?? 0;
  }
}
