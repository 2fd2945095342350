import type { Glyph, ParsedFont } from './fonts.ts';

/** A letter in its place: what stands before and after it beside its own width, and how far it is raised; thousandths of the size. */
export interface PlacedGlyph {
  readonly glyph: Glyph;
  readonly before: number;
  readonly after: number;
  readonly rise: number;
}

interface ShapedWord {
  readonly glyphs: readonly PlacedGlyph[];
  /** Thousandths of the size. */
  readonly width: number;
}

const WORDS_KEPT = 20_000;
/** A word takes the space after it along: the gap is kerned too. */
const WORD = /[^ ]* |[^ ]+/g;

/**
 * Papers repeat their words, and finding kerning and ligatures is the dearest part of drawing them: shaped words are kept
 * from one document to the next.
 */
export class ShapedWords {
  private readonly font: ParsedFont;
  private readonly known = new Map<string, ShapedWord>();

  constructor(font: ParsedFont) {
    this.font = font;
  }

  /** Thousandths of the size. */
  widthOf(text: string): number {
    let width = 0;
    for (const word of text.match(WORD) ?? []) width += this.shaped(word).width;
    return width;
  }

  glyphsOf(text: string): PlacedGlyph[] {
    return (text.match(WORD) ?? []).flatMap((word) => this.shaped(word).glyphs);
  }

  private shaped(word: string): ShapedWord {
    const known = this.known.get(word);
    if (known !== undefined) return known;
    if (this.known.size >= WORDS_KEPT) this.known.clear();
    const scale = 1000 / this.font.unitsPerEm;
    const { glyphs, positions } = this.font.layout(word);
    let width = 0;
    const placed = glyphs.map((glyph, index): PlacedGlyph => {
      const { xAdvance, xOffset, yOffset } = positions[index] ?? {
        xAdvance: glyph.advanceWidth,
        xOffset: 0,
        yOffset: 0,
      };
      width += xAdvance * scale;
      return {
        glyph,
        before: xOffset * scale,
        after: (xAdvance - glyph.advanceWidth - xOffset) * scale,
        rise: yOffset * scale,
      };
    });
    const shaped = { glyphs: placed, width };
    this.known.set(word, shaped);
    return shaped;
  }
}
