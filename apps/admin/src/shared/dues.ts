/** Dues, gifts and the solidarity fund: the association's own money. */
import { graphql, useScopedQuery } from '@cabas/client';
import { useCollective } from './collective-context.tsx';
import { useAction } from './use-action.ts';
import { useRows } from './use-all-pages.ts';

const Asked = graphql(`
  query AdminDues {
    dues {
      ...AdminDuesTerms
    }
    ownMoney {
      ...AdminOwnMoney
    }
  }
`);
graphql(`
  fragment AdminDuesTerms on Dues {
    amountCents
    minimumCents
    firstMonth
    required
    active
    periodOn
    endsOn
    memberCount
    upToDateCount
    paidCents
    remindedAt
  }
`);
graphql(`
  fragment AdminOwnMoney on OwnMoney {
    duesCents
    fundCents
    giftsCents
    fedCents
    spentCents
  }
`);
const Came = graphql(`
  query AdminContributions($first: Int, $after: String) {
    contributions(first: $first, after: $after) {
      totalCount
      edges {
        node {
          paymentId
          memberId
          memberName
          on
          means
          duesCents
          giftCents
          periodOn
          endsOn
          takenBack
          path
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const OfMember = graphql(`
  query AdminMemberDues($id: UUID!) {
    member(id: $id) {
      id
      dues {
        paidCents
        upToDate
      }
    }
  }
`);
const Set = graphql(`
  mutation AdminSetDues($input: DuesInput!) {
    setDues(input: $input) {
      __typename
      ...AdminDuesTerms
      ...AdminProblem
    }
  }
`);
const Record = graphql(`
  mutation AdminRecordContribution($input: ContributionInput!) {
    recordContribution(input: $input) {
      __typename
      ... on Contribution {
        paymentId
      }
      ...AdminProblem
    }
  }
`);
const Remind = graphql(`
  mutation AdminRemindDues {
    remindDues {
      __typename
      ... on DuesReminded {
        count
      }
      ...AdminProblem
    }
  }
`);
const Helps = graphql(`
  query AdminFundHelps {
    fundHelps {
      ...AdminFundHelp
    }
  }
`);
graphql(`
  fragment AdminFundHelp on FundHelp {
    id
    orderId
    memberId
    memberName
    saleName
    amountCents
    reason
    at
    takenBack
  }
`);
const Feed = graphql(`
  mutation AdminFeedFund($input: FeedFundInput!) {
    feedFund(input: $input) {
      __typename
      ...AdminOwnMoney
      ...AdminProblem
    }
  }
`);
const Help = graphql(`
  mutation AdminHelpFromFund($input: HelpFromFundInput!) {
    helpFromFund(input: $input) {
      __typename
      ... on FundHelps {
        helps {
          ...AdminFundHelp
        }
      }
      ...AdminProblem
    }
  }
`);
const TakeBack = graphql(`
  mutation AdminTakeBackHelp($helpId: UUID!) {
    takeBackHelp(helpId: $helpId) {
      __typename
      ... on FundHelps {
        helps {
          ...AdminFundHelp
        }
      }
      ...AdminProblem
    }
  }
`);

export type {
  AdminDuesTermsFragment as DuesTerms,
  AdminFundHelpFragment as FundHelp,
  AdminOwnMoneyFragment as OwnMoney,
} from '@cabas/client';

const useScope = () => useCollective().scope;

export const useDues = () => useScopedQuery(Asked, {}, { scope: useScope() });
export const useFundHelps = () => useScopedQuery(Helps, {}, { scope: useScope() });
export function useContributions() {
  return useRows(Came, { first: 50 }, { scope: useScope(), connection: (result) => result.contributions });
}
export const useSetDues = () => useAction(Set, (result) => result.setDues, useScope());
export const useRecordContribution = () =>
  useAction(Record, (result) => result.recordContribution, useScope());
export const useRemindDues = () => useAction(Remind, (result) => result.remindDues, useScope());
export const useFeedFund = () => useAction(Feed, (result) => result.feedFund, useScope());
export const useHelpFromFund = () => useAction(Help, (result) => result.helpFromFund, useScope());
export const useTakeBackHelp = () => useAction(TakeBack, (result) => result.takeBackHelp, useScope());

export function useMemberDues(id: string) {
  return useScopedQuery(OfMember, { id }, { scope: useCollective().scope });
}
