// They keep the names they had when billing held them: rows of the outbox and of due tasks say them.

/** Transfers to farms were done: each farm is told what it covers. */
export const SETTLEMENT_PAID = 'billing.settlement-paid';

/** A day, month or year of somebody's payments has ended: set by the database when one is written down. */
export const CLOSE_BOOKS = 'billing.close-books';

/** Who has not paid this year's dues is reminded by mail. */
export const DUES_REMINDED = 'billing.dues-reminded';

export const TREASURY_EVENTS: readonly string[] = [SETTLEMENT_PAID, CLOSE_BOOKS, DUES_REMINDED];
