/** Messages this context sends. */
export const PICKUP_EVENTS: readonly string[] = [];
