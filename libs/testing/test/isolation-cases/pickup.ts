import { randomUUID } from 'node:crypto';
import type { Tenant } from '../tenants.ts';
import { noVariables, type Cases, type Kinds } from './case.ts';

/** One gesture of each kind that names something: whoever it names, the others are done. */
const oneGesture = (t: Tenant, payeeId = t.ids['producer'], lineId = t.ids['servedLine']) => ({
  distributionId: t.ids['servedDistribution'],
  device: 'a phone of the evening',
  gestures: [
    {
      id: randomUUID(),
      kind: 'PAY',
      seen: 0,
      at: '2026-12-04T17:00:00Z',
      memberId: t.ids['member'],
      lineId,
      payeeId,
      means: 'CASH',
      amountCents: 100,
      offerId: t.ids['offer'],
      gestureId: t.ids['gesture'],
    },
  ],
});
const refusedByItself =
  'a gesture is refused by itself: the batch is answered, with the reason beside the gesture';
const eachRefusedByItself = Object.fromEntries(
  ['id', 'memberId', 'lineId', 'payeeId', 'offerId', 'gestureId'].map((name) => [
    `input.gestures.0.${name}`,
    refusedByItself,
  ]),
);

/** The hand-out and the gestures of those who stand at the table. */
export const PICKUP_CASES: Cases = {
  handOutSheet: { door: 'collective', variables: (t) => ({ distributionId: t.ids['servedDistribution'] }) },
  handOutOthers: { door: 'collective', variables: (t) => ({ distributionId: t.ids['servedDistribution'] }) },
  myHandOuts: { door: 'collective', variables: noVariables },
  sendGestures: {
    door: 'collective',
    variables: (t) => ({ input: oneGesture(t) }),
    harmless: eachRefusedByItself,
  },
  farmHandOutSheet: {
    door: 'farm',
    variables: (t) => ({ collectiveId: t.ids['collective'], distributionId: t.ids['servedDistribution'] }),
  },
  sendFarmGestures: {
    door: 'farm',
    variables: (t) => ({
      collectiveId: t.ids['collective'],
      input: oneGesture(t, t.ids['farm'], t.ids['servedLoaf']),
    }),
    harmless: eachRefusedByItself,
  },
};

export const PICKUP_KINDS: Kinds = {
  payeeId: ['producer', 'farm'],
  gestureId: ['gesture'],
  'sendGestures.input.gestures.0.id': ['gesture'],
  'sendFarmGestures.input.gestures.0.id': ['gesture'],
};
