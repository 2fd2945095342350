import { newPdfDocument } from './pdf-document.ts';
import { fontNamed } from './fonts.ts';
import { HAIRLINE, INK } from './ink.ts';
import { type Line, type Measure, type TextStyle, ellipsis, lineOf, wrap } from './text.ts';

export type Align = 'left' | 'right' | 'center';

/** A stretch of the page's width. */
export interface Box {
  readonly x: number;
  readonly width: number;
}

export interface PenOptions {
  readonly landscape: boolean;
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** From the data, never from the clock: the same input gives the same bytes. */
  readonly madeAt: Date;
}

/** The only code that draws: lines of text by their baseline, rules, boxes. Knows no table and no page foot. */
export class Pen {
  readonly document: PDFKit.PDFDocument;
  private readonly chunks: Buffer[] = [];
  private readonly ready = new Set<string>();
  private readonly widths = new Map<string, number>();

  constructor({ landscape, title, author, language, madeAt }: PenOptions) {
    this.document = newPdfDocument({
      font: '',
      size: 'A4',
      layout: landscape ? 'landscape' : 'portrait',
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      lang: language,
      displayTitle: true,
      info: {
        Title: title,
        Author: author,
        Creator: 'Cabas',
        Producer: 'Cabas',
        CreationDate: madeAt,
        ModDate: madeAt,
      },
    });
    this.document.on('data', (chunk: Buffer) => this.chunks.push(chunk));
  }

  readonly measure: Measure = (font, size, text) => {
    const key = `${font}\0${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      this.use(font, 1000);
      width = this.document.widthOfString(text);
      this.widths.set(key, width);
    }
    return (width * size) / 1000;
  };

  line(text: string, style: TextStyle): Line {
    return lineOf(text, style, this.measure);
  }

  lines(text: string, style: TextStyle, width: number, maxLines?: number): Line[] {
    return wrap(text, style, width, this.measure, maxLines);
  }

  shortened(text: string, style: TextStyle, width: number): Line {
    return ellipsis(text, style, width, this.measure);
  }

  /** Writes a line whose letters stand on `baseline`. */
  write(line: Line, style: TextStyle, x: number, baseline: number): void {
    let left = x;
    for (const run of line.runs) {
      this.use(run.font, style.size);
      this.document
        .fillColor(style.color)
        .text(run.text, left, baseline, { lineBreak: false, baseline: 'alphabetic' });
      left += run.width;
    }
  }

  /** Writes a line inside a width. */
  writeIn(line: Line, style: TextStyle, box: Box, baseline: number, align: Align = 'left'): void {
    const free = box.width - line.width;
    this.write(line, style, box.x + (align === 'right' ? free : align === 'center' ? free / 2 : 0), baseline);
  }

  /** Writes a line upwards, its foot at `bottom`. */
  writeUpright(line: Line, style: TextStyle, x: number, bottom: number): void {
    this.document.save().translate(x, bottom).rotate(-90);
    this.write(line, style, 0, 0);
    this.document.restore();
  }

  rule(x: number, y: number, width: number, color: string = HAIRLINE, thickness = 0.5): void {
    this.document
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(thickness)
      .strokeColor(color)
      .stroke();
  }

  upright(x: number, y: number, height: number, color: string = HAIRLINE, thickness = 0.5): void {
    this.document
      .moveTo(x, y)
      .lineTo(x, y + height)
      .lineWidth(thickness)
      .strokeColor(color)
      .stroke();
  }

  fill(x: number, y: number, width: number, height: number, color: string): void {
    this.document.rect(x, y, width, height).fill(color);
  }

  frame(x: number, y: number, width: number, height: number, color: string = HAIRLINE): void {
    this.document.roundedRect(x, y, width, height, 5).lineWidth(0.7).strokeColor(color).stroke();
  }

  /** A box to tick with any pen. */
  tick(x: number, y: number, size: number): void {
    this.document.roundedRect(x, y, size, size, 1.6).lineWidth(0.9).strokeColor(INK).stroke();
  }

  finish(): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.document.once('end', () => resolve(new Uint8Array(Buffer.concat(this.chunks))));
      this.document.once('error', reject);
      this.document.end();
    });
  }

  private use(font: string, size: number): void {
    if (!this.ready.has(font)) {
      // pdfkit takes a parsed font as it takes bytes; its types only know the bytes.
      this.document.registerFont(font, fontNamed(font).font as unknown as Buffer);
      this.ready.add(font);
    }
    this.document.font(font).fontSize(size);
  }
}
