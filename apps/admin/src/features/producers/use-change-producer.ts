import { type AdminProducerFragment, graphql } from '@cabas/client';
import { useCollective } from '../../shared/collective-context.tsx';
import { useAction } from '../../shared/use-action.ts';

graphql(`
  fragment AdminProducer on Participation {
    id
    producerId
    name
    shortCode
    email
    phone
    city
    story
    status
    claimed
    paperwork
    paymentNote
    serviceFeeBp
    paymentTerms {
      means
      moment
      days
    }
    minimumCents
    vatRegime
    mandate
    mandateProof {
      ...AdminMandateProof
    }
    mandateOffer {
      version
      endsOn
    }
    productCount
    referent {
      memberId
      name
    }
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
const Change = graphql(`
  mutation AdminChangeProducer($input: ChangeProducerInput!) {
    changeProducer(input: $input) {
      __typename
      ...AdminProducer
      ...AdminProblem
    }
  }
`);

export type Producer = AdminProducerFragment;

export function useChangeProducer() {
  return useAction(Change, (result) => result.changeProducer, useCollective().scope);
}
