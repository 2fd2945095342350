import type { SheetColumn, TableBlock } from './blocks.ts';
import { INK, SIZE } from './ink.ts';
import type { Box, Pen } from './pen.ts';
import type { TextStyle } from './text.ts';

/** White at each side of a cell. */
export const PADDING_X = 4;
/** A box to tick. */
export const TICK = 11;
/** Air before a column of numbers. */
const BEFORE_NUMBERS = 5;
const NARROWEST = 20;

/** Where each column stands: fixed and fitted ones first, the shares divide what is left; never wider than the box. */
export function columnBoxes(table: TableBlock, box: Box, pen: Pen, size: number): Box[] {
  const own = table.columns.map(
    (column, index) => column.width ?? (column.share ? 0 : fitted(table, column, index, box, pen, size)),
  );
  const shares = table.columns.reduce((sum, column) => sum + (column.share ?? 0), 0);
  const left = box.width - sumOf(own);
  const widths = table.columns.map((column, index) =>
    column.share ? Math.max(NARROWEST, (left * column.share) / shares) : (own[index] ?? 0),
  );
  const scale = Math.min(1, box.width / sumOf(widths));
  let x = box.x;
  return widths.map((width) => {
    const column = { x, width: width * scale };
    x += column.width;
    return column;
  });
}

/** As wide as its widest cell and its header on two lines; never more than a third of the table. */
function fitted(
  table: TableBlock,
  column: SheetColumn,
  index: number,
  box: Box,
  pen: Pen,
  size: number,
): number {
  const head: TextStyle = { face: 'strong', size: size - 1.2, color: INK };
  const style: TextStyle = { face: 'strong', size, color: INK };
  const small: TextStyle = { face: 'text', size: SIZE.small, color: INK };
  let widest = column.upright ? 0 : headerWidth(column.header, head, pen);
  if (column.kind === 'tick') widest = Math.max(widest, TICK);
  const rows = table.rows.flatMap((row) => ('cells' in row ? [row.cells] : []));
  for (const cells of [...rows, ...(table.totals ?? [])]) {
    const cell = cells[index] ?? '';
    const { text, note = '' } = typeof cell === 'string' ? { text: cell } : cell;
    widest = Math.max(widest, pen.line(text, style).width, pen.line(note, small).width);
  }
  const air = column.align === 'right' ? BEFORE_NUMBERS : 0;
  return Math.min(widest + air + 2 * PADDING_X + 0.5, box.width / 3);
}

/** The least width at which a header needs two lines only. */
function headerWidth(header: string, style: TextStyle, pen: Pen): number {
  const words = header.split(' ');
  const width = (from: number, to: number): number => pen.line(words.slice(from, to).join(' '), style).width;
  return Math.min(...words.map((_, cut) => Math.max(width(0, cut + 1), width(cut + 1, words.length))));
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
