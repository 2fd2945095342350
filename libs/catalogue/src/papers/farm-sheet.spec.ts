import { farmPoster, type FarmSheet } from './farm-sheet.ts';

const sheet: FarmSheet = {
  name: 'Chèvrerie de l’Épinette',
  city: 'Étrépagny',
  collectiveName: 'Marché des fiches',
  locale: 'fr',
  link: 'https://cabas.example/c/marche/farms/1',
  madeAt: '2026-12-03T20:12:00Z',
  story: 'Trente chèvres.',
  practices: '',
  labels: ['ORGANIC', 'FARMHOUSE'],
  priceShares: [
    { words: 'Notre travail', percent: 60 },
    { words: 'Foin', percent: 40 },
  ],
  sellsElsewhere: '',
  visitOn: '2026-12-12',
  visitWords: 'À 15 h.',
  published: false,
};

describe('a farm’s sheet', () => {
  it('says what its page says: where, labels, story, what the price is made of, the next visit', () => {
    expect(farmPoster(sheet, 'A4')).toMatchObject({
      size: 'A4',
      issuer: 'Marché des fiches',
      title: 'Chèvrerie de l’Épinette',
      subtitle: 'Ferme à Étrépagny',
      mark: 'Bio · Fermier',
      texts: [{ heading: 'Son histoire', text: 'Trente chèvres.' }],
      boxed: 'Prochaine visite de la ferme : samedi 12 décembre. À 15 h.',
      code: sheet.link,
    });
    expect(farmPoster(sheet, 'A5').shares?.parts.map(({ value }) => value.replace(/\s/, ' '))).toEqual([
      '60 %',
      '40 %',
    ]);
  });

  it('of a farm that wrote nothing has a name and a code', () => {
    const silent = { ...sheet, story: '', priceShares: [], labels: [], city: null, visitOn: null };
    expect(farmPoster(silent, 'A5')).toMatchObject({ texts: [], shares: undefined, boxed: undefined });
  });
});
