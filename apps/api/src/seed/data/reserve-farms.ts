import { products, type FarmData } from './farm.ts';

/** Suppliers of the buying group (after S7): goods that keep, in bulk. */
export const reserveFarms: readonly FarmData[] = [
  {
    key: 'savonnerie',
    name: 'Savonnerie de la Fontaine',
    city: 'Mehun-sur-Yèvre',
    postcode: '18500',
    email: 'savonnerie@example.org',
    regime: 'NORMAL',
    story: 'Savons à froid, emballage consigné.',
    products: products(`
      Savon doux, lot de 6 sans emballage | 24,00 | pièce 600 g | CARE | 20 %
      Shampoing solide, lot de 3 | 21,00 | pièce 240 g | CARE | 20 %
      Savon noir, bidon repris | 19,50 | pièce 5 L | CARE | 20 %
      Lessive, bidon repris | 22,00 | pièce 5 L | CARE | 20 %
    `),
  },
  {
    key: 'conserverie',
    name: 'Conserverie du Val',
    city: 'Massay',
    postcode: '18120',
    email: 'conserverie@example.org',
    regime: 'NORMAL',
    story: 'Les légumes d’été de cinq maraîchers, en bocaux repris et lavés.',
    products: products(`
      Coulis de tomate, carton de 12 | 38,40 | pièce 12 pièces | GROCERY | bio
      Ratatouille, carton de 6 | 33,00 | pièce 6 pièces | GROCERY | bio
      Haricots verts, carton de 6 | 27,60 | pièce 6 pièces | GROCERY | bio
      Soupe de potimarron, carton de 6 | 29,40 | pièce 6 pièces | GROCERY | bio
      Compote de pommes, carton de 6 | 22,80 | pièce 6 pièces | GROCERY | bio
    `),
  },
  {
    key: 'oliveraie',
    name: 'Oliveraie des Trois Murets',
    city: 'Nyons',
    postcode: '26110',
    email: 'oliveraie@example.org',
    regime: 'NORMAL',
    story: 'Onze hectares d’oliviers ; une palette par saison pour nos amis du Berry.',
    products: products(`
      Huile d’olive, bidon | 62,00 | pièce 5 L | GROCERY | bio stock 40
      Huile d’olive, bouteille | 14,50 | pièce 75 cl | GROCERY | bio
      Olives noires, seau | 27,00 | pièce 2 kg | GROCERY | bio
      Tapenade, lot de 3 | 13,80 | pièce 3 pièces | GROCERY | bio
    `),
  },
  {
    key: 'agrumes',
    name: 'Les Agrumes de l’Étang',
    city: 'Aléria',
    postcode: '20270',
    email: 'agrumes@example.org',
    regime: 'NORMAL',
    story: 'Clémentines et pomelos cueillis la veille du départ du camion.',
    products: products(`
      Clémentines avec feuilles, cagette | 24,50 | pièce 8 kg | FRUIT | bio stock 60
      Oranges à jus, cagette | 21,00 | pièce 10 kg | FRUIT | bio
      Pomelos, cagette | 18,50 | pièce 6 kg | FRUIT | bio
      Citrons, cagette | 16,00 | pièce 4 kg | FRUIT | bio
    `),
  },
  {
    key: 'torrefaction',
    name: 'Torréfaction du Marais',
    city: 'Bourges',
    postcode: '18000',
    email: 'torrefaction@example.org',
    regime: 'NORMAL',
    story: 'Cafés de coopératives, torréfiés la semaine de la livraison.',
    products: products(`
      Café en grains, sac | 23,00 | pièce 1 kg | GROCERY | bio
      Café moulu, lot de 4 | 24,00 | pièce 1 kg | GROCERY | bio
      Décaféiné, sac | 26,50 | pièce 1 kg | GROCERY | bio
    `),
  },
];
