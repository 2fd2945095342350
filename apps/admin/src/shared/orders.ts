/** Orders for those who run the sales. */
import { type AdminOrderFragment, type AdminOrderRowFragment, graphql } from '@cabas/client';
import { useCollective } from './collective-context.tsx';
import { useRows } from './use-all-pages.ts';
import './sale-actions.ts'; // its fragment

/** A line as lists and the hand-out draw it. */
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
    amountCents
  }
`);
/** An order in a list: a hundred of them carry their lines, so they carry nothing else that no row shows. */
graphql(`
  fragment AdminOrderRow on Order {
    id
    status
    basketNumber
    note
    cycleId
    cycleName
    memberId
    memberName
    beneficiary
    collectedBy {
      name
      email
      phone
    }
    totalCents
    slot {
      id
    }
    distribution {
      id
      pickupDate
      pickupPoint {
        id
        name
      }
    }
    lines {
      ...AdminOrderLine
    }
  }
`);
graphql(`
  fragment AdminOrder on Order {
    ...AdminOrderRow
    version
    createdAt
    updatedAt
    cycleStatus
    collective {
      flow
    }
    enteredByStaff
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
      startsAt
      endsAt
    }
    distribution {
      ...AdminDistribution
    }
    lines {
      priceCents
      vatRateBp
      orderedCents
      depositDueCents
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
          ...AdminOrderRow
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
export type OrderRow = AdminOrderRowFragment;
export type OrderLine = OrderRow['lines'][number];

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
