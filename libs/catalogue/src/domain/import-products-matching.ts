import { searchKey } from '@cabas/kernel';
import { type ExistingProduct, type RowMessage, said, type Selling } from './import-products-lines.ts';
import type { SaidProduct } from './import-products-row.ts';

/** The products a farm has, found by what a row says. Each is found once: two rows must not fight over one product. */
export class KnownProducts {
  private readonly byReference = new Map<string, ExistingProduct>();
  private readonly byName = new Map<string, ExistingProduct[]>();
  private readonly takenOnLine = new Map<string, number>();

  constructor(products: readonly ExistingProduct[]) {
    for (const product of products) {
      if (product.reference) this.byReference.set(searchKey(product.reference), product);
      push(this.byName, searchKey(product.name), product);
    }
  }

  /** The product, undefined when there is none, or why it can't be told. */
  match(row: SaidProduct, line: number): ExistingProduct | undefined | RowMessage {
    const [found, another] = this.candidates(row);
    if (another) return said('REFUSED', 'AMBIGUOUS_NAME', { name: row.name });
    if (!found) return undefined;
    const first = this.takenOnLine.get(found.id);
    if (first !== undefined) return said('REFUSED', 'SAME_PRODUCT', { name: found.name, first });
    this.takenOnLine.set(found.id, line);
    return found;
  }

  private candidates(row: SaidProduct): ExistingProduct[] {
    const referenced = row.reference && this.byReference.get(searchKey(row.reference));
    if (referenced) return [referenced];
    const named = this.byName.get(searchKey(row.name)) ?? [];
    return named.filter(({ reference, ...product }) => {
      const otherReference = row.reference !== undefined && reference !== null;
      return !otherReference && (!row.packagingSaid || packagingKey(row.selling) === packagingKey(product));
    });
  }
}

/** The good rows of the file so far. */
export class SeenProducts {
  private readonly rows: Map<string, { readonly product: SaidProduct; readonly line: number }[]> = new Map();

  add(product: SaidProduct, line: number): void {
    for (const key of keysOf(product)) push(this.rows, key, { product, line });
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

/** By reference where both have one; else by name and packaging, as on the next run. */
function isSame(a: SaidProduct, b: SaidProduct): boolean {
  if (a.reference && b.reference) return searchKey(a.reference) === searchKey(b.reference);
  const unsaid = !a.packagingSaid || !b.packagingSaid;
  return searchKey(a.name) === searchKey(b.name) && (unsaid || packagingKey(a.selling) === packagingKey(b.selling));
}

function keysOf({ reference, name }: SaidProduct): string[] {
  return [...(reference ? [`reference ${searchKey(reference)}`] : []), `name ${searchKey(name)}`];
}

function packagingKey({ sellingMode, contentAmount, contentUnit }: Pick<Selling, 'sellingMode' | 'contentAmount' | 'contentUnit'>): string {
  return `${sellingMode} ${contentAmount ?? ''} ${contentUnit ?? ''}`;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
