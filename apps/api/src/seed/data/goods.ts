/** What farms of the CIVAM's baskets say of their goods: by farm, then by a word of the product's name. Invented, like the farms. */
export interface GoodsData {
  readonly page: Record<string, unknown>;
  readonly facts: readonly (readonly [nameHas: RegExp, facts: Record<string, unknown>])[];
  /** Which drawing stands for which product; the empty word is the farm's own. */
  readonly drawings: readonly (readonly [nameHas: RegExp | 'farm', drawing: Drawing])[];
}
export type Drawing = 'cheese' | 'log' | 'carrots' | 'cabbage' | 'loaf' | 'goats' | 'field';

export const goods: Readonly<Record<string, GoodsData>> = {
  basbourg: {
    page: {
      story:
        'Nous sommes deux, installées en 2011 dans l’aire du valençay, avec 55 chèvres alpines. Elles mangent l’herbe et le foin de nos 28 hectares ; nous fromageons chaque matin, au lait cru.',
      practices:
        'Pâture d’avril à novembre, foin de la ferme l’hiver, aucun ensilage. Les chevreaux restent sous la mère six semaines. L’eau chaude de la fromagerie vient de panneaux solaires.',
      labels: ['AOP', 'FARMHOUSE'],
      priceShares: [
        { words: 'Notre travail', percent: 42 },
        { words: 'Les chèvres : foin, céréales, soins', percent: 31 },
        { words: 'Fromagerie, énergie, emprunts', percent: 19 },
        { words: 'Emballage et route', percent: 8 },
      ],
      sellsElsewhere:
        'À la ferme, les mardis et vendredis de 17 h à 19 h. Marché de Valençay, le mardi matin.',
      visitWords: 'Traite à 17 h, goûter pour les enfants ; bottes conseillées. Prévenez-nous d’un message.',
      published: true,
    },
    facts: [
      [
        /Valençay/,
        {
          labels: ['AOP', 'FARMHOUSE'],
          diets: ['GLUTEN_FREE'],
          allergens: ['MILK'],
          origin: 'OWN',
          storage: 'COOL',
          ingredients: 'Lait cru de chèvre, présure animale, ferments, sel, cendre végétale.',
        },
      ],
      [
        /./,
        {
          labels: ['FARMHOUSE'],
          diets: ['GLUTEN_FREE'],
          allergens: ['MILK'],
          origin: 'OWN',
          storage: 'COOL',
          ingredients: 'Lait cru de chèvre, présure animale, ferments, sel.',
        },
      ],
    ],
    drawings: [
      ['farm', 'goats'],
      [/Valençay/, 'cheese'],
      [/Bûche/, 'log'],
    ],
  },
  sablons: {
    page: {
      story: 'Un hectare et demi de sable au bord du Cher, et deux juments pour le travailler.',
      practices:
        'Sans labour profond, sans pesticide, engrais verts entre deux cultures. Semences paysannes pour la moitié des planches.',
      labels: ['ORGANIC', 'NATURE_ET_PROGRES'],
      sellsElsewhere: 'Marché de Chabris, le samedi matin.',
    },
    facts: [
      [
        /./,
        {
          labels: ['NATURE_ET_PROGRES'],
          diets: ['VEGAN', 'GLUTEN_FREE', 'LACTOSE_FREE'],
          allergens: [],
          origin: 'OWN',
        },
      ],
    ],
    drawings: [
      ['farm', 'field'],
      [/Carottes/, 'carrots'],
      [/Chou/, 'cabbage'],
    ],
  },
  fournilnahon: {
    page: {},
    facts: [
      [
        /noix/,
        {
          diets: ['VEGAN'],
          allergens: ['GLUTEN', 'NUTS'],
          origin: 'OWN',
          ingredients: 'Farine de blé T80, eau, noix 15 %, levain, sel.',
        },
      ],
      [
        /Galette/,
        {
          diets: ['VEGETARIAN'],
          allergens: ['GLUTEN', 'EGGS', 'MILK'],
          origin: 'OWN',
          ingredients: 'Pommes de terre, farine de blé, beurre, fromage frais, œufs, sel.',
        },
      ],
      [
        /./,
        {
          diets: ['VEGAN'],
          allergens: ['GLUTEN'],
          origin: 'OWN',
          ingredients: 'Farine de blé T80, eau, levain, sel.',
        },
      ],
    ],
    drawings: [[/Pain bis$/, 'loaf']],
  },
};
