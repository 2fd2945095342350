/** Cheques from hand to hand: in hand, at their farm, paid in, bounced. */
import { type AdminChequeFragment, type ChequeState, graphql } from '@cabas/client';
import { useCollective } from './collective-context.tsx';
import { useAction } from './use-action.ts';
import { useRows } from './use-all-pages.ts';

graphql(`
  fragment AdminCheque on Cheque {
    paymentId
    memberId
    memberName
    producerId
    payeeName
    amountCents
    number
    bank
    receivedOn
    plannedOn
    state
    stateOn
    reason
    slip {
      number
      path
    }
    validUntil
    soonTooOld
  }
`);
const Cheques = graphql(`
  query AdminCheques($state: ChequeState, $producerId: UUID, $first: Int, $after: String) {
    cheques(state: $state, producerId: $producerId, first: $first, after: $after) {
      totalCount
      amountCents
      edges {
        node {
          ...AdminCheque
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const Move = graphql(`
  mutation AdminMoveCheques($input: MoveChequesInput!) {
    moveCheques(input: $input) {
      __typename
      ... on ChequesMoved {
        slip {
          number
          path
        }
      }
      ...AdminProblem
    }
  }
`);
const Describe = graphql(`
  mutation AdminDescribeCheque($input: DescribeChequeInput!) {
    describeCheque(input: $input) {
      __typename
      ...AdminCheque
      ...AdminProblem
    }
  }
`);
const Bounce = graphql(`
  mutation AdminBounceCheque($paymentId: UUID!, $reason: String!, $on: Date) {
    bounceCheque(paymentId: $paymentId, reason: $reason, on: $on) {
      __typename
      ...AdminCheque
      ...AdminProblem
    }
  }
`);

export type Cheque = AdminChequeFragment;
export type { ChequeState };

export function useCheques(state: ChequeState) {
  const { scope } = useCollective();
  return useRows(Cheques, { state, first: 100 }, { scope, connection: (result) => result.cheques });
}
export function useMoveCheques() {
  return useAction(Move, (result) => result.moveCheques, useCollective().scope);
}
export function useDescribeCheque() {
  return useAction(Describe, (result) => result.describeCheque, useCollective().scope);
}
export function useBounceCheque() {
  return useAction(Bounce, (result) => result.bounceCheque, useCollective().scope);
}
