import { randomUUID } from 'node:crypto';
import { planInput } from '../tenants/sales.ts';
import type { Tenant } from '../tenants.ts';
import { noVariables, type Cases, type Kinds } from './case.ts';

const oneOfTheOffer = (t: Tenant) => [{ offerId: t.ids['offer'], quantity: 1 }];

/** Sales, places and rounds, orders, choices, price levels, lots, feedback, announcements. */
export const SALES_CASES: Cases = {
  openSales: { door: 'person', variables: noVariables },
  mySales: { door: 'person', variables: noVariables },
  foundOffers: { door: 'person', variables: () => ({ search: 'carotte', first: 10 }) },
  pickups: { door: 'person', variables: noVariables },
  myOrders: { door: 'person', variables: () => ({ first: 10 }) },
  myOrder: { door: 'person', variables: (t) => ({ id: t.ids['order'] }) },
  orderFeedback: { door: 'person', variables: (t) => ({ orderId: t.ids['servedOrder'] }) },
  budget: { door: 'person', variables: () => ({ day: '2026-12-04' }) },
  deliveryAddress: { door: 'person', variables: noVariables },
  saveDeliveryAddress: {
    door: 'person',
    variables: () => ({ input: { addressLine1: '1 rue Basse', postcode: '28000', city: 'Chartres' } }),
  },
  setBudget: {
    door: 'person',
    variables: () => ({ input: { period: 'MONTH', amountCents: 12_000, currency: 'EUR' } }),
  },
  lots: {
    door: 'collective',
    variables: (t) => ({ distributionId: t.ids['pastDistribution'] }),
  },
  lotRecipients: { door: 'collective', variables: (t) => ({ lotId: t.ids['lot'] }) },
  setLot: {
    door: 'collective',
    variables: (t) => ({
      input: { distributionId: t.ids['distribution'], offerId: t.ids['offer'], numbers: ['L24-310'] },
    }),
  },
  farmLots: {
    door: 'farm',
    variables: (t) => ({ distributionId: t.ids['pastDistribution'] }),
  },
  setFarmLot: {
    door: 'farm',
    variables: (t) => ({
      input: { distributionId: t.ids['distribution'], offerId: t.ids['farmOffer'], numbers: ['F7'] },
    }),
  },
  salesCycle: { door: 'collective', variables: (t) => ({ id: t.ids['cycle'] }) },
  offers: {
    door: 'collective',
    variables: (t) => ({
      cycleId: t.ids['cycle'],
      distributionId: t.ids['distribution'],
      producerId: t.ids['producer'],
      first: 10,
    }),
    harmless: { distributionId: 'a point that is not this sale’s leaves what is sold at every point' },
  },
  choices: { door: 'collective', variables: (t) => ({ distributionId: t.ids['distribution'] }) },
  habits: {
    door: 'collective',
    variables: (t) => ({ exceptCycleId: t.ids['cycle'] }),
    harmless: { exceptCycleId: 'a sale that is not here is nobody’s last order: it leaves nothing out' },
  },
  pickupPoints: { door: 'collective', variables: noVariables },
  salesCycles: { door: 'collective', variables: noVariables },
  saleBoard: { door: 'collective', variables: (t) => ({ cycleId: t.ids['cycle'] }) },
  orders: {
    door: 'collective',
    variables: (t) => ({ cycleId: t.ids['cycle'], distributionId: t.ids['distribution'] }),
  },
  order: { door: 'collective', variables: (t) => ({ id: t.ids['order'] }) },
  flowsInUse: { door: 'collective', variables: noVariables },
  saleFlows: { door: 'collective', variables: noVariables },
  placeOrder: {
    door: 'collective',
    variables: (t) => ({
      input: {
        distributionId: t.ids['distribution'],
        slotId: t.ids['slot'],
        lines: oneOfTheOffer(t),
        idempotencyKey: randomUUID(),
      },
    }),
  },
  changeOrder: {
    door: 'collective',
    variables: (t) => ({
      input: {
        orderId: t.ids['adminOrder'],
        version: t.version,
        slotId: t.ids['slot'],
        lines: oneOfTheOffer(t),
      },
    }),
  },
  cancelOrder: {
    door: 'collective',
    variables: (t) => ({ orderId: t.ids['adminOrder'], version: t.version }),
  },
  keepChoices: {
    door: 'collective',
    variables: (t) => ({
      input: {
        distributionId: t.ids['distribution'],
        lines: [{ offerId: t.ids['offer'], quantity: 2, agoMs: 0 }],
      },
    }),
    harmless: { 'input.lines.0.offerId': 'an offer that is not of this sale is left out, the rest is kept' },
  },
  setFavourite: {
    door: 'collective',
    variables: (t) => ({ productId: t.ids['product'], favourite: true }),
  },
  nameCollector: {
    door: 'collective',
    variables: (t) => ({
      input: {
        orderId: t.ids['adminOrder'],
        collectedBy: { name: 'Jeanne D.', email: `${randomUUID()}@example.org` },
        beneficiary: 'Mme Petit',
      },
    }),
  },
  giveFeedback: {
    door: 'collective',
    variables: (t) => ({ input: { lineId: t.ids['adminServedLine'], mark: 'GOOD', words: 'Croquantes' } }),
  },
  feedback: { door: 'collective', variables: () => ({ first: 10 }) },
  addPickupPoint: { door: 'collective', variables: () => ({ input: { name: 'Chez l’intruse' } }) },
  changePickupPoint: {
    door: 'collective',
    variables: (t) => ({ input: { pickupPointId: t.ids['point'], name: 'Ailleurs' } }),
  },
  planSale: {
    door: 'collective',
    variables: (t) => ({
      input: withDistributionId(
        planInput(t.collective, t.ids['point'] ?? '', {
          name: randomUUID(),
          offers: [{ listingId: t.ids['listing'] }],
        }),
        t.ids['draftDistribution'],
      ),
    }),
    harmless: { 'input.distributions.0.id': 'planning makes new distributions and reads no id' },
  },
  changeSale: {
    door: 'collective',
    variables: (t) => ({
      input: {
        cycleId: t.ids['draftCycle'],
        version: 1,
        distributions: withDistributionId(
          planInput(t.collective, t.ids['otherPoint'] ?? ''),
          t.ids['draftDistribution'],
        ).distributions,
      },
    }),
  },
  publishSale: { door: 'collective', variables: (t) => ({ cycleId: t.ids['draftCycle'] }) },
  cancelSale: { door: 'collective', variables: (t) => ({ cycleId: t.ids['draftCycle'], reason: 'gel' }) },
  priceLevels: { door: 'collective', variables: noVariables },
  payees: { door: 'collective', variables: (t) => ({ cycleId: t.ids['cycle'] }) },
  choosePriceLevel: { door: 'collective', variables: (t) => ({ levelId: t.ids['level'] }) },
  setPriceLevels: {
    door: 'collective',
    variables: (t) => ({ input: { levels: [{ id: t.ids['level'], name: 'Solidaire', rateBp: -1500 }] } }),
  },
  setOffer: {
    door: 'collective',
    variables: (t) => ({
      input: {
        cycleId: t.ids['cycle'],
        listingId: t.ids['listing'],
        distributionIds: [t.ids['distribution']],
        cap: 400,
      },
    }),
  },
  changeRound: {
    door: 'collective',
    variables: (t) => ({
      input: {
        distributionId: t.ids['round'],
        version: 1,
        delivery: { feeCents: 400, areas: ['28*'] },
      },
    }),
  },
  enterOrder: {
    door: 'collective',
    variables: (t) => ({
      input: {
        memberId: t.ids['member'],
        distributionId: t.ids['distribution'],
        slotId: t.ids['slot'],
        lines: oneOfTheOffer(t),
        reason: 'au téléphone',
      },
    }),
  },
  cancelMemberOrder: {
    door: 'collective',
    variables: (t) => ({ input: { orderId: t.ids['adminOrder'], version: t.version, reason: 'doublon' } }),
  },
  closeDistribution: {
    door: 'collective',
    variables: (t) => ({ distributionId: t.ids['distribution'], reason: 'complet' }),
  },
  handOutDistribution: {
    door: 'collective',
    variables: (t) => ({ distributionId: t.ids['distribution'], reason: 'tôt' }),
  },
  correctDelivery: {
    door: 'collective',
    variables: (t) => ({
      input: {
        orderId: t.ids['servedOrder'],
        lines: [{ lineId: t.ids['servedLine'], quantity: 1 }],
        reason: 'casse',
      },
    }),
  },
  news: { door: 'collective', variables: noVariables },
  announcements: { door: 'collective', variables: noVariables },
  announcementAudience: {
    door: 'collective',
    variables: (t) => ({ distributionId: t.ids['distribution'] }),
  },
  sendAnnouncement: {
    door: 'collective',
    variables: (t) => ({
      input: { subject: 'Samedi', words: 'Venez !', distributionId: t.ids['distribution'] },
    }),
  },
  farmDeliveries: { door: 'farm', variables: noVariables },
  farmFeedback: { door: 'farm', variables: () => ({ first: 10 }) },
  answerFeedback: {
    door: 'farm',
    variables: (t) => ({ input: { feedbackId: t.ids['feedback'], answer: 'Merci !' } }),
  },
};

export const SALES_KINDS: Kinds = {
  cycleId: ['cycle', 'draftCycle', 'pastCycle'],
  exceptCycleId: ['cycle', 'draftCycle', 'pastCycle'],
  distributionId: ['distribution', 'draftDistribution', 'pastDistribution', 'servedDistribution'],
  distributionIds: ['distribution', 'draftDistribution', 'pastDistribution'],
  pickupPointId: ['point', 'otherPoint'],
  offerId: ['offer', 'farmOffer', 'forgottenOffer'],
  lotId: ['lot'],
  orderId: ['order', 'adminOrder', 'pastOrder', 'servedOrder'],
  slotId: ['slot'],
  lineId: ['line', 'pastLine', 'servedLine', 'servedLoaf', 'adminServedLine'],
  feedbackId: ['feedback'],
  'myOrder.id': ['order', 'adminOrder', 'pastOrder'],
  'salesCycle.id': ['cycle', 'draftCycle', 'pastCycle'],
  'order.id': ['order', 'adminOrder', 'pastOrder'],
  'planSale.input.distributions.0.id': ['distribution', 'draftDistribution'],
  'changeSale.input.distributions.0.id': ['distribution', 'draftDistribution', 'pastDistribution'],
  levelId: ['level'],
  'setPriceLevels.input.levels.0.id': ['level'],
};

function withDistributionId<T extends { distributions: object[] }>(
  input: T,
  id: string | undefined,
): T & { distributions: object[] } {
  return { ...input, distributions: input.distributions.map((one) => ({ ...one, id })) };
}
