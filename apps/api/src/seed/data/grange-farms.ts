import { products, type FarmData } from './farm.ts';

/** Farms of the producers' shop (after S9): each with an account of its own, so that it can be paid. Sold by the piece: paid when ordered. */
export const chaume: FarmData = {
  key: 'chaume',
  name: 'Maraîchage de la Chaume',
  city: 'Buzançais',
  postcode: '36500',
  email: 'chaume@example.org',
  regime: 'NORMAL',
  story:
    'Trois hectares au bord de l’Indre, une serre non chauffée. Tient la boutique le mardi et le samedi matin.',
  products: products(`
    Carottes, botte | 2,60 | pièce | VEGETABLE | bio
    Poireaux, botte d’un kilo | 3,20 | pièce 1 kg | VEGETABLE | bio
    Pommes de terre, filet | 5,50 | pièce 2,5 kg | VEGETABLE | bio
    Potimarron | 3,40 | pièce | VEGETABLE | bio stock 40
    Mâche, barquette | 2,80 | pièce 200 g | VEGETABLE | bio
    Oignons jaunes, filet | 2,90 | pièce 1 kg | VEGETABLE | bio
    Soupe de courge, bouteille | 4,90 | pièce 75 cl | GROCERY | bio consigne 0,50
  `),
};

export const fontaines: FarmData = {
  key: 'fontaines',
  name: 'GAEC des Fontaines',
  city: 'Vendœuvres',
  postcode: '36500',
  email: 'fontaines@example.org',
  regime: 'NORMAL',
  story:
    'Porcs élevés sur paille et poules en plein air ; atelier de découpe à la ferme. Présents le vendredi.',
  products: products(`
    Saucisses nature, par 4 | 7,80 | pièce 500 g | MEAT
    Côtes échine, par 2 | 6,90 | pièce 400 g | MEAT
    Rillettes, bocal | 5,90 | pièce 190 g | MEAT
    Pâté de campagne, bocal | 5,40 | pièce 190 g | MEAT
    Lard fumé, tranches | 4,60 | pièce 200 g | MEAT
    Œufs plein air | 2,50 | pièce 6 pièces | EGGS | stock 60
  `),
};

export const boisrond: FarmData = {
  key: 'boisrond',
  name: 'Fromagerie du Bois Rond',
  city: 'Saint-Genou',
  postcode: '36500',
  email: 'boisrond@example.org',
  regime: 'FRANCHISE',
  story: 'Quarante brebis lacaune, tout le lait transformé sur place. Tient la boutique le jeudi.',
  products: products(`
    Yaourts de brebis, par 2 | 2,90 | pièce 250 g | DAIRY
    Tomme de brebis, quart | 8,70 | pièce 300 g | DAIRY
    Faisselle de brebis | 3,60 | pièce 400 g | DAIRY
    Brebis frais aux herbes | 4,20 | pièce 120 g | DAIRY
    Crème dessert au caramel, par 2 | 3,80 | pièce 250 g | DAIRY
  `),
};
