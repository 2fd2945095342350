import type { FontFile, Glyph } from './fonts.ts';
import { embeddingOf, houseGlyphs, type Embedding } from './font-embedding.ts';
import { short } from './page-content.ts';

/** One font file as a document uses it: text becomes the numbers of its letters, and only letters used are embedded. */
export class DocumentFont {
  /** Its name among the document's resources: `F1`. */
  readonly id: string;
  private readonly file: FontFile;
  /** The letters most papers have, then this paper's own in the order they came. */
  private readonly numbers: Map<number, string>;
  private readonly own: Glyph[] = [];
  private readonly written = new Map<string, string>();

  constructor(file: FontFile, id: string) {
    this.file = file;
    this.id = id;
    this.numbers = new Map(houseGlyphs(file).map(({ id: glyph }, index) => [glyph, hex(index)]));
  }

  /** The operators that show a text where the text matrix stands. */
  show(text: string, size: number): string {
    const known = this.written.get(text);
    if (known !== undefined) return known;
    let array = '';
    let letters = '';
    let raised = false;
    for (const { glyph, before, after, rise } of this.file.words.glyphsOf(text)) {
      if (before !== 0 || rise !== 0) {
        array += `${run(letters)}${before === 0 ? '' : `${short(-before)} `}`;
        letters = '';
      }
      if (rise !== 0) {
        array += `] TJ ${short((rise * size) / 1000)} Ts [<${this.numberOf(glyph)}>] TJ 0 Ts [`;
        raised = true;
      } else letters += this.numberOf(glyph);
      if (after === 0) continue;
      array += `${run(letters)}${short(-after)} `;
      letters = '';
    }
    const operators = `[${array}${run(letters)}] TJ`;
    if (!raised) this.written.set(text, operators);
    return operators;
  }

  /** What the document must hold of it. */
  embedding(): Embedding {
    return embeddingOf(this.file, this.own);
  }

  private numberOf(glyph: Glyph): string {
    const known = this.numbers.get(glyph.id);
    if (known !== undefined) return known;
    const number = hex(this.numbers.size);
    this.numbers.set(glyph.id, number);
    this.own.push(glyph);
    return number;
  }
}

function run(letters: string): string {
  return letters === '' ? '' : `<${letters}> `;
}

function hex(number: number): string {
  return number.toString(16).padStart(4, '0');
}
