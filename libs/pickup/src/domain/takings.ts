import { sumCents, type Cents } from '@cabas/kernel';
import type { PaymentMeans } from './gesture.ts';

export interface PayeeDue {
  readonly payeeName: string;
  readonly producerId: string | null;
  readonly amountCents: Cents;
  /** Paid online, to the farm: nothing of it lies in a box. */
  readonly onlineOnly?: boolean;
}
export interface Received {
  readonly producerId: string | null;
  readonly means: PaymentMeans;
  readonly amountCents: Cents;
}

/** What one payee got by one means. */
export interface Taking {
  readonly payeeName: string;
  readonly producerId: string | null;
  readonly means: PaymentMeans;
  readonly receivedCents: Cents;
  readonly expectedCents: Cents;
  readonly countedCents: Cents | null;
}

const MEANS: readonly PaymentMeans[] = ['CASH', 'CHEQUE', 'TRANSFER', 'CARD', 'JARS', 'ONLINE'];

/**
 * The till of each payee. By other means than cash what is expected is what was recorded; in cash, all that is still due: so
 * that a payee's expectations add up to its dues, and what is missing shows where it would be found: online where a payee is paid so only.
 */
export function takingsOf(
  dues: readonly PayeeDue[],
  received: readonly Received[],
  counted: (producerId: string | null, means: PaymentMeans) => Cents | undefined,
  nameOf: (producerId: string | null) => string,
): Taking[] {
  const payees = Map.groupBy(dues, ({ producerId }) => producerId);
  for (const { producerId } of received) if (!payees.has(producerId)) payees.set(producerId, []);
  return [...payees]
    .map(([producerId, own]) => ({
      ...{ producerId, payeeName: nameOf(producerId) },
      due: sumCents(own.map(({ amountCents }) => amountCents)),
      rest:
        own.length > 0 && own.every(({ onlineOnly }) => onlineOnly) ? ('ONLINE' as const) : ('CASH' as const),
    }))
    .sort((a, b) => a.payeeName.localeCompare(b.payeeName, 'fr'))
    .flatMap(({ producerId, payeeName, due, rest }) => {
      const own = received.filter((one) => one.producerId === producerId);
      const by = (means: PaymentMeans) =>
        sumCents(own.filter((one) => one.means === means).map(({ amountCents }) => amountCents));
      const elsewhere = sumCents(MEANS.filter((means) => means !== rest).map(by));
      return MEANS.filter(
        (means) =>
          means === rest ||
          own.some((one) => one.means === means) ||
          counted(producerId, means) !== undefined,
      ).map((means) => ({
        payeeName,
        producerId,
        means,
        receivedCents: by(means),
        expectedCents: means === rest ? due - elsewhere : by(means),
        countedCents: counted(producerId, means) ?? null,
      }));
    });
}
