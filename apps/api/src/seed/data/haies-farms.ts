import { products, type FarmData } from './farm.ts';

/** Farms of the producers' group east of Rennes (after S3), all organic. */
export const haiesFarms: readonly FarmData[] = [
  {
    key: 'champgallais',
    name: 'Ferme du Champ Gallais',
    city: 'Servon-sur-Vilaine',
    postcode: '35530',
    email: 'champgallais@example.org',
    regime: 'NORMAL',
    payment: 'Virement après la livraison',
    story: 'Légumes de plein champ, trois associés et deux salariés.',
    products: products(`
      Panier de légumes de saison | 16,00 | pièce | VEGETABLE | bio stock 60
      Carottes nantaises | 2,50 | kg/500 | VEGETABLE | bio
      Pommes de terre à chair ferme | 2,10 | kg/1000 | VEGETABLE | bio
      Oignons rosés | 3,20 | kg/500 | VEGETABLE | bio
      Poireaux | 3,00 | kg/500 | VEGETABLE | bio
      Chou-fleur | 3,40 | pièce | VEGETABLE | bio
      Céleri-rave | 2,90 | ~900 g | VEGETABLE | bio
      Mesclun | 15,00 | kg/100 | VEGETABLE | bio
    `),
  },
  {
    key: 'villeguerin',
    name: 'Jardin de la Ville-Guérin',
    city: 'Liffré',
    postcode: '35340',
    regime: 'FLAT_RATE',
    payment: 'Virement après la livraison',
    story: 'Maraîchage diversifié sur sol vivant ; livre les points du nord.',
    products: products(`
      Carottes nantaises | 2,70 | kg/500 | VEGETABLE | bio
      Potimarron | 2,80 | ~1300 g | VEGETABLE | bio
      Épinards | 6,20 | kg/250 | VEGETABLE | bio
      Fenouil | 4,10 | kg/500 | VEGETABLE | bio
      Bouquet de persil | 1,30 | pièce | VEGETABLE | bio
    `),
  },
  {
    key: 'rainettes',
    name: 'Laiterie des Rainettes',
    city: 'Domloup',
    postcode: '35410',
    email: 'rainettes@example.org',
    regime: 'NORMAL',
    payment: 'Virement ou chèque mensuel',
    story: 'Lait de vaches bretonnes pie noir, pots en verre repris.',
    products: products(`
      Lait entier | 1,45 | pièce 1 L | DAIRY | bio
      Lait ribot | 1,90 | pièce 1 L | DAIRY | bio
      Gros lait, par 4 | 3,20 | pièce 500 g | DAIRY | bio
      Beurre baratte demi-sel | 4,60 | pièce 250 g | DAIRY | bio
      Crème crue | 3,40 | pièce 250 ml | DAIRY | bio
      Tomme des Rainettes à la coupe | 19,80 | kg~/100 | DAIRY | bio
      Riz au lait, bocal | 4,90 | pièce 450 g | DAIRY | bio
    `),
  },
  {
    key: 'fourabois',
    name: 'Boulangerie du Four à Bois',
    city: 'Noyal-sur-Vilaine',
    postcode: '35530',
    email: 'fourabois@example.org',
    regime: 'NORMAL',
    payment: 'Virement après la livraison',
    story: 'Paysan-boulanger : du blé au pain sur 18 hectares.',
    products: products(`
      Pain de froment | 4,10 | pièce 750 g | BREAD | bio
      Pain de seigle | 4,30 | pièce 750 g | BREAD | bio
      Pain de blé noir | 4,90 | pièce 600 g | BREAD | bio
      Galettes de blé noir, par 6 | 4,80 | pièce 6 pièces | BREAD | bio
      Farine de blé noir | 4,20 | pièce 1 kg | GROCERY | bio
      Biscuits au beurre | 4,60 | pièce 200 g | BREAD | bio
    `),
  },
  {
    key: 'hirondelles',
    name: 'Ferme des Hirondelles',
    city: 'Châteaugiron',
    postcode: '35410',
    regime: 'NORMAL',
    payment: 'Chèque à l’ordre du GAEC des Hirondelles',
    story: 'Porcs sur paille, nourris avec les céréales de la ferme.',
    products: products(`
      Saucisses nature | 15,40 | ~500 g | MEAT | bio
      Côtes de porc, par 2 | 16,80 | ~450 g | MEAT | bio
      Colis de porc | 62,00 | pièce 5 kg | MEAT | bio stock 15
      Lard fumé | 18,90 | kg~/100 | MEAT | bio
      Pâté breton | 5,90 | pièce 200 g | MEAT | bio
    `),
  },
  {
    key: 'poules',
    name: 'Poules et Compagnie',
    city: 'Brécé',
    postcode: '35530',
    regime: 'FLAT_RATE',
    payment: 'Espèces ou virement',
    story: '480 poules en petits lots, poulets de 100 jours.',
    products: products(`
      Œufs, la boîte de 6 | 2,70 | pièce 6 pièces | EGGS | bio stock 120
      Œufs, la boîte de 12 | 5,20 | pièce 12 pièces | EGGS | bio stock 60
      Poulet | 13,90 | ~2000 g | MEAT | bio stock 36
      Bouillon de poule, bocal | 5,80 | pièce 75 cl | GROCERY | bio
    `),
  },
  {
    key: 'oree',
    name: 'Le Rucher de l’Orée',
    city: 'Thorigné-Fouillard',
    postcode: '35235',
    regime: 'FRANCHISE',
    payment: 'Espèces',
    story: 'Cinquante colonies à la lisière de la forêt de Rennes.',
    products: products(`
      Miel de forêt | 9,40 | pièce 500 g | HONEY | bio
      Miel de sarrasin | 9,80 | pièce 500 g | HONEY | bio
      Hydromel | 13,50 | pièce 75 cl | DRINK | 20 % bio
    `),
  },
  {
    key: 'pontneuf',
    name: 'Bergerie du Pont-Neuf',
    city: 'Acigné',
    postcode: '35690',
    email: 'pontneuf@example.org',
    regime: 'NORMAL',
    payment: 'Virement après la livraison',
    story: 'Brebis laitières et agneaux d’herbe.',
    products: products(`
      Yaourts de brebis, par 4 | 4,40 | pièce 500 g | DAIRY | bio
      Tomme de brebis à la coupe | 29,00 | kg~/100 | DAIRY | bio
      Gigot d’agneau | 27,50 | ~1900 g | MEAT | bio stock 8
      Fromage frais de brebis | 3,90 | pièce 150 g | DAIRY | bio
    `),
  },
  {
    key: 'cave',
    name: 'Les Champignons de la Cave',
    city: 'Cesson-Sévigné',
    postcode: '35510',
    regime: 'FRANCHISE',
    payment: 'Virement',
    story: 'Pleurotes et shiitakés sur paille et bois de la région.',
    products: products(`
      Pleurotes | 16,00 | kg/250 | VEGETABLE | bio
      Shiitakés | 22,00 | kg/250 | VEGETABLE | bio
      Kit de culture | 18,00 | pièce | OTHER | bio
    `),
  },
];
