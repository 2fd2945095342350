import { searchKey } from '@cabas/kernel';
import { type ExistingProduct, type RowMessage, said, type Selling } from './import-products-lines.ts';
import type { SaidProduct } from './import-products-row.ts';

/** A good row, no repetition of another. */
export interface ProductOnLine {
  readonly line: number;
  readonly product: SaidProduct;
}

/**
 * The product of the farm that each row is about, by line; none is a new product, and a message says why it can't be told.
 * References speak first, then name and packaging, then names alone, each for what nobody claimed before: only so does the
 * same file find the same products once it has renamed some.
 */
export function matchProducts(
  rows: readonly ProductOnLine[],
  existing: readonly ExistingProduct[],
): ReadonlyMap<number, ExistingProduct | RowMessage> {
  const byReference = groupBy(existing, ({ reference }) => reference && searchKey(reference));
  const byName = groupBy(existing, ({ name }) => searchKey(name));
  const claimed = new Set<ExistingProduct>();
  const referenced = ({ reference }: SaidProduct) => {
    const found = reference === undefined ? [] : (byReference.get(searchKey(reference)) ?? []);
    return found.find((product) => product.reference === reference) ?? found[0];
  };
  const turn = ({ product }: ProductOnLine) => (referenced(product) ? 0 : product.packagingSaid ? 1 : 2);

  const matches = new Map<number, ExistingProduct | RowMessage>();
  for (const { line, product } of [...rows].sort((a, b) => turn(a) - turn(b))) {
    const named = byName.get(searchKey(product.name)) ?? [];
    const candidates = named.filter((one) => !claimed.has(one) && mayBe(one, product));
    const found = referenced(product) ?? candidates[0];
    if (found === undefined) continue;
    const told = referenced(product) !== undefined || candidates.length === 1;
    matches.set(line, told ? found : said('REFUSED', 'AMBIGUOUS_NAME', { name: product.name }));
    if (told) claimed.add(found);
  }
  return matches;
}

/** The good rows of the file so far. */
export class SeenProducts {
  private readonly rows = new Map<string, ProductOnLine[]>();

  add(row: ProductOnLine): void {
    for (const key of keysOf(row.product)) this.rows.set(key, [...(this.rows.get(key) ?? []), row]);
  }

  /** What to say when an earlier row is about the same product: nothing to do if it says the same, else one must go. */
  repetition(product: SaidProduct): RowMessage | undefined {
    const near = keysOf(product).flatMap((key) => this.rows.get(key) ?? []);
    const twin = near.find((earlier) => isSame(earlier.product, product));
    if (!twin) return undefined;
    const values = { product: product.reference ?? product.name, first: twin.line };
    const prices = { firstPrice: { cents: twin.product.filePriceCents }, price: { cents: product.filePriceCents } };
    if (twin.product.filePriceCents !== product.filePriceCents) {
      return said('REFUSED', 'REPEATED_WITH_OTHER_PRICE', { ...values, ...prices });
    }
    const alike = JSON.stringify(twin.product) === JSON.stringify(product);
    return alike ? said('IGNORED', 'REPEATED_ROW', values) : said('REFUSED', 'REPEATED_WITH_DIFFERENCES', values);
  }
}

/** By name and packaging, unless each has a reference of its own. */
function mayBe(product: ExistingProduct, row: SaidProduct): boolean {
  const otherReference = row.reference !== undefined && product.reference !== null;
  return !otherReference && (!row.packagingSaid || packagingKey(row.selling) === packagingKey(product));
}

/** By reference where both have one; else by name and packaging. */
function isSame(a: SaidProduct, b: SaidProduct): boolean {
  if (a.reference !== undefined && b.reference !== undefined) return searchKey(a.reference) === searchKey(b.reference);
  const unsaid = !a.packagingSaid || !b.packagingSaid;
  return searchKey(a.name) === searchKey(b.name) && (unsaid || packagingKey(a.selling) === packagingKey(b.selling));
}

function keysOf({ reference, name }: SaidProduct): string[] {
  return [...(reference === undefined ? [] : [`reference ${searchKey(reference)}`]), `name ${searchKey(name)}`];
}

function packagingKey(selling: Pick<Selling, 'sellingMode' | 'contentAmount' | 'contentUnit'>): string {
  return `${selling.sellingMode} ${selling.contentAmount ?? ''} ${selling.contentUnit ?? ''}`;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string | null): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = key === null ? undefined : groups.get(key);
    if (group) group.push(item);
    else if (key !== null) groups.set(key, [item]);
  }
  return groups;
}
