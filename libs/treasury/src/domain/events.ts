// They keep the names they had when billing held them: rows of the outbox and of due tasks say them.

/** Transfers to farms were done: each farm is told what it covers. */
export const SETTLEMENT_PAID = 'billing.settlement-paid';

/** A day, month or year of somebody's payments has ended: set by the database when one is written down. */
export const CLOSE_BOOKS = 'billing.close-books';

/** Who has not paid this year's dues is reminded by mail. */
export const DUES_REMINDED = 'billing.dues-reminded';

/** Timed work of a collective (`subjectId`), some minutes after an order owes less than before: who keeps the money is told of those that were paid. */
export const TELL_OVERPAID = 'treasury.tell-overpaid';

export const TREASURY_EVENTS: readonly string[] = [
  SETTLEMENT_PAID,
  CLOSE_BOOKS,
  DUES_REMINDED,
  TELL_OVERPAID,
];
