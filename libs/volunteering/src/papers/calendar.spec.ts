import { toInstant } from '@cabas/kernel';
import { drawCalendar, type CalendarEntry } from './calendar.ts';

const entry = (date: string, timeZone: string, more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'order-1@cabas',
  sequence: 3,
  stamp: new Date('2026-03-01T10:00:00Z'),
  startsAt: toInstant(date, '18:30', timeZone),
  endsAt: toInstant(date, '19:30', timeZone),
  timeZone,
  summary: 'Panier, à la halle; ensemble',
  location: 'Halle',
  description: 'Pain\nŒufs x6',
  url: 'https://cabas.example/orders/1',
  calledOff: false,
  ...more,
});
const draw = (...entries: CalendarEntry[]) => drawCalendar('Cabas', entries, 2026);

it('a weekly pick-up stays at half past six across the change of clocks', () => {
  const text = draw(entry('2026-03-27', 'Europe/Paris'), entry('2026-04-03', 'Europe/Paris'));
  expect(text).toContain('DTSTART;TZID=Europe/Paris:20260327T183000');
  expect(text).toContain('DTSTART;TZID=Europe/Paris:20260403T183000');
  expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
});

it('speaks each collective’s clock, with the rules of each zone', () => {
  const text = draw(entry('2026-07-03', 'Europe/Paris'), entry('2026-07-03', 'Indian/Reunion'));
  expect(text).toContain('DTSTART;TZID=Indian/Reunion:20260703T183000');
  expect(text.match(/^TZID:.*$/gm)?.map((line) => line.trim())).toEqual([
    'TZID:Europe/Paris',
    'TZID:Indian/Reunion',
  ]);
});

it('escapes what would break a line, and never lets one grow past 75 bytes', () => {
  const text = draw(entry('2026-07-03', 'Europe/Paris', { description: 'Épinards\n'.repeat(40) }));
  expect(text).toContain('SUMMARY:Panier\\, à la halle\\; ensemble');
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
});

it('says what is called off, and carries the same UID with a higher SEQUENCE', () => {
  const text = draw(entry('2026-07-03', 'Europe/Paris', { calledOff: true, sequence: 4 }));
  expect(text).toContain('STATUS:CANCELLED');
  expect(text).toContain('SEQUENCE:4');
  expect(text).toContain('UID:order-1@cabas');
});

it('is the same text whenever it is drawn of the same things', () => {
  expect(draw(entry('2026-07-03', 'Europe/Paris'))).toBe(draw(entry('2026-07-03', 'Europe/Paris')));
});
