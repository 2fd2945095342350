import { products, type FarmData } from './farm.ts';

/** Farms of the association café's market (after S1). */
export const tilleulFarms: readonly FarmData[] = [
  {
    key: 'potager',
    name: 'Le Potager de la Creuse',
    city: 'Yzeures-sur-Creuse',
    postcode: '37290',
    email: 'potager@example.org',
    regime: 'FLAT_RATE',
    story: 'Deux hectares de plein champ et 1 200 m² de tunnels froids. Récolte le matin même du marché.',
    products: products(`
      Carottes | 2,60 | kg/500 | VEGETABLE | bio
      Pommes de terre Charlotte | 2,20 | kg/1000 | VEGETABLE | bio
      Poireaux | 3,10 | kg/500 | VEGETABLE | bio
      Oignons jaunes | 2,70 | kg/500 | VEGETABLE | bio
      Potimarron | 2,90 | ~1400 g | VEGETABLE | bio
      Courge butternut | 2,70 | ~1600 g | VEGETABLE | bio
      Salade batavia | 1,30 | pièce | VEGETABLE | bio
      Mâche | 14,00 | kg/100 | VEGETABLE | bio
      Épinards | 6,40 | kg/250 | VEGETABLE | bio
      Betteraves crues | 2,60 | kg/500 | VEGETABLE | bio
      Chou kale | 2,50 | pièce 250 g | VEGETABLE | bio
      Ail violet, tresse | 6,50 | pièce | VEGETABLE | bio stock 15
    `),
  },
  {
    key: 'chevrerie',
    name: 'Chèvrerie des Coteaux',
    city: 'Preuilly-sur-Claise',
    postcode: '37290',
    email: 'chevrerie@example.org',
    regime: 'FRANCHISE',
    story:
      '70 chèvres alpines, lait cru, fromages affinés sur place. Pas de fromage frais de mi-novembre à février : les chèvres se reposent.',
    products: products(`
      Crottin frais | 2,30 | pièce | DAIRY
      Crottin demi-sec | 2,50 | pièce | DAIRY
      Sainte-Maure fermier | 6,90 | pièce 250 g | DAIRY
      Pyramide cendrée | 6,40 | pièce 220 g | DAIRY
      Faisselle | 3,20 | pièce 500 g | DAIRY
      Tomme de chèvre à la coupe | 27,00 | kg~/100 | DAIRY
    `),
  },
  {
    key: 'boissiere',
    name: 'Ferme de la Boissière',
    city: 'Le Grand-Pressigny',
    postcode: '37350',
    email: 'boissiere@example.org',
    regime: 'FLAT_RATE',
    story: 'Volailles élevées 110 jours en plein air, nourries au grain de la ferme.',
    products: products(`
      Œufs plein air | 2,40 | pièce 6 pièces | EGGS | stock 80
      Œufs plein air, plateau | 8,90 | pièce 30 pièces | EGGS | stock 20
      Poulet fermier prêt à cuire | 11,80 | ~1900 g | MEAT | stock 40
      Pintade | 13,20 | ~1500 g | MEAT | stock 24
      Cuisses de poulet | 12,90 | ~600 g | MEAT
      Rillettes de volaille | 5,60 | pièce 180 g | MEAT
    `),
  },
  {
    key: 'fournil',
    name: 'Le Fournil d’Ambroise',
    city: 'Ligueil',
    postcode: '37240',
    email: 'fournil@example.org',
    regime: 'NORMAL',
    story: 'Pain au levain naturel, farines du Moulin de Chanteloup, four à bois.',
    products: products(`
      Pain de campagne | 3,40 | pièce 500 g | BREAD
      Grande miche | 6,20 | pièce 1 kg | BREAD
      Pain aux graines | 4,20 | pièce 500 g | BREAD
      Pain de petit épeautre | 5,30 | pièce 500 g | BREAD
      Fouées, par 6 | 4,50 | pièce 6 pièces | BREAD
      Brioche au beurre | 6,80 | pièce 400 g | BREAD
    `),
  },
  {
    key: 'prairies',
    name: 'GAEC des Trois Prairies',
    city: 'Descartes',
    postcode: '37160',
    email: 'prairies@example.org',
    regime: 'NORMAL',
    story: 'Vaches limousines à l’herbe ; une bête tous les quinze jours, la carcasse entière valorisée.',
    products: products(`
      Colis de bœuf à griller et mijoter | 74,00 | pièce 5 kg | MEAT | stock 12
      Colis de veau | 79,00 | pièce 5 kg | MEAT | stock 8
      Steaks hachés, par 2 | 4,90 | pièce 250 g | MEAT
      Bourguignon | 15,90 | kg~/500 | MEAT
      Rôti de bœuf | 27,50 | ~900 g | MEAT
      Saucisses de bœuf | 16,50 | ~500 g | MEAT
    `),
  },
  {
    key: 'vergers',
    name: 'Les Vergers de Beaulieu',
    city: 'Beaulieu-lès-Loches',
    postcode: '37600',
    email: 'vergers@example.org',
    regime: 'NORMAL',
    story: 'Douze variétés de pommes et de poires, conservées sans traitement après récolte.',
    products: products(`
      Pommes reinette | 2,60 | kg/1000 | FRUIT
      Pommes boskoop | 2,50 | kg/1000 | FRUIT
      Poires conférence | 3,10 | kg/500 | FRUIT
      Jus de pomme trouble | 3,30 | pièce 1 L | DRINK | consigne 0,30
      Pommes à compote, caisse | 13,00 | pièce 10 kg | FRUIT | stock 10
      Poires tapées, bocal | 9,80 | pièce 370 ml | GROCERY
    `),
  },
  {
    key: 'lavoir',
    name: 'La Laiterie du Lavoir',
    city: 'Bossay-sur-Claise',
    postcode: '37290',
    email: 'lavoir@example.org',
    regime: 'NORMAL',
    story: '32 vaches normandes, tout le lait transformé à la ferme.',
    products: products(`
      Lait entier cru | 1,30 | L/1000 | DAIRY | bio
      Beurre demi-sel | 4,20 | pièce 250 g | DAIRY | bio
      Yaourts nature, par 4 | 2,80 | pièce 500 g | DAIRY | bio consigne 0,80
      Fromage blanc | 3,10 | pièce 500 g | DAIRY | bio
      Crème épaisse | 3,00 | pièce 250 ml | DAIRY | bio
      Tomme de vache à la coupe | 18,50 | kg~/100 | DAIRY | bio
    `),
  },
  {
    key: 'perruches',
    name: 'Domaine des Perruches',
    city: 'Azay-le-Rideau',
    postcode: '37190',
    email: 'perruches@example.org',
    regime: 'NORMAL',
    story: 'Six hectares de vignes, vendange à la main, peu de soufre.',
    products: products(`
      Touraine blanc sec | 8,40 | pièce 75 cl | DRINK | 20 % bio
      Touraine rouge | 8,20 | pièce 75 cl | DRINK | 20 % bio
      Méthode traditionnelle brut | 10,90 | pièce 75 cl | DRINK | 20 % bio
      Jus de raisin | 4,20 | pièce 1 L | DRINK | bio
    `),
  },
  {
    key: 'pressoir',
    name: 'Brasserie du Vieux Pressoir',
    city: 'Loches',
    postcode: '37600',
    email: 'brasserie@example.org',
    regime: 'NORMAL',
    story: 'Bières brassées avec l’orge de trois voisins.',
    products: products(`
      Bière blonde | 3,10 | pièce 33 cl | DRINK | 20 %
      Bière ambrée | 3,20 | pièce 33 cl | DRINK | 20 %
      Bière blanche | 6,40 | pièce 75 cl | DRINK | 20 %
      Limonade | 3,20 | pièce 75 cl | DRINK
    `),
  },
  {
    key: 'tisaniere',
    name: 'La Tisanière',
    city: 'Chaumussay',
    postcode: '37350',
    regime: 'FRANCHISE',
    story: 'Plantes cueillies ou cultivées sur un demi-hectare, séchées à l’ombre.',
    products: products(`
      Tisane du soir | 5,50 | pièce 30 g | DRINK | bio
      Menthe poivrée | 4,20 | pièce 25 g | DRINK | bio
      Thym citron | 3,80 | pièce 25 g | GROCERY | bio
      Baume au calendula | 9,50 | pièce 30 ml | CARE | 20 % bio
    `),
  },
  {
    key: 'safran',
    name: 'Safran et Confitures de l’Échalier',
    city: 'Barrou',
    postcode: '37350',
    regime: 'FRANCHISE',
    story: 'Une safranière de 800 m² et un verger de vieux fruitiers.',
    products: products(`
      Safran en filaments | 12,00 | pièce | GROCERY | stock 12
      Confiture poire-safran | 5,40 | pièce 250 g | GROCERY
      Confiture de mirabelles | 4,60 | pièce 250 g | GROCERY
    `),
  },
  {
    key: 'truite',
    name: 'Pisciculture du Brignon',
    city: 'La Celle-Guenand',
    postcode: '37350',
    email: 'pisciculture@example.org',
    regime: 'NORMAL',
    story: 'Truites élevées dix-huit mois en eau de source.',
    products: products(`
      Truite vidée | 13,50 | ~300 g | MEAT
      Filets de truite fumée | 9,90 | pièce 150 g | MEAT
      Rillettes de truite | 6,10 | pièce 150 g | MEAT
    `),
  },
  {
    key: 'cochon',
    name: 'Le Cochon des Chênes',
    city: 'Charnizay',
    postcode: '37290',
    email: 'cochon@example.org',
    regime: 'FLAT_RATE',
    story: 'Vingt-cinq porcs par an, en forêt, salaison à la ferme.',
    products: products(`
      Saucisses aux herbes | 14,80 | ~450 g | MEAT
      Rôti de porc | 15,90 | ~1100 g | MEAT
      Terrine de campagne | 6,30 | pièce 200 g | MEAT
      Jambon blanc, tranches | 24,00 | kg~/100 | MEAT
      Boudin noir | 12,50 | ~350 g | MEAT
    `),
  },
];
