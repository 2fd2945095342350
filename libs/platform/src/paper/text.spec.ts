import { drawable, type Measure, wrap } from './text.ts';

const STYLE = { face: 'text', size: 10, color: '#000' } as const;
/** Every letter one wide. */
const measure: Measure = (_font, _size, text) => [...text].length;

describe('breaking lines', () => {
  it('fills lines to the width, at spaces', () => {
    expect(broken('un panier de légumes', 10)).toEqual(['un panier', 'de légumes']);
  });

  it('keeps the breaks of the text', () => {
    expect(broken('un\n\ndeux', 10)).toEqual(['un', '', 'deux']);
  });

  it('cuts a word only when it is wider than the line, and loses no letter', () => {
    const lines = broken('le anticonstitutionnellement fin', 10);
    expect(lines.every((line) => [...line].length <= 10)).toBe(true);
    expect(lines.join('').replaceAll(' ', '')).toBe('leanticonstitutionnellementfin');
  });

  it('never starts a line with a French punctuation mark, nor parts an article from its number', () => {
    expect(broken('dix euros : oui', 9)).toEqual(['dix', 'euros\u00a0:', 'oui']);
    expect(broken('article L. 441-10', 12)).toEqual(['article', 'L.\u00a0441-10']);
  });

  it('ends in an ellipsis past the lines allowed', () => {
    expect(broken('un deux trois quatre cinq six', 6, 2)).toEqual(['un', 'deux…']);
  });
});

describe('what can be drawn', () => {
  it('is one form per letter, without control or direction characters', () => {
    expect(drawable('e\u0301\u0000te\u0301 \u202eabc\u200b')).toBe('été abc');
  });

  it('keeps the signs that are no pictures', () => {
    expect(drawable('🥕 Őrség™ ©')).toBe('Őrség™ ©');
  });
});

function broken(text: string, width: number, maxLines?: number): string[] {
  return wrap(text, STYLE, width, measure, maxLines).map((line) => line.runs.map((run) => run.text).join(''));
}
