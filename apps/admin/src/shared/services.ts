/** What farms owe the collective for services. */
import { type AdminServiceAccountFragment, graphql, useScopedQuery } from '@cabas/client';
import { useCollective } from './collective-context.tsx';
import { useAction } from './use-action.ts';

graphql(`
  fragment AdminServiceAccount on ServiceAccount {
    producerId
    producerName
    invoicedCents
    paidCents
    balanceCents
    lines {
      id
      on
      kind
      documentId
      documentNumber
      paymentId
      means
      note
      reversible
      dueOn
      cents
      balanceCents
    }
  }
`);
const Query = graphql(`
  query AdminServiceAccounts {
    serviceAccounts {
      ...AdminServiceAccount
    }
  }
`);
const Record = graphql(`
  mutation AdminRecordServicePayment($input: RecordServicePaymentInput!) {
    recordServicePayment(input: $input) {
      __typename
      ...AdminServiceAccount
      ...AdminProblem
    }
  }
`);
const Reverse = graphql(`
  mutation AdminReverseServicePayment($paymentId: UUID!, $reason: String!) {
    reverseServicePayment(paymentId: $paymentId, reason: $reason) {
      __typename
      ...AdminServiceAccount
      ...AdminProblem
    }
  }
`);

export type ServiceAccount = AdminServiceAccountFragment;
export type ServiceLine = ServiceAccount['lines'][number];

export function useServiceAccounts() {
  return useScopedQuery(Query, {}, { scope: useCollective().scope });
}
export function useRecordServicePayment() {
  return useAction(Record, (result) => result.recordServicePayment, useCollective().scope);
}
export function useReverseServicePayment() {
  return useAction(Reverse, (result) => result.reverseServicePayment, useCollective().scope);
}
