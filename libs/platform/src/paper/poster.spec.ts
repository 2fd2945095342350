import decodeQr from 'qr/decode.js';
import { dotsOf, pageSizes, textOf } from '../../test/read-pdf.ts';
import { drawPoster, type Poster } from './poster.ts';

const LINK = 'https://cabas.example/c/ptit-marche/farms/0190b6f0-0000-7000-8000-000000000001';
const poster: Poster = {
  size: 'A5',
  issuer: 'P’tit Marché de Brie-Lamothe',
  locale: 'fr',
  madeAt: '2026-12-03T20:12:00Z',
  title: 'Chèvrerie de l’Épinette',
  subtitle: 'Ferme à Étrépagny',
  mark: 'Bio · Fermier',
  texts: [{ heading: 'Son histoire', text: 'Trente chèvres, œufs et cœurs de lait.' }],
  code: LINK,
  codeWords: ['Scannez pour lire la suite.', 'P’tit Marché de Brie-Lamothe'],
};
const draw = async (part: Partial<Poster> = {}): Promise<string> =>
  Buffer.from(await drawPoster({ ...poster, ...part })).toString('latin1');

describe('a sheet to put up', () => {
  it('is one page of the paper one chose, with French words as they are written', async () => {
    const [small, large] = [await draw(), await draw({ size: 'A4' })];
    expect([pageSizes(small), pageSizes(large)]).toEqual([['420 × 595'], ['595 × 842']]);
    for (const words of ['Chèvrerie de l’Épinette', 'Ferme à Étrépagny', 'œufs et cœurs de lait.'])
      expect(textOf(small)).toContain(words);
  });

  it('carries a code that a reader reads as the page’s address', async () => {
    expect(decodeQr(dotsOf(await draw(), '0.1333 0.1882 0.1216', 420, 595))).toBe(LINK);
    expect(decodeQr(dotsOf(await draw({ size: 'A4' }), '0.1333 0.1882 0.1216', 596, 842))).toBe(LINK);
  });

  it('stays one page however long the story: it ends with a whole sentence, the short text stays whole', async () => {
    const sentence =
      'Nous avons repris la ferme de nos grands-parents, au bord de l’Epte, et planté mille pommiers.';
    const told = textOf(
      await draw({
        texts: [
          { heading: 'Son histoire', text: `${sentence} `.repeat(80).trim() },
          { heading: 'Comment elle travaille', text: 'Sans labour ni produit de synthèse.' },
        ],
      }),
    );
    // lines stand without the space between them
    const count = (words: string) => told.replace(/\s/g, '').split(words).length - 1;
    expect(told).not.toContain('\f');
    expect(count('Nousavonsrepris')).toBeGreaterThan(8);
    expect(count('millepommiers.')).toBe(count('Nousavonsrepris'));
    expect(told).toContain('Sans labour ni produit de synthèse.');
  });

  it('gives the same bytes for the same data', async () => {
    expect(await draw()).toBe(await draw());
  });
});
