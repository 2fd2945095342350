/** Being paid online: what the collective allows, its account, what came that way. */
import { graphql, useScopedPages, useScopedQuery } from '@cabas/client';
import { useCollective } from './collective-context.tsx';
import { useAction } from './use-action.ts';

graphql(`
  fragment AdminOnlineSettings on OnlineSettings {
    enabled
    provider
    accountRef
    submitted
    ready
    services
    farms {
      producerId
      ready
      active
    }
  }
`);
graphql(`
  fragment AdminOnlineReceipt on OnlineReceipt {
    charge {
      id
      payeeName
      state
      hold
      amountCents
      duesCents
      giftCents
      takenCents
      givenBackCents
      failure
      createdAt
      paidOn
    }
    orderId
    memberName
    saleName
    service
    refundableCents
    serviceCents
    refunds {
      id
      amountCents
      reason
      state
      failure
      at
      by
    }
    disputes {
      id
      amountCents
      state
      answerBy
    }
  }
`);
const Settings = graphql(`
  query AdminOnlineSettingsPage {
    onlineSettings {
      ...AdminOnlineSettings
    }
  }
`);
const Receipts = graphql(`
  query AdminOnlineReceipts($after: String) {
    onlineReceipts(first: 50, after: $after) {
      edges {
        node {
          ...AdminOnlineReceipt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);
const Enable = graphql(`
  mutation AdminEnableOnline($enabled: Boolean!) {
    enableOnline(enabled: $enabled) {
      __typename
      ... on OnlineSettings {
        ...AdminOnlineSettings
      }
      ...AdminProblem
    }
  }
`);
const Connect = graphql(`
  mutation AdminConnectOnline {
    connectOnline {
      __typename
      ... on OnlineLink {
        url
      }
      ...AdminProblem
    }
  }
`);
const ConnectHelloAsso = graphql(`
  mutation AdminConnectHelloAsso($input: HelloAssoInput!) {
    connectHelloAsso(input: $input) {
      __typename
      ... on OnlineSettings {
        ...AdminOnlineSettings
      }
      ...AdminProblem
    }
  }
`);
const Check = graphql(`
  mutation AdminCheckOnlineAccount {
    checkOnlineAccount {
      __typename
      ... on OnlineSettings {
        ...AdminOnlineSettings
      }
      ...AdminProblem
    }
  }
`);
const Refund = graphql(`
  mutation AdminRefundOnline($input: RefundOnlineInput!) {
    refundOnline(input: $input) {
      __typename
      ... on OnlineReceipt {
        ...AdminOnlineReceipt
      }
      ...AdminProblem
    }
  }
`);

export type {
  AdminOnlineReceiptFragment as OnlineReceipt,
  AdminOnlineSettingsFragment as OnlineSettings,
} from '@cabas/client';

export function useOnlineSettings() {
  return useScopedQuery(Settings, {}, { scope: useCollective().scope });
}

export function useOnlineReceipts() {
  return useScopedPages(Receipts, {}, { scope: useCollective().scope, page: (data) => data.onlineReceipts });
}

export function useEnableOnline() {
  return useAction(Enable, (result) => result.enableOnline, useCollective().scope);
}

export function useConnectOnline() {
  return useAction(Connect, (result) => result.connectOnline, useCollective().scope);
}

export function useConnectHelloAsso() {
  return useAction(ConnectHelloAsso, (result) => result.connectHelloAsso, useCollective().scope);
}

export function useCheckOnline() {
  return useAction(Check, (result) => result.checkOnlineAccount, useCollective().scope);
}

export function useRefundOnline() {
  return useAction(Refund, (result) => result.refundOnline, useCollective().scope);
}
