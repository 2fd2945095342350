import { addDays, daysBetween, InvalidInput, occurrences, toInstant, type FieldProblem } from '@cabas/kernel';
import { keptSlots, type KeptSlot, type PlannedSlot } from './slots.ts';

/** One pick-up of a sale as planned, on the collective's clock. */
export interface PlannedDistribution {
  readonly id?: string | undefined;
  readonly pickupPointId: string;
  readonly pickupDate: string;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly closesOn: string;
  readonly closesAt: string;
  /** Absent: none, or as they are. */
  readonly slots?: readonly PlannedSlot[] | null | undefined;
}

/** The same with its instants. */
export interface ScheduledDistribution extends PlannedDistribution {
  readonly startsAtInstant: Date;
  readonly endsAtInstant: Date;
  readonly closesAtInstant: Date;
  /** In order of time; absent: none, or as they are. */
  readonly keptSlots?: readonly KeptSlot[] | undefined;
}

export interface PlannedSale {
  readonly opensOn: string;
  readonly opensAt: string;
  readonly distributions: readonly PlannedDistribution[];
}

export interface ScheduledSale {
  readonly opensAt: Date;
  readonly distributions: readonly ScheduledDistribution[];
}

/**
 * Sets a plan on the time line, in the collective's zone. @throws InvalidInput at the field: closing before opening, a
 * pick-up before closing, a window that ends before it starts, the same place twice at once, all of it in the past.
 */
export function schedule(plan: PlannedSale, timeZone: string, now: Date): ScheduledSale {
  const opensAt = toInstant(plan.opensOn, plan.opensAt, timeZone);
  const problems: FieldProblem[] = [];
  const seen = new Set<string>();
  const distributions = plan.distributions.map((planned, index) => {
    const at = `distributions.${index}`;
    const startsAtInstant = toInstant(planned.pickupDate, planned.windowStart, timeZone);
    const endsAtInstant = toInstant(planned.pickupDate, planned.windowEnd, timeZone);
    const closesAtInstant = toInstant(planned.closesOn, planned.closesAt, timeZone);
    if (endsAtInstant <= startsAtInstant)
      problems.push({ path: `${at}.windowEnd`, code: 'WINDOW_ENDS_BEFORE_START' });
    if (closesAtInstant <= opensAt) problems.push({ path: `${at}.closesAt`, code: 'CLOSES_BEFORE_OPENING' });
    if (closesAtInstant > startsAtInstant)
      problems.push({ path: `${at}.pickupDate`, code: 'PICKUP_BEFORE_CLOSING' });
    if (closesAtInstant <= now) problems.push({ path: `${at}.closesOn`, code: 'IN_THE_PAST' });
    const key = `${planned.pickupPointId} ${planned.pickupDate}`;
    if (seen.has(key)) problems.push({ path: `${at}.pickupPointId`, code: 'DUPLICATE' });
    seen.add(key);
    const slots = planned.slots ? keptSlots(planned, planned.slots, `${at}.slots`, problems) : undefined;
    return { ...planned, startsAtInstant, endsAtInstant, closesAtInstant, keptSlots: slots };
  });
  if (distributions.length === 0) problems.push({ path: 'distributions', code: 'REQUIRED' });
  if (problems.length > 0) throw new InvalidInput(problems);
  return { opensAt, distributions };
}

/**
 * Repeats a plan by rule: every date moves with its first pick-up, clock times stay. The first occurrence is the plan itself.
 * `weeksAhead`: a date opens so many weeks before its pick-up when that is earlier than its own time, but never before the first.
 */
export function repeat(
  plan: PlannedSale,
  rule: { frequency: 'WEEKLY' | 'FORTNIGHTLY' | 'MONTHLY'; until: string; weeksAhead?: number },
): PlannedSale[] {
  const first = plan.distributions.map(({ pickupDate }) => pickupDate).sort()[0];
  if (first === undefined) return [plan];
  return occurrences({ frequency: rule.frequency, first, until: rule.until }).map((date) =>
    openAhead(
      shift(plan, daysBetween(first, date)),
      plan.opensOn,
      addDays(date, -7 * (rule.weeksAhead ?? 0)),
    ),
  );
}

/** Opens a date on `ahead` when that is earlier than its own day; not before `first`. */
function openAhead(plan: PlannedSale, first: string, ahead: string): PlannedSale {
  const day = ahead < first ? first : ahead;
  return day < plan.opensOn ? { ...plan, opensOn: day } : plan;
}

function shift(plan: PlannedSale, days: number): PlannedSale {
  return {
    opensOn: addDays(plan.opensOn, days),
    opensAt: plan.opensAt,
    distributions: plan.distributions.map((planned) => ({
      ...planned,
      pickupDate: addDays(planned.pickupDate, days),
      closesOn: addDays(planned.closesOn, days),
    })),
  };
}

/** When to remind those who have not ordered: a day before the first closing; never before the opening. */
export function closingReminderAt(opensAt: Date, closings: readonly Date[]): Date | undefined {
  const first = Math.min(...closings.map((closing) => closing.getTime()));
  const at = new Date(first - 24 * 3_600_000);
  return at > opensAt ? at : undefined;
}

/** The evening before the pick-up, at 18:00 on the collective's clock. */
export function pickupReminderAt(pickupDate: string, timeZone: string): Date {
  return toInstant(addDays(pickupDate, -1), '18:00', timeZone);
}
