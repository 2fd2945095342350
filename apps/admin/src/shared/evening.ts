/** The treasurer's evening of one distribution: what was written down, what was counted, who is not quits. */
import { type AdminEveningFragment, graphql, useScopedQuery } from '@cabas/client';
import { useCollective } from './collective-context.tsx';
import { useAction } from './use-action.ts';

graphql(`
  fragment AdminEvening on Evening {
    tills {
      producerId
      payeeName
      means
      receivedCents
      phoneCents
      floatCents
      countedCents
      lateCents
      gapCents
    }
    members {
      memberId
      memberName
      producerId
      payeeName
      dueCents
      paidCents
      leftCents
      accountCents
      onlineElsewhereCents
    }
    payees {
      producerId
      payeeName
      dueCents
      paidCents
      leftCents
      gapCents
    }
    counts {
      number
      at
      by
      reason
      note
      countedCents
      gapCents
    }
  }
`);

const Query = graphql(`
  query AdminEveningPage($distributionId: UUID!) {
    evening(distributionId: $distributionId) {
      ...AdminEvening
    }
  }
`);

const Count = graphql(`
  mutation AdminCountTill($input: CountTillInput!) {
    countTill(input: $input) {
      __typename
      ...AdminEvening
      ...AdminProblem
    }
  }
`);

export type Evening = AdminEveningFragment;
export type Till = Evening['tills'][number];
export type EveningMember = Evening['members'][number];

export function useEvening(distributionId: string) {
  const { scope } = useCollective();
  return useScopedQuery(Query, { distributionId }, { scope });
}

export function useCountTill() {
  return useAction(Count, (result) => result.countTill, useCollective().scope);
}
