/** Paid orders that were cancelled or made smaller. */
import { type AdminOverpaidFragment, graphql, useScopedQuery } from '@cabas/client';
import { useCollective } from './collective-context.tsx';
import { useAction } from './use-action.ts';

graphql(`
  fragment AdminOverpaid on OverpaidOrder {
    orderId
    memberId
    memberName
    saleName
    pickupDate
    cancelled
    overCents
    payees {
      producerId
      payeeName
      paidCents
      overCents
      onlineCents
    }
  }
`);
const Query = graphql(`
  query AdminOverpaidOrders {
    overpaidOrders {
      ...AdminOverpaid
    }
  }
`);
const Leave = graphql(`
  mutation AdminLeaveInAdvance($orderId: UUID!) {
    leaveInAdvance(orderId: $orderId) {
      __typename
      ... on OverpaidOrders {
        orders {
          ...AdminOverpaid
        }
      }
      ...AdminProblem
    }
  }
`);

export type OverpaidOrder = AdminOverpaidFragment;

export function useOverpaidOrders() {
  return useScopedQuery(Query, {}, { scope: useCollective().scope });
}
export function useLeaveInAdvance() {
  return useAction(Leave, (result) => result.leaveInAdvance, useCollective().scope);
}
