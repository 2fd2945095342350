/**
 * What the two pages ask that are opened cold, home and a sale from a mail. Apart from the components that read the answers, so that
 * `early.ts` can ask before those are there; the fragments stand with their components.
 */
import { graphql } from '@cabas/client';

export const ViewerQuery = graphql(`
  query ShopViewer {
    viewer {
      ...ShopPerson
    }
  }
`);

export const HomeQuery = graphql(`
  query ShopHome {
    pickups {
      ...ShopPickupCard
    }
    openSales {
      ...ShopOpenSaleCard
    }
    myTurns {
      turns {
        mine
        ...ShopTurn
      }
      balances {
        collective {
          id
          name
        }
        taken
        owed
      }
    }
  }
`);

export const SaleQuery = graphql(`
  query ShopSalePage($id: UUID!) {
    salesCycle(id: $id) {
      ...ShopSale
    }
    priceLevels {
      ...ShopPriceLevels
    }
    news {
      ...ShopSaleNews
    }
  }
`);

export const MyOrdersInSales = graphql(`
  query ShopMyOrdersInSales {
    openSales {
      ...ShopOpenDate
      cycle {
        id
      }
      orders {
        ...ShopSavedOrder
      }
    }
  }
`);
