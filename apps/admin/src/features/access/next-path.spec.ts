import { safePath } from './next-path.ts';

it.each(['/c/civam/sales', '/c/civam/sales/1?point=2', '/'])('goes on to %s', (path) => {
  expect(safePath(path)).toBe(path);
});

it.each([
  null,
  '',
  'https://evil.test',
  '//evil.test',
  '/\\evil.test',
  '/\t/evil.test',
  '/\n/evil.test',
  '/.//evil.test',
  '/a/..//evil.test',
  'javascript:alert(1)',
  'c/civam',
])('goes home instead of %j', (address) => {
  expect(safePath(address)).toBe('/');
});
