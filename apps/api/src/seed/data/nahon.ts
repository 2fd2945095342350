import type { CollectiveData } from './collective.ts';
import { nahonFarms } from './nahon-farms.ts';
import { moulin, rucher } from './shared-farms.ts';

/** The CIVAM's baskets, after S2: each farm is paid on the spot, orders close a week ahead. */
export const nahon: CollectiveData = {
  key: 'nahon',
  create: {
    name: 'Les Paniers du Nahon',
    slug: 'paniers-du-nahon',
    kind: 'CIVAM',
    flow: 'DIRECT',
    joinPolicy: 'OPEN',
    description:
      'Un marché de commandes par mois, avec les paysannes et les paysans du pays de Valençay. Vous payez chaque ferme sur place ; le CIVAM ne prend rien.',
  },
  settings: {
    paperwork: 'SLIPS',
    contactEmail: 'nahon@example.org',
    phonesToProducers: true,
    openingWords:
      'Les commandes ferment une semaine avant le retrait, pour que chacun puisse récolter et abattre juste.',
    paymentNote: 'À régler à chaque producteur : préparez l’appoint.',
    paymentTerms: { means: ['CASH', 'CHEQUE'], moment: 'AT_PICKUP' },
  },
  points: [
    {
      name: 'Halle au blé',
      addressLine1: '4 place de la Halle',
      postcode: '36600',
      city: 'Valençay',
      directions: 'Sous la halle, côté pharmacie.',
    },
  ],
  farms: nahonFarms,
  shared: [moulin, rucher],
  paperwork: { basbourg: 'RECEIPTS', moulin: 'RECEIPTS' },
  money: {
    holder: 'CIVAM du Nahon',
    accounts: ['moulin', 'sablons'],
    dues: { amountCents: 1000, firstMonth: 1, required: 'NO' },
  },
  memberCount: 20,
  towns: [
    ['36600', 'Valençay'],
    ['36210', 'Chabris'],
    ['36360', 'Luçay-le-Mâle'],
    ['36600', 'Vicq-sur-Nahon'],
  ],
  sales: [
    {
      state: 'HANDED_OUT',
      name: 'Paniers du {day}',
      opens: -49,
      closes: -35,
      closesAt: '12:00',
      pickups: [-28],
      window: ['17:30', '18:30'],
      orders: 13,
    },
    {
      state: 'TODAY',
      name: 'Paniers du {day}',
      opens: -20,
      closes: -7,
      closesAt: '12:00',
      pickups: [0],
      window: ['17:30', '18:30'],
      orders: 11,
    },
    {
      state: 'CLOSED',
      name: 'Vente spéciale chapons et bûches',
      opens: -16,
      closes: -1,
      closesAt: '12:00',
      pickups: [6],
      window: ['17:30', '18:30'],
      orders: 9,
    },
    {
      state: 'OPEN',
      name: 'Paniers du {day}',
      opens: -3,
      closes: 21,
      closesAt: '12:00',
      pickups: [28],
      window: ['17:30', '18:30'],
      orders: 6,
      words:
        'Le Maraîchage des Sablons a deux tailles de panier cet hiver. L’Élevage de la Plaine prend les réservations de demi-agneaux.',
    },
  ],
};
