import { graphql, type MoneyFlow, useScopedQuery } from '@cabas/client';
import { useCollective } from './collective-context.tsx';

const Query = graphql(`
  query AdminSaleFlows {
    saleFlows
  }
`);

const InUse = graphql(`
  query AdminFlowsInUse {
    flowsInUse
  }
`);

/** How the money of a sale planned now may flow; none while nobody knows. */
export function useSaleFlows(): readonly MoneyFlow[] {
  const { scope } = useCollective();
  return useScopedQuery(Query, {}, { scope }).data?.saleFlows ?? [];
}

/** The collective's own way, and those of its sales that go another; its own alone while nobody knows. */
export function useFlowsInUse(): readonly MoneyFlow[] {
  const { scope, collective } = useCollective();
  return useScopedQuery(InUse, {}, { scope }).data?.flowsInUse ?? [collective.flow];
}
