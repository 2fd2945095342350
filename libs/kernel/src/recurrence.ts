import { addDays, type LocalDate, weekday } from './local-date.ts';

export type Frequency = 'WEEKLY' | 'FORTNIGHTLY' | 'MONTHLY';

/** Two years of weeks: more is a mistake of typing. */
export const MAX_OCCURRENCES = 104;

export interface RecurrenceRule {
  readonly frequency: Frequency;
  readonly first: LocalDate;
  /** Last day allowed, included. */
  readonly until: LocalDate;
}

/**
 * The days of a repeating sale, from `first` to `until`, at most 104. MONTHLY keeps the weekday's rank in the month
 * (first Friday, third Tuesday); a fifth, which most months lack, means the last.
 */
export function occurrences({ frequency, first, until }: RecurrenceRule): LocalDate[] {
  const days: LocalDate[] = [];
  for (let index = 0; days.length < MAX_OCCURRENCES; index += 1) {
    const day = occurrence(frequency, first, index);
    if (day > until) break;
    days.push(day);
  }
  return days;
}

function occurrence(frequency: Frequency, first: LocalDate, index: number): LocalDate {
  if (frequency === 'MONTHLY') return sameRankLater(first, index);
  return addDays(first, index * (frequency === 'WEEKLY' ? 7 : 14));
}

/** The day of the same weekday and rank, `months` later. */
function sameRankLater(first: LocalDate, months: number): LocalDate {
  const month = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 + months;
  const rank = Math.ceil(Number(first.slice(8, 10)) / 7);
  if (rank === 5) {
    const last = addDays(firstOf(month + 1), -1);
    return addDays(last, -((weekday(last) - weekday(first) + 7) % 7));
  }
  const start = firstOf(month);
  return addDays(start, ((weekday(first) - weekday(start) + 7) % 7) + 7 * (rank - 1));
}

function firstOf(month: number): LocalDate {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}
