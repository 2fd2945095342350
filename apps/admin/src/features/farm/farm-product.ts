/** A product in the farm's own view. */
import { type AdminFarmProductFragment, graphql } from '@cabas/client';

graphql(`
  fragment AdminFarmProduct on Product {
    id
    producerId
    name
    category
    sellingMode
    weighed
    priceCents
    contentAmount
    contentUnit
    step
    organic
    active
    version
    stock {
      id
      available
      promised
    }
  }
`);

export type FarmProduct = AdminFarmProductFragment;
