import { cutText } from './whole-words.ts';

const upTo = (most: number) => (part: string) => part.length <= most;

describe('a text that is too long for its place', () => {
  const text =
    'Nous élevons vingt vaches. Elles mangent de l’herbe toute l’année, dehors ! Le lait se vend ici.';

  it('stays whole when it fits', () => {
    expect(cutText(text, upTo(200))).toBe(text);
  });

  it('ends with a sentence', () => {
    expect(cutText(text, upTo(80))).toBe(
      'Nous élevons vingt vaches. Elles mangent de l’herbe toute l’année, dehors !',
    );
  });

  it('ends with a word and an ellipsis where no sentence ends late enough', () => {
    expect(cutText(text, upTo(68))).toBe(
      'Nous élevons vingt vaches. Elles mangent de l’herbe toute l’année …',
    );
  });

  it('is nothing where not even a word fits', () => {
    expect(cutText(text, upTo(3))).toBe('');
  });
});
