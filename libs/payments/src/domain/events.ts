/** A charge is read again at its service, and what changed is written. */
export const READ_CHARGE = 'payments.read-charge';
/** Timed: the same, by itself. */
export const CHECK_CHARGE = 'payments.check-charge';
/** Timed: what is due is taken of what is held. */
export const TAKE_HELD = 'payments.take-held';
export const SEND_REFUND = 'payments.send-refund';
/** A payment is doubted by the cardholder's bank, or that is decided: who keeps the money is told. */
export const TELL_DISPUTE = 'payments.tell-dispute';
/** A payee's account is read again. */
export const READ_ACCOUNT = 'payments.read-account';

export const PAYMENTS_EVENTS: readonly string[] = [
  READ_CHARGE,
  CHECK_CHARGE,
  TAKE_HELD,
  SEND_REFUND,
  TELL_DISPUTE,
  READ_ACCOUNT,
];
