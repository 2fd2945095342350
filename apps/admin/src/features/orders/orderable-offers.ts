import { graphql } from '@cabas/client';
import '../../shared/offers.ts'; // its fragment

/** What a sale offers at one of its distributions, page by page. */
export const OrderableOffers = graphql(`
  query AdminOrderableOffers($cycleId: UUID!, $distributionId: UUID, $first: Int, $after: String) {
    offers(cycleId: $cycleId, distributionId: $distributionId, first: $first, after: $after) {
      edges {
        node {
          ...AdminOffer
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
