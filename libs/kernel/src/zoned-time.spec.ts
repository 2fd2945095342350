import fc from 'fast-check';
import { addDays, daysBetween, isLocalDate, weekday } from './local-date.ts';
import { occurrences } from './recurrence.ts';
import { isLocalTime, isTimeZone, toInstant, toLocal } from './zoned-time.ts';

describe('the clock on the wall', () => {
  it.each([
    ['spring, Paris', '2026-03-20', '2026-04-03', 'Europe/Paris', ['17:30', '17:30', '16:30']],
    ['spring Sunday itself, Paris', '2026-03-22', '2026-04-05', 'Europe/Paris', ['17:30', '16:30', '16:30']],
    ['autumn Sunday itself, Paris', '2026-10-18', '2026-11-01', 'Europe/Paris', ['16:30', '17:30', '17:30']],
    ['autumn, Budapest', '2026-10-18', '2026-11-01', 'Europe/Budapest', ['16:30', '17:30', '17:30']],
    [
      'La Réunion, which never changes',
      '2026-10-18',
      '2026-11-01',
      'Indian/Reunion',
      ['14:30', '14:30', '14:30'],
    ],
  ])('18:30 every week stays 18:30 (%s)', (_, first, until, zone, utcTimes) => {
    const instants = occurrences({ frequency: 'WEEKLY', first, until }).map((day) =>
      toInstant(day, '18:30', zone),
    );
    expect(instants.map((instant) => toLocal(instant, zone).time)).toEqual(['18:30', '18:30', '18:30']);
    expect(instants.map((instant) => instant.toISOString().slice(11, 16))).toEqual(utcTimes);
  });

  it('moves a time skipped in spring forward by the gap', () => {
    const instant = toInstant('2026-03-29', '02:30', 'Europe/Paris');
    expect(toLocal(instant, 'Europe/Paris')).toEqual({ date: '2026-03-29', time: '03:30' });
  });

  it('takes the first of a time shown twice in autumn', () => {
    expect(toInstant('2026-10-25', '02:30', 'Europe/Paris').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it.each([
    ['02:00', '01:00'],
    ['01:59', '00:59'],
    ['03:00', '01:00'],
  ])('at the edges of the spring gap, %s is %s UTC', (time, utc) => {
    expect(toInstant('2026-03-29', time, 'Europe/Paris').toISOString().slice(11, 16)).toBe(utc);
  });

  it('knows which day it is far from Greenwich', () => {
    expect(toLocal(new Date('2026-12-31T20:30:00.789Z'), 'Indian/Reunion')).toEqual({
      date: '2027-01-01',
      time: '00:30',
    });
    expect(toInstant('2027-01-01', '00:30', 'Indian/Reunion').toISOString()).toBe('2026-12-31T20:30:00.000Z');
  });

  it('shows again every minute it was given, outside a gap', () => {
    const instants = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2035-01-01'),
      noInvalidDate: true,
    });
    const zones = fc.constantFrom(
      'Europe/Paris',
      'Europe/Budapest',
      'Indian/Reunion',
      'America/Cayenne',
      'Pacific/Noumea',
    );
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const { date, time } = toLocal(instant, zone);
        expect(toLocal(toInstant(date, time, zone), zone)).toEqual({ date, time });
      }),
    );
  });

  it('refuses what is no day, no time or no zone', () => {
    expect(() => toInstant('2026-02-30', '10:00', 'Europe/Paris')).toThrow(RangeError);
    expect(() => toInstant('2026-02-28', '24:00', 'Europe/Paris')).toThrow(RangeError);
    expect(() => toInstant('2026-02-28', '10:00', 'Europe/Lutece')).toThrow(RangeError);
    expect([isTimeZone('Indian/Reunion'), isTimeZone('Europe/Lutece'), isTimeZone('')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('days of the calendar', () => {
  it('count across the change of time, months and leap years', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
  });

  it('have a weekday, Monday first', () => {
    expect(['2026-11-23', '2026-11-27', '2026-11-29'].map(weekday)).toEqual([1, 5, 7]);
  });

  it('exist or not', () => {
    expect(['2026-02-28', '0001-01-01', '9999-12-31'].every(isLocalDate)).toBe(true);
    expect(
      ['2026-02-29', '2026-13-01', '28/02/2026', '2026-2-8', '', '0000-01-01', '-0001-01-01'].some(
        isLocalDate,
      ),
    ).toBe(false);
    expect(['00:00', '23:59', '24:00', '9:30', '12:60'].map(isLocalTime)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
