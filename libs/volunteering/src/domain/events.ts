/** Messages this context sends. */
export const VOLUNTEERING_EVENTS: readonly string[] = [];
