/** What pick-up tells: a weight beyond the tolerance was decided on, or something changed after the end. */
export const WEIGHT_DECIDED = 'pickup.weight-decided';
export const HAND_OUT_CORRECTED = 'pickup.hand-out-corrected';

/** Messages this context sends. */
export const PICKUP_EVENTS: readonly string[] = [WEIGHT_DECIDED, HAND_OUT_CORRECTED];
