import { nextPath, withNext } from './next-path.ts';

const next = (value: string) => nextPath(new URLSearchParams({ next: value }));

describe('where to go after signing in', () => {
  it('is the page one wanted', () => {
    expect(next('/c/civam/sales/1?point=2')).toBe('/c/civam/sales/1?point=2');
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    'javascript:alert(1)',
    '',
  ])('is never another site: %j', (address) => {
    expect(next(address)).toBe('/');
  });

  it('is the home page when nothing was asked', () => {
    expect(nextPath(new URLSearchParams())).toBe('/');
    expect(withNext('/login', '/')).toBe('/login');
    expect(withNext('/login', '/join/civam')).toBe('/login?next=%2Fjoin%2Fcivam');
  });
});
