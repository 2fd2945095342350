import type { Connection, Unit } from '@cabas/platform';
import {
  bankLinesPage,
  membersToMatch,
  payees,
  type BankLineRow,
  type BankLineState,
  type MatchRow,
} from '../data-access/bank-lines.query.ts';
import { nameWords, proposalsFor, type BankProposal, type ToMatch } from '../domain/bank-match.ts';
import { duesReference, giftReference, paymentReference } from './payment-reference.ts';

export interface BankLine extends BankLineRow {
  readonly proposals: readonly ShownProposal[];
}

type Referred = NonNullable<ToMatch['referred']>;

export interface ShownProposal extends BankProposal {
  readonly memberName: string;
  readonly payeeName: string;
  /** To that payee, now; less than 0: a credit. Of dues: asked and not paid. */
  readonly owedCents: number;
}

export async function bankLines(
  tx: Unit,
  filter: {
    state?: BankLineState | null | undefined;
    first?: number | null | undefined;
    after?: string | null | undefined;
  },
): Promise<Connection<BankLine>> {
  const page = await bankLinesPage(tx, filter);
  const shown = await withProposals(
    tx,
    page.edges.map(({ node }) => node),
  );
  return {
    ...page,
    edges: page.edges.flatMap(({ cursor }, index) => {
      const node = shown[index];
      return node === undefined ? [] : [{ cursor, node }];
    }),
  };
}

/** Who an open line may be from; two more statements, none when no line is open. */
export async function withProposals(tx: Unit, lines: readonly BankLineRow[]): Promise<BankLine[]> {
  if (!lines.some(({ state }) => state === 'OPEN')) return lines.map((line) => ({ ...line, proposals: [] }));
  const [members, known] = await Promise.all([membersToMatch(tx), payees(tx)]);
  const referred = lines.some(({ reference }) => reference !== null)
    ? references(members, known)
    : new Map<string, Referred>();
  const named = members.map(({ names, ...member }) => ({
    ...member,
    names: names.map(({ givenName, familyName }) => nameWords(givenName, familyName)),
  }));
  const accounts = new Map(
    [...new Set(lines.map(({ producerId }) => producerId))].map((producerId) => [
      producerId,
      named.map(({ memberId, names, owed, duesCents }) => ({
        memberId,
        names,
        duesCents,
        owedCents: owedTo({ owed }, producerId),
      })),
    ]),
  );
  const byId = new Map(members.map((member) => [member.memberId, member]));
  return lines.map((line) => {
    if (line.state !== 'OPEN') return { ...line, proposals: [] };
    const { producerId, label, amountCents: cents, reference } = line;
    const found = proposalsFor(
      { cents, label, producerId, referred: reference === null ? undefined : referred.get(reference) },
      accounts.get(producerId) ?? [],
    );
    const proposals = found.map((proposal): ShownProposal => {
      const member = byId.get(proposal.memberId);
      return {
        ...proposal,
        memberName: member?.memberName ?? '',
        payeeName: known.find((one) => one.producerId === proposal.producerId)?.name ?? '',
        owedCents: member === undefined ? 0 : owedFor(member, proposal),
      };
    });
    return { ...line, proposals };
  });
}

/** Every reference that may be written to this collective's payees: computed, stored nowhere. */
function references(
  members: readonly MatchRow[],
  known: readonly { producerId: string | null }[],
): ReadonlyMap<string, Referred> {
  return new Map<string, Referred>(
    members.flatMap(({ memberId }) => [
      ...known.map(
        ({ producerId }) =>
          [paymentReference(memberId, producerId), { memberId, producerId, purpose: 'ORDERS' }] as const,
      ),
      [duesReference(memberId), { memberId, producerId: null, purpose: 'DUES' }] as const,
      [giftReference(memberId), { memberId, producerId: null, purpose: 'GIFT' }] as const,
    ]),
  );
}

function owedFor(member: MatchRow, { purpose, producerId }: BankProposal): number {
  if (purpose === 'DUES') return member.duesCents;
  return purpose === 'GIFT' ? 0 : owedTo(member, producerId);
}

function owedTo({ owed }: Pick<MatchRow, 'owed'>, producerId: string | null): number {
  return owed[producerId ?? 'collective'] ?? 0;
}
