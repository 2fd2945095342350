import { addDays, type LocalDate } from '@cabas/kernel';

/** In hand at the collective, handed to its farm, paid in, or refused by the bank. */
export type ChequeState = 'RECEIVED' | 'REMITTED' | 'DEPOSITED' | 'BOUNCED';

/** Where a cheque's amount stands in the ledger. A cheque that bounced comes back into the hand, and the payment is taken back from there. */
export const CHEQUE_ACCOUNT = {
  RECEIVED: 'CHEQUE',
  REMITTED: 'CHEQUE_REMITTED',
  DEPOSITED: 'BANK',
  BOUNCED: 'CHEQUE',
} as const satisfies Record<ChequeState, string>;

/** A cheque to a farm's order goes through the farm's hands; the collective takes its own to the bank. */
export function mayBecome(from: ChequeState, to: ChequeState, toAFarm: boolean): boolean {
  switch (to) {
    case 'REMITTED':
      return toAFarm && from === 'RECEIVED';
    case 'DEPOSITED':
      return from === (toAFarm ? 'REMITTED' : 'RECEIVED');
    case 'BOUNCED':
      return from === 'REMITTED' || from === 'DEPOSITED';
    default:
      return false;
  }
}

/** A cheque is paid for a year and eight days after it was written; at eleven months it is time. */
export function chequeDates(receivedOn: LocalDate): {
  readonly warnFrom: LocalDate;
  readonly validUntil: LocalDate;
} {
  return { warnFrom: sameDay(receivedOn, 11), validUntil: addDays(sameDay(receivedOn, 12), 8) };
}

/** The same day of the month so many months later, or that month's last. */
function sameDay(day: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = month - 1 + months;
  const [inYear, inMonth] = [year + Math.floor(index / 12), (index % 12) + 1];
  const last = new Date(Date.UTC(inYear, inMonth, 0)).getUTCDate();
  return `${inYear}-${String(inMonth).padStart(2, '0')}-${String(Math.min(date, last)).padStart(2, '0')}`;
}
