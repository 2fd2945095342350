import { type AdminShiftFragment, graphql, useScopedQuery } from '@cabas/client';
import { useCollective } from '../../shared/collective-context.tsx';
import { useAction } from '../../shared/use-action.ts';
import '../../shared/problem.ts'; // its fragment

graphql(`
  fragment AdminShift on Shift {
    id
    label
    day
    windowStart
    windowEnd
    startsAt
    endsAt
    distributionId
    place
    needed
    taken
    cancelled
    people {
      memberId
      name
      phone
    }
  }
`);
const Query = graphql(`
  query AdminShifts {
    shifts {
      ...AdminShift
    }
    turnRules {
      owed
      seasonMonth
      leaveHours
    }
  }
`);
const Set = graphql(`
  mutation AdminSetShift($input: ShiftInput!) {
    setShift(input: $input) {
      ...AdminShift
      ...AdminProblem
    }
  }
`);
const Cancel = graphql(`
  mutation AdminCancelShift($shiftId: UUID!, $reason: String!) {
    cancelShift(shiftId: $shiftId, reason: $reason) {
      ...AdminShift
      ...AdminProblem
    }
  }
`);
const Enrol = graphql(`
  mutation AdminEnrolMember($shiftId: UUID!, $memberId: UUID!) {
    enrolMember(shiftId: $shiftId, memberId: $memberId) {
      ...AdminShift
      ...AdminProblem
    }
  }
`);
const Withdraw = graphql(`
  mutation AdminWithdrawMember($shiftId: UUID!, $memberId: UUID!) {
    withdrawMember(shiftId: $shiftId, memberId: $memberId) {
      ...AdminShift
      ...AdminProblem
    }
  }
`);
const ChangeRules = graphql(`
  mutation AdminChangeTurnRules($input: TurnRulesInput!) {
    changeTurnRules(input: $input) {
      ... on TurnRules {
        owed
        seasonMonth
        leaveHours
      }
      ...AdminProblem
    }
  }
`);

export type Shift = AdminShiftFragment;

/** Every turn to come and of the last weeks, and the rules: one answer for the page and the sale's board. */
export function useShifts() {
  return useScopedQuery(Query, {}, { scope: useCollective().scope });
}

export const useSetShift = () => useAction(Set, (result) => result.setShift, useCollective().scope);
export const useCancelShift = () => useAction(Cancel, (result) => result.cancelShift, useCollective().scope);
export const useEnrol = () => useAction(Enrol, (result) => result.enrolMember, useCollective().scope);
export const useWithdraw = () =>
  useAction(Withdraw, (result) => result.withdrawMember, useCollective().scope);
export const useChangeTurnRules = () =>
  useAction(ChangeRules, (result) => result.changeTurnRules, useCollective().scope);
