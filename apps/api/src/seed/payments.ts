import type { HandedOut, Owed, Treasurer } from './treasurer.ts';

/** How members pay, one after the other; the last three leave something to do. */
const WAYS = [
  'CASH',
  'CHEQUE',
  'CARD',
  'CHEQUE',
  'CASH',
  'TRANSFER',
  'CHEQUE',
  'PART',
  'CASH',
  'NOT',
] as const;
const BANKS = ['Crédit coopératif', 'La Banque postale', 'Crédit agricole', 'CIC Ouest'];

interface Cheque {
  readonly paymentId: string;
  readonly producerId: string | null;
}

/**
 * What came at a hand-out, by each means; what one person gave is written down. Answers who is not quits: some pay later by transfer, some
 * forget. `cards`: members may pay by card there. `later`: who has not paid yet.
 */
export async function takePayments(
  desk: Treasurer,
  place: HandedOut,
  cards: boolean,
  later: string | undefined,
): Promise<Owed[]> {
  const { members } = await desk.evening(place);
  const open: Owed[] = [];
  for (const [index, owed] of members.entries()) {
    if (owed.leftCents <= 0) continue;
    const way = owed.memberId === later ? 'NOT' : (WAYS[index % WAYS.length] ?? 'CASH');
    if (way === 'NOT') {
      open.push(owed);
      continue;
    }
    // who brought too little gave whole euros
    const part = Math.floor(owed.leftCents / 200) * 100;
    const amountCents = way === 'PART' && part > 0 ? part : owed.leftCents;
    const means = way === 'PART' || (way === 'CARD' && !cards) ? 'CASH' : way;
    if (amountCents < owed.leftCents) open.push({ ...owed, leftCents: owed.leftCents - amountCents });
    await desk.act('recordPayment(input: RecordPaymentInput!)', 'MemberAccount', 'memberName', {
      input: {
        ...{
          idempotencyKey: desk.key('paid'),
          memberId: owed.memberId,
          producerId: owed.producerId,
          means,
          amountCents,
        },
        ...{ receivedOn: place.pickupDate, distributionId: place.distributionId },
        ...(means === 'CHEQUE' && {
          chequeNumber: String(4_120_017 + index * 31),
          chequeBank: BANKS[index % BANKS.length],
        }),
      },
    });
  }
  return open;
}

/** The box as it was counted that evening: fifty cents are missing, as they do. */
export async function countTill(desk: Treasurer, place: HandedOut): Promise<void> {
  const { tills } = await desk.evening(place);
  const lines = tills
    .filter(({ means }) => means === 'CASH' || means === 'CHEQUE')
    .map(({ producerId, means, receivedCents }, index) => {
      const floatCents = means === 'CASH' ? 2000 : 0;
      const gap = means === 'CASH' && index === 0 ? 50 : 0;
      return {
        ...{ producerId, means, floatCents },
        countedCents: Math.max(0, floatCents + receivedCents - gap),
      };
    });
  const input = { distributionId: place.distributionId, number: 1, lines, note: 'Compté à deux.' };
  await desk.act('countTill(input: CountTillInput!)', 'Evening', 'counts { number }', { input });
}

/** Some cheques went on with a slip, some wait, one was asked to be kept until the end of the month. */
export async function moveCheques(desk: Treasurer): Promise<void> {
  const { edges } = await desk.query<{ edges: { node: Cheque }[] }>(
    '{ cheques(state: RECEIVED, first: 100) { edges { node { paymentId producerId } } } }',
  );
  const byPayee = Map.groupBy(
    edges.map(({ node }) => node),
    ({ producerId }) => producerId,
  );
  const [payee, cheques] = [...byPayee].sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
  if (payee === undefined || cheques === undefined) return;
  const [later, ...others] = cheques;
  if (later !== undefined) {
    const plannedOn = new Date(Date.now() + 24 * 86_400_000).toISOString().slice(0, 10);
    const input = { paymentId: later.paymentId, plannedOn };
    await desk.act('describeCheque(input: DescribeChequeInput!)', 'Cheque', 'paymentId', { input });
  }
  const gone = others.slice(0, Math.ceil(others.length / 2)).map(({ paymentId }) => paymentId);
  if (gone.length === 0) return;
  const input = { to: payee === null ? 'DEPOSITED' : 'REMITTED', paymentIds: gone };
  await desk.act('moveCheques(input: MoveChequesInput!)', 'ChequesMoved', 'slip { number }', { input });
}
