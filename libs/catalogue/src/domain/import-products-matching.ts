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
  const byReference = Map.groupBy(
    existing.filter(({ reference }) => reference !== null),
    ({ reference }) => searchKey(reference ?? ''),
  );
  const byName = Map.groupBy(existing, ({ name }) => searchKey(name));
  const claimed = new Set<ExistingProduct>();
  const referenced = ({ reference }: SaidProduct) => {
    const found = reference === undefined ? [] : (byReference.get(searchKey(reference)) ?? []);
    return found.find((product) => product.reference === reference) ?? found[0];
  };
  const turn = ({ product }: ProductOnLine) => (referenced(product) ? 0 : product.packagingSaid ? 1 : 2);

  const matches = new Map<number, ExistingProduct | RowMessage>();
  const named = ({ product }: ProductOnLine) =>
    (byName.get(searchKey(product.name)) ?? []).filter((one) => !claimed.has(one) && mayBe(one, product));
  for (const row of rows.toSorted((a, b) => turn(a) - turn(b))) {
    const known = referenced(row.product);
    const [found, another] = known ? [known] : named(row);
    if (!found) continue;
    matches.set(row.line, another ? said('REFUSED', 'AMBIGUOUS_NAME', { name: row.product.name }) : found);
    if (!another) claimed.add(found);
  }
  return matches;
}

/** The good rows of the file so far. */
export class SeenProducts {
  private readonly byReference = new Map<string, ProductOnLine>();
  private readonly byName = new Map<string, ProductOnLine[]>();

  add(row: ProductOnLine): void {
    const { reference, name } = row.product;
    if (reference !== undefined) this.byReference.set(searchKey(reference), row);
    const namesakes = this.byName.get(searchKey(name));
    if (namesakes) namesakes.push(row);
    else this.byName.set(searchKey(name), [row]);
  }

  /** What to say when an earlier row is about the same product: nothing to do if it says the same, else one must go. */
  repetition(product: SaidProduct): RowMessage | undefined {
    const twin = this.twinOf(product);
    if (!twin) return undefined;
    const values = { product: product.reference ?? product.name, first: twin.line };
    const prices = {
      firstPrice: { cents: twin.product.filePriceCents },
      price: { cents: product.filePriceCents },
    };
    if (twin.product.filePriceCents !== product.filePriceCents) {
      return said('REFUSED', 'REPEATED_WITH_OTHER_PRICE', { ...values, ...prices });
    }
    const alike = JSON.stringify(twin.product) === JSON.stringify(product);
    return alike
      ? said('IGNORED', 'REPEATED_ROW', values)
      : said('REFUSED', 'REPEATED_WITH_DIFFERENCES', values);
  }

  /** By reference where both have one; else by name and packaging. */
  private twinOf(product: SaidProduct): ProductOnLine | undefined {
    const { reference, name, packagingSaid, selling } = product;
    const referenced = reference === undefined ? undefined : this.byReference.get(searchKey(reference));
    const namesakes = this.byName.get(searchKey(name)) ?? [];
    return (
      referenced ??
      namesakes.find(({ product: earlier }) => {
        const bothReferenced = reference !== undefined && earlier.reference !== undefined;
        const unsaid = !packagingSaid || !earlier.packagingSaid;
        return !bothReferenced && (unsaid || isSamePackaging(earlier.selling, selling));
      })
    );
  }
}

/** By name and packaging, unless each has a reference of its own. */
function mayBe(product: ExistingProduct, row: SaidProduct): boolean {
  const otherReference = row.reference !== undefined && product.reference !== null;
  return !otherReference && (!row.packagingSaid || isSamePackaging(row.selling, product));
}

type Packaging = Pick<Selling, 'sellingMode' | 'contentAmount' | 'contentUnit'>;

function isSamePackaging(a: Packaging, b: Packaging): boolean {
  return (
    a.sellingMode === b.sellingMode && a.contentAmount === b.contentAmount && a.contentUnit === b.contentUnit
  );
}
