/** Who a request comes from, as the database says (function `live_session`). */
export interface Session {
  readonly accountId: string;
  readonly isStaff: boolean;
  readonly locale: 'fr' | 'en';
  /** Within ten minutes. */
  readonly provenRecently: boolean;
  readonly hasSecondFactor: boolean;
  readonly secondFactorOverdue: boolean;
  /** Not seen for an hour: time to push its end back. */
  readonly stale: boolean;
}

/**
 * A session that nobody has looked up yet. Whatever opens a unit first looks it up in the same round trip; what opens none asks
 * `identify`. Both tell `found`, once.
 */
export interface PendingSession {
  /** SHA-256 of the token, hexadecimal. */
  readonly hash: string;
  readonly found: (session: Session | null) => void;
}
