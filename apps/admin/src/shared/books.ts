/** Books, the accountant's files of each, and what its payments were closed over. */
import { type AdminClosingFragment, type ClosingPeriod, graphql, useScopedQuery } from '@cabas/client';
import { useCollective } from './collective-context.tsx';

graphql(`
  fragment AdminClosing on PaymentClosing {
    id
    sequence
    firstDay
    lastDay
    firstRecord
    lastRecord
    means {
      means
      cents
    }
    receivedCents
    returnedCents
    runningCents
    hash
    path
  }
`);
const Books = graphql(`
  query AdminBooks {
    accountingBooks {
      producerId
      payeeName
      closed
    }
  }
`);
const Closings = graphql(`
  query AdminClosings($period: ClosingPeriod!, $producerId: UUID) {
    paymentClosings(period: $period, producerId: $producerId) {
      ...AdminClosing
    }
    archiveKey
  }
`);

export type Closing = AdminClosingFragment;
export type { ClosingPeriod };

export function useBooks() {
  return useScopedQuery(Books, {}, { scope: useCollective().scope });
}
export function useClosings(period: ClosingPeriod, producerId: string | null) {
  return useScopedQuery(Closings, { period, producerId }, { scope: useCollective().scope });
}

export type BookFile =
  | 'journal/fec.txt'
  | 'journal/journal.csv'
  | 'receipts/receipts-all.xlsx'
  | 'receipts/receipts-lines.csv'
  | 'receipts/receipts-members.csv'
  | 'receipts/receipts-means.csv'
  | 'receipts/receipts-months.csv';

export function bookFile(
  collectiveId: string,
  file: BookFile,
  { producerId, from, to }: { producerId: string | null; from: string; to: string },
): string {
  const query = new URLSearchParams({ from, to, ...(producerId !== null && { book: producerId }) });
  return `/files/c/${collectiveId}/${file}?${query.toString()}`;
}
