import { graphql } from '@cabas/client';
import { useCollective } from '../../shared/collective-context.tsx';
import { useAction } from '../../shared/use-action.ts';
import '../../shared/offers.ts'; // its fragment

const SetOffer = graphql(`
  mutation AdminSetOffer($input: SetOfferInput!) {
    setOffer(input: $input) {
      __typename
      ...AdminOffer
      ...AdminProblem
    }
  }
`);

export function useSetOffer() {
  return useAction(SetOffer, (result) => result.setOffer, useCollective().scope);
}
