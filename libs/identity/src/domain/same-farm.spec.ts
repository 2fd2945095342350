import { isSameFarm } from './same-farm.ts';

it.each([
  ['Ferme du Modon', null, 'FERME DU MODON ', null, true],
  ['Ferme du Modon', '73282932000074', 'EARL Jean Modon', '73282932000074', true],
  ['Ferme du Modon', '73282932000074', 'Ferme du Modon', '35600000000048', false],
  ['Ferme du Modon', '73282932000074', 'Ferme du Modon', null, true],
  ['Ferme du Modon', null, 'Ferme du Nahon', null, false],
])('%s (%s) and %s (%s) are one farm: %s', (a, siretA, b, siretB, same) => {
  expect(isSameFarm({ name: a, siret: siretA }, { name: b, siret: siretB })).toBe(same);
});
