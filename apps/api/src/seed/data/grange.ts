import type { CollectiveData } from './collective.ts';
import { boisrond, chaume, fontaines } from './grange-farms.ts';
import { moulin, rucher } from './shared-farms.ts';

/** The producers' shop, after S9: ordered online and fetched at the counter, in the farms' names; the shop is paid for its service. */
export const grange: CollectiveData = {
  key: 'grange',
  create: {
    name: 'La Grange aux Fermes',
    slug: 'grange-aux-fermes',
    kind: 'PRODUCERS_SHOP',
    flow: 'AGENCY',
    joinPolicy: 'OPEN',
    description:
      'Le magasin de producteurs de Buzançais : commandez la semaine, retirez le samedi au comptoir. Chaque ferme vend elle-même et est payée directement ; elle règle à part le service du magasin.',
  },
  settings: {
    paperwork: 'RECEIPTS',
    serviceFeeBp: 1200,
    contactEmail: 'grange@example.org',
    phonesToProducers: true,
    openingWords: 'Paiement en ligne à la commande, ferme par ferme. Rien à payer au comptoir.',
    legal: {
      legalName: 'Association La Grange aux Fermes',
      legalForm: 'Association loi 1901',
      addressLine1: '12 route de Châteauroux',
      postcode: '36500',
      city: 'Buzançais',
    },
  },
  vat: true,
  points: [
    {
      name: 'Comptoir de la Grange',
      addressLine1: '12 route de Châteauroux',
      postcode: '36500',
      city: 'Buzançais',
      directions: 'Au fond du magasin, à côté des frigos.',
    },
  ],
  farms: [],
  shared: [chaume, fontaines, boisrond, moulin, rucher],
  paperwork: { moulin: 'INVOICES' },
  // the bees bring their own shelf and keep it filled
  serviceFees: { rucher: 800 },
  memberCount: 14,
  towns: [
    ['36500', 'Buzançais'],
    ['36500', 'Vendœuvres'],
    ['36500', 'Saint-Genou'],
    ['36700', 'Châtillon-sur-Indre'],
  ],
  sales: [
    {
      state: 'HANDED_OUT',
      name: 'Retrait du {day}',
      opens: -20,
      closes: -15,
      closesAt: '20:00',
      pickups: [-14],
      window: ['09:30', '12:30'],
      orders: 8,
    },
    {
      state: 'HANDED_OUT',
      name: 'Retrait du {day}',
      opens: -13,
      closes: -8,
      closesAt: '20:00',
      pickups: [-7],
      window: ['09:30', '12:30'],
      orders: 7,
    },
    {
      state: 'TODAY',
      name: 'Retrait du {day}',
      opens: -6,
      closes: -1,
      closesAt: '20:00',
      pickups: [0],
      window: ['09:30', '12:30'],
      orders: 7,
    },
    {
      state: 'OPEN',
      name: 'Panier de la semaine',
      opens: -1,
      closes: 6,
      closesAt: '20:00',
      pickups: [7],
      window: ['09:30', '12:30'],
      orders: 5,
      words: 'La Fromagerie du Bois Rond a sorti ses premières crèmes dessert.',
    },
  ],
};
