import type { ContentUnit, SellingMode } from '@cabas/kernel';
import { idOf } from './ids.ts';

/** An offer's row, as COPY writes it and as orders are priced from it. */
export type BenchOffer = ReturnType<typeof offerRows>[number];

interface Kind {
  readonly word: string;
  readonly category: string;
  readonly selling_mode: SellingMode;
  readonly weighed: boolean;
  readonly content_amount: number | null;
  readonly content_unit: ContentUnit | null;
  readonly step: number;
}

// Goods as a market has them: counted, by weight, by volume, weighed by the piece.
const KINDS: readonly Kind[] = [
  {
    word: 'Confiture de fraises',
    category: 'GROCERY',
    selling_mode: 'PIECE',
    weighed: false,
    content_amount: 370,
    content_unit: 'GRAM',
    step: 1,
  },
  {
    word: 'Carottes',
    category: 'VEGETABLE',
    selling_mode: 'WEIGHT',
    weighed: true,
    content_amount: null,
    content_unit: null,
    step: 500,
  },
  {
    word: 'Salade',
    category: 'VEGETABLE',
    selling_mode: 'PIECE',
    weighed: false,
    content_amount: null,
    content_unit: null,
    step: 1,
  },
  {
    word: 'Lait cru',
    category: 'DAIRY',
    selling_mode: 'VOLUME',
    weighed: false,
    content_amount: null,
    content_unit: null,
    step: 1000,
  },
  {
    word: 'Poulet fermier',
    category: 'MEAT',
    selling_mode: 'WEIGHED_PIECE',
    weighed: true,
    content_amount: 1800,
    content_unit: 'GRAM',
    step: 1,
  },
];
const DESCRIPTION = 'Cultivé à la ferme, récolté la veille de la distribution, sans traitement.';

/** Every farm's goods, by farm: the same kinds in turn, priced by their place in the list. */
export function productRows(
  key: string,
  farms: readonly { id: string; n: number; name: string }[],
  perFarm: number,
) {
  return farms.flatMap(({ id: producer_id, n, name: producer_name }) =>
    Array.from({ length: perFarm }, (_, m) => {
      const position = n * perFarm + m;
      const { word, ...kind } = KINDS[position % KINDS.length] ?? (KINDS[0] as Kind);
      const name = `${word} ${String(position).padStart(4, '0')}`;
      return {
        producer_id,
        id: idOf(key, 'product', position),
        name,
        description: DESCRIPTION,
        ...kind,
        price_cents: 150 + ((position * 37) % 1200),
        organic: position % 3 > 0,
        position,
        producer_name,
      };
    }),
  );
}

/** The goods as one sale offers them, all counted by their farm. */
export function offerRows(cycleId: string, collectiveId: string, products: ReturnType<typeof productRows>) {
  return products.map(({ id, price_cents, ...product }) => ({
    collective_id: collectiveId,
    id: idOf(cycleId, 'offer', product.position),
    cycle_id: cycleId,
    listing_id: idOf(id, 'listing'),
    product_id: id,
    stock_pool_id: idOf(id, 'stock'),
    minimum: product.step,
    price_cents,
    purchase_price_cents: price_cents,
    vat_rate_bp: 550,
    ...product,
  }));
}
