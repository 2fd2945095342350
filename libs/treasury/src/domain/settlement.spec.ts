import { bankText, inFile } from './settlement.ts';

it.each([
  ['EARL Les Jardins & Cie', 'EARL Les Jardins + Cie'],
  ['Ferme de l’Œuf « Doré »', "Ferme de l'OEuf Dore"],
  ['  GAEC  du Chêne_vert ', 'GAEC du Chene vert'],
  ['a'.repeat(80), 'a'.repeat(70)],
])('writes the name %j with the signs that every bank takes: %j', (name, written) => {
  expect(bankText(name)).toBe(written);
});

it('has in its file what waits, what was paid and what came back, not what was dropped before it was sent', () => {
  expect(inFile({ state: 'PLANNED', paidOn: null })).toBe(true);
  expect(inFile({ state: 'PAID', paidOn: '2026-12-05' })).toBe(true);
  expect(inFile({ state: 'UNDONE', paidOn: '2026-12-05' })).toBe(true);
  expect(inFile({ state: 'UNDONE', paidOn: null })).toBe(false);
});
