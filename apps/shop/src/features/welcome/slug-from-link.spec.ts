import { slugFromLink } from './slug-from-link.ts';

describe('a link to join, as people type it', () => {
  it.each([
    'https://cabas.example/c/civam-valencay',
    'https://cabas.example/c/civam-valencay/sales/0192',
    'https://cabas.example/join/civam-valencay',
    'cabas.example/join/civam-valencay/',
    '/join/civam-valencay?a=1',
    ' Civam-Valencay ',
  ])('%s opens the collective', (text) => {
    expect(slugFromLink(text)).toBe('civam-valencay');
  });

  it.each(['', 'https://cabas.example/', 'les paniers du CIVAM'])('%j is no link', (text) => {
    expect(slugFromLink(text)).toBeUndefined();
  });
});
