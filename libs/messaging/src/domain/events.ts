/** A notification for a member's devices. */
export const PUSH_REQUESTED = 'messaging.push-requested';

export const MESSAGING_EVENTS: readonly string[] = [PUSH_REQUESTED];
