import { cleanText, textProblem } from './text.ts';

it('is trimmed, with one kind of line end', () => {
  expect(cleanText('  Bonjour,\r\nà demain \n', 100)).toBe('Bonjour,\nà demain');
});

it.each([
  ['a NUL', 'a\0b'],
  ['half a surrogate pair', 'a\ud83c'],
  ['more than allowed', 'x'.repeat(11)],
])('is refused with %s', (_, text) => {
  expect(cleanText(text, 10)).toBeUndefined();
});

it('counts characters as people do', () => {
  expect(cleanText('🍅'.repeat(10), 10)).toBe('🍅'.repeat(10));
});

it.each([
  ['', { min: 1, max: 10 }, 'REQUIRED'],
  ['   ', { min: 1, max: 10 }, 'REQUIRED'],
  ['', { max: 10 }, undefined],
  ['ab', { min: 3, max: 10 }, 'TOO_SHORT'],
  ['x'.repeat(11), { max: 10 }, 'TOO_LONG'],
  ['a\0', { max: 10 }, 'BAD_CHARACTERS'],
  ['abc', { min: 3, max: 10 }, undefined],
] as const)('“%s” within %j: %s', (text, limits, problem) => {
  expect(textProblem(text, limits)).toBe(problem);
});
