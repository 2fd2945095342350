import { randomUUID } from 'node:crypto';
import { noVariables, type Cases, type Kinds } from './case.ts';

/** Paying online, and the accounts at payment services. */
export const PAYMENTS_CASES: Cases = {
  onlineDues: { door: 'collective', variables: () => ({}) },
  payDues: { door: 'collective', variables: () => ({ input: { duesCents: 0, giftCents: 300 } }) },
  proceedDues: { door: 'collective', variables: () => ({ skip: true }) },
  onlinePayment: { door: 'collective', variables: (t) => ({ orderId: t.ids['adminOrder'] }) },
  owedOnline: { door: 'person', variables: noVariables },
  ordersToPayOnline: { door: 'collective', variables: (t) => ({ producerId: t.ids['producer'] }) },
  payOnline: { door: 'collective', variables: (t) => ({ orderId: t.ids['adminOrder'] }) },
  proceedOnline: { door: 'collective', variables: (t) => ({ orderId: t.ids['adminOrder'], skip: true }) },
  onlineSettings: { door: 'collective', variables: noVariables },
  onlineReceipts: { door: 'collective', variables: noVariables },
  enableOnline: { door: 'collective', variables: () => ({ enabled: false }) },
  connectOnline: { door: 'collective', variables: noVariables },
  connectHelloAsso: {
    door: 'collective',
    variables: () => ({
      input: { organization: 'amap-demo', clientId: 'demo-client', secret: 'demo-secret' },
    }),
  },
  checkOnlineAccount: { door: 'collective', variables: noVariables },
  refundOnline: {
    door: 'collective',
    variables: (t) => ({
      input: { idempotencyKey: randomUUID(), chargeId: t.ids['paidOnline'], amountCents: 1, reason: 'gâté' },
    }),
  },
  farmOnline: { door: 'farm', variables: noVariables },
  connectFarmOnline: { door: 'farm', variables: noVariables },
  activateFarmOnline: { door: 'farm', variables: () => ({ active: false }) },
  checkFarmOnline: { door: 'farm', variables: noVariables },
};

export const PAYMENTS_KINDS: Kinds = {
  chargeId: ['onlineCharge', 'paidOnline'],
};
