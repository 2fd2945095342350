import { isWeakPassword } from './password.ts';

const lea = { email: 'lea.moreau@example.org', givenName: 'Léa', familyName: 'Moreau' };

describe('a password', () => {
  it.each([
    ['too short', 'Xk9!pLm2'],
    ['what everyone tries', 'motdepasse'],
    ['what everyone tries, with figures', 'Motdepasse2026'],
    ['a keyboard row', 'azertyuiop'],
    ['hardly any variety', 'aabbaabbaabb'],
    ['the address', 'lea.moreau@example.org'],
    ['the name with figures', 'LéaMoreau1234'],
  ])('is refused when it is %s', (_why, password) => {
    expect(isWeakPassword(password, lea)).toBe(true);
  });

  it.each(['trois petits choux', 'Xk9!pLm2qz', 'moreau aime les navets bleus'])(
    'is taken: %s',
    (password) => {
      expect(isWeakPassword(password, lea)).toBe(false);
    },
  );
});
