import type { CollectiveData } from './collective.ts';
import { tilleulFarms } from './tilleul-farms.ts';
import { moulin, rucher } from './shared-farms.ts';

/** The association café's market, after S1: bought and sold on with 3 %, every second week. */
export const tilleul: CollectiveData = {
  key: 'tilleul',
  create: {
    name: 'Le P’tit Marché du Tilleul',
    slug: 'ptit-marche-du-tilleul',
    kind: 'ASSOCIATION',
    flow: 'RESALE',
    marginBp: 300,
    marginMode: 'ON_TOP',
    joinPolicy: 'OPEN',
    description:
      'Un vendredi soir sur deux à l’association café : on commande en ligne, on retire son panier au comptoir, on reste pour la soupe. Sans engagement. 3 % de marge font vivre l’association.',
  },
  settings: {
    paperwork: 'RECEIPTS',
    contactEmail: 'tilleul@example.org',
    phonesToProducers: true,
    openingWords:
      'Pensez à rapporter boîtes d’œufs et bocaux. Chacun doit deux permanences par an : inscrivez-vous au comptoir.',
    paymentNote: 'Chèque à l’ordre du Tilleul, au comptoir du café.',
    paymentTerms: { means: ['CASH', 'CHEQUE', 'CARD', 'TRANSFER'], moment: 'AT_PICKUP' },
    legal: {
      legalName: 'Association Le Tilleul',
      legalForm: 'Association loi 1901',
      addressLine1: '1 place du Tilleul',
      postcode: '37240',
      city: 'Ligueil',
    },
  },
  levels: [
    {
      name: 'Petit budget',
      words: 'Pour les fins de mois difficiles, sans rien à justifier.',
      rateBp: -2000,
    },
    { name: 'Soutien', words: 'Un peu plus, pour que d’autres paient moins.', rateBp: 1000 },
  ],
  points: [
    {
      name: 'Café associatif Le Tilleul',
      addressLine1: '1 place du Tilleul',
      postcode: '37240',
      city: 'Ligueil',
      directions: 'Entrée par la cour, à côté de la boîte à livres.',
    },
    {
      name: 'Tournée à vélo',
      addressLine1: '1 place du Tilleul',
      postcode: '37240',
      city: 'Ligueil',
      directions: 'Marius passe avec le vélo-cargo ; il sonne.',
      delivery: {
        feeCents: 300,
        vatCategory: 'STANDARD',
        thresholdCents: 1000,
        freeFromCents: 6000,
        capacity: 8,
        areas: ['37240', '37600'],
      },
    },
  ],
  farms: tilleulFarms,
  shared: [moulin, rucher],
  paperwork: { moulin: 'INVOICES', rucher: 'INVOICES' },
  business: {
    givenName: 'Aurore',
    familyName: 'Lemoine',
    email: 'auberge@example.org',
    legalName: 'SARL L’Auberge du Lavoir',
    addressLine1: '6 rue du Lavoir',
    postcode: '37240',
    city: 'Ligueil',
  },
  money: {
    holder: 'Association Le Tilleul',
    accounts: ['potager', 'chevrerie', 'moulin', 'fournil'],
    dues: { amountCents: 1500, minimumCents: 1000, firstMonth: 9, required: 'MESSAGE' },
  },
  memberCount: 24,
  towns: [
    ['37240', 'Ligueil'],
    ['37290', 'Yzeures-sur-Creuse'],
    ['37600', 'Loches'],
    ['37350', 'Le Grand-Pressigny'],
  ],
  sales: [
    {
      state: 'HANDED_OUT',
      name: 'Marché de quinzaine',
      opens: -24,
      closes: -16,
      closesAt: '20:00',
      pickups: [-14, -13],
      window: ['18:00', '20:00'],
      orders: 22,
      words: 'La Laiterie du Lavoir nous rejoint, et le Potager annonce les premiers poireaux.',
    },
    {
      state: 'TODAY',
      name: 'Marché de quinzaine',
      opens: -11,
      closes: -2,
      closesAt: '20:00',
      pickups: [0],
      window: ['18:00', '20:00'],
      orders: 17,
      words: 'Ce soir la Chèvrerie des Coteaux fait goûter ses tommes.',
    },
    {
      state: 'CLOSED',
      name: 'Commande spéciale fêtes',
      opens: -9,
      closes: -1,
      closesAt: '20:00',
      pickups: [5],
      window: ['17:30', '19:30'],
      orders: 12,
      words: 'Volailles, terrines et bulles pour les repas de famille.',
    },
    {
      state: 'OPEN',
      name: 'Marché de quinzaine',
      opens: -1,
      closes: 11,
      closesAt: '20:00',
      pickups: [14, 15],
      window: ['18:00', '20:00'],
      orders: 9,
      words:
        'Des nouvelles des fermes : une bête abattue au GAEC des Trois Prairies, les colis sont de retour. Bastien, du Rucher des Quatre Vents, explique ses prix à la distribution.',
      repeat: { frequency: 'FORTNIGHTLY', days: 42 },
    },
  ],
};
