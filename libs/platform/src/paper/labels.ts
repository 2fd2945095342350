import { A4, baselineOf, INK, QUIET } from './ink.ts';
import { Pen } from './pen.ts';
import type { TextStyle } from './text.ts';

/** One sticker: a mark to read from afar, whose it is, and what else helps. */
export interface Label {
  readonly mark: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** Stickers on A4 sheets of three by eight, 70 × 37 mm, as every stationer sells them: no margin, no head, no foot. */
export interface LabelSheet {
  readonly issuer: string;
  readonly title: string;
  readonly locale: string;
  /** When it was made, ISO 8601: from the data, so that the same input gives the same bytes. */
  readonly madeAt: string;
  readonly labels: readonly Label[];
  /** Stickers already used on the first sheet. */
  readonly skip?: number;
}

const COLUMNS = 3;
export const LABELS_A_PAGE = COLUMNS * 8;
const WIDTH = A4.short / COLUMNS;
const HEIGHT = A4.long / 8;
/** Printers leave a few millimetres at the edge. */
const INSIDE = 16;

const MARK: TextStyle = { face: 'display', size: 30, color: INK };
const TITLE: TextStyle = { face: 'strong', size: 12.5, color: INK };
const TEXT: TextStyle = { face: 'text', size: 9, color: QUIET };

/** Draws the stickers in order, row by row. */
export function drawLabels(sheet: LabelSheet): Promise<Uint8Array> {
  const pen = new Pen({
    landscape: false,
    title: sheet.title,
    author: sheet.issuer,
    language: sheet.locale,
    madeAt: new Date(sheet.madeAt),
  });
  const skip = Math.min(Math.max(sheet.skip ?? 0, 0), LABELS_A_PAGE - 1);
  pen.addPage();
  sheet.labels.forEach((label, index) => {
    const place = (index + skip) % LABELS_A_PAGE;
    if (place === 0 && index > 0) pen.addPage();
    drawLabel(label, (place % COLUMNS) * WIDTH, Math.floor(place / COLUMNS) * HEIGHT, pen);
  });
  return pen.finish();
}

function drawLabel({ mark, title, lines }: Label, x: number, y: number, pen: Pen): void {
  const left = x + INSIDE;
  const width = WIDTH - 2 * INSIDE;
  const big = pen.line(mark, MARK);
  const beside = mark === '' ? 0 : big.width + 10;
  pen.write(big, MARK, left, y + HEIGHT / 2 - 6);
  const names = pen.lines(title, TITLE, width - beside, 2);
  let baseline = y + 14 + baselineOf(TITLE.size);
  for (const line of names) {
    pen.write(line, TITLE, left + beside, baseline);
    baseline += TITLE.size * 1.2;
  }
  let foot = y + HEIGHT - 12;
  for (const line of lines.toReversed()) {
    pen.write(pen.shortened(line, TEXT, width), TEXT, left, foot);
    foot -= TEXT.size * 1.3;
  }
}
