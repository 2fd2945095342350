import { products, type FarmData } from './farm.ts';

/** Farms with an account of their own, selling through several collectives. */
export const moulin: FarmData = {
  key: 'moulin',
  name: 'Le Moulin de Chanteloup',
  city: 'Ligueil',
  postcode: '37240',
  email: 'moulin@example.org',
  regime: 'NORMAL',
  payment: 'Chèque à l’ordre du Moulin de Chanteloup, ou espèces',
  story:
    'Nous cultivons 62 hectares de céréales et de légumes secs et les transformons sur place : meule de pierre, petite presse à huile, séchoir à pâtes. Livraison une tournée sur deux, sacs de 25 kg sur commande.',
  products: products(`
    Farine de blé T80 | 2,40 | pièce 1 kg | GROCERY | bio
    Farine de blé T65, sac | 31,50 | pièce 25 kg | GROCERY | bio stock 20
    Farine de sarrasin | 3,90 | pièce 1 kg | GROCERY | bio
    Lentilles vertes | 3,60 | pièce 500 g | GROCERY | bio
    Pois chiches | 3,20 | pièce 500 g | GROCERY | bio
    Huile de colza première pression | 5,80 | pièce 75 cl | GROCERY | bio
    Huile de tournesol | 5,40 | pièce 75 cl | GROCERY | bio
    Pâtes semi-complètes, torsades | 3,30 | pièce 500 g | GROCERY | bio
    Graines de lin doré | 2,90 | pièce 250 g | GROCERY | bio
  `),
};

export const rucher: FarmData = {
  key: 'rucher',
  name: 'Rucher des Quatre Vents',
  city: 'Luçay-le-Mâle',
  postcode: '36360',
  email: 'rucher@example.org',
  regime: 'FLAT_RATE',
  payment: 'Espèces ou chèque à l’ordre de Bastien Aumont',
  story:
    '140 ruches entre Gâtine et Boischaut, déplacées au fil des floraisons. Miel extrait à froid, mis en pot à la main.',
  products: products(`
    Miel toutes fleurs | 8,50 | pièce 500 g | HONEY
    Miel de printemps crémeux | 8,90 | pièce 500 g | HONEY
    Miel d’acacia | 10,50 | pièce 500 g | HONEY | stock 30
    Miel de châtaignier | 16,80 | pièce 1 kg | HONEY
    Pain d’épices | 6,20 | pièce 350 g | BREAD
    Bougie en cire d’abeille | 7,50 | pièce | OTHER | 20 %
  `),
};

export const cidrerie: FarmData = {
  key: 'cidrerie',
  name: 'Cidrerie de la Haie-Basse',
  city: 'Janzé',
  postcode: '35150',
  email: 'cidrerie@example.org',
  regime: 'NORMAL',
  payment: 'Virement ou chèque à l’ordre de l’EARL de la Haie-Basse',
  story:
    'Verger haute-tige de 9 hectares, 22 variétés de pommes à cidre, pressées à la ferme d’octobre à décembre.',
  products: products(`
    Cidre brut | 4,10 | pièce 75 cl | DRINK | 20 % bio consigne 0,50
    Cidre demi-sec | 4,10 | pièce 75 cl | DRINK | 20 % bio
    Poiré | 5,20 | pièce 75 cl | DRINK | 20 % bio
    Jus de pomme | 3,40 | pièce 1 L | DRINK | bio consigne 0,30
    Jus de pomme, cubi | 14,50 | pièce 5 L | DRINK | bio
    Vinaigre de cidre | 3,80 | pièce 50 cl | GROCERY | bio
    Gelée de cidre | 4,30 | pièce 220 g | GROCERY | bio
  `),
};
