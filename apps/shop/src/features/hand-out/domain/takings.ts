/** Cash and cheques of the evening, by payee and means: what should be there, what was received, what was counted. */
import { type Cents, sumCents } from '@cabas/kernel';
import type { Due, Means, Sheet, Taking } from './sheet.ts';

const ORDER: readonly Means[] = ['CASH', 'CHEQUE', 'CARD', 'TRANSFER', 'JARS', 'ONLINE'];

/**
 * Reckoned from the baskets, as the server does. Expected in cash is all that is due less what came otherwise; by other means,
 * what was recorded. So a payee's rows add up to what is due to it. There is always a row for cash, or for what is
 * paid online where a payee is paid so only.
 */
export function takingsOf(sheet: Sheet): readonly Taking[] {
  const dues = sheet.baskets.flatMap((basket) => basket.dues);
  const payees = new Map(dues.map((due) => [due.producerId, due.payeeName]));
  return [...payees].flatMap(([producerId, payeeName]) => {
    const own = dues.filter((due) => due.producerId === producerId);
    const due = sumCents(own.map(({ amountCents }) => amountCents));
    const rest = own.every(({ onlineOnly }) => onlineOnly) ? 'ONLINE' : 'CASH';
    const otherwise = sumCents(
      ORDER.filter((means) => means !== rest).map((means) => receivedBy(own, means)),
    );
    return ORDER.map((means): Taking => {
      const receivedCents = receivedBy(own, means);
      const counted = sheet.takings.find((one) => one.producerId === producerId && one.means === means);
      return {
        payeeName,
        producerId,
        means,
        receivedCents,
        expectedCents: means === rest ? due - otherwise : receivedCents,
        countedCents: counted?.countedCents ?? null,
      };
    }).filter((one) => one.means === rest || one.receivedCents !== 0 || one.countedCents !== null);
  });
}

const receivedBy = (dues: readonly Due[], means: Means): Cents =>
  sumCents(
    dues
      .flatMap(({ payments }) => payments)
      .filter((payment) => payment.means === means && !payment.undone)
      .map(({ amountCents }) => amountCents),
  );
