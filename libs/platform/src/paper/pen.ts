import { newPdfDocument } from './pdf-document.ts';
import { DocumentFont } from './document-font.ts';
import { embedFont } from './embed-font.ts';
import { fontNamed } from './fonts.ts';
import { HAIRLINE, INK } from './ink.ts';
import { PageContent } from './page-content.ts';
import { type Line, type Measure, type TextStyle, ellipsis, lineOf, wrap } from './text.ts';

export type Align = 'left' | 'right' | 'center';

/** A stretch of the page's width. */
export interface Box {
  readonly x: number;
  readonly width: number;
}

export interface PenOptions {
  readonly landscape: boolean;
  /** A4 when not said. */
  readonly size?: 'A4' | 'A5';
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** From the data, never from the clock: the same input gives the same bytes. */
  readonly madeAt: Date;
  /** PDF/A-3b: for keeping, and for a file inside. */
  readonly archival?: boolean;
}

/**
 * The only code that draws: lines of text by their baseline, rules, boxes. Knows no table and no page foot. pdfkit keeps the
 * document together; text and fonts go past it, because it finds them anew for every document.
 */
export class Pen {
  private readonly document: PDFKit.PDFDocument;
  private readonly chunks: Buffer[] = [];
  private readonly fonts = new Map<string, { font: DocumentFont; dictionary: PDFKit.PDFKitReference }>();
  private page = new PageContent();
  private readonly madeAt: Date;

  constructor({ landscape, size = 'A4', title, author, language, madeAt, archival }: PenOptions) {
    this.document = newPdfDocument({
      font: '',
      size,
      layout: landscape ? 'landscape' : 'portrait',
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      lang: language,
      displayTitle: true,
      ...(archival && { subset: 'PDF/A-3b' as const }),
      info: {
        Title: title,
        Author: author,
        Creator: 'Cabas',
        Producer: 'Cabas',
        CreationDate: madeAt,
        ModDate: madeAt,
      },
    });
    // pdfkit writes titles into the XML of the metadata as they are
    if (archival) describe(this.document, { title, author, madeAt });
    this.madeAt = madeAt;
    this.document.on('data', (chunk: Buffer) => this.chunks.push(chunk));
  }

  /** What follows is drawn on a new page. */
  addPage(): void {
    this.endPage();
    this.document.addPage();
  }

  line(text: string, style: TextStyle): Line {
    const key = `${style.face} ${style.size} ${text}`;
    const known = lines.get(key);
    if (known !== undefined) return known;
    if (lines.size >= LINES_KEPT) lines.clear();
    const line = lineOf(text, style, measure);
    lines.set(key, line);
    return line;
  }

  lines(text: string, style: TextStyle, width: number, maxLines?: number): Line[] {
    if (!BROKEN.test(text)) {
      const line = this.line(text, style);
      if (line.width <= width) return [line];
    }
    return wrap(text, style, width, measure, maxLines);
  }

  shortened(text: string, style: TextStyle, width: number): Line {
    const line = this.line(text, style);
    return line.width <= width ? line : ellipsis(text, style, width, measure);
  }

  /** Writes a line whose letters stand on `baseline`. */
  write(line: Line, style: TextStyle, x: number, baseline: number): void {
    let left = x;
    for (const run of line.runs) {
      if (run.text !== '')
        this.page.text(this.use(run.font), style.size, style.color, run.text, left, baseline);
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
    let foot = bottom;
    for (const run of line.runs) {
      if (run.text !== '') this.page.textUp(this.use(run.font), style.size, style.color, run.text, x, foot);
      foot -= run.width;
    }
  }

  rule(x: number, y: number, width: number, color: string = HAIRLINE, thickness = 0.5): void {
    this.page.line(x, y, x + width, y, color, thickness);
  }

  upright(x: number, y: number, height: number, color: string = HAIRLINE, thickness = 0.5): void {
    this.page.line(x, y, x, y + height, color, thickness);
  }

  fill(x: number, y: number, width: number, height: number, color: string): void {
    this.page.area(x, y, width, height, color);
  }

  /** A JPEG that fills the box, cut at its middle. Under all that the pen draws on this page. */
  picture(jpeg: Uint8Array, x: number, y: number, width: number, height: number): void {
    this.document.save().rect(x, y, width, height).clip();
    this.document.image(Buffer.from(jpeg), x, y, {
      cover: [width, height],
      align: 'center',
      valign: 'center',
    });
    this.document.restore();
  }

  frame(x: number, y: number, width: number, height: number, color: string = HAIRLINE): void {
    this.page.box(x, y, width, height, 5, color, 0.7);
  }

  /** A box to tick with any pen. */
  tick(x: number, y: number, size: number): void {
    this.page.box(x, y, size, size, 1.6, INK, 0.9);
  }

  /** Puts a file inside the document, as its own data. */
  attach({ name, type, description, bytes, xmp }: Attachment): void {
    const { madeAt } = this;
    const options = {
      name,
      type,
      description,
      relationship: 'Data',
      creationDate: madeAt,
      modifiedDate: madeAt,
    };
    this.document.file(Buffer.from(bytes), options);
    metadataOf(this.document).appendXML(xmp);
  }

  finish(): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.document.once('end', () => resolve(new Uint8Array(Buffer.concat(this.chunks))));
      this.document.once('error', reject);
      this.endPage();
      for (const { font, dictionary } of this.fonts.values()) embedFont(this.document, font, dictionary);
      this.document.end();
    });
  }

  private endPage(): void {
    const content = this.page.toString();
    if (content !== '') this.document.addContent(content);
    this.page = new PageContent();
  }

  private use(name: string): DocumentFont {
    const known = this.fonts.get(name) ?? {
      font: new DocumentFont(fontNamed(name), `F${this.fonts.size + 1}`),
      dictionary: this.document.ref({}),
    };
    this.fonts.set(name, known);
    // The page's own list; pdfkit's types leave it out.
    const page = this.document.page as unknown as { fonts: Record<string, PDFKit.PDFKitReference> };
    page.fonts[known.font.id] = known.dictionary;
    return known.font;
  }
}

interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly bytes: Uint8Array;
  readonly xmp: string;
}

/** What pdfkit's types leave out. */
interface Metadata {
  appendXML(xml: string): void;
  _addInfo(): void;
}

function metadataOf(document: PDFKit.PDFDocument): Metadata {
  return document as unknown as Metadata;
}

/** The document's own entry in its metadata, the same as in its information dictionary. */
function describe(
  document: PDFKit.PDFDocument,
  { title, author, madeAt }: { title: string; author: string; madeAt: Date },
): void {
  const metadata = metadataOf(document);
  const made = `${madeAt.toISOString().slice(0, 19)}Z`;
  metadata._addInfo = () =>
    metadata.appendXML(`<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<xmp:CreateDate>${made}</xmp:CreateDate><xmp:ModifyDate>${made}</xmp:ModifyDate><xmp:CreatorTool>Cabas</xmp:CreatorTool>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${inXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${inXml(author)}</rdf:li></rdf:Seq></dc:creator><pdf:Producer>Cabas</pdf:Producer></rdf:Description>`);
}

function inXml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

// Names, headers and amounts come back, in a table's measuring and its writing, and on every paper of a point.
const LINES_KEPT = 20_000;
const lines = new Map<string, Line>();
/** What breaking into lines could change, however wide the place. */
const BROKEN = /\s\s|^\s|\s$|[\n\r]/;

/** Widths are kept by word, whatever the document. */
const measure: Measure = (font, size, text) => (fontNamed(font).words.widthOf(text) * size) / 1000;
