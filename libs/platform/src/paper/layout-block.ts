import type {
  BesideBlock,
  Block,
  FactsBlock,
  HeadingBlock,
  ParagraphBlock,
  PartiesBlock,
  SignaturesBlock,
  SumsBlock,
} from './blocks.ts';
import { type Flowing, inRows, type Piece, stacked } from './flow.ts';
import { baselineOf, HAIRLINE, INK, LEADING, LEAF, QUIET, SIZE, TINT } from './ink.ts';
import { layoutTable } from './layout-table.ts';
import { layoutTiles } from './layout-tiles.ts';
import type { Box, Pen } from './pen.ts';
import type { Line, TextStyle } from './text.ts';

/** Lays a block out as strips of the given width. */
export function layoutBlock(block: Block, box: Box, pen: Pen): Flowing[] {
  switch (block.kind) {
    case 'page-break':
      return ['page-break'];
    case 'heading':
      return [heading(block, box, pen)];
    case 'paragraph':
      return block.tone === 'boxed' ? [boxed(block, box, pen)] : paragraph(block, box, pen);
    case 'facts':
      return facts(block, box, pen);
    case 'parties':
      return [parties(block, box, pen)];
    case 'table':
      return layoutTable(block, box, pen);
    case 'tiles':
      return layoutTiles(block, box, pen);
    case 'signatures':
      return [signatures(block, box, pen)];
    case 'sums':
      return [sums(block, box, pen)];
    case 'beside':
      return [beside(block, box, pen)];
    case 'together':
      return [{ together: block.blocks.flatMap((inner) => layoutBlock(inner, box, pen)) }];
  }
}

const NOTE: TextStyle = { face: 'text', size: SIZE.small, color: QUIET };

function heading({ text, value, note, level = 1 }: HeadingBlock, box: Box, pen: Pen): Piece {
  const style: TextStyle =
    level === 1
      ? { face: 'display', size: SIZE.heading, color: LEAF }
      : { face: 'strong', size: SIZE.subheading, color: INK };
  const valueStyle: TextStyle = { face: 'strong', size: SIZE.subheading, color: INK };
  const right = value === undefined ? undefined : pen.line(value, valueStyle);
  const lines = pen.lines(text, style, box.width - (right ? right.width + 12 : 0));
  const notes = note ? pen.lines(note, NOTE, box.width) : [];
  const lead = style.size * 1.2;
  return {
    height: lines.length * lead + notes.length * NOTE.size * LEADING + (notes.length > 0 ? 6 : 4),
    gap: level === 1 ? 18 : 12,
    keepNext: true,
    draw: (on, top) => {
      lines.forEach((line, index) =>
        on.write(line, style, box.x, top + index * lead + baselineOf(style.size)),
      );
      if (right) on.writeIn(right, valueStyle, box, top + baselineOf(style.size), 'right');
      writeLines(on, notes, NOTE, box.x, top + lines.length * lead + 2);
    },
  };
}

/** Line by line, so that a long text runs over the page's end, but never with a single line left behind. */
function paragraph({ text, tone }: ParagraphBlock, box: Box, pen: Pen): Piece[] {
  const style: TextStyle = {
    face: tone === 'strong' ? 'strong' : 'text',
    size: tone === 'quiet' ? SIZE.small + 0.5 : SIZE.text,
    color: tone === 'quiet' ? QUIET : INK,
  };
  const lines = pen.lines(text, style, box.width, 400);
  return lines.map((line, index) => ({
    height: style.size * LEADING,
    gap: index === 0 ? 7 : 0,
    keepNext: lines.length > 1 && (index === 0 || index === lines.length - 2),
    draw: (on, top) => on.write(line, style, box.x, top + baselineOf(style.size)),
  }));
}

function boxed({ text }: ParagraphBlock, box: Box, pen: Pen): Piece {
  const style: TextStyle = { face: 'text', size: SIZE.text - 0.5, color: INK };
  const lines = pen.lines(text, style, box.width - 24, 50);
  const height = lines.length * style.size * LEADING + 14;
  return {
    height,
    gap: 10,
    draw: (on, top) => {
      on.fill(box.x, top, box.width, height, TINT);
      on.fill(box.x, top, 2.5, height, LEAF);
      writeLines(on, lines, style, box.x + 12, top + 7);
    },
  };
}

/** As many a row as fit: three on a sheet, two beside each other in half of it. */
function facts({ items }: FactsBlock, box: Box, pen: Pen): Piece[] {
  const style: TextStyle = { face: 'strong', size: SIZE.text, color: INK };
  const perRow = Math.min(items.length, box.width > 400 ? 3 : 2);
  const width = box.width / Math.max(perRow, 1);
  const cells = items.map(({ label, value }) => ({
    label: pen.shortened(label, NOTE, width - 10),
    lines: pen.lines(value, style, width - 10),
  }));
  return inRows(cells, perRow).map((row, index) => ({
    height: NOTE.size * LEADING + Math.max(...row.map((cell) => cell.lines.length)) * style.size * LEADING,
    gap: index === 0 ? 10 : 6,
    draw: (on, top) =>
      row.forEach((cell, column) => {
        const x = box.x + column * width;
        on.write(cell.label, NOTE, x, top + baselineOf(NOTE.size));
        writeLines(on, cell.lines, style, x, top + NOTE.size * LEADING);
      }),
  }));
}

function parties({ parties: both }: PartiesBlock, box: Box, pen: Pen): Piece {
  const nameStyle: TextStyle = { face: 'strong', size: SIZE.text + 1, color: INK };
  const lineStyle: TextStyle = { face: 'text', size: SIZE.table - 0.5, color: INK };
  const gutter = 18;
  const width = (box.width - gutter) / 2;
  const sides = both.map(({ label, name, lines }) => ({
    label: pen.shortened(label, NOTE, width),
    name: pen.lines(name, nameStyle, width - 20),
    lines: lines.flatMap((line) => pen.lines(line, lineStyle, width - 20)),
  }));
  const heights = sides.map(
    (side) =>
      NOTE.size * LEADING +
      side.name.length * nameStyle.size * LEADING +
      side.lines.length * lineStyle.size * LEADING +
      20,
  );
  const height = Math.max(...heights);
  return {
    height: height + 8,
    gap: 14,
    draw: (on, top) =>
      sides.forEach((side, index) => {
        const x = box.x + index * (width + gutter);
        on.frame(x, top, width, height);
        let y = top + 9;
        writeLines(on, [side.label], NOTE, x + 10, y);
        y += NOTE.size * LEADING + 1;
        writeLines(on, side.name, nameStyle, x + 10, y);
        y += side.name.length * nameStyle.size * LEADING;
        writeLines(on, side.lines, lineStyle, x + 10, y);
      }),
  };
}

function sums({ items }: SumsBlock, box: Box, pen: Pen): Piece {
  const rows = items.map(({ label, value }, index) => {
    const last = index === items.length - 1;
    const style: TextStyle = {
      face: last ? 'strong' : 'text',
      size: last ? SIZE.subtitle : SIZE.text,
      color: INK,
    };
    const amount = pen.line(value, style);
    return { style, amount, label: pen.shortened(label, style, box.width - amount.width - 10), ruled: last };
  });
  const heightOf = ({ style, ruled }: { style: TextStyle; ruled: boolean }): number =>
    style.size * LEADING + (ruled ? 10 : 3);
  return {
    height: rows.reduce((sum, row) => sum + heightOf(row), 0),
    gap: 8,
    draw: (on, top) => {
      let y = top;
      for (const row of rows) {
        if (row.ruled) on.rule(box.x, y + 2, box.width, LEAF, 1.2);
        const baseline = y + (row.ruled ? 6 : 1) + baselineOf(row.style.size);
        on.write(row.label, row.style, box.x, baseline);
        on.writeIn(row.amount, row.style, box, baseline, 'right');
        y += heightOf(row);
      }
    },
  };
}

function beside({ left, right }: BesideBlock, box: Box, pen: Pen): Piece {
  const gutter = 24;
  const width = (box.width - gutter) / 2;
  const column = (blocks: readonly Block[], x: number): Piece =>
    stacked(blocks.flatMap((block) => layoutBlock(block, { x, width }, pen)));
  const sides = [column(left, box.x), column(right, box.x + width + gutter)];
  return {
    height: Math.max(...sides.map((side) => side.height)),
    gap: 12,
    draw: (on, top) => sides.forEach((side) => side.draw(on, top)),
  };
}

function signatures({ labels }: SignaturesBlock, box: Box, pen: Pen): Piece {
  const gutter = 18;
  const width = (box.width - gutter * (labels.length - 1)) / Math.max(labels.length, 1);
  const lines = labels.map((label) => pen.shortened(label, NOTE, width - 16));
  return {
    height: 58,
    gap: 16,
    draw: (on, top) =>
      lines.forEach((line, index) => {
        const x = box.x + index * (width + gutter);
        on.frame(x, top, width, 58, HAIRLINE);
        on.write(line, NOTE, x + 8, top + 5 + baselineOf(NOTE.size));
      }),
  };
}

function writeLines(pen: Pen, lines: readonly Line[], style: TextStyle, x: number, top: number): void {
  const lead = style.size * LEADING;
  lines.forEach((line, index) => pen.write(line, style, x, top + index * lead + baselineOf(style.size)));
}
