/** Pick-ups of sales that are not handed out yet, soonest first, each in words. */
import { graphql, type AdminDistributionFragment, useScopedQuery } from '@cabas/client';
import { useCollective } from './collective-context.tsx';
import { useFormats } from './formats.ts';
import './sale-actions.ts'; // its fragment

const Query = graphql(`
  query AdminComingPickups {
    salesCycles(status: [DRAFT, SCHEDULED, OPEN, CLOSED], first: 100) {
      edges {
        node {
          id
          distributions {
            ...AdminDistribution
          }
        }
      }
    }
  }
`);

export type ComingPickup = AdminDistributionFragment & { readonly words: string };

export function useComingPickups(): readonly ComingPickup[] {
  const { scope } = useCollective();
  const { day, today } = useFormats();
  const { data } = useScopedQuery(Query, {}, { scope });
  return (data?.salesCycles.edges ?? [])
    .flatMap(({ node }) => node.distributions)
    .filter(({ status, pickupDate }) => status !== 'CANCELLED' && pickupDate >= today())
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt))
    .map((one) => ({ ...one, words: `${day(one.pickupDate)} · ${one.pickupPoint.name}` }));
}
