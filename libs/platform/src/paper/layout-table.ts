import type { SheetCell, TableBlock, SheetColumn, SheetRow } from './blocks.ts';
import { columnBoxes, PADDING_X, TICK } from './column-boxes.ts';
import type { Piece } from './flow.ts';
import { baselineOf, HAIRLINE, INK, LEADING, LEAF, QUIET, SIZE, TINT } from './ink.ts';
import type { Box, Pen } from './pen.ts';
import type { Line, TextStyle } from './text.ts';

const PADDING_Y = 3.5;
const UPRIGHT_LIMIT = 108;

/** A laid-out table: its header opens every page it runs over, a section's name too; rows are never cut. */
export function layoutTable(table: TableBlock, box: Box, pen: Pen): Piece[] {
  const grid = new Grid(table, box, pen);
  const header = { ...grid.header(), gap: 6, keepNext: true };
  if (table.rows.length === 0) return [header, grid.emptyRow()];
  const totals = (table.totals ?? []).map((cells, index, all) => ({
    ...grid.row(cells, { strong: true, total: index === 0 }),
    keepNext: index < all.length - 1,
  }));
  const rows: Piece[] = [];
  let repeat: Piece[] = [header];
  table.rows.forEach((row, index) => {
    if ('section' in row) {
      const section = { ...grid.section(row), repeat: [header], keepNext: true };
      rows.push(section);
      repeat = [header, section];
    } else {
      const next = table.rows[index + 1];
      const open = next !== undefined && 'cells' in next && next.joined === true;
      const last = index === table.rows.length - 1 && totals.length > 0;
      const piece = grid.row(row.cells, { strong: row.strong, open, shaded: table.zebra && index % 2 === 1 });
      rows.push({ ...piece, repeat, keepNext: open || last });
    }
  });
  return [header, ...rows, ...totals];
}

/** What a cell becomes: lines, and a smaller note under them. */
interface LaidCell {
  readonly lines: readonly Line[];
  readonly notes: readonly Line[];
  readonly style: TextStyle;
}

class Grid {
  private readonly table: TableBlock;
  private readonly box: Box;
  private readonly pen: Pen;
  private readonly boxes: readonly Box[];
  private readonly size: number;

  constructor(table: TableBlock, box: Box, pen: Pen) {
    this.table = table;
    this.box = box;
    this.pen = pen;
    this.size = table.size === 'compact' ? SIZE.compact : SIZE.table;
    this.boxes = columnBoxes(table, box, pen, this.size);
  }

  header(): Piece {
    const style: TextStyle = { face: 'strong', size: this.size - 1.2, color: LEAF };
    const upright = this.table.columns.map((column) =>
      column.upright ? this.pen.shortened(column.header, style, UPRIGHT_LIMIT) : undefined,
    );
    const flat = this.table.columns.map((column, index) =>
      column.upright ? [] : this.pen.lines(column.header, style, this.inner(index).width, 4),
    );
    const lead = style.size * 1.15;
    const height =
      Math.max(
        ...upright.map((line) => (line ? line.width + 4 : 0)),
        ...flat.map((lines) => lines.length * lead),
      ) + 6;
    return {
      height,
      draw: (pen, top) => {
        this.table.columns.forEach((column, index) => {
          const cell = this.inner(index);
          const line = upright[index];
          if (line)
            pen.writeUpright(line, style, cell.x + cell.width / 2 + style.size * 0.3, top + height - 5);
          flat[index]?.forEach((text, row, all) => {
            const baseline = top + height - 4 - (all.length - row) * lead + baselineOf(style.size);
            pen.writeIn(text, style, cell, baseline, column.kind === 'tick' ? 'center' : column.align);
          });
        });
        pen.rule(this.box.x, top + height, this.box.width, LEAF, 1);
      },
    };
  }

  section({ section, value }: Extract<SheetRow, { section: string }>): Piece {
    const style: TextStyle = { face: 'strong', size: this.size + 0.5, color: INK };
    const right = value ? this.pen.line(value, style) : undefined;
    const line = this.pen.shortened(section, style, this.box.width - 12 - (right ? right.width + 12 : 0));
    const height = style.size * LEADING + 8;
    return {
      height,
      gap: 3,
      draw: (pen, top) => {
        pen.fill(this.box.x, top, this.box.width, height, TINT);
        pen.write(line, style, this.box.x + PADDING_X, top + 4 + baselineOf(style.size));
        if (right)
          pen.write(
            right,
            style,
            this.box.x + this.box.width - PADDING_X - right.width,
            top + 4 + baselineOf(style.size),
          );
      },
    };
  }

  /** `total`: a row under the table, the first one with its line · `open`: goes on in the next row. */
  row(
    cells: readonly SheetCell[],
    {
      strong = false,
      total,
      shaded = false,
      open = false,
    }: { strong?: boolean; total?: boolean; shaded?: boolean; open?: boolean },
  ): Piece {
    const laid = this.table.columns.map((_, index) => this.cell(cells[index] ?? null, index, strong));
    const lead = this.size * LEADING;
    const noteLead = SIZE.small * LEADING;
    const content = Math.max(
      ...laid.map((cell) => cell.lines.length * lead + cell.notes.length * noteLead),
      lead,
    );
    const height = Math.max(
      content + 2 * PADDING_Y - (open ? 3 : 0),
      this.table.rowHeight ?? 0,
      total === undefined ? 0 : lead + 9,
    );
    return {
      height,
      draw: (pen, top) => {
        if (shaded) pen.fill(this.box.x, top, this.box.width, height, TINT);
        if (total) pen.rule(this.box.x, top, this.box.width, INK, 0.9);
        if (this.table.grid) this.uprights(pen, top, height);
        const first = top + (height - content) / 2;
        this.table.columns.forEach((column, index) => {
          const cell = laid[index];
          if (cell) this.drawCell(pen, column, index, cell, cells[index] ?? null, { top, first, height });
        });
        if (total === undefined && !open) pen.rule(this.box.x, top + height, this.box.width);
      },
    };
  }

  emptyRow(): Piece {
    const style: TextStyle = { face: 'text', size: SIZE.text, color: QUIET };
    const lines = this.pen.lines(this.table.empty, style, this.box.width - 40);
    const height = lines.length * style.size * LEADING + 28;
    return {
      height,
      draw: (pen, top) => {
        lines.forEach((line, index) =>
          pen.writeIn(
            line,
            style,
            this.box,
            top + 14 + index * style.size * LEADING + baselineOf(style.size),
            'center',
          ),
        );
        pen.rule(this.box.x, top + height, this.box.width);
      },
    };
  }

  /** Hairlines between columns: the eye follows a basket down a wide table. */
  private uprights(pen: Pen, top: number, height: number): void {
    for (const { x } of this.boxes.slice(1)) pen.upright(x, top, height);
  }

  private drawCell(
    pen: Pen,
    column: SheetColumn,
    index: number,
    { lines, notes, style }: LaidCell,
    cell: SheetCell,
    { top, first, height }: { top: number; first: number; height: number },
  ): void {
    const inner = this.inner(index);
    if (cell !== null && column.kind === 'tick') {
      pen.tick(inner.x + (inner.width - TICK) / 2, first + (this.size * LEADING - TICK) / 2, TICK);
      return;
    }
    if (cell !== null && column.kind === 'write' && lines.length === 0) {
      // To sign, on the row's foot; to note a weight, beside the first line.
      const y = this.table.rowHeight ? top + height - 4 : first + this.size * LEADING;
      pen.rule(inner.x, y, inner.width, HAIRLINE, 0.8);
      return;
    }
    const lead = this.size * LEADING;
    lines.forEach((line, row) =>
      pen.writeIn(line, style, inner, first + row * lead + baselineOf(this.size), column.align),
    );
    const note: TextStyle = { face: 'text', size: SIZE.small, color: QUIET };
    notes.forEach((line, row) =>
      pen.writeIn(
        line,
        note,
        inner,
        first + lines.length * lead + row * SIZE.small * LEADING + baselineOf(SIZE.small),
        column.align,
      ),
    );
  }

  private cell(cell: SheetCell, index: number, strong: boolean): LaidCell {
    const parts = typeof cell === 'string' || cell === null ? { text: cell ?? '' } : cell;
    const style: TextStyle = {
      face: strong || parts.strong ? 'strong' : 'text',
      size: this.size,
      color: INK,
    };
    const note: TextStyle = { face: 'text', size: SIZE.small, color: QUIET };
    const { width } = this.inner(index);
    return {
      style,
      lines: parts.text === '' ? [] : this.pen.lines(parts.text, style, width, 30),
      notes: parts.note ? this.pen.lines(parts.note, note, width, 12) : [],
    };
  }

  private inner(index: number): Box {
    const { x, width } = this.boxes[index] ?? this.box;
    return { x: x + PADDING_X, width: width - 2 * PADDING_X };
  }
}
