/** A listing in a sale, as its coordinators see it. */
import { type AdminOfferFragment, graphql } from '@cabas/client';

graphql(`
  fragment AdminOffer on Offer {
    id
    cycleId
    producerId
    producerName
    productId
    name
    category
    sellingMode
    weighed
    contentAmount
    contentUnit
    step
    minimum
    priceCents
    purchasePriceCents
    vatRateBp
    remaining
    distributionIds
    cap
    sold
    active
  }
`);

export type Offer = AdminOfferFragment;
