/** A product in the farm's own view. */
import { type AdminFarmProductFragment, graphql } from '@cabas/client';

graphql(`
  fragment AdminFarmProduct on Product {
    id
    producerId
    reference
    name
    description
    category
    sellingMode
    weighed
    priceCents
    contentAmount
    contentUnit
    step
    vatCategory
    organic
    active
    labels
    diets
    allergens
    origin
    storage
    ingredients
    photo
    toleranceBp
    depositCents
    version
    stock {
      id
      available
      promised
    }
  }
`);

export type FarmProduct = AdminFarmProductFragment;
