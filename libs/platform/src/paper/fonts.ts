// The two typefaces of our papers, read once per process. @fontsource cuts a face into files by alphabet, so a name
// like “Kőszegi” takes its letters from two of them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { newPdfDocument } from './pdf-document.ts';
import { unpackWoff } from './woff.ts';

/** text: Source Sans 3 · strong: the same, semi-bold · display: Fraunces, for titles. */
export type Face = 'text' | 'strong' | 'display';

/** A parsed font file, as pdfkit takes it (any object with `layout`), and what we ask of it. */
interface ParsedFont {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly capHeight: number;
  readonly characterSet: readonly number[];
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): Glyph;
  getGlyph(id: number, codePoints?: number[]): Glyph;
  layout(text: string, features?: unknown): ShapedText;
}

/** What the reader gets when copying it from the paper. */
interface Glyph {
  codePoints: number[];
}

interface ShapedText {
  readonly glyphs: readonly unknown[];
  readonly positions: readonly GlyphPosition[];
  readonly advanceWidth: number;
}

interface GlyphPosition {
  xAdvance: number;
  yAdvance: number;
  xOffset: number;
  yOffset: number;
}

/** One file of a face: `key` is its name inside a document. */
export interface FontFile {
  readonly key: string;
  readonly font: ParsedFont;
}

const fromHere = createRequire(import.meta.url);
const LATIN_FIRST = ['latin', 'latin-ext', 'vietnamese'];
const SANS_ALPHABETS = [...LATIN_FIRST, 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'];

const sans = (weight: number): string[] =>
  SANS_ALPHABETS.map(
    (alphabet) => `@fontsource/source-sans-3/files/source-sans-3-${alphabet}-${weight}-normal.woff`,
  );

/** The files of each face, the likeliest first; titles in an alphabet Fraunces lacks fall back to Source Sans. */
const FILES: Record<Face, readonly string[]> = {
  text: sans(400),
  strong: sans(600),
  display: [
    ...LATIN_FIRST.map((alphabet) => `@fontsource/fraunces/files/fraunces-${alphabet}-600-normal.woff`),
    ...sans(600),
  ],
};

const loaded = new Map<string, FontFile>();
const answered: Record<Face, Map<number, FontFile | undefined>> = {
  text: new Map(),
  strong: new Map(),
  display: new Map(),
};

/** The first file of the face that can draw the character; undefined when none can. */
export function fontFor(face: Face, codePoint: number): FontFile | undefined {
  const answers = answered[face];
  if (!answers.has(codePoint)) {
    answers.set(codePoint, firstWith(FILES[face], codePoint));
  }
  return answers.get(codePoint);
}

/** A file by its name inside a document. */
export function fontNamed(key: string): FontFile {
  for (const file of loaded.values()) if (file.key === key) return file;
  throw new Error(`font never loaded: ${key}`);
}

/** One by one: most papers never open the second file. */
function firstWith(paths: readonly string[], codePoint: number): FontFile | undefined {
  for (const path of paths) {
    const file = load(path);
    if (file.font.hasGlyphForCodePoint(codePoint)) return file;
  }
  return undefined;
}

function load(path: string): FontFile {
  const known = loaded.get(path);
  if (known) return known;
  const key = path.slice(path.lastIndexOf('/') + 1, -'-normal.woff'.length);
  const file = { key, font: remembering(steady(parse(unpackWoff(readFileSync(fromHere.resolve(path)))))) };
  loaded.set(path, file);
  return file;
}

/** Through pdfkit, which brings fontkit along: parsing again for every document would double its price. */
function parse(bytes: Buffer): ParsedFont {
  const scratch = newPdfDocument({ font: '', autoFirstPage: false });
  scratch.font(bytes);
  const { font } = (scratch as unknown as { _font: { font: ParsedFont } })._font;
  return font;
}

/**
 * fontkit lets a glyph stand for whatever asked for it first, and for nothing when that was an accented letter of an earlier
 * document built from it. Here each glyph is given its own letter at once, so that no document depends on those before it.
 */
function steady(font: ParsedFont): ParsedFont {
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id, codePoints);
    if (glyph.codePoints.length === 0) glyph.codePoints = codePoints;
    return glyph;
  };
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint);
  return font;
}

const WORDS_KEPT = 20_000;

/**
 * Papers repeat their words, and finding kerning and ligatures is the dearest part of drawing them: shaped words are kept
 * from one document to the next. pdfkit scales the positions it is given in place, so each caller gets its own.
 */
function remembering(font: ParsedFont): ParsedFont {
  const words = new Map<string, ShapedText>();
  const shaped = (text: string): ShapedText => {
    const known = words.get(text);
    if (known) return known;
    if (words.size >= WORDS_KEPT) words.clear();
    const { glyphs, positions, advanceWidth } = font.layout(text);
    const kept = { glyphs, positions: positions.map(copied), advanceWidth };
    words.set(text, kept);
    return kept;
  };
  const layout = (text: string, features?: unknown): ShapedText => {
    if (features !== undefined) return font.layout(text, features);
    const { glyphs, positions } = shaped(text);
    const own = positions.map(copied);
    return {
      glyphs,
      positions: own,
      get advanceWidth() {
        return own.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
      },
    };
  };
  return Object.create(font, { layout: { value: layout } }) as ParsedFont;
}

function copied({ xAdvance, yAdvance, xOffset, yOffset }: GlyphPosition): GlyphPosition {
  return { xAdvance, yAdvance, xOffset, yOffset };
}
