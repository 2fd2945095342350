/** A hall in Valençay for the specs: two members, two farms, a weighed chicken and a loaf. */
import type { Basket, Line, Sheet } from './sheet.ts';
import type { Entry, Gesture } from './gesture.ts';

export const line = (change: Partial<Line> = {}): Line => ({
  id: 'bread-of-lea',
  orderId: 'order-of-lea',
  offerId: 'bread',
  producerId: 'bakery',
  producerName: 'Le Fournil',
  name: 'Pain de campagne',
  sellingMode: 'PIECE',
  weighed: false,
  contentAmount: null,
  contentUnit: null,
  quantity: 2,
  priceCents: 433,
  orderedCents: 866,
  amountCents: 866,
  toleranceBp: null,
  ticked: false,
  deliveredQuantity: null,
  deliveredMeasure: null,
  fate: 'AS_ORDERED',
  substitute: '',
  undecided: false,
  ...change,
});

/** 1,5 kg at 12 € a kg, and a tenth more or less simply applies. */
export const chicken = (change: Partial<Line> = {}): Line =>
  line({
    id: 'chicken-of-lea',
    offerId: 'chicken',
    producerId: 'farm',
    producerName: 'Ferme du Nahon',
    name: 'Poulet',
    sellingMode: 'WEIGHED_PIECE',
    weighed: true,
    contentAmount: 1500,
    contentUnit: 'GRAM',
    quantity: 1,
    priceCents: 1200,
    orderedCents: 1800,
    amountCents: 1800,
    toleranceBp: 1000,
    ...change,
  });

export const basket = (change: Partial<Basket> = {}): Basket => ({
  memberId: 'lea',
  name: 'Léa Œhler',
  basketNumber: 12,
  phone: null,
  collectedBy: null,
  orders: ['order-of-lea'],
  status: 'WAITING',
  statusNote: '',
  lines: [line(), chicken()],
  dues: [
    {
      payeeName: 'Le Fournil',
      producerId: 'bakery',
      amountCents: 866,
      paidCents: 0,
      paymentNote: '',
      payments: [],
    },
    {
      payeeName: 'Ferme du Nahon',
      producerId: 'farm',
      amountCents: 1800,
      paidCents: 0,
      paymentNote: '',
      payments: [],
    },
  ],
  totalCents: 2666,
  note: '',
  changedAfterPrinting: false,
  ...change,
});

export const sheet = (change: Partial<Sheet> = {}): Sheet => ({
  cycleName: 'Vente de décembre',
  collective: { id: 'civam', name: 'Les Paniers', currency: 'EUR', timeZone: 'Europe/Paris' },
  distribution: {
    id: 'friday',
    pickupDate: '2026-12-04',
    windowStart: '17:30',
    windowEnd: '19:00',
    endsAt: '2026-12-04T18:00:00Z',
    pickupPoint: { name: 'Salle des fêtes' },
  },
  cursor: 7,
  flow: 'DIRECT',
  mayDecide: true,
  me: 'Solène',
  producerId: null,
  baskets: [
    basket(),
    basket({ memberId: 'ali', name: 'Ali Benaïssa', basketNumber: 3, lines: [line({ id: 'bread-of-ali' })] }),
  ],
  leftovers: [
    {
      offerId: 'jam',
      producerId: 'farm',
      producerName: 'Ferme du Nahon',
      name: 'Confiture',
      priceCents: 550,
      sellingMode: 'PIECE',
      contentAmount: null,
      contentUnit: null,
      remaining: 2,
    },
  ],
  conflicts: [],
  takings: [],
  ...change,
});

let count = 0;
export const gesture = (wish: Omit<Gesture, 'id' | 'seen' | 'at'> & { readonly id?: string }): Gesture => ({
  id: `gesture-${(count += 1)}`,
  seen: 7,
  at: '2026-12-04T17:00:00.000Z',
  ...wish,
});

export const waiting = (of: Gesture, change: Partial<Entry> = {}): Entry => ({
  gesture: of,
  act: of.id,
  before: {},
  state: 'WAITING',
  message: null,
  ...change,
});
