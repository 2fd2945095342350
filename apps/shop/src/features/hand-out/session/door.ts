/** The two ways to the server: the whole hand-out through the collective, or a farm's own table through the farm. */
import { graphql, request, scopeOf } from '@cabas/client';
import type { Gesture } from '../domain/gesture.ts';
import type { Sheet } from '../domain/sheet.ts';
import type { SheetKey } from '../store/hand-out-store.ts';

graphql(`
  fragment HandOutSheetParts on HandOutSheet {
    collective {
      id
      name
      currency
      timeZone
    }
    distribution {
      id
      pickupDate
      windowStart
      windowEnd
      endsAt
      pickupPoint {
        name
      }
    }
    cycleName
    cursor
    flow
    mayDecide
    me
    producerId
    baskets {
      memberId
      name
      basketNumber
      phone
      collectedBy
      deliveredTo {
        addressLine1
        addressLine2
        postcode
        city
        note
      }
      orders
      status
      statusNote
      totalCents
      note
      changedAfterPrinting
      lines {
        id
        orderId
        offerId
        producerId
        producerName
        name
        sellingMode
        weighed
        contentAmount
        contentUnit
        quantity
        priceCents
        orderedCents
        amountCents
        toleranceBp
        ticked
        deliveredQuantity
        deliveredMeasure
        fate
        substitute
        undecided
      }
      dues {
        payeeName
        producerId
        amountCents
        paidCents
        paymentNote
        onlineOnly
        payments {
          id
          means
          amountCents
          givenCents
          note
          by
          at
          undone
        }
      }
    }
    leftovers {
      offerId
      producerId
      producerName
      name
      priceCents
      sellingMode
      contentAmount
      contentUnit
      remaining
    }
    conflicts {
      id
      memberId
      memberName
      lineId
      about
      kept {
        gestureId
        by
        at
        words
      }
      other {
        gestureId
        by
        at
        words
      }
    }
    takings {
      payeeName
      producerId
      means
      receivedCents
      expectedCents
      countedCents
    }
  }
`);
const SheetQuery = graphql(`
  query HandOutSheet($distributionId: UUID!) {
    sheet: handOutSheet(distributionId: $distributionId) {
      ...HandOutSheetParts
    }
    others: handOutOthers(distributionId: $distributionId) {
      memberId
      name
    }
  }
`);
const FarmSheetQuery = graphql(`
  query HandOutFarmSheet($collectiveId: UUID!, $distributionId: UUID!) {
    sheet: farmHandOutSheet(collectiveId: $collectiveId, distributionId: $distributionId) {
      ...HandOutSheetParts
    }
  }
`);
const Send = graphql(`
  mutation HandOutSend($input: SendGesturesInput!) {
    answer: sendGestures(input: $input) {
      __typename
      ... on GesturesSent {
        receipts {
          id
          verdict
          message
        }
        sheet {
          ...HandOutSheetParts
        }
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);
const FarmSend = graphql(`
  mutation HandOutFarmSend($collectiveId: UUID!, $input: SendGesturesInput!) {
    answer: sendFarmGestures(collectiveId: $collectiveId, input: $input) {
      __typename
      ... on GesturesSent {
        receipts {
          id
          verdict
          message
        }
        sheet {
          ...HandOutSheetParts
        }
      }
      ... on Problem {
        code
        message
      }
    }
  }
`);

export interface Receipt {
  readonly id: string;
  readonly verdict: 'DONE' | 'ALREADY_DONE' | 'CONFLICT' | 'REFUSED';
  readonly message: string | null;
}

export type Sent =
  | { readonly kind: 'SENT'; readonly receipts: readonly Receipt[]; readonly sheet: Sheet }
  | { readonly kind: 'NOT_FOUND' | 'NOT_ACCEPTED'; readonly message: string };

export interface Door {
  /** Null: there is no such hand-out for this person. */
  readonly fetchSheet: () => Promise<Sheet | null>;
  readonly send: (gestures: readonly Gesture[], device: string) => Promise<Sent>;
}

export function doorTo({ collectiveId, producerId, distributionId }: SheetKey): Door {
  const collective = { scope: scopeOf.collective(collectiveId) };
  if (producerId === null)
    return {
      fetchSheet: async () => {
        const { sheet, others } = await request(SheetQuery, { distributionId }, collective);
        return sheet && { ...sheet, others };
      },
      send: async (gestures, device) => {
        const input = { distributionId, device, gestures: [...gestures] };
        return sent((await request(Send, { input }, collective)).answer);
      },
    };
  const farm = { scope: scopeOf.producer(producerId) };
  return {
    fetchSheet: async () => (await request(FarmSheetQuery, { collectiveId, distributionId }, farm)).sheet,
    send: async (gestures, device) => {
      const input = { distributionId, device, gestures: [...gestures] };
      return sent((await request(FarmSend, { collectiveId, input }, farm)).answer);
    },
  };
}

type Answer =
  | { readonly __typename: 'GesturesSent'; readonly receipts: readonly Receipt[]; readonly sheet: Sheet }
  | { readonly __typename: 'NotFound' | 'InvalidInput' | 'Refused'; readonly message: string };

function sent(answer: Answer): Sent {
  if (answer.__typename === 'GesturesSent')
    return { kind: 'SENT', receipts: answer.receipts, sheet: answer.sheet };
  return { kind: answer.__typename === 'NotFound' ? 'NOT_FOUND' : 'NOT_ACCEPTED', message: answer.message };
}
