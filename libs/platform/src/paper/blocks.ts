// What a sheet is made of, as plain data: a paper says what stands on it, never where.

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | FactsBlock
  | PartiesBlock
  | TableBlock
  | TilesBlock
  | SignaturesBlock
  | SumsBlock
  | BesideBlock
  | TogetherBlock
  | { readonly kind: 'page-break' };

/** A heading stays with what follows it. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly text: string;
  /** At the right edge: a sum, a number of items. */
  readonly value?: string;
  readonly note?: string;
  /** 2: smaller, inside a part. */
  readonly level?: 1 | 2;
}

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly tone?: 'normal' | 'strong' | 'quiet' | 'boxed';
}

/** Labels with their values, side by side. */
export interface FactsBlock {
  readonly kind: 'facts';
  readonly items: readonly { readonly label: string; readonly value: string }[];
}

/** Two parties facing each other: seller and buyer. */
export interface PartiesBlock {
  readonly kind: 'parties';
  readonly parties: readonly [SheetParty, SheetParty];
}

export interface SheetParty {
  readonly label: string;
  readonly name: string;
  readonly lines: readonly string[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Under the rows, never parted from the last one. */
  readonly totals?: readonly (readonly SheetCell[])[];
  /** What an empty table tells: what will stand here, and what to do. */
  readonly empty: string;
  /** Hairlines between columns too. */
  readonly grid?: boolean;
  readonly zebra?: boolean;
  readonly size?: 'normal' | 'compact';
  /** Points, for rows one writes in. */
  readonly rowHeight?: number;
}

export interface SheetColumn {
  readonly header: string;
  /** Part of the width that the fitted columns leave; absent: as wide as its content. */
  readonly share?: number;
  /** Points; instead of a share or the content's own width. */
  readonly width?: number;
  readonly align?: 'left' | 'right' | 'center';
  /** tick: an empty box · write: a line to write or sign on. A cell `null` leaves it out. */
  readonly kind?: 'text' | 'tick' | 'write';
  /** The header written upwards, for narrow columns. */
  readonly upright?: boolean;
}

/** A section opens a group and is repeated after a page break. Cells follow the columns. */
export type SheetRow =
  | {
      readonly cells: readonly SheetCell[];
      readonly strong?: boolean;
      /** Goes on with the row above: no line between them, and one page for both. */
      readonly joined?: boolean;
    }
  | { readonly section: string; readonly value?: string };

/** `null`: nothing here, neither box nor line. */
export type SheetCell =
  string | null | { readonly text: string; readonly note?: string; readonly strong?: boolean };

/** Short items side by side, each with a box to tick: who gets how much of one product. Fewer columns for long names. */
export interface TilesBlock {
  readonly kind: 'tiles';
  readonly items: readonly { readonly mark?: string; readonly text: string; readonly value: string }[];
}

/** Places to sign, side by side. */
export interface SignaturesBlock {
  readonly kind: 'signatures';
  readonly labels: readonly string[];
}

/** Amounts under each other, the last one underlined and larger: what it all comes to. */
export interface SumsBlock {
  readonly kind: 'sums';
  readonly items: readonly { readonly label: string; readonly value: string }[];
}

/** Two columns; each must be short enough for one page. */
export interface BesideBlock {
  readonly kind: 'beside';
  readonly left: readonly Block[];
  readonly right: readonly Block[];
}

/** Stays on one page when one page can hold it. */
export interface TogetherBlock {
  readonly kind: 'together';
  readonly blocks: readonly Block[];
}
