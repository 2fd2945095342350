/** The collective, for those who run it: what is asked and changed by settings and by the first evening. */
import { type AdminCollectiveFragment, graphql, useScopedQuery } from '@cabas/client';
import { useCollective } from './collective-context.tsx';
import { useAction } from './use-action.ts';

graphql(`
  fragment AdminCollective on Collective {
    id
    slug
    shortCode
    name
    kind
    description
    timeZone
    territory
    currency
    flow
    marginBp
    marginMode
    serviceFeeBp
    paperwork
    joinPolicy
    openingWords
    paymentNote
    paymentTerms {
      means
      moment
      days
    }
    contactEmail
    phonesToProducers
    weeksAhead
    nextSteps
    legal {
      legalName
      legalForm
      siret
      vatNumber
      addressLine1
      postcode
      city
      rcs
    }
  }
`);
const Query = graphql(`
  query AdminCollectiveSettings {
    collective {
      ...AdminCollective
    }
  }
`);
const Change = graphql(`
  mutation AdminChangeCollective($input: ChangeCollectiveInput!) {
    changeCollective(input: $input) {
      __typename
      ...AdminCollective
      ...AdminProblem
    }
  }
`);

export type CollectiveSettings = AdminCollectiveFragment;

export function useCollectiveSettings() {
  return useScopedQuery(Query, {}, { scope: useCollective().scope });
}
export function useChangeCollective() {
  return useAction(Change, (result) => result.changeCollective, useCollective().scope);
}
