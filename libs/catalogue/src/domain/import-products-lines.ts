import { type Cents, type ContentUnit, normalizeName } from '@cabas/kernel';
import type { ProductFacts } from './product-facts.ts';
import type { ProductFields, VatCategory } from './product.ts';

/** The rate of a category on the day of the import, in 1/100 %. */
export interface VatRate {
  readonly category: VatCategory;
  readonly rateBp: number;
}

/** How a product is sold: the price is for a piece, a kg or a litre. */
export type Selling = Pick<
  ProductFields,
  'sellingMode' | 'weighed' | 'priceCents' | 'contentAmount' | 'contentUnit' | 'step'
>;

/** A product as it would be stored; whether it is offered, what is in it, its tolerance and deposit are not the file's business. */
export type ProductDraft = Omit<
  ProductFields,
  'active' | 'toleranceBp' | 'depositCents' | keyof ProductFacts
>;

/** A product the farm has, archived ones left out. */
export interface ExistingProduct extends ProductDraft {
  readonly id: string;
}

/** `import.<code>` in @cabas/messages; amounts and rates stay exact until they are put in words. */
export interface ImportMessage {
  readonly code: string;
  readonly values: Readonly<Record<string, ImportValue>>;
}
export type ImportValue =
  | string
  | number
  | readonly string[]
  | { readonly cents: Cents }
  | { readonly rateBp: number }
  | { readonly ratesBp: readonly number[] }
  | { readonly amount: number; readonly unit: ContentUnit };
export interface RowMessage extends ImportMessage {
  readonly level: 'REFUSED' | 'WARNING' | 'CHANGE' | 'IGNORED';
}

/** What would become of one row. `draft` is the product to store, whole, when it would be created or updated. */
export interface PlannedProductLine {
  readonly line: number;
  readonly verdict: 'CREATE' | 'UPDATE' | 'UNCHANGED' | 'REFUSED' | 'IGNORED';
  readonly label: string;
  readonly understood: readonly ImportMessage[];
  readonly messages: readonly RowMessage[];
  readonly draft?: ProductDraft;
  readonly existingId?: string;
  /** What an UPDATE changes. */
  readonly changes: readonly (keyof ProductDraft)[];
}

export function said(
  level: RowMessage['level'],
  code: string,
  values: RowMessage['values'] = {},
): RowMessage {
  return { level, code, values };
}

/** A cell as it may be shown and stored: no control character, no half character, no novel. */
export function shorten(cell: string): string {
  return [...normalizeName(cell)].slice(0, 60).join('');
}
