/** Where the collective and its farms are paid by transfer. */
import { graphql, useScopedQuery } from '@cabas/client';
import { useCollective } from './collective-context.tsx';
import { useAction } from './use-action.ts';

graphql(`
  fragment AdminBankAccount on BankAccount {
    producerId
    payeeName
    holder
    iban
    bic
    since
    by
    held {
      id
      holder
      iban
      bic
      at
      by
      heldUntil
    }
  }
`);
const Query = graphql(`
  query AdminBankAccounts {
    bankAccounts {
      ...AdminBankAccount
    }
  }
`);
const Set = graphql(`
  mutation AdminSetBankAccount($input: BankAccountInput!) {
    setBankAccount(input: $input) {
      __typename
      ... on BankAccounts {
        accounts {
          ...AdminBankAccount
        }
      }
      ...AdminProblem
    }
  }
`);

const Stop = graphql(`
  mutation AdminStopBankAccount($bankAccountId: UUID!) {
    stopBankAccount(bankAccountId: $bankAccountId) {
      __typename
      ... on BankAccounts {
        accounts {
          ...AdminBankAccount
        }
      }
      ...AdminProblem
    }
  }
`);

export type { AdminBankAccountFragment as BankAccount } from '@cabas/client';

export function useBankAccounts() {
  return useScopedQuery(Query, {}, { scope: useCollective().scope });
}

export function useSetBankAccount() {
  return useAction(Set, (result) => result.setBankAccount, useCollective().scope);
}

export function useStopBankAccount() {
  return useAction(Stop, (result) => result.stopBankAccount, useCollective().scope);
}
