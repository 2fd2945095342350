import type { FarmData } from './farm.ts';
import { haiesFarms } from './haies-farms.ts';
import { nahonFarms } from './nahon-farms.ts';
import { reserveFarms } from './reserve-farms.ts';
import { cidrerie, moulin, rucher } from './shared-farms.ts';
import { tilleulFarms } from './tilleul-farms.ts';

/** One sale by its days from today: the clock is the collective's. */
export interface SaleData {
  readonly state: 'HANDED_OUT' | 'TODAY' | 'CLOSED' | 'OPEN';
  /** `{day}`: the first pick-up in words. */
  readonly name: string;
  readonly opens: number;
  readonly closes: number;
  readonly closesAt: string;
  /** Days of pick-up of each point, in the collective's order; a point without is left out. */
  readonly pickups: readonly (number | undefined)[];
  readonly window: readonly [string, string];
  readonly orders: number;
  readonly words?: string;
  readonly repeat?: { readonly frequency: 'WEEKLY' | 'FORTNIGHTLY' | 'MONTHLY'; readonly days: number };
}

export interface CollectiveData {
  readonly key: string;
  readonly create: Record<string, unknown>;
  readonly settings: Record<string, unknown>;
  readonly points: readonly {
    name: string;
    addressLine1: string;
    postcode: string;
    city: string;
    directions?: string;
  }[];
  readonly farms: readonly FarmData[];
  readonly shared: readonly FarmData[];
  /** Papers agreed with a farm, where they differ. */
  readonly paperwork: Readonly<Record<string, 'RECEIPTS' | 'INVOICES'>>;
  readonly memberCount: number;
  readonly towns: readonly (readonly [string, string])[];
  readonly sales: readonly SaleData[];
}

const everywhere = (day: number, points: number) => Array.from({ length: points }, () => day);

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
    paymentNote: 'Chèque à l’ordre du Tilleul, espèces ou carte au comptoir du café.',
    legal: {
      legalName: 'Association Le Tilleul',
      legalForm: 'Association loi 1901',
      addressLine1: '1 place du Tilleul',
      postcode: '37240',
      city: 'Ligueil',
    },
  },
  points: [
    {
      name: 'Café associatif Le Tilleul',
      addressLine1: '1 place du Tilleul',
      postcode: '37240',
      city: 'Ligueil',
      directions: 'Entrée par la cour, à côté de la boîte à livres.',
    },
  ],
  farms: tilleulFarms,
  shared: [moulin, rucher],
  paperwork: { moulin: 'INVOICES', rucher: 'INVOICES' },
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
      pickups: [-14],
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
      pickups: [14],
      window: ['18:00', '20:00'],
      orders: 9,
      words:
        'Des nouvelles des fermes : une bête abattue au GAEC des Trois Prairies, les colis sont de retour. Bastien, du Rucher des Quatre Vents, explique ses prix à la distribution.',
      repeat: { frequency: 'FORTNIGHTLY', days: 42 },
    },
  ],
};

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
    paymentNote: 'À régler sur place à chaque producteur : préparez l’appoint.',
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

const weekly = [4, 4, 4, 4, 5, 5, 5, 5, 5];
export const haies: CollectiveData = {
  key: 'haies',
  create: {
    name: 'Panier des Haies',
    slug: 'panier-des-haies',
    kind: 'PRODUCERS_GROUP',
    flow: 'DIRECT',
    joinPolicy: 'APPROVAL',
    description:
      'Dix fermes bio à l’est de Rennes, une commande par semaine, neuf points de retrait. Vous achetez à chaque ferme, sans intermédiaire.',
  },
  settings: {
    paperwork: 'RECEIPTS',
    contactEmail: 'haies@example.org',
    phonesToProducers: false,
    openingWords: 'Commandez jusqu’à deux jours avant le retrait, et jusqu’à trois semaines à l’avance.',
    paymentNote: 'Chaque ferme vous envoie son relevé en fin de mois.',
  },
  points: [
    {
      name: 'Ferme du Champ Gallais',
      addressLine1: 'Le Champ Gallais',
      postcode: '35530',
      city: 'Servon-sur-Vilaine',
    },
    {
      name: 'Boulangerie du Four à Bois',
      addressLine1: '12 rue du Moulin',
      postcode: '35530',
      city: 'Noyal-sur-Vilaine',
    },
    { name: 'Laiterie des Rainettes', addressLine1: 'La Basse Rainais', postcode: '35410', city: 'Domloup' },
    {
      name: 'Ferme des Hirondelles',
      addressLine1: '3 route de Veneffles',
      postcode: '35410',
      city: 'Châteaugiron',
    },
    { name: 'Jardin de la Ville-Guérin', addressLine1: 'La Ville-Guérin', postcode: '35340', city: 'Liffré' },
    {
      name: 'Bergerie du Pont-Neuf',
      addressLine1: '8 chemin du Pont-Neuf',
      postcode: '35690',
      city: 'Acigné',
    },
    { name: 'Cidrerie de la Haie-Basse', addressLine1: 'La Haie-Basse', postcode: '35150', city: 'Janzé' },
    {
      name: 'Épicerie Le Bocal',
      addressLine1: '27 rue de Rennes',
      postcode: '35510',
      city: 'Cesson-Sévigné',
      directions: 'Pendant les heures d’ouverture du magasin.',
    },
    {
      name: 'Maison de quartier',
      addressLine1: '2 allée des Érables',
      postcode: '35235',
      city: 'Thorigné-Fouillard',
      directions: 'Salle 2, au fond du couloir.',
    },
  ],
  farms: haiesFarms,
  shared: [cidrerie],
  paperwork: { cidrerie: 'INVOICES' },
  memberCount: 26,
  towns: [
    ['35530', 'Servon-sur-Vilaine'],
    ['35410', 'Châteaugiron'],
    ['35510', 'Cesson-Sévigné'],
    ['35235', 'Thorigné-Fouillard'],
    ['35340', 'Liffré'],
    ['35690', 'Acigné'],
  ],
  sales: [
    {
      state: 'HANDED_OUT',
      name: 'Commande de la semaine',
      opens: -24,
      closes: -9,
      closesAt: '20:00',
      pickups: weekly.map((day) => day - 11),
      window: ['17:00', '19:00'],
      orders: 20,
    },
    {
      state: 'TODAY',
      name: 'Colis de viande et volailles',
      opens: -15,
      closes: -3,
      closesAt: '20:00',
      pickups: [0, undefined, undefined, 0, undefined, undefined, undefined, 0],
      window: ['17:00', '19:00'],
      orders: 12,
      words: 'Colis de porc et poulets : trois points seulement, pour garder la chaîne du froid.',
    },
    {
      state: 'CLOSED',
      name: 'Commande de la semaine',
      opens: -14,
      closes: -1,
      closesAt: '20:00',
      pickups: weekly.map((day) => day - 3),
      window: ['17:00', '19:00'],
      orders: 18,
    },
    {
      state: 'OPEN',
      name: 'Commande de la semaine',
      opens: -2,
      closes: 6,
      closesAt: '20:00',
      pickups: weekly.map((day) => day + 4),
      window: ['17:00', '19:00'],
      orders: 14,
      words: 'Dernières semaines de fenouil. Les pots de la Laiterie se rapportent au point de retrait.',
      repeat: { frequency: 'WEEKLY', days: 22 },
    },
  ],
};

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
    paymentNote: 'Virement à l’association dans la semaine qui suit, ou chèque le jour même.',
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
      pickups: everywhere(61, 1),
      window: ['10:00', '13:00'],
      orders: 8,
      words:
        'Prochain achat groupé. Avec vos retours sur les emballages, la savonnerie passe au bidon repris.',
    },
  ],
};

export const collectives: readonly CollectiveData[] = [tilleul, nahon, haies, reserve];
