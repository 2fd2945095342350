import { parseDecimalToBase } from '@cabas/kernel';

/** A farm as the seed tells it. Everyone and everything here is invented. */
export interface FarmData {
  readonly key: string;
  readonly name: string;
  readonly city: string;
  readonly postcode: string;
  readonly story: string;
  /** Absent: the farm works by paper, without an address. */
  readonly email?: string;
  readonly regime?: 'NORMAL' | 'FRANCHISE' | 'FLAT_RATE';
  /** How it is paid on the spot. */
  readonly payment?: string;
  /** By which means and when, where it differs from the collective. */
  readonly paymentTerms?: {
    readonly means: readonly string[];
    readonly moment: string;
    readonly days?: number;
  };
  readonly products: readonly ProductData[];
}

export interface ProductData {
  readonly name: string;
  readonly priceCents: number;
  readonly sellingMode: 'PIECE' | 'WEIGHT' | 'VOLUME' | 'WEIGHED_PIECE';
  readonly weighed?: boolean;
  readonly step?: number;
  readonly contentAmount?: number;
  readonly contentUnit?: 'GRAM' | 'MILLILITRE' | 'PIECE';
  readonly category: string;
  readonly vatCategory: 'FOOD' | 'STANDARD';
  readonly organic: boolean;
  readonly stock?: number;
  readonly depositCents?: number;
}

const UNITS = {
  g: ['GRAM', 1],
  kg: ['GRAM', 1000],
  ml: ['MILLILITRE', 1],
  cl: ['MILLILITRE', 10],
  L: ['MILLILITRE', 1000],
  pièces: ['PIECE', 1],
} as const;

/**
 * Products, one a line: `name | price | how it is sold | category | more`. How: `pièce`, `pièce 750 g` (a piece and what it
 * holds), `~1800 g` (a piece charged by its weight, price a kg), `kg/500` (by weight, in steps of 500 g), `kg~/100` (the
 * same, weighed at the hand-out), `L/1000`. More: `20 %` for that rate, `bio`, `stock 24`, `consigne 0,50`.
 */
export function products(text: string): ProductData[] {
  return text.trim().split('\n').map(readProduct);
}

function readProduct(line: string): ProductData {
  const [name = '', price = '', how = '', category = '', more = ''] = line
    .split('|')
    .map((part) => part.trim());
  const stock = /stock (\d+)/.exec(more)?.[1];
  const deposit = parseDecimalToBase(/consigne ([\d,]+)/.exec(more)?.[1] ?? '0', 100);
  const priceCents = parseDecimalToBase(price, 100);
  if (priceCents === undefined) throw new Error(`no price: ${line}`);
  return {
    name,
    priceCents,
    ...readSelling(how),
    category,
    vatCategory: more.includes('20 %') ? 'STANDARD' : 'FOOD',
    organic: more.includes('bio'),
    ...(stock !== undefined && { stock: Number(stock) }),
    ...(deposit && { depositCents: deposit }),
  };
}

function readSelling(
  how: string,
): Pick<ProductData, 'sellingMode' | 'weighed' | 'step' | 'contentAmount' | 'contentUnit'> {
  const byMeasure = /^(kg|L)(~?)\/(\d+)$/.exec(how);
  if (byMeasure)
    return {
      sellingMode: byMeasure[1] === 'kg' ? 'WEIGHT' : 'VOLUME',
      weighed: byMeasure[2] === '~',
      step: Number(byMeasure[3]),
    };
  const [, amount = '', unit = ''] = /([\d,]+) (\S+)$/.exec(how) ?? [];
  if (amount === '') return { sellingMode: 'PIECE' };
  const [contentUnit, factor] = UNITS[unit as keyof typeof UNITS];
  const contentAmount = parseDecimalToBase(amount, factor);
  if (contentAmount === undefined) throw new Error(`no amount: ${how}`);
  return { sellingMode: how.startsWith('~') ? 'WEIGHED_PIECE' : 'PIECE', contentAmount, contentUnit };
}
