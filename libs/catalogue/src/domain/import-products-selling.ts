import {
  type Cents,
  type ContentUnit,
  multiplyDivide,
  parseDecimalToBase,
  searchKey,
  type SellingMode,
} from '@cabas/kernel';
import { type RowMessage, said, type Selling, shorten } from './import-products-lines.ts';

/** One packaging of the file: its price and what it holds, in grams, millilitres or pieces. */
export interface Packaging {
  readonly name: string;
  readonly priceCents: Cents;
  readonly amount: number;
  readonly unit: ContentUnit;
  /** Ordered in decimal quantities. */
  readonly bulk: boolean;
  /** Charged by real weight. */
  readonly variablePrice: boolean;
}

/** What one piece holds, from `quantity` × `unit`; an empty unit is a piece, an empty quantity one. */
export function readContent(
  quantity: string,
  unit: string,
): { amount: number; unit: ContentUnit } | RowMessage {
  const known = UNITS.find(({ names }) => names.includes(searchKey(unit)));
  if (!known) return said('REFUSED', 'UNKNOWN_UNIT', { unit: shorten(unit) });
  const amount = parseDecimalToBase(quantity.trim() === '' ? '1' : quantity, known.factor);
  if (amount === undefined || amount === 0 || amount > MOST) {
    return said('REFUSED', 'BAD_QUANTITY', { quantity: shorten(quantity) });
  }
  return { amount, unit: known.unit };
}

/** How it is sold here. Warns where the file asks for what cannot be, or may mean something else. */
export function sellingOf(packaging: Packaging): { selling: Selling; messages: RowMessage[] } {
  const mode = modeOf(packaging);
  const measured = mode !== 'PIECE';
  const { amount, unit, priceCents } = packaging;
  const selling: Selling = {
    sellingMode: mode,
    weighed: packaging.variablePrice && measured && unit === 'GRAM',
    priceCents: measured ? multiplyDivide(priceCents, 1000, amount) : priceCents,
    ...contentOf(mode, packaging),
    step: defaultStep(mode),
  };
  return { selling, messages: doubts(packaging, selling) };
}

export function defaultStep(mode: SellingMode): number {
  return mode === 'WEIGHT' || mode === 'VOLUME' ? 100 : 1;
}

function modeOf({ bulk, variablePrice, unit }: Packaging): SellingMode {
  if (unit === 'PIECE') return 'PIECE';
  if (bulk) return unit === 'GRAM' ? 'WEIGHT' : 'VOLUME';
  return variablePrice && unit === 'GRAM' ? 'WEIGHED_PIECE' : 'PIECE';
}

function contentOf(
  mode: SellingMode,
  { amount, unit }: Packaging,
): Pick<Selling, 'contentAmount' | 'contentUnit'> {
  const none = mode === 'WEIGHT' || mode === 'VOLUME' || (unit === 'PIECE' && amount === 1);
  return none ? { contentAmount: null, contentUnit: null } : { contentAmount: amount, contentUnit: unit };
}

function doubts(packaging: Packaging, selling: Selling): RowMessage[] {
  const { name, amount, unit, priceCents, bulk, variablePrice } = packaging;
  const messages: RowMessage[] = [];
  const measured = selling.sellingMode !== 'PIECE';
  if (measured && selling.priceCents * amount !== priceCents * 1000) {
    const values = {
      price: { cents: priceCents },
      content: { amount, unit },
      rounded: { cents: selling.priceCents },
    };
    messages.push(said('WARNING', 'PRICE_ROUNDED', values));
  }
  if (bulk && unit === 'PIECE') messages.push(said('WARNING', 'BULK_PIECES'));
  if (variablePrice && !selling.weighed) messages.push(said('WARNING', 'VARIABLE_PRICE_WITHOUT_WEIGHT'));
  const packed = bulk && measured ? PACKED.exec(name)?.[0] : undefined;
  if (packed) messages.push(said('WARNING', 'PACKAGE_SOLD_LOOSE', { package: packed }));
  return messages;
}

/** “1 kg” in the name of what is sold by decimal quantity: perhaps a packet after all. */
const PACKED = /(?<![\p{L}\d])\d+(?:[.,]\d+)?\s?(?:kg|g|l|cl|ml)(?![\p{L}\d])/iu;

/** A ton, or a million pieces: more is a slip of the keyboard. */
const MOST = 1_000_000;

const UNITS: readonly { unit: ContentUnit; factor: number; names: readonly string[] }[] = [
  {
    unit: 'PIECE',
    factor: 1,
    names: ['', 'piece', 'pieces', 'unite', 'unites', 'unit', 'units', 'pce', 'pcs', 'pc', 'u'],
  },
  {
    unit: 'GRAM',
    factor: 1000,
    names: ['kilogram', 'kilograms', 'kilogramme', 'kilogrammes', 'kilo', 'kilos', 'kg'],
  },
  { unit: 'GRAM', factor: 1, names: ['gram', 'grams', 'gramme', 'grammes', 'gr', 'g'] },
  { unit: 'MILLILITRE', factor: 1000, names: ['litre', 'litres', 'liter', 'liters', 'l'] },
  { unit: 'MILLILITRE', factor: 10, names: ['centilitre', 'centilitres', 'centiliter', 'cl'] },
  { unit: 'MILLILITRE', factor: 1, names: ['millilitre', 'millilitres', 'milliliter', 'ml'] },
];
