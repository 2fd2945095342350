/** The farm, through its own door. */
import { type AdminFarmFragment, graphql, scopeOf, type Scope, useScopedQuery } from '@cabas/client';
import { createContext, useContext } from 'react';

graphql(`
  fragment AdminFarm on Farm {
    id
    name
    shortCode
    email
    phone
    city
    story
    vatRegime
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
    collectives {
      status
      mandate
      mandateText
      mandateProof {
        ...AdminMandateProof
      }
      mandateOffer {
        version
        endsOn
      }
      mandateOfferText
      mandateOfferSha256
      serviceFeeBp
      referent {
        name
        phone
      }
      collective {
        id
        slug
        name
        flow
        timeZone
        currency
      }
    }
  }
`);
const Query = graphql(`
  query AdminFarmPage {
    farm {
      ...AdminFarm
    }
  }
`);

export type Farm = AdminFarmFragment;

interface FarmHere {
  readonly farm: Farm;
  readonly scope: Scope;
}
const FarmContext = createContext<FarmHere | null>(null);
export const FarmProvider = FarmContext.Provider;

export function useFarm(): FarmHere {
  const here = useContext(FarmContext);
  if (here === null) throw new Error('Outside a farm');
  return here;
}

export function useFarmQuery(producerId: string) {
  return useScopedQuery(Query, {}, { scope: scopeOf.producer(producerId) });
}
