/** Price levels: what is offered and what they come to; who chose which is nobody's to ask. */
import { type AdminPriceLevelsFragment, graphql, useScopedQuery } from '@cabas/client';
import { useCollective } from './collective-context.tsx';
import { useAction } from './use-action.ts';

graphql(`
  fragment AdminPriceLevels on PriceLevels {
    levels {
      id
      name
      words
      rateBp
    }
    fundCents
  }
`);
const Query = graphql(`
  query AdminPriceLevels {
    priceLevels {
      ...AdminPriceLevels
    }
  }
`);
const Set = graphql(`
  mutation AdminSetPriceLevels($input: SetPriceLevelsInput!) {
    setPriceLevels(input: $input) {
      __typename
      ...AdminPriceLevels
      ...AdminProblem
    }
  }
`);

export type PriceLevels = AdminPriceLevelsFragment;

export function usePriceLevels() {
  return useScopedQuery(Query, {}, { scope: useCollective().scope });
}
export function useSetPriceLevels() {
  return useAction(Set, (result) => result.setPriceLevels, useCollective().scope);
}
