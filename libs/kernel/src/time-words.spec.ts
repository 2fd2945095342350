import { formatDay, formatDeadline, formatTime, formatWindow } from './time-words.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it.each([
  ['2026-12-04', 'fr', false, 'vendredi 4 décembre'],
  ['2026-05-01', 'fr', true, 'vendredi 1er mai 2026'],
  ['2026-12-04', 'en', false, 'Friday 4 December'],
  ['2026-05-01', 'en', true, 'Friday 1 May 2026'],
])('the day %s in %s (with year: %s) reads “%s”', (date, locale, withYear, words) => {
  expect(formatDay(date, locale, { withYear })).toBe(words);
});

it.each([
  ['17:30', 'fr', '17 h 30'],
  ['17:00', 'fr', '17 h'],
  ['09:05', 'fr', '9 h 05'],
  ['17:30', 'en', '5:30 pm'],
  ['09:00', 'en', '9 am'],
  ['00:15', 'en', '12:15 am'],
  ['12:00', 'en', '12 pm'],
])('the time %s in %s reads “%s”', (time, locale, words) => {
  expect(plain(formatTime(time, locale))).toBe(words);
});

it('says a window of time', () => {
  expect(plain(formatWindow('17:30', '19:00', 'fr'))).toBe('de 17 h 30 à 19 h');
  expect(plain(formatWindow('17:30', '19:00', 'en'))).toBe('5:30 pm to 7 pm');
});

describe('a deadline on Wednesday 2 December at 20:00 in Paris', () => {
  const deadline = new Date('2026-12-02T19:00:00Z');

  it.each([
    ['2026-12-02T13:01:00Z', 'dans 5 h', 'mercredi à 20 h'],
    ['2026-12-02T18:17:30Z', 'dans 42 min', 'mercredi à 20 h'],
    ['2026-12-02T18:59:30Z', 'dans moins d’une minute', 'mercredi à 20 h'],
    ['2026-12-02T19:00:20Z', 'à l’instant', 'mercredi à 20 h'],
    ['2026-12-01T18:00:00Z', 'dans 1 jour', 'mercredi à 20 h'],
    ['2026-11-29T09:00:00Z', 'dans 3 jours', 'mercredi à 20 h'],
    ['2026-11-20T09:00:00Z', 'dans 12 jours', 'mercredi 2 décembre à 20 h'],
    ['2026-12-02T21:10:00Z', 'il y a 2 h', 'mercredi à 20 h'],
    ['2026-12-22T21:10:00Z', 'il y a 20 jours', 'mercredi 2 décembre à 20 h'],
    ['2027-01-22T21:10:00Z', 'il y a 51 jours', 'mercredi 2 décembre 2026 à 20 h'],
  ])('seen at %s is “%s”, “%s”', (now, relative, absolute) => {
    const words = formatDeadline(deadline, new Date(now), 'Europe/Paris', 'fr');
    expect({ relative: plain(words.relative), absolute: plain(words.absolute) }).toEqual({
      relative,
      absolute,
    });
  });

  it('reads in English too', () => {
    const words = formatDeadline(deadline, new Date('2026-12-02T13:30:00Z'), 'Europe/Paris', 'en');
    expect({ relative: plain(words.relative), absolute: plain(words.absolute) }).toEqual({
      relative: 'in 5 hours',
      absolute: 'Wednesday at 8 pm',
    });
  });

  it('is said on the collective’s clock', () => {
    const words = formatDeadline(deadline, new Date('2026-12-02T13:30:00Z'), 'Indian/Reunion', 'fr');
    expect(plain(words.absolute)).toBe('mercredi à 23 h');
  });
});
