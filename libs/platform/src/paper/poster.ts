import { qrModules } from '@cabas/kernel';
import { A4, baselineOf, INK, LEADING, LEAF, QUIET, TINT } from './ink.ts';
import { Pen } from './pen.ts';
import type { TextStyle } from './text.ts';
import { cutText } from './whole-words.ts';

export const POSTER_SIZES = ['A5', 'A4'] as const;
export type PosterSize = (typeof POSTER_SIZES)[number];

/** One page to put up: a photo, a name, words, and a code that leads to the rest. */
export interface Poster {
  readonly size: PosterSize;
  readonly issuer: string;
  readonly locale: string;
  /** ISO 8601, from the data: the same input gives the same bytes. */
  readonly madeAt: string;
  readonly jpeg?: Uint8Array | undefined;
  readonly title: string;
  /** Quiet, under the title: where. */
  readonly subtitle?: string | undefined;
  /** In leaf: labels. */
  readonly mark?: string | undefined;
  /** Long ones are made smaller, then cut at a sentence's end: the page is one. */
  readonly texts: readonly { readonly heading: string; readonly text: string }[];
  readonly shares?: PosterShares | undefined;
  /** In a box: when to come by. */
  readonly boxed?: string | undefined;
  readonly code: string;
  readonly codeWords: readonly string[];
}
/** Parts of a whole, 100 in all. */
export interface PosterShares {
  readonly heading: string;
  readonly parts: readonly { readonly words: string; readonly percent: number; readonly value: string }[];
}

const A5 = { long: A4.short, short: 419.53 };
const TONES = ['#2F6B3C', '#E2A32B', '#C8402B', '#5B7FA6', '#8A6434', '#7A9B57', '#B9837A', '#6B6F66'];
/** Text, in points of an A5; an A4 is the same sheet, larger. */
const SIZES = [19, 17, 15, 13.5, 12.5, 11.5, 11, 10.5, 10, 9.5];

/** A strip of the sheet's middle. */
interface Part {
  readonly height: number;
  draw(top: number): void;
}

/** Draws the one page. What is fixed stands at head and foot; the texts share what is left. */
export function drawPoster(poster: Poster): Promise<Uint8Array> {
  return new PosterPage(poster).draw();
}

class PosterPage {
  private readonly poster: Poster;
  private readonly pen: Pen;
  private readonly scale: number;
  private readonly x: number;
  private readonly width: number;
  private readonly height: number;

  constructor(poster: Poster) {
    const paper = poster.size === 'A5' ? A5 : A4;
    this.poster = poster;
    this.scale = paper.short / A5.short;
    this.x = 30 * this.scale;
    this.width = paper.short - 2 * this.x;
    this.height = paper.long;
    this.pen = new Pen({
      landscape: false,
      size: poster.size,
      title: poster.title,
      author: poster.issuer,
      language: poster.locale,
      madeAt: new Date(poster.madeAt),
    });
  }

  draw(): Promise<Uint8Array> {
    this.pen.addPage();
    const top = this.head(26 * this.scale);
    const bottom = this.foot();
    const middle = this.middle(bottom - top);
    let y = top;
    for (const part of middle) {
      part.draw(y);
      y += part.height;
    }
    return this.pen.finish();
  }

  private style(face: TextStyle['face'], size: number, color = INK): TextStyle {
    return { face, size: size * this.scale, color };
  }

  /** @returns where the middle begins */
  private head(top: number): number {
    const { poster, pen, scale, x, width } = this;
    const issuer = this.style('strong', 9, LEAF);
    pen.write(pen.shortened(poster.issuer, issuer, width), issuer, x, top + baselineOf(issuer.size));
    let y = top + 18 * scale;
    if (poster.jpeg) {
      const tall = width * 0.42;
      pen.picture(poster.jpeg, x, y, width, tall);
      y += tall + 8 * scale;
    }
    y = this.lines(
      pen.lines(poster.title, this.style('display', 25), width, 2),
      this.style('display', 25),
      y,
      1.12,
    );
    for (const [text, style] of [
      [poster.subtitle, this.style('text', 10.5, QUIET)],
      [poster.mark, this.style('strong', 10.5, LEAF)],
    ] as const)
      if (text) y = this.lines(pen.lines(text, style, width, 2), style, y);
    return y;
  }

  private lines(lines: ReturnType<Pen['lines']>, style: TextStyle, top: number, leading = LEADING): number {
    lines.forEach((line, index) =>
      this.pen.write(line, style, this.x, top + index * style.size * leading + baselineOf(style.size)),
    );
    return top + lines.length * style.size * leading;
  }

  /** @returns where the middle must end */
  private foot(): number {
    const { poster, pen, scale, x, width, height } = this;
    const side = 82 * scale;
    const top = height - 26 * scale - side;
    pen.rule(x, top - 10 * scale, width, LEAF, 1.2 * scale);
    this.code(x, top, side);
    const beside = x + side + 14 * scale;
    const room = width - side - 14 * scale;
    const styles = poster.codeWords.map((_, index) => this.style(index === 0 ? 'text' : 'strong', 11));
    const laid = poster.codeWords.flatMap((words, index) => {
      const style = styles[index] ?? this.style('text', 11);
      return pen.lines(words, style, room, 3).map((line) => ({ line, style }));
    });
    const lead = 11 * scale * LEADING;
    const first = top + (side - laid.length * lead) / 2;
    laid.forEach(({ line, style }, index) =>
      pen.write(line, style, beside, first + index * lead + baselineOf(style.size)),
    );
    return top - 18 * scale;
  }

  /** The margin of four modules a reader needs is the paper's own white. */
  private code(x: number, y: number, side: number): void {
    const rows = qrModules(this.poster.code);
    const module = side / rows.length;
    rows.forEach((row, at) => {
      for (let from = 0; from < row.length; from += 1) {
        if (row[from] !== true) continue;
        let to = from;
        while (row[to + 1] === true) to += 1;
        // a hair more than its place: no white seam between rows on a screen
        this.pen.fill(x + from * module, y + at * module, (to - from + 1) * module + 0.1, module + 0.1, INK);
        from = to;
      }
    });
  }

  /** The largest text that fits; of the smallest, as much as fits. */
  private middle(room: number): Part[] {
    for (const size of SIZES) {
      const parts = this.parts(size, (text) => text);
      if (heightOf(parts) <= room) return parts;
    }
    const size = SIZES.at(-1) ?? 0;
    const bare = heightOf(this.parts(size, () => ''));
    return this.parts(size, this.shorten(size, room - bare));
  }

  /** Shares the room among the texts: who needs less leaves it to the others. */
  private shorten(size: number, room: number): (text: string) => string {
    const style = this.style('text', size);
    const heading = this.style('strong', size + 1);
    const extra = heading.size * LEADING + 9 * this.scale;
    const count = (text: string) => this.pen.lines(text, style, this.width, 400).length;
    const texts = this.poster.texts.map(({ text }) => ({ text, lines: count(text) }));
    let free = Math.floor((room - texts.length * extra) / (style.size * LEADING));
    let left = texts.length;
    const given = new Map<string, number>();
    for (const { text, lines } of texts.toSorted((a, b) => a.lines - b.lines)) {
      const most = Math.min(lines, Math.floor(free / left));
      given.set(text, most);
      free -= most;
      left -= 1;
    }
    return (text) => cutText(text, (part) => count(part) <= (given.get(text) ?? 0));
  }

  private parts(size: number, cut: (text: string) => string): Part[] {
    const { texts, shares, boxed } = this.poster;
    return [
      ...texts.flatMap(({ heading, text }) => this.text(heading, cut(text), size)),
      ...(shares ? [this.shares(shares, size)] : []),
      ...(boxed ? [this.boxed(boxed, size)] : []),
    ];
  }

  private text(heading: string, text: string, size: number): Part[] {
    if (text === '') return [];
    const title = this.style('strong', size + 1);
    const style = this.style('text', size);
    const lines = this.pen.lines(text, style, this.width, 400);
    const gap = 9 * this.scale;
    return [
      {
        height: gap + title.size * LEADING + lines.length * style.size * LEADING,
        draw: (top) => {
          const under = this.lines([this.pen.line(heading, title)], title, top + gap);
          this.lines(lines, style, under);
        },
      },
    ];
  }

  private shares({ heading, parts }: PosterShares, size: number): Part {
    const { pen, scale, x, width } = this;
    const title = this.style('strong', size + 1);
    const style = this.style('text', size - 1);
    const value = this.style('strong', size - 1);
    const gap = 9 * scale;
    const bar = 8 * scale;
    const lead = style.size * LEADING;
    const rows = Math.ceil(parts.length / 2);
    return {
      height: gap + title.size * LEADING + bar + 6 * scale + rows * lead,
      draw: (top) => {
        let y = this.lines([pen.line(heading, title)], title, top + gap);
        let left = x;
        parts.forEach(({ percent }, place) => {
          const long = (width * percent) / 100;
          pen.fill(left, y, Math.max(long - scale, 0.4), bar, TONES[place % TONES.length] ?? INK);
          left += long;
        });
        y += bar + 6 * scale;
        const half = width / 2;
        parts.forEach((part, place) => {
          const at = x + (place < rows ? 0 : half);
          const line = y + (place % rows) * lead;
          pen.fill(at, line + lead * 0.22, 6 * scale, 6 * scale, TONES[place % TONES.length] ?? INK);
          const share = pen.line(part.value, value);
          const words = pen.shortened(part.words, style, half - share.width - 24 * scale);
          pen.write(words, style, at + 11 * scale, line + baselineOf(style.size));
          pen.write(share, value, at + 15 * scale + words.width, line + baselineOf(style.size));
        });
      },
    };
  }

  private boxed(text: string, size: number): Part {
    const { pen, scale, x, width } = this;
    const style = this.style('strong', size);
    const lines = pen.lines(text, style, width - 24 * scale, 4);
    const inside = lines.length * style.size * LEADING + 12 * scale;
    return {
      height: 11 * scale + inside,
      draw: (top) => {
        const y = top + 11 * scale;
        pen.fill(x, y, width, inside, TINT);
        pen.fill(x, y, 2.5 * scale, inside, LEAF);
        lines.forEach((line, index) =>
          pen.write(
            line,
            style,
            x + 12 * scale,
            y + 6 * scale + index * style.size * LEADING + baselineOf(style.size),
          ),
        );
      },
    };
  }
}

function heightOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { height }) => sum + height, 0);
}
