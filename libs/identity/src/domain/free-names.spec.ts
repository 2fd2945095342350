import { freeShortCode, freeSlug } from './free-names.ts';

describe('names nobody has yet', () => {
  it('keep the wish where it is free', () => {
    expect(freeSlug('les-paniers', new Set())).toBe('les-paniers');
    expect(freeShortCode('VALENCAY', new Set(['VALENCA2']))).toBe('VALENCAY');
  });
  it('get the next free number', () => {
    expect(freeSlug('les-paniers', new Set(['les-paniers', 'les-paniers-2']))).toBe('les-paniers-3');
    expect(freeShortCode('VALENCAY', new Set(['VALENCAY', 'VALENCA2']))).toBe('VALENCA3');
  });
  it('stay within their length', () => {
    expect(freeSlug('a'.repeat(60), new Set(['a'.repeat(60)]))).toHaveLength(60);
  });
  it('are found even where nothing readable is left of the name', () => {
    expect(freeSlug('', new Set())).toBe('collectif');
  });
});
