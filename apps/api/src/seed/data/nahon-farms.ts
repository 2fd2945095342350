import { products, type FarmData } from './farm.ts';

/** Farms of the CIVAM's baskets (after S2): each is there at the hand-out and is paid by each consumer. */
export const nahonFarms: readonly FarmData[] = [
  {
    key: 'basbourg',
    name: 'Chèvrerie du Bas-Bourg',
    city: 'Vicq-sur-Nahon',
    postcode: '36600',
    email: 'basbourg@example.org',
    regime: 'FLAT_RATE',
    payment: 'Chèque à l’ordre de la Chèvrerie du Bas-Bourg',
    story: 'Fromages au lait cru dans l’aire du valençay, 55 chèvres.',
    products: products(`
      Valençay fermier | 6,20 | pièce 220 g | DAIRY
      Petit chèvre frais | 2,20 | pièce | DAIRY
      Bûche cendrée | 5,70 | pièce 180 g | DAIRY
      Faisselle | 3,00 | pièce 500 g | DAIRY
      Tomme de chèvre | 26,00 | kg~/100 | DAIRY
    `),
  },
  {
    key: 'sablons',
    name: 'Maraîchage des Sablons',
    city: 'Chabris',
    postcode: '36210',
    email: 'sablons@example.org',
    regime: 'FRANCHISE',
    payment: '',
    paymentTerms: { means: ['CASH'], moment: 'AT_PICKUP' },
    story: 'Un hectare et demi au bord du Cher, en traction animale.',
    products: products(`
      Panier de légumes, petit | 10,00 | pièce | VEGETABLE | bio stock 30
      Panier de légumes, grand | 15,00 | pièce | VEGETABLE | bio stock 20
      Carottes de sable | 2,80 | kg/500 | VEGETABLE | bio
      Navets boule d’or | 2,90 | kg/500 | VEGETABLE | bio
      Chou rouge | 2,20 | ~1200 g | VEGETABLE | bio
      Persil plat, botte | 1,20 | pièce | VEGETABLE | bio
      Radis noir | 1,40 | pièce | VEGETABLE | bio
      Topinambours | 3,20 | kg/500 | VEGETABLE | bio
    `),
  },
  {
    key: 'fournilnahon',
    name: 'Fournil du Nahon',
    city: 'Valençay',
    postcode: '36600',
    regime: 'FRANCHISE',
    payment: 'Espèces',
    story: 'Une fournée par semaine, au feu de bois.',
    products: products(`
      Pain bis | 3,20 | pièce 500 g | BREAD
      Pain bis, grande miche | 6,00 | pièce 1 kg | BREAD
      Pain aux noix | 4,40 | pièce 500 g | BREAD
      Galette aux pommes de terre | 7,20 | pièce | BREAD
    `),
  },
  {
    key: 'plaine',
    name: 'Élevage de la Plaine',
    city: 'Levroux',
    postcode: '36110',
    email: 'plaine@example.org',
    regime: 'NORMAL',
    payment: 'Chèque à l’ordre de l’EARL de la Plaine',
    story: 'Brebis charollaises en plein air intégral ; agneaux de six mois.',
    products: products(`
      Demi-agneau en colis | 15,50 | ~8500 g | MEAT | stock 6
      Gigot d’agneau | 24,50 | ~2100 g | MEAT | stock 10
      Merguez d’agneau | 17,80 | ~400 g | MEAT
      Navarin | 16,90 | kg~/500 | MEAT
    `),
  },
  {
    key: 'reboursin',
    name: 'Petits Fruits de Reboursin',
    city: 'Graçay',
    postcode: '18310',
    email: 'reboursin@example.org',
    regime: 'FLAT_RATE',
    payment: 'Espèces ou chèque à l’ordre de Lucette Gadin',
    story: 'Fraises, framboises et cassis, asperges au printemps ; confitures l’hiver.',
    products: products(`
      Confiture de fraises | 4,40 | pièce 340 g | GROCERY
      Gelée de cassis | 4,60 | pièce 340 g | GROCERY
      Sirop de framboise | 6,90 | pièce 50 cl | DRINK
      Asperges en bocal | 7,80 | pièce 580 ml | GROCERY
    `),
  },
  {
    key: 'chenerond',
    name: 'Ferme avicole du Chêne Rond',
    city: 'Fontguenand',
    postcode: '36600',
    email: 'chenerond@example.org',
    regime: 'NORMAL',
    payment: 'Espèces ou chèque à l’ordre de la Ferme du Chêne Rond',
    story: 'Poulets noirs du Berry et poules pondeuses en plein air.',
    products: products(`
      Œufs, la boîte | 2,30 | pièce 6 pièces | EGGS | stock 60
      Poulet noir du Berry | 12,40 | ~2000 g | MEAT | stock 20
      Canette | 13,80 | ~1800 g | MEAT | stock 12
      Terrine de canard | 6,40 | pièce 180 g | MEAT
    `),
  },
];
