import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { FontFile, Glyph } from './fonts.ts';

/** A subset of a font, ready for any document: making it costs more than the page that uses it. */
export interface Embedding {
  /** Six letters for the subset, then the font's own name. */
  readonly name: string;
  /** Deflated. */
  readonly outlines: Uint8Array;
  /** Deflated: which letters the glyphs stand for, for copying and reading aloud. */
  readonly letters: Uint8Array;
  readonly widths: readonly number[];
  readonly metrics: FontMetrics;
}

interface FontMetrics {
  readonly Flags: number;
  readonly FontBBox: readonly number[];
  readonly ItalicAngle: number;
  readonly Ascent: number;
  readonly Descent: number;
  readonly CapHeight: number;
  readonly XHeight: number;
  readonly StemV: number;
}

// What French papers are written with: documents that need no other letter share one embedded font.
const HOUSE =
  ' !"#%&\'()*+,-./0123456789:;ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz' +
  '«»°·×ÀÂÇÈÉÊËÎÏÔÙÛàâçèéêëîïôùûüŒœ–—‘’“”…€';

const house = new WeakMap<FontFile, readonly Glyph[]>();
const made = new WeakMap<FontFile, Map<string, Embedding>>();
const KEPT = 40;

/** The letters every subset of the file begins with; the first is what stands for none. */
export function houseGlyphs(file: FontFile): readonly Glyph[] {
  const known = house.get(file);
  if (known !== undefined) return known;
  const letters = [...HOUSE].map((letter) => letter.codePointAt(0) ?? 0);
  const glyphs = new Map([[0, file.font.getGlyph(0)]]);
  // Not for other alphabets, which hold a few of them; nor for titles, which are few, heavy and the same on many papers.
  if (
    file.key.startsWith('source-sans') &&
    letters.every((letter) => file.font.hasGlyphForCodePoint(letter))
  ) {
    for (const letter of letters) {
      const glyph = file.font.glyphForCodePoint(letter);
      glyphs.set(glyph.id, glyph);
    }
  }
  const answer = [...glyphs.values()];
  house.set(file, answer);
  return answer;
}

/** The file with the house's letters and a document's own, in that order. */
export function embeddingOf(file: FontFile, own: readonly Glyph[]): Embedding {
  const kept = made.get(file) ?? new Map<string, Embedding>();
  made.set(file, kept);
  const key = own.map(({ id }) => id).join(' ');
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= KEPT) kept.clear();
  const embedding = embed(file, [...houseGlyphs(file), ...own], key);
  kept.set(key, embedding);
  return embedding;
}

function embed({ key, font }: FontFile, glyphs: readonly Glyph[], own: string): Embedding {
  const scale = 1000 / font.unitsPerEm;
  const subset = font.createSubset();
  for (const { id } of glyphs) subset.includeGlyph(id);
  return {
    name: `${tagOf(`${key} ${own}`)}+${font.postscriptName.replaceAll(' ', '_')}`,
    outlines: deflateSync(subset.encode()),
    letters: deflateSync(unicodeMap(glyphs)),
    widths: glyphs.map(({ advanceWidth }) => advanceWidth * scale),
    metrics: {
      Flags: SYMBOLIC | (serifed(font['OS/2']?.sFamilyClass ?? 0) ? SERIF : 0),
      FontBBox: [font.bbox.minX, font.bbox.minY, font.bbox.maxX, font.bbox.maxY].map((edge) => edge * scale),
      ItalicAngle: font.italicAngle,
      Ascent: font.ascent * scale,
      Descent: font.descent * scale,
      CapHeight: (font.capHeight || font.ascent) * scale,
      XHeight: (font.xHeight || 0) * scale,
      StemV: 0,
    },
  };
}

const SYMBOLIC = 4;
const SERIF = 2;

function serifed(familyClass: number): boolean {
  return familyClass >> 8 >= 1 && familyClass >> 8 <= 7;
}

/** Two subsets of one font never share a name, so that programs that join files keep them apart. */
function tagOf(text: string): string {
  const digest = createHash('sha256').update(text).digest();
  return [...digest.subarray(0, 6)].map((byte) => String.fromCharCode(65 + (byte % 26))).join('');
}

const RANGE = 256;

function unicodeMap(glyphs: readonly Glyph[]): Buffer {
  const entries = glyphs.map(({ codePoints }, index) =>
    index === 0
      ? '<0000>'
      : `<${Buffer.from(String.fromCodePoint(...codePoints), 'utf16le')
          .swap16()
          .toString('hex')}>`,
  );
  const hex = (value: number): string => value.toString(16).padStart(4, '0');
  const ranges: string[] = [];
  for (let start = 0; start < entries.length; start += RANGE) {
    const part = entries.slice(start, start + RANGE);
    ranges.push(`<${hex(start)}> <${hex(start + part.length - 1)}> [${part.join(' ')}]`);
  }
  return Buffer.from(
    `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <<
  /Registry (Adobe)
  /Ordering (UCS)
  /Supplement 0
>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
${ranges.length} beginbfrange
${ranges.join('\n')}
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end`,
  );
}
