/** Members as the collective knows them. */
import { type AdminMemberFragment, graphql, type MembershipStatus } from '@cabas/client';
import { useCollective } from './collective-context.tsx';
import { useAction } from './use-action.ts';
import { useRows } from './use-all-pages.ts';

graphql(`
  fragment AdminMember on Member {
    id
    givenName
    familyName
    email
    phone
    partnerGivenName
    partnerFamilyName
    addressLine1
    postcode
    city
    status
    roles
    hasAccount
    createdAt
    business {
      legalName
      siret
      vatNumber
      addressLine1
      postcode
      city
      electronicAddress
      paymentDays
      grouped
    }
    dues {
      paidCents
      upToDate
    }
  }
`);
const List = graphql(`
  query AdminMembers(
    $search: String
    $status: MembershipStatus
    $duesUnpaid: Boolean
    $first: Int
    $after: String
  ) {
    members(search: $search, status: $status, duesUnpaid: $duesUnpaid, first: $first, after: $after) {
      totalCount
      edges {
        node {
          ...AdminMember
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const Change = graphql(`
  mutation AdminChangeMember($input: ChangeMemberInput!) {
    changeMember(input: $input) {
      __typename
      ...AdminMember
      ...AdminProblem
    }
  }
`);
const Invite = graphql(`
  mutation AdminInviteMember($memberId: UUID!) {
    inviteMember(memberId: $memberId) {
      __typename
      ... on Done {
        ok
      }
      ...AdminProblem
    }
  }
`);
const Add = graphql(`
  mutation AdminAddMember($input: AddMemberInput!) {
    addMember(input: $input) {
      __typename
      ...AdminMember
      ...AdminProblem
    }
  }
`);

export type Member = AdminMemberFragment;

export function useMembers(filter: {
  search?: string;
  status?: MembershipStatus;
  duesUnpaid?: boolean;
  first?: number;
}) {
  const { scope } = useCollective();
  return useRows(List, { first: 50, ...filter }, { scope, connection: (result) => result.members });
}
export function useChangeMember() {
  return useAction(Change, (result) => result.changeMember, useCollective().scope);
}
export function useInviteMember() {
  return useAction(Invite, (result) => result.inviteMember, useCollective().scope);
}
export function useAddMember() {
  return useAction(Add, (result) => result.addMember, useCollective().scope);
}

export const nameOf = (member: { givenName: string; familyName: string }): string =>
  `${member.givenName} ${member.familyName}`.trim();
