import { assertStrongPassword } from './check-password.ts';

const lea = { email: 'lea.moreau@example.org', givenName: 'Léa', familyName: 'Moreau' };
const weak = { data: { fields: [{ path: 'password', code: 'WEAK_PASSWORD' }] } };

it.each(['1qaz2wsx3edc', 'Manchester', 'basketball', 'BUTTERFLY2026', 'elizabeth!!', 'court'])(
  'a new password that others have lost before is refused: %s',
  async (password) => {
    await expect(assertStrongPassword(password, lea)).rejects.toMatchObject(weak);
  },
);

it.each([
  'trois petits choux',
  'marche-du-vendredi',
  'Xk9!pLm2qz',
  '馬鈴薯與胡蘿蔔在市場上',
  'a'.repeat(60) + ' bcdé',
])('any other is taken, of whatever signs: %s', async (password) => {
  await expect(assertStrongPassword(password, lea)).resolves.toBeUndefined();
});
