/** Who owes what to whom, and the money that came: every figure is the ledger's. */
import { type AdminAccountFragment, type AdminBalanceFragment, graphql, useScopedQuery } from '@cabas/client';
import { useCollective } from './collective-context.tsx';
import { useAction } from './use-action.ts';
import { useRows } from './use-all-pages.ts';

graphql(`
  fragment AdminBalance on MemberBalance {
    memberId
    memberName
    producerId
    payeeName
    dueCents
    paidCents
    balanceCents
  }
`);
const Balances = graphql(`
  query AdminMemberBalances(
    $on: Date
    $search: String
    $unsettledOnly: Boolean
    $first: Int
    $after: String
  ) {
    memberBalances(on: $on, search: $search, unsettledOnly: $unsettledOnly, first: $first, after: $after) {
      totalCount
      dueCents
      paidCents
      balanceCents
      edges {
        node {
          ...AdminBalance
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const Account = graphql(`
  query AdminMemberAccount($memberId: UUID!, $producerId: UUID) {
    memberAccount(memberId: $memberId, producerId: $producerId) {
      ...AdminAccount
    }
  }
`);

graphql(`
  fragment AdminAccount on MemberAccount {
    memberName
    payeeName
    onlineCents
    lines {
      id
      on
      kind
      saleName
      pointName
      means
      note
      cents
      balanceCents
      paymentId
      reversible
    }
  }
`);

const Record = graphql(`
  mutation AdminRecordPayment($input: RecordPaymentInput!) {
    recordPayment(input: $input) {
      __typename
      ...AdminAccount
      ...AdminProblem
    }
  }
`);

const Reverse = graphql(`
  mutation AdminReversePayment($paymentId: UUID!, $reason: String!) {
    reversePayment(paymentId: $paymentId, reason: $reason) {
      __typename
      ...AdminAccount
      ...AdminProblem
    }
  }
`);

export type Balance = AdminBalanceFragment;
export type AccountLine = AdminAccountFragment['lines'][number];

export function useBalances(filter: { on?: string; search?: string; unsettledOnly?: boolean }) {
  const { scope } = useCollective();
  return useRows(
    Balances,
    {
      on: filter.on || null,
      search: filter.search || null,
      unsettledOnly: filter.unsettledOnly ?? false,
      first: 100,
    },
    { scope, connection: (result) => result.memberBalances },
  );
}

/** `producerId` null: what is owed to the collective. */
export function useAccount(memberId: string, producerId: string | null) {
  const { scope } = useCollective();
  return useScopedQuery(Account, { memberId, producerId }, { scope });
}

export function useRecordPayment() {
  return useAction(Record, (result) => result.recordPayment, useCollective().scope);
}

export function useReversePayment() {
  return useAction(Reverse, (result) => result.reversePayment, useCollective().scope);
}
