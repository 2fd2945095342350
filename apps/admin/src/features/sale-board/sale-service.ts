import { graphql, useScopedQuery } from '@cabas/client';
import { useCollective } from '../../shared/collective-context.tsx';

graphql(`
  fragment AdminSaleService on SaleService {
    cycleId
    handedOut
    onlineAllowed
    farms {
      producerId
      producerName
      online
      feeBp
      frozen
      soldCents
      feeCents
      state
      givenBack {
        documentId
        number
      }
      invoice {
        documentId
        number
        grossCents
      }
    }
  }
`);
const Query = graphql(`
  query AdminSaleServicePage($cycleId: UUID!) {
    saleService(cycleId: $cycleId) {
      ...AdminSaleService
    }
  }
`);

/** A sale in the farms' names: who can be paid, and the collective's service. */
export function useSaleService(cycleId: string) {
  const { scope } = useCollective();
  return useScopedQuery(Query, { cycleId }, { scope });
}
