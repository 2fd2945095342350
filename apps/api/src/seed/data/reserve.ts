import type { CollectiveData } from './collective.ts';
import { reserveFarms } from './reserve-farms.ts';
import { cidrerie, moulin } from './shared-farms.ts';

/** The buying group, after S7: three times a year, in bulk. */
export const reserve: CollectiveData = {
  key: 'reserve',
  create: {
    name: 'La Réserve en vrac',
    slug: 'la-reserve-en-vrac',
    kind: 'BUYING_GROUP',
    flow: 'RESALE',
    marginBp: 0,
    marginMode: 'ON_TOP',
    joinPolicy: 'OPEN',
    description:
      'Trois fois par an, une quarantaine de foyers achètent ensemble ce qui se garde : huile, farine, bocaux, savon, agrumes. En gros, donc avec moins d’emballages.',
  },
  settings: {
    paperwork: 'RECEIPTS',
    contactEmail: 'reserve@example.org',
    phonesToProducers: false,
    openingWords: 'Apportez bidons, seaux et sacs : nous reversons sur place et rendons les emballages.',
    paymentNote: 'Chèque le jour même, virement dans la semaine qui suit.',
    paymentTerms: { means: ['CHEQUE', 'TRANSFER'], moment: 'AFTER', days: 7 },
    legal: {
      legalName: 'Association La Réserve',
      legalForm: 'Association loi 1901',
      addressLine1: '18 rue des Ponts',
      postcode: '18100',
      city: 'Vierzon',
    },
  },
  points: [
    {
      name: 'Salle des fêtes',
      addressLine1: '5 rue de l’Abricot',
      postcode: '18100',
      city: 'Vierzon',
      directions: 'Déchargement par la rue de derrière ; chariots à disposition.',
    },
  ],
  farms: reserveFarms,
  shared: [moulin, cidrerie],
  paperwork: {},
  memberCount: 18,
  towns: [
    ['18100', 'Vierzon'],
    ['18500', 'Mehun-sur-Yèvre'],
    ['18120', 'Massay'],
  ],
  sales: [
    {
      state: 'HANDED_OUT',
      name: 'Réserve d’été',
      opens: -130,
      closes: -110,
      closesAt: '22:00',
      pickups: [-91],
      window: ['10:00', '13:00'],
      orders: 16,
    },
    {
      state: 'TODAY',
      name: 'Réserve d’automne',
      opens: -40,
      closes: -14,
      closesAt: '22:00',
      pickups: [0],
      window: ['10:00', '13:00'],
      orders: 14,
    },
    {
      state: 'CLOSED',
      name: 'Agrumes d’hiver',
      opens: -20,
      closes: -1,
      closesAt: '22:00',
      pickups: [12],
      window: ['10:00', '13:00'],
      orders: 12,
    },
    {
      state: 'OPEN',
      name: 'Réserve de printemps',
      opens: -4,
      closes: 40,
      closesAt: '22:00',
      pickups: [61],
      window: ['10:00', '13:00'],
      orders: 8,
      slots: { minutes: 30, capacity: 3 },
      words:
        'Prochain achat groupé. Avec vos retours sur les emballages, la savonnerie passe au bidon repris.',
    },
  ],
};
