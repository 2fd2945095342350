import { addDays, type LocalDate } from './local-date.ts';

/** ONLINE is never chosen: it is the one way where farms sell through the collective (`ONLINE_ONLY`). */
export type AcceptedMeans = 'CASH' | 'CHEQUE' | 'TRANSFER' | 'CARD' | 'LOCAL_CURRENCY' | 'ONLINE';
export type PaymentMoment = 'AT_PICKUP' | 'BEFORE' | 'AFTER';

/** By which means one pays a payee, and when: at the pick-up, or by so many days before or after it. No means: nothing said. */
export interface PaymentTerms {
  readonly means: readonly AcceptedMeans[];
  readonly moment: PaymentMoment;
  readonly days: number;
}

/** Those a payee may choose, in the order people read them. */
export const ACCEPTED_MEANS: readonly Exclude<AcceptedMeans, 'ONLINE'>[] = [
  'CASH',
  'CHEQUE',
  'TRANSFER',
  'CARD',
  'LOCAL_CURRENCY',
];
export const PAYMENT_MOMENTS: readonly PaymentMoment[] = ['AT_PICKUP', 'BEFORE', 'AFTER'];
export const MOST_PAYMENT_DAYS = 60;

/** Goods sold in a farm's name (`AGENCY`): online, by the day of the pick-up. */
export const ONLINE_ONLY: PaymentTerms = { means: ['ONLINE'], moment: 'BEFORE', days: 0 };

/** As it is stored: each means once, in one order; days mean nothing at the pick-up. */
export function tidyPaymentTerms(terms: {
  readonly means: readonly AcceptedMeans[];
  readonly moment: PaymentMoment;
  readonly days?: number | null | undefined;
}): PaymentTerms {
  return {
    means: ACCEPTED_MEANS.filter((means) => terms.means.includes(means)),
    moment: terms.moment,
    days: terms.moment === 'AT_PICKUP' ? 0 : (terms.days ?? 0),
  };
}

/** The last day to pay; null: at the pick-up. */
export function payBy(
  pickupDate: LocalDate,
  { moment, days }: Pick<PaymentTerms, 'moment' | 'days'>,
): LocalDate | null {
  if (moment === 'AT_PICKUP') return null;
  return addDays(pickupDate, moment === 'BEFORE' ? -days : days);
}
