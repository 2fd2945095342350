import type { TilesBlock } from './blocks.ts';
import { inRows, type Piece } from './flow.ts';
import { INK, SIZE } from './ink.ts';
import type { Box, Pen } from './pen.ts';
import type { TextStyle } from './text.ts';

const GUTTER = 14;
const HEIGHT = 18;

/** Boxes to tick, three beside each other, or two when a name needs the room. */
export function layoutTiles({ items }: TilesBlock, box: Box, pen: Pen): Piece[] {
  const style: TextStyle = { face: 'text', size: SIZE.table, color: INK };
  const strong: TextStyle = { ...style, face: 'strong' };
  const marks = items.map(({ mark }) => (mark ? pen.line(mark, strong) : undefined));
  const amounts = items.map(({ value }) => pen.line(value, strong));
  const textAt = 16 + Math.max(0, ...marks.map((mark) => (mark ? mark.width + 6 : 0)));
  const needed = items.map(
    ({ text }, index) => textAt + pen.line(text, style).width + 6 + (amounts[index]?.width ?? 0),
  );
  const columns = needed.every((width) => width <= tileWidth(box, 3)) ? 3 : 2;
  const width = tileWidth(box, columns);
  const laid = items.map(({ text }, index) => {
    const amount = amounts[index] ?? pen.line('', strong);
    return {
      mark: marks[index],
      amount,
      text: pen.shortened(text, style, width - textAt - amount.width - 6),
    };
  });
  return inRows(laid, columns).map((row, index) => ({
    height: HEIGHT,
    gap: index === 0 ? 2 : 0,
    keepNext: index === 0 && items.length > columns,
    draw: (on, top) =>
      row.forEach((tile, column) => {
        const x = box.x + column * (width + GUTTER);
        const baseline = top + 12.5;
        on.tick(x, top + 4, 10);
        if (tile.mark) on.write(tile.mark, strong, x + 16, baseline);
        on.write(tile.text, style, x + textAt, baseline);
        on.write(tile.amount, strong, x + width - tile.amount.width, baseline);
        on.rule(x, top + HEIGHT, width);
      }),
  }));
}

function tileWidth(box: Box, columns: number): number {
  return (box.width - GUTTER * (columns - 1)) / columns;
}
