// The two typefaces of our papers, read once per process. @fontsource cuts a face into files by alphabet, so a name
// like “Kőszegi” takes its letters from two of them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { newPdfDocument } from './pdf-document.ts';
import { ShapedWords } from './shaped-words.ts';
import { unpackWoff } from './woff.ts';

/** text: Source Sans 3 · strong: the same, semi-bold · display: Fraunces, for titles. */
export type Face = 'text' | 'strong' | 'display';

/** A parsed font file, and what we ask of it. */
export interface ParsedFont {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly italicAngle: number;
  readonly bbox: {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  };
  readonly 'OS/2'?: { readonly sFamilyClass: number };
  readonly characterSet: readonly number[];
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): Glyph;
  getGlyph(id: number, codePoints?: number[]): Glyph;
  layout(text: string): { readonly glyphs: readonly Glyph[]; readonly positions: readonly GlyphPosition[] };
  createSubset(): Subset;
}

/** The letters of a font that a document needs, and their outlines as a font file. */
export interface Subset {
  /** The glyph's number in the subset. */
  includeGlyph(id: number): number;
  encode(): Uint8Array;
}

export interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  /** What the reader gets when copying it from the paper. */
  codePoints: number[];
}

interface GlyphPosition {
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** One file of a face: `key` is its name inside a document. */
export interface FontFile {
  readonly key: string;
  readonly font: ParsedFont;
  readonly words: ShapedWords;
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
const byKey = new Map<string, FontFile>();
const answered: Record<Face, Map<number, FontFile | undefined>> = {
  text: new Map(),
  strong: new Map(),
  display: new Map(),
};

/** The first file of the face that can draw the character; undefined when none can. */
export function fontFor(face: Face, codePoint: number): FontFile | undefined {
  const answers = answered[face];
  const known = answers.get(codePoint);
  if (known !== undefined || answers.has(codePoint)) return known;
  const file = firstWith(FILES[face], codePoint);
  answers.set(codePoint, file);
  return file;
}

/** A file by its name inside a document. */
export function fontNamed(key: string): FontFile {
  const file = byKey.get(key);
  if (file === undefined) throw new Error(`font never loaded: ${key}`);
  return file;
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
  const font = steady(parse(unpackWoff(readFileSync(fromHere.resolve(path)))));
  const file = { key, font, words: new ShapedWords(font) };
  loaded.set(path, file);
  byKey.set(key, file);
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
