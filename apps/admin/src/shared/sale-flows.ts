import { graphql, type MoneyFlow, useScopedQuery } from '@cabas/client';
import { useCollective } from './collective-context.tsx';

const Query = graphql(`
  query AdminSaleFlows {
    saleFlows
  }
`);

/** How the money of a sale planned now may flow; none while nobody knows. */
export function useSaleFlows(): readonly MoneyFlow[] {
  const { scope } = useCollective();
  return useScopedQuery(Query, {}, { scope }).data?.saleFlows ?? [];
}
