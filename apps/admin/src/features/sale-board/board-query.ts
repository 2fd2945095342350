import { type AdminSaleBoardQuery, graphql, useScopedQuery } from '@cabas/client';
import { useCollective } from '../../shared/collective-context.tsx';
import '../../shared/sale-actions.ts'; // its fragment

const Query = graphql(`
  query AdminSaleBoard($cycleId: UUID!) {
    saleBoard(cycleId: $cycleId) {
      cycle {
        id
        status
      }
      saleCents
      purchaseCents
      marginCents
      depositCents
      levelsCents
      memberCount
      orderedCount
      points {
        orderCount
        totalCents
        distribution {
          ...AdminDistribution
        }
      }
      producers {
        producerId
        name
        minimumCents
        orderCount
        saleCents
        purchaseCents
        points {
          distributionId
          saleCents
          purchaseCents
          products {
            offerId
            name
            sellingMode
            contentAmount
            contentUnit
            quantity
            measure
            saleCents
          }
        }
      }
      notYetOrdered {
        id
        givenName
        familyName
        phone
      }
    }
  }
`);

export type Board = NonNullable<AdminSaleBoardQuery['saleBoard']>;
export type ProducerTotal = Board['producers'][number];
export type PointTotal = Board['points'][number];

/** The figures of a sale; asked again twice a minute while orders arrive. */
export function useBoard(cycleId: string) {
  const { scope } = useCollective();
  return useScopedQuery(
    Query,
    { cycleId },
    {
      scope,
      refetchInterval: ({ state }) => (state.data?.saleBoard?.cycle.status === 'OPEN' ? 30_000 : false),
    },
  );
}
