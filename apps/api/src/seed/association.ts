import type { DuesData } from './data/collective.ts';
import type { HandedOut, Owed, Treasurer } from './treasurer.ts';

const MEANS = ['CASH', 'CHEQUE', 'TRANSFER', 'CASH'] as const;

/** Dues are asked; two members in three paid in the last weeks, some with a gift to the solidarity fund; the others are reminded. */
export async function collectDues(
  desk: Treasurer,
  dues: DuesData,
  notYet: string | undefined,
): Promise<void> {
  await desk.act('setDues(input: DuesInput!)', 'Dues', 'amountCents', { input: { ...dues, active: true } });
  const { edges } = await desk.query<{ edges: { node: { id: string; hasAccount: boolean } }[] }>(
    '{ members(status: ACTIVE, first: 200) { edges { node { id hasAccount } } } }',
  );
  for (const [index, { node }] of edges.entries()) {
    if (index % 3 === 2 || node.id === notYet) continue;
    const means = MEANS[index % MEANS.length];
    const input = {
      ...{ idempotencyKey: desk.key('dues'), memberId: node.id, means },
      receivedOn: new Date(Date.now() - ((index * 5) % 43) * 86_400_000).toISOString().slice(0, 10),
      duesCents: index % 5 === 3 ? (dues.minimumCents ?? dues.amountCents) : dues.amountCents,
      giftCents: index % 4 === 1 ? 500 : 0,
      ...(means === 'CHEQUE' && { chequeNumber: String(7_731_204 + index), chequeBank: 'Crédit mutuel' }),
    };
    const record = 'recordContribution(input: ContributionInput!)';
    await desk.act(record, 'Contribution', 'paymentId', { input });
  }
  await desk.act('remindDues', 'DuesReminded', 'count');
}

/** The association adds to what members gave, and somebody's basket is paid of it: seen by the treasurer and them. */
export async function helpSomebody(
  desk: Treasurer,
  { cycleId }: HandedOut,
  open: readonly Owed[],
): Promise<void> {
  const feed = { amountCents: 2000, reason: 'Voté à l’assemblée générale' };
  await desk.act('feedFund(input: FeedFundInput!)', 'OwnMoney', 'fundCents', { input: feed });
  const { edges } = await desk.query<{ edges: { node: { id: string; memberId: string } }[] }>(
    'query($id: UUID!) { orders(cycleId: $id, first: 100) { edges { node { id memberId } } } }',
    { id: cycleId },
  );
  const whose = open.at(-1);
  const order = edges.find(({ node }) => node.memberId === whose?.memberId)?.node;
  if (whose === undefined || order === undefined) return;
  const amountCents = Math.min(1500, whose.leftCents);
  const input = { orderId: order.id, amountCents, reason: 'Mois difficile' };
  await desk.act('helpFromFund(input: HelpFromFundInput!)', 'FundHelps', 'helps { id }', { input });
}
