/** What a collective that resells owes its farms, and the transfers that pay it. */
import {
  type AdminSaleDueFragment,
  type AdminSettlementFragment,
  graphql,
  useScopedQuery,
} from '@cabas/client';
import { useCollective } from './collective-context.tsx';
import { useAction } from './use-action.ts';

graphql(`
  fragment AdminSaleDue on SaleDue {
    id
    saleName
    lastPickupOn
    handedOut
    soldCents
    deliveryCents
    purchasedCents
    marginCents
    farms {
      producerId
      producerName
      owedCents
      paidCents
      plannedCents
      leftCents
      account {
        iban
      }
    }
  }
`);
graphql(`
  fragment AdminSettlement on Settlement {
    id
    number
    executeOn
    at
    by
    amountCents
    path
    lines {
      id
      saleName
      producerName
      amountCents
      reference
      iban
      state
      paidOn
      reason
    }
  }
`);
const Query = graphql(`
  query AdminSettlements {
    salesDue {
      ...AdminSaleDue
    }
    settlements {
      ...AdminSettlement
    }
  }
`);
const Create = graphql(`
  mutation AdminCreateSettlement($input: CreateSettlementInput!) {
    createSettlement(input: $input) {
      __typename
      ...AdminSettlement
      ...AdminProblem
    }
  }
`);
const MarkPaid = graphql(`
  mutation AdminMarkSettlementPaid($settlementId: UUID!, $on: Date) {
    markSettlementPaid(settlementId: $settlementId, on: $on) {
      __typename
      ...AdminSettlement
      ...AdminProblem
    }
  }
`);
const Undo = graphql(`
  mutation AdminUndoSettlementLine($settlementLineId: UUID!, $reason: String!) {
    undoSettlementLine(settlementLineId: $settlementLineId, reason: $reason) {
      __typename
      ...AdminSettlement
      ...AdminProblem
    }
  }
`);

export type SaleDue = AdminSaleDueFragment;
export type Settlement = AdminSettlementFragment;

export function useSettlements() {
  return useScopedQuery(Query, {}, { scope: useCollective().scope });
}
export function useCreateSettlement() {
  return useAction(Create, (result) => result.createSettlement, useCollective().scope);
}
export function useMarkSettlementPaid() {
  return useAction(MarkPaid, (result) => result.markSettlementPaid, useCollective().scope);
}
export function useUndoSettlementLine() {
  return useAction(Undo, (result) => result.undoSettlementLine, useCollective().scope);
}
