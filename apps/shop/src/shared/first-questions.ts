/**
 * What the two pages ask that are opened cold, home and a sale from a mail. To who is signed in the server answers it with the page itself,
 * by these names (apps/api/src/pages/first-answers.ts). The fragments stand with their components.
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
    owedOnline {
      orderId
      collectiveName
      currency
      saleName
      pickupDate
      amountCents
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

export const MyHandOuts = graphql(`
  query HandOutMine {
    myHandOuts {
      id
      pickupDate
      windowStart
      windowEnd
      pickupPoint {
        name
      }
    }
  }
`);

export const FarmTables = graphql(`
  query HandOutFarmTables {
    farmDeliveries {
      collective {
        id
        name
        flow
      }
      distribution {
        id
        status
        pickupDate
        windowStart
        windowEnd
        endsAt
        pickupPoint {
          name
        }
      }
    }
  }
`);
