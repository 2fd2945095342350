/** What one does to a sale; each is one click away on its board. */
import { type AdminSaleFragment, graphql } from '@cabas/client';
import { useCollective } from './collective-context.tsx';
import { useAction } from './use-action.ts';
import './pickup-points.tsx'; // its fragment

graphql(`
  fragment AdminDistribution on Distribution {
    id
    cycleId
    status
    pickupDate
    windowStart
    windowEnd
    startsAt
    endsAt
    closesAt
    closedAt
    documentsIssuedAt
    slots {
      id
      startsAt
      endsAt
      capacity
      left
    }
    delivery {
      version
      feeCents
      thresholdCents
      freeFromCents
      capacity
      areas
    }
    pickupPoint {
      ...AdminPickupPoint
    }
  }
`);
graphql(`
  fragment AdminSale on SalesCycle {
    id
    name
    status
    opensAt
    flow
    marginBp
    marginMode
    words
    minimumCents
    version
    seriesId
    offerCount
    orderCount
    totalCents
    distributions {
      ...AdminDistribution
    }
  }
`);
const Publish = graphql(`
  mutation AdminPublishSale($cycleId: UUID!, $now: Boolean) {
    publishSale(cycleId: $cycleId, now: $now) {
      __typename
      ...AdminSale
      ...AdminProblem
    }
  }
`);
const Cancel = graphql(`
  mutation AdminCancelSale($cycleId: UUID!, $reason: String!) {
    cancelSale(cycleId: $cycleId, reason: $reason) {
      __typename
      ...AdminSale
      ...AdminProblem
    }
  }
`);
const Close = graphql(`
  mutation AdminCloseDistribution($distributionId: UUID!, $reason: String!) {
    closeDistribution(distributionId: $distributionId, reason: $reason) {
      __typename
      ...AdminDistribution
      ...AdminProblem
    }
  }
`);
const HandOut = graphql(`
  mutation AdminHandOutDistribution($distributionId: UUID!, $reason: String, $anyway: Boolean) {
    handOutDistribution(distributionId: $distributionId, reason: $reason, anyway: $anyway) {
      __typename
      ...AdminDistribution
      ...AdminProblem
    }
  }
`);
const ChangeSale = graphql(`
  mutation AdminChangeSale($input: ChangeSaleInput!) {
    changeSale(input: $input) {
      __typename
      ...AdminSale
      ...AdminProblem
    }
  }
`);

export type Sale = AdminSaleFragment;
export type Distribution = Sale['distributions'][number];

export function usePublishSale() {
  return useAction(Publish, (result) => result.publishSale, useCollective().scope);
}
export function useCancelSale() {
  return useAction(Cancel, (result) => result.cancelSale, useCollective().scope);
}
export function useCloseDistribution() {
  return useAction(Close, (result) => result.closeDistribution, useCollective().scope);
}
export function useHandOutDistribution() {
  return useAction(HandOut, (result) => result.handOutDistribution, useCollective().scope);
}
export function useChangeSale() {
  return useAction(ChangeSale, (result) => result.changeSale, useCollective().scope);
}
