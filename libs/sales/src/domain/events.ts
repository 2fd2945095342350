/** What sales tells the rest of the house, and the timed work it asks for. */
export const ORDER_CONFIRMED = 'sales.order-confirmed';
export const ORDER_CANCELLED = 'sales.order-cancelled';
export const CYCLE_OPENED = 'sales.cycle-opened';
export const CYCLE_CHANGED = 'sales.cycle-changed';
export const CYCLE_CANCELLED = 'sales.cycle-cancelled';
export const DISTRIBUTION_CLOSED = 'sales.distribution-closed';
export const SLIP_CHANGED = 'sales.slip-changed';
/** What is owed or was paid at a distribution that takes no more orders: the ledger follows (billing). */
export const AMOUNTS_CHANGED = 'sales.amounts-changed';
/** Orders owe less than they did, cancelled or made smaller (`was`: what it came to, payee by payee): what of them was paid is looked at (treasury). */
export const ORDERS_LESSENED = 'sales.orders-lessened';
/** The hand-out was declared done; pick-up tells those concerned. */
export const HAND_OUT_DONE = 'sales.hand-out-done';
export const OPEN_CYCLE = 'sales.open-cycle';
export const CLOSE_DISTRIBUTION = 'sales.close-distribution';
export const REMIND_CLOSING = 'sales.remind-closing';
export const COLLECTOR_NAMED = 'sales.collector-named';
export const REMIND_PICKUP = 'sales.remind-pickup';
export const ANNOUNCEMENT_SENT = 'sales.announcement-sent';
/** For whoever else has something there, turns for one: it is tomorrow; its day or place moved, or it is off. */
export const PICKUP_TOMORROW = 'sales.pickup-tomorrow';
export const PICKUPS_MOVED = 'sales.pickups-moved';
/** Timed work of a farm (`subjectId`): what members said of its goods, once a week at most. */
export const FEEDBACK_DIGEST = 'sales.feedback-digest';
/** Timed work of a sale (`subjectId`), some minutes after the last change: who ordered at another price is told. */
export const TELL_PRICES = 'sales.tell-prices';
/** The same of a round (`subjectId`) whose terms were changed. */
export const TELL_ROUND = 'sales.tell-round';
/** Timed work of a round (`subjectId`): the days are over that it is known where baskets were brought. */
export const FORGET_ADDRESSES = 'sales.forget-addresses';

export const SALES_EVENTS: readonly string[] = [
  ORDER_CONFIRMED,
  ORDER_CANCELLED,
  CYCLE_OPENED,
  CYCLE_CHANGED,
  CYCLE_CANCELLED,
  DISTRIBUTION_CLOSED,
  SLIP_CHANGED,
  AMOUNTS_CHANGED,
  ORDERS_LESSENED,
  HAND_OUT_DONE,
  OPEN_CYCLE,
  CLOSE_DISTRIBUTION,
  REMIND_CLOSING,
  REMIND_PICKUP,
  COLLECTOR_NAMED,
  PICKUP_TOMORROW,
  PICKUPS_MOVED,
  FEEDBACK_DIGEST,
  FORGET_ADDRESSES,
  TELL_PRICES,
  TELL_ROUND,
  ANNOUNCEMENT_SENT,
];
