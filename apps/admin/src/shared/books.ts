/** Books, the accountant's files of each, and what its payments were closed over. */
import { type AdminClosingFragment, type ClosingPeriod, graphql, useScopedQuery } from '@cabas/client';
import { useCollective } from './collective-context.tsx';
import { useAction } from './use-action.ts';

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

const Archives = graphql(`
  query AdminDocumentArchives {
    documentArchives {
      id
      firstDay
      lastDay
      total
      done
      expiresAt
      path
    }
  }
`);
const StartArchive = graphql(`
  mutation AdminStartDocumentArchive($from: Date!, $to: Date!) {
    startDocumentArchive(from: $from, to: $to) {
      __typename
      ... on DocumentArchive {
        id
      }
      ...AdminProblem
    }
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

/** While one is being drawn, it is looked at again and again. */
export function useDocumentArchives() {
  return useScopedQuery(
    Archives,
    {},
    {
      scope: useCollective().scope,
      refetchInterval: ({ state }) =>
        state.data?.documentArchives.some(({ expiresAt }) => expiresAt === null) ? 1500 : false,
    },
  );
}
export function useStartDocumentArchive() {
  return useAction(StartArchive, (result) => result.startDocumentArchive, useCollective().scope);
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
