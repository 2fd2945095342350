/** Messages this context sends itself. */
export const SHIFT_CANCELLED = 'volunteering.shift-cancelled';
/** Timed work: the evening before a turn on a day of its own; those of a distribution are reminded with its pick-ups. */
export const REMIND_SHIFT = 'volunteering.remind-shift';

export const VOLUNTEERING_EVENTS: readonly string[] = [SHIFT_CANCELLED, REMIND_SHIFT];
