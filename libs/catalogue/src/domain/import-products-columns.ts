/** What a catalogue file calls its columns: CAMAP's names first, then those of spreadsheets. */
export const PRODUCT_COLUMNS = {
  names: {
    name: ['name', 'nom', 'produit', 'nom du produit', 'désignation', 'libellé', 'article', 'product'],
    price: ['price', 'prix', 'prix TTC', 'prix unitaire', 'prix unitaire TTC', 'PU', 'PU TTC', 'tarif'],
    reference: ['ref', 'référence', 'réf', 'réf.', 'reference', 'code', 'code produit', 'sku'],
    description: ['desc', 'description', 'descriptif', 'détail', 'commentaire'],
    vat: ['vat', 'tva', 'taux de tva', 'taux tva', 'tva %', 'vat rate'],
    quantity: ['quantity', 'quantité', 'qté', 'contenance', 'conditionnement', 'contenu'],
    unit: ['unit', 'unité', 'unité de mesure', 'unit type'],
    organic: ['organic', 'bio', 'agriculture biologique', 'AB', 'label bio'],
    bulk: ['bulk', 'vrac', 'en vrac', 'multiWeight', 'quantité décimale'],
    variablePrice: [
      'variablePrice',
      'prix variable',
      'prix variable selon pesée',
      'à peser',
      'pesé',
      'poids variable',
    ],
  },
  required: ['name', 'price'],
} as const satisfies ColumnsOfAFile;

export type ProductColumn = keyof (typeof PRODUCT_COLUMNS)['names'];

/** A row of the file by what its cells mean; a column the file lacks is absent. */
export interface ProductRow {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<ProductColumn, string>>>;
}

interface ColumnsOfAFile {
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly required: readonly string[];
}
