import type { Pen } from './pen.ts';

/** A strip of paper that is never cut: laid out, with its height, waiting for its place. */
export interface Piece {
  readonly height: number;
  /** White above it; none at the top of a page. */
  readonly gap?: number;
  /** Never the last on a page. */
  readonly keepNext?: boolean;
  /** Drawn above it when it opens a page: a table's header, a section's name. */
  readonly repeat?: readonly Piece[];
  draw(pen: Pen, top: number): void;
}

export type Flowing = Piece | 'page-break' | { readonly together: readonly Flowing[] };

export interface Place {
  readonly piece: Piece;
  readonly top: number;
}

/**
 * Spreads pieces over pages. Pieces bound by `keepNext` move to the next page as one; what should stay together does,
 * unless no page could hold it. Always at least one page.
 */
export function spread(items: readonly Flowing[], top: (page: number) => number, bottom: number): Place[][] {
  const pages: Place[][] = [];
  let page: Place[] = [];
  let y = 0;
  const turn = (): void => {
    page = [];
    pages.push(page);
    y = top(pages.length - 1);
  };
  const put = (piece: Piece): void => {
    y += page.length === 0 ? 0 : (piece.gap ?? 0);
    page.push({ piece, top: y });
    y += piece.height;
  };

  const place = (cluster: readonly Piece[]): void => {
    if (page.length > 0 && y + heightOf(cluster, false) > bottom) {
      turn();
      cluster[0]?.repeat?.forEach(put);
    }
    cluster.forEach(put);
  };

  turn();
  const room = bottom - top(1);
  for (const cluster of clusters(bind(items, room))) {
    if (cluster === 'page-break') {
      if (page.length > 0) turn();
    } else if (heightOf(cluster, true) <= room) {
      place(cluster);
    } else {
      for (const piece of cluster) place([piece]);
    }
  }
  return pages;
}

/** What should stay together becomes a chain of pieces that keep their next, if one page can hold it. */
function bind(items: readonly Flowing[], room: number): (Piece | 'page-break')[] {
  return items.flatMap((item) => {
    if (item === 'page-break' || !('together' in item)) return [item];
    const pieces = bind(item.together, room);
    const whole = pieces.filter((piece) => piece !== 'page-break');
    if (whole.length < pieces.length || heightOf(whole, true) > room) return pieces;
    return whole.map((piece, index) => (index < whole.length - 1 ? { ...piece, keepNext: true } : piece));
  });
}

/** Pieces that move as one, in order. */
function* clusters(items: readonly (Piece | 'page-break')[]): Generator<readonly Piece[] | 'page-break'> {
  let open: Piece[] = [];
  for (const item of items) {
    if (item !== 'page-break') {
      open.push(item);
      if (item.keepNext) continue;
    }
    if (open.length > 0) yield open;
    open = [];
    if (item === 'page-break') yield item;
  }
  if (open.length > 0) yield open;
}

function heightOf(pieces: readonly Piece[], opensPage: boolean): number {
  return pieces.reduce(
    (sum, piece, index) => sum + piece.height + (opensPage && index === 0 ? 0 : (piece.gap ?? 0)),
    0,
  );
}

/** Pieces under each other as one, for a column beside another. */
export function stacked(items: readonly Flowing[]): Piece {
  const pieces = bind(items, Infinity).filter((item) => item !== 'page-break');
  const tops: number[] = [];
  let height = 0;
  pieces.forEach((piece, index) => {
    height += index === 0 ? 0 : (piece.gap ?? 0);
    tops.push(height);
    height += piece.height;
  });
  return {
    height,
    draw: (pen, top) => pieces.forEach((piece, index) => piece.draw(pen, top + (tops[index] ?? 0))),
  };
}

/** Items side by side, so many a row. */
export function inRows<Item>(items: readonly Item[], perRow: number): Item[][] {
  const rows: Item[][] = [];
  for (let start = 0; start < items.length; start += perRow) rows.push(items.slice(start, start + perRow));
  return rows;
}
