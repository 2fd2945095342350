/** Lines of bank statements: sent as a file, then said of each whose it is. */
import { type AdminBankLineFragment, type BankLineState, graphql } from '@cabas/client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useCollective } from './collective-context.tsx';
import { useAction } from './use-action.ts';
import { useRows } from './use-all-pages.ts';

graphql(`
  fragment AdminBankLine on BankLine {
    id
    on
    label
    amountCents
    producerId
    payeeName
    state
    memberId
    memberName
    paidProducerId
    paidPayeeName
    purpose
    reason
    decidedBy
    decidedAt
    proposals {
      memberId
      memberName
      producerId
      payeeName
      purpose
      reason
      sure
      owedCents
    }
  }
`);
const Lines = graphql(`
  query AdminBankLines($state: BankLineState, $first: Int, $after: String) {
    bankLines(state: $state, first: $first, after: $after) {
      totalCount
      edges {
        node {
          ...AdminBankLine
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const Apply = graphql(`
  mutation AdminApplyBankLine($lineId: UUID!, $memberId: UUID!, $producerId: UUID, $purpose: BankPurpose) {
    applyBankLine(lineId: $lineId, memberId: $memberId, producerId: $producerId, purpose: $purpose) {
      __typename
      ...AdminBankLine
      ...AdminProblem
    }
  }
`);
const Aside = graphql(`
  mutation AdminSetBankLineAside($lineId: UUID!, $reason: String!) {
    setBankLineAside(lineId: $lineId, reason: $reason) {
      __typename
      ...AdminBankLine
      ...AdminProblem
    }
  }
`);

export type BankLine = AdminBankLineFragment;
export type { BankLineState };

export function useBankLines(state: BankLineState) {
  const { scope } = useCollective();
  return useRows(Lines, { state, first: 50 }, { scope, connection: (result) => result.bankLines });
}
export function useApplyBankLine() {
  return useAction(Apply, (result) => result.applyBankLine, useCollective().scope);
}
export function useSetBankLineAside() {
  return useAction(Aside, (result) => result.setBankLineAside, useCollective().scope);
}

export interface StatementReport {
  readonly added: number;
  readonly known: number;
  readonly problems: readonly {
    readonly line: number;
    readonly label: string;
    readonly code: StatementProblem;
  }[];
}
export type StatementProblem =
  'NO_DATE' | 'NO_AMOUNT' | 'NO_LABEL' | 'TWO_AMOUNTS' | 'OTHER_CURRENCY' | 'REPEATED' | 'BAD_ROW';

/** Sends a statement's bytes as they are: the server finds out what they are. */
export function useSendStatement() {
  const { collective, scope } = useCollective();
  const client = useQueryClient();
  const [state, setState] = useState<{
    busy: boolean;
    failed: string | null;
    report: StatementReport | null;
  }>({
    busy: false,
    failed: null,
    report: null,
  });
  const send = async (file: File, producerId: string | null) => {
    setState({ busy: true, failed: null, report: null });
    try {
      const query = producerId === null ? '' : `?producerId=${producerId}`;
      const response = await fetch(`/files/c/${collective.id}/bank-lines${query}`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: {
          'cabas-scope': scope,
          'content-type': 'application/octet-stream',
          'accept-language': document.documentElement.lang,
        },
        body: file,
      });
      const answer = (await response.json().catch(() => ({}))) as StatementReport & { message?: string };
      if (!response.ok) throw new Error(answer.message ?? `HTTP ${response.status}`);
      setState({ busy: false, failed: null, report: answer });
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === scope });
    } catch (failure) {
      const failed = failure instanceof Error ? failure.message : String(failure);
      setState({ busy: false, failed, report: null });
    }
  };
  return { ...state, send };
}
