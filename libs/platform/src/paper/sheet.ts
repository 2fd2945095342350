import type { Block } from './blocks.ts';
import { type Place, spread } from './flow.ts';
import { A4, baselineOf, FOOT, HAIRLINE, INK, LEADING, LEAF, MARGIN, QUIET, SIZE } from './ink.ts';
import { layoutBlock } from './layout-block.ts';
import { type Box, Pen } from './pen.ts';
import { pageLabel } from './sheet-words.ts';
import type { TextStyle } from './text.ts';

/** A paper to print, as data. */
export interface Sheet {
  /** Whose paper it is: on every page's head. */
  readonly issuer: string;
  readonly title: string;
  readonly subtitle?: string;
  /** Under each other at the right: day, window, place. */
  readonly meta?: readonly string[];
  readonly locale: string;
  /** When it was made, ISO 8601: from the data, so that the same input gives the same bytes. */
  readonly madeAt: string;
  /** In words, at the foot: “imprimée le 3 déc. à 21 h 12”. */
  readonly stamp?: string;
  readonly orientation?: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
  /** Makes the file a PDF/A-3b that carries it. */
  readonly attached?: SheetAttachment;
}

/** A file inside the paper that says the same to a machine. */
export interface SheetAttachment {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly bytes: Uint8Array;
  /** What the document's metadata say of it: RDF descriptions. */
  readonly xmp: string;
}

/** Draws A4 pages: repeated heads, rows never cut, “page x/y”. Deterministic: no clock, no chance, fonts embedded. */
export async function drawSheet(sheet: Sheet): Promise<Uint8Array> {
  const landscape = sheet.orientation === 'landscape';
  const [width, height] = landscape ? [A4.long, A4.short] : [A4.short, A4.long];
  const box = { x: MARGIN.side, width: width - 2 * MARGIN.side };
  const pen = new Pen({
    landscape,
    title: [sheet.title, sheet.subtitle].filter(Boolean).join(' – '),
    author: sheet.issuer,
    language: sheet.locale,
    madeAt: new Date(sheet.madeAt),
    archival: sheet.attached !== undefined,
  });
  const head = firstHead(sheet, box, pen);
  const items = sheet.blocks.flatMap((block) => layoutBlock(block, box, pen));
  const top = (page: number): number => (page === 0 ? MARGIN.top + head.height + 13 : MARGIN.top + 26);
  const pages = spread(items, top, height - MARGIN.bottom - FOOT);
  pages.forEach((places, index) => {
    pen.addPage();
    if (index === 0) head.draw(pen, MARGIN.top);
    else runningHead(sheet, box, pen);
    drawPlaces(places, pen);
    foot(sheet, { ...box, y: height - MARGIN.bottom - 20 }, `${index + 1}`, `${pages.length}`, pen);
  });
  if (sheet.attached) pen.attach(sheet.attached);
  return pen.finish();
}

function drawPlaces(places: readonly Place[], pen: Pen): void {
  for (const { piece, top } of places) piece.draw(pen, top);
}

const SMALL: TextStyle = { face: 'text', size: SIZE.small, color: QUIET };
const ISSUER: TextStyle = { face: 'strong', size: 9.5, color: LEAF };

function firstHead(sheet: Sheet, box: Box, pen: Pen): { height: number; draw(on: Pen, top: number): void } {
  const title: TextStyle = { face: 'display', size: SIZE.title, color: INK };
  const subtitle: TextStyle = { face: 'strong', size: SIZE.subtitle, color: INK };
  const meta: TextStyle = { face: 'text', size: SIZE.table, color: INK };
  const right = { x: box.x + box.width * 0.64, width: box.width * 0.36 };
  const leftWidth = box.width * (sheet.meta?.length ? 0.62 : 1);
  const titles = pen.lines(sheet.title, title, leftWidth, 3);
  const subtitles = sheet.subtitle ? pen.lines(sheet.subtitle, subtitle, leftWidth, 4) : [];
  const metas = (sheet.meta ?? []).flatMap((line, index) =>
    pen
      .lines(line, { ...meta, face: index === 0 ? 'strong' : 'text' }, right.width, 3)
      .map((laid) => ({ laid, strong: index === 0 })),
  );
  const issuer = pen.shortened(sheet.issuer, ISSUER, box.width);
  const left = titles.length * title.size * 1.16 + subtitles.length * subtitle.size * LEADING;
  const height = 18 + Math.max(left, metas.length * meta.size * LEADING + 6) + 8;
  return {
    height,
    draw: (on, top) => {
      on.write(issuer, ISSUER, box.x, top + baselineOf(ISSUER.size));
      let y = top + 18;
      for (const line of titles) {
        on.write(line, title, box.x, y + baselineOf(title.size) - 2);
        y += title.size * 1.16;
      }
      for (const line of subtitles) {
        on.write(line, subtitle, box.x, y + baselineOf(subtitle.size));
        y += subtitle.size * LEADING;
      }
      metas.forEach(({ laid, strong }, index) => {
        const style: TextStyle = { ...meta, face: strong ? 'strong' : 'text' };
        on.writeIn(
          laid,
          style,
          right,
          top + 24 + index * meta.size * LEADING + baselineOf(meta.size),
          'right',
        );
      });
      on.rule(box.x, top + height, box.width, LEAF, 1.4);
    },
  };
}

function runningHead(sheet: Sheet, box: Box, pen: Pen): void {
  const title = pen.shortened(
    [sheet.title, sheet.subtitle].filter(Boolean).join(' – '),
    SMALL,
    box.width * 0.6,
  );
  const issuer = pen.shortened(sheet.issuer, { ...ISSUER, size: SIZE.small }, box.width * 0.38);
  const baseline = MARGIN.top + baselineOf(SIZE.small);
  pen.write(issuer, { ...ISSUER, size: SIZE.small }, box.x, baseline);
  pen.writeIn(title, SMALL, box, baseline, 'right');
  pen.rule(box.x, MARGIN.top + 15, box.width, LEAF, 0.8);
}

function foot(
  sheet: Sheet,
  { x, width, y }: Box & { y: number },
  page: string,
  pages: string,
  pen: Pen,
): void {
  const label = pageLabel(sheet.locale).replace('{page}', page).replace('{pages}', pages);
  const baseline = y + 8 + baselineOf(SIZE.small);
  pen.rule(x, y + 6, width, HAIRLINE);
  if (sheet.stamp) pen.write(pen.shortened(sheet.stamp, SMALL, width * 0.75), SMALL, x, baseline);
  pen.writeIn(pen.line(label, SMALL), SMALL, { x, width }, baseline, 'right');
}
