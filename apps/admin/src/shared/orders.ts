/** Orders for those who run the sales. */
import { type AdminOrderFragment, graphql } from '@cabas/client';
import { useCollective } from './collective-context.tsx';
import { useRows } from './use-all-pages.ts';
import './sale-actions.ts'; // its fragment

graphql(`
  fragment AdminOrderLine on OrderLine {
    id
    offerId
    producerId
    producerName
    name
    sellingMode
    weighed
    contentAmount
    contentUnit
    quantity
    deliveredQuantity
    deliveredMeasure
    deliveredReason
    priceCents
    vatRateBp
    orderedCents
    amountCents
    depositDueCents
  }
`);
graphql(`
  fragment AdminOrder on Order {
    id
    status
    version
    basketNumber
    note
    createdAt
    updatedAt
    cycleId
    cycleName
    cycleStatus
    memberId
    memberName
    enteredByStaff
    beneficiary
    collectedBy {
      name
      email
      phone
    }
    totalCents
    depositDueCents
    deliveryFeeCents
    deliveredTo {
      addressLine1
      addressLine2
      postcode
      city
      note
    }
    slot {
      id
      startsAt
      endsAt
    }
    distribution {
      ...AdminDistribution
    }
    lines {
      ...AdminOrderLine
    }
    dues {
      payeeName
      producerId
      amountCents
      depositDueCents
      deliveryFeeCents
      paymentNote
      means
      payBy
    }
  }
`);
const List = graphql(`
  query AdminOrders($cycleId: UUID, $distributionId: UUID, $search: String, $first: Int, $after: String) {
    orders(
      cycleId: $cycleId
      distributionId: $distributionId
      search: $search
      first: $first
      after: $after
    ) {
      totalCount
      edges {
        node {
          ...AdminOrder
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type Order = AdminOrderFragment;
export type OrderLine = Order['lines'][number];

interface Filter {
  readonly cycleId?: string;
  readonly distributionId?: string;
  readonly search?: string;
  readonly first?: number;
  readonly all?: boolean;
  readonly enabled?: boolean;
}

export function useOrders({ all, enabled, first = 50, ...filter }: Filter) {
  const { scope } = useCollective();
  return useRows(List, { first, ...filter }, { scope, all, enabled, connection: (result) => result.orders });
}

/** What the member gets: as delivered where it is known. */
export function isCorrected(line: OrderLine): boolean {
  return (
    line.deliveredMeasure !== null ||
    (line.deliveredQuantity !== null && line.deliveredQuantity !== line.quantity)
  );
}
