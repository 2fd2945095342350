import { randomUUID } from 'node:crypto';
import type { Setting } from './setting.ts';

/** A paper printed, a payment kept, and two phones that disagree: rows of every kind that a hand-out leaves. */
export async function serveAtTheTable(
  { collective, memberId, garden }: Setting,
  distributionId: string,
): Promise<void> {
  const send = (device: string, gesture: object) =>
    collective.do(
      'mutation($input: SendGesturesInput!) { sendGestures(input: $input) { __typename } }',
      'GesturesSent',
      {
        input: {
          distributionId,
          device,
          gestures: [{ id: randomUUID(), seen: 0, memberId, ...gesture }],
        },
      },
    );
  await send('the table’s phone', {
    kind: 'PAY',
    at: '2026-12-04T17:00:00Z',
    payeeId: garden,
    means: 'CHEQUE',
    amountCents: 504,
  });
  await send('the table’s phone', { kind: 'HAND_OUT', at: '2026-12-04T17:01:00Z' });
  await send('the door’s phone', { kind: 'MISS', at: '2026-12-04T19:00:00Z' });
  await collective.admin.fetch(`/files/c/${collective.id}/distributions/${distributionId}/handout.pdf`);
}
