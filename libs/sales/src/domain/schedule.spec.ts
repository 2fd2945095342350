import { execFileSync } from 'node:child_process';
import { InvalidInput, toLocal } from '@cabas/kernel';
import { closingReminderAt, pickupReminderAt, repeat, schedule, type PlannedSale } from './schedule.ts';

const PARIS = 'Europe/Paris';
const LONG_AGO = new Date('2020-01-01T00:00:00Z');

/** A Wednesday's opening, closing on Monday evening, fetched on Friday from 18:30. */
function plan(first: string, more: object = {}): PlannedSale {
  return {
    opensOn: '2026-01-07',
    opensAt: '09:00',
    distributions: [
      {
        pickupPointId: 'p',
        pickupDate: first,
        windowStart: '18:30',
        windowEnd: '19:30',
        closesOn: '2026-03-16',
        closesAt: '20:00',
        ...more,
      },
    ],
  };
}
const problems = (broken: PlannedSale, now = LONG_AGO) => {
  try {
    schedule(broken, PARIS, now);
  } catch (error) {
    return (error as InvalidInput).fields;
  }
  return [];
};

describe('a weekly sale across the change of clocks', () => {
  it.each([
    ['summer time, 29 March 2026', '2026-03-20', ['17:30Z', '17:30Z', '16:30Z', '16:30Z'], '2026-04-10'],
    ['winter time, 25 October 2026', '2026-10-16', ['16:30Z', '16:30Z', '17:30Z', '17:30Z'], '2026-11-06'],
  ])('stays at 18:30 on the wall: %s', (_, first, instants, until) => {
    const week = {
      opensOn: first,
      opensAt: '09:00',
      distributions: [
        {
          pickupPointId: 'p',
          pickupDate: first,
          windowStart: '18:30',
          windowEnd: '19:30',
          closesOn: first,
          closesAt: '12:00',
        },
      ],
    };
    const sales = repeat(week, { frequency: 'WEEKLY', until }).map((one) => schedule(one, PARIS, LONG_AGO));
    const starts = sales.flatMap(({ distributions }) =>
      distributions.map(({ startsAtInstant }) => startsAtInstant),
    );
    expect(starts.map((start) => toLocal(start, PARIS).time)).toEqual(['18:30', '18:30', '18:30', '18:30']);
    expect(starts.map((start) => `${start.toISOString().slice(11, 16)}Z`)).toEqual(instants);
    const closings = sales.flatMap(({ distributions }) =>
      distributions.map(({ closesAtInstant }) => toLocal(closesAtInstant, PARIS).time),
    );
    expect(closings).toEqual(['12:00', '12:00', '12:00', '12:00']);
  });

  it('reminds at six the evening before on either side of it', () => {
    expect(pickupReminderAt('2026-03-29', PARIS).toISOString()).toBe('2026-03-28T17:00:00.000Z');
    expect(pickupReminderAt('2026-03-30', PARIS).toISOString()).toBe('2026-03-29T16:00:00.000Z');
  });
});

describe('a series', () => {
  const days = (frequency: 'WEEKLY' | 'FORTNIGHTLY' | 'MONTHLY', until: string) =>
    repeat(plan('2026-03-20'), { frequency, until }).map(({ opensOn, distributions: [first] }) => [
      opensOn,
      first?.closesOn,
      first?.pickupDate,
    ]);

  it('moves opening, closing and pick-up together', () => {
    expect(days('FORTNIGHTLY', '2026-04-03')).toEqual([
      ['2026-01-07', '2026-03-16', '2026-03-20'],
      ['2026-01-21', '2026-03-30', '2026-04-03'],
    ]);
  });

  it('keeps the weekday’s rank in the month', () => {
    expect(days('MONTHLY', '2026-06-30').map(([, , pickup]) => pickup)).toEqual([
      '2026-03-20',
      '2026-04-17',
      '2026-05-15',
      '2026-06-19',
    ]);
  });
});

describe('a weekly sale that may be ordered ahead', () => {
  const openings = (weeksAhead: number, until = '2026-02-13') =>
    repeat(
      {
        opensOn: '2026-01-14',
        opensAt: '09:00',
        distributions: [
          {
            pickupPointId: 'p',
            pickupDate: '2026-01-16',
            windowStart: '17:00',
            windowEnd: '19:00',
            closesOn: '2026-01-15',
            closesAt: '20:00',
          },
        ],
      },
      { frequency: 'WEEKLY', until, weeksAhead },
    ).map(({ opensOn }) => opensOn);

  it('opens each date at its own time when no week ahead is allowed', () => {
    expect(openings(0)).toEqual(['2026-01-14', '2026-01-21', '2026-01-28', '2026-02-04', '2026-02-11']);
  });

  it('opens the first dates together, the later ones so many weeks before their pick-up', () => {
    expect(openings(3)).toEqual(['2026-01-14', '2026-01-14', '2026-01-14', '2026-01-16', '2026-01-23']);
  });

  it('never opens a date later than it would by itself', () => {
    const long = repeat(
      {
        opensOn: '2026-01-01',
        opensAt: '09:00',
        distributions: [
          {
            pickupPointId: 'p',
            pickupDate: '2026-01-30',
            windowStart: '17:00',
            windowEnd: '19:00',
            closesOn: '2026-01-28',
            closesAt: '20:00',
          },
        ],
      },
      { frequency: 'WEEKLY', until: '2026-02-13', weeksAhead: 1 },
    );
    expect(long.map(({ opensOn }) => opensOn)).toEqual(['2026-01-01', '2026-01-08', '2026-01-15']);
  });
});

describe('the server’s own clock zone', () => {
  it.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])('does not matter: %s', (TZ) => {
    const url = new URL('schedule.ts', import.meta.url).href;
    const code = `const { schedule } = await import(${JSON.stringify(url)}); const at = (zone) =>
      schedule(${JSON.stringify(plan('2026-03-20'))}, zone, new Date(0)).distributions[0].closesAtInstant.toISOString();
      console.log(JSON.stringify([at('Indian/Reunion'), at('Europe/Budapest')]))`;
    const shown = execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', code], {
      env: { ...process.env, TZ, NODE_OPTIONS: '' },
      encoding: 'utf8',
    });
    expect(JSON.parse(shown)).toEqual(['2026-03-16T16:00:00.000Z', '2026-03-16T19:00:00.000Z']);
  });
});

describe('a plan that cannot be', () => {
  it.each([
    [
      'closes before it opens',
      plan('2026-03-20', { closesOn: '2026-01-07', closesAt: '09:00' }),
      'distributions.0.closesAt',
      'CLOSES_BEFORE_OPENING',
    ],
    [
      'is fetched before it closes',
      plan('2026-03-15'),
      'distributions.0.pickupDate',
      'PICKUP_BEFORE_CLOSING',
    ],
    [
      'has a window that ends before it starts',
      plan('2026-03-20', { windowEnd: '18:30' }),
      'distributions.0.windowEnd',
      'WINDOW_ENDS_BEFORE_START',
    ],
    ['has no place', { ...plan('2026-03-20'), distributions: [] }, 'distributions', 'REQUIRED'],
  ])('is refused at its field when it %s', (_, broken, path, code) => {
    expect(problems(broken)).toEqual([{ path, code }]);
  });

  it('is refused when its closing is past, or the same place comes twice on a day', () => {
    const {
      distributions: [one],
    } = plan('2026-03-20');
    expect(problems(plan('2026-03-20'), new Date('2026-03-16T19:00:00Z'))).toEqual([
      { path: 'distributions.0.closesOn', code: 'IN_THE_PAST' },
    ]);
    expect(problems({ ...plan('2026-03-20'), distributions: one === undefined ? [] : [one, one] })).toEqual([
      { path: 'distributions.1.pickupPointId', code: 'DUPLICATE' },
    ]);
  });
});

describe('the reminder of a closing', () => {
  it('comes a day before the first closing, and not at all when the sale is shorter', () => {
    const opens = new Date('2026-05-01T08:00:00Z');
    const closings = [new Date('2026-05-06T18:00:00Z'), new Date('2026-05-05T18:00:00Z')];
    expect(closingReminderAt(opens, closings)?.toISOString()).toBe('2026-05-04T18:00:00.000Z');
    expect(closingReminderAt(new Date('2026-05-05T08:00:00Z'), closings)).toBeUndefined();
  });
});
