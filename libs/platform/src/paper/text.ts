// From a string to lines that fit: which font file draws which letters, how wide they are, where lines break.
import { type Face, fontFor } from './fonts.ts';

export interface TextStyle {
  readonly face: Face;
  /** Points. */
  readonly size: number;
  readonly color: string;
}

/** Letters drawn with one font file. */
export interface Run {
  readonly font: string;
  readonly text: string;
  readonly width: number;
}

export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** Measures text in one font file of the document at hand. */
export type Measure = (font: string, size: number, text: string) => number;

// Invisible or direction-changing characters: on paper they could only mislead.
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;
const THIN_SPACES = /[\u2000-\u200a\u202f\u205f\u3000]/g;
// French typography: no line may start with a high punctuation mark, nor end on an opening quote.
const GLUED_BEFORE = / (?=[:;!?»€%])/g;
// “L. 441-10”, “No. 12”: a number is never parted from what announces it.
const GLUED_NUMBER = /(?<=\b(?:L|D|R|art|No)\.) (?=\d)/g;
// Vegetables before a group's name are welcome on screens; no text font draws them.
const PICTURES = /(?![©®™])\p{Extended_Pictographic}\p{Emoji_Modifier}?/gu;
const GLUED_AFTER = /(?<=[«]) /g;

/** What will be drawn: one form per letter, no control characters; pictures drop out, unknown letters become “?”. */
export function drawable(text: string): string {
  const plain = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replace(INVISIBLE, '')
    .replace(THIN_SPACES, '\u00a0')
    .replace(GLUED_BEFORE, '\u00a0')
    .replace(GLUED_AFTER, '\u00a0')
    .replace(GLUED_NUMBER, '\u00a0');
  return /^[\n\u0020-\u007e\u00a0-\u00ff\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac\u0152\u0153]*$/.test(
    plain,
  )
    ? plain
    : plain.replace(PICTURES, '').replace(/ {2,}/g, ' ').trim();
}

/** Cuts one word, or a whole line, where the font file changes. */
export function runsOf(text: string, style: TextStyle, measure: Measure): Run[] {
  const pieces: { font: string; text: string }[] = [];
  for (const character of text) {
    const file = fontFor(style.face, character.codePointAt(0) ?? 0);
    const drawn = file ? character : '?';
    const font = (file ?? fontFor(style.face, 0x3f))?.key ?? '';
    const last = pieces.at(-1);
    // A space belongs to whatever stands before it: no file change for it alone.
    if (last && (last.font === font || drawn === ' ')) last.text += drawn;
    else pieces.push({ font, text: drawn });
  }
  return pieces.map((piece) => ({ ...piece, width: measure(piece.font, style.size, piece.text) }));
}

/** One line, however long. */
export function lineOf(text: string, style: TextStyle, measure: Measure): Line {
  return toLine(runsOf(drawable(text).replaceAll('\n', ' '), style, measure));
}

/** Breaks at spaces, and inside a word only when the word alone is too wide. Past `maxLines` the rest is an ellipsis. */
export function wrap(text: string, style: TextStyle, width: number, measure: Measure, maxLines = 60): Line[] {
  const lines: Line[] = [];
  for (const paragraph of drawable(text).split('\n')) {
    for (const line of breakParagraph(paragraph, style, width, measure)) {
      const last = lines[maxLines - 1];
      if (last) return [...lines.slice(0, maxLines - 1), shorten(last, style, width, measure)];
      lines.push(line);
    }
  }
  return lines;
}

/** The line, or as much of it as fits before an ellipsis. */
export function ellipsis(text: string, style: TextStyle, width: number, measure: Measure): Line {
  const line = lineOf(text, style, measure);
  return line.width <= width ? line : shorten(line, style, width, measure);
}

function* breakParagraph(text: string, style: TextStyle, width: number, measure: Measure): Generator<Line> {
  const space = measure(fontFor(style.face, 0x20)?.key ?? '', style.size, ' ');
  let runs: Run[] = [];
  let used = 0;
  for (const word of text.split(' ').flatMap((part) => fitting(part, style, width, measure))) {
    const gap = runs.length === 0 ? 0 : space;
    if (runs.length > 0 && used + gap + word.width > width) {
      yield toLine(runs);
      [runs, used] = [[...word.runs], word.width];
    } else {
      runs = gap === 0 ? [...word.runs] : joined(runs, word.runs, space);
      used += gap + word.width;
    }
  }
  yield toLine(runs);
}

/** The word; cut in pieces that fit when it is wider than the line. */
function fitting(word: string, style: TextStyle, width: number, measure: Measure): Line[] {
  const whole = toLine(runsOf(word, style, measure));
  if (whole.width <= width || [...word].length < 2) return [whole];
  const lines: Line[] = [];
  let rest = [...word];
  while (rest.length > 0) {
    let count = 1;
    while (count < rest.length && widthOf(rest.slice(0, count + 1).join(''), style, measure) <= width)
      count += 1;
    lines.push(toLine(runsOf(rest.slice(0, count).join(''), style, measure)));
    rest = rest.slice(count);
  }
  return lines;
}

function shorten(line: Line, style: TextStyle, width: number, measure: Measure): Line {
  let letters = [...line.runs.map((run) => run.text).join('')];
  while (letters.length > 0 && widthOf(`${letters.join('')}…`, style, measure) > width)
    letters = letters.slice(0, -1);
  return toLine(runsOf(`${letters.join('').trimEnd()}…`, style, measure));
}

function widthOf(text: string, style: TextStyle, measure: Measure): number {
  return runsOf(text, style, measure).reduce((sum, run) => sum + run.width, 0);
}

/** Words of one font file go out in one piece: smaller files, and text that can be copied. */
function joined(left: readonly Run[], right: readonly Run[], space: number): Run[] {
  const last = left.at(-1);
  const [first, ...others] = right;
  if (!last || !first) return [...left, ...right];
  const spaced = { ...last, text: `${last.text} `, width: last.width + space };
  if (spaced.font !== first.font) return [...left.slice(0, -1), spaced, ...right];
  return [
    ...left.slice(0, -1),
    { ...spaced, text: spaced.text + first.text, width: spaced.width + first.width },
    ...others,
  ];
}

function toLine(runs: readonly Run[]): Line {
  return { runs, width: runs.reduce((sum, run) => sum + run.width, 0) };
}
