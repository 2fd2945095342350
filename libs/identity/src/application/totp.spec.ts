import { generate } from 'otplib';
import { newTotpSecret, totpStep, totpUri } from './totp.ts';

const secret = newTotpSecret();
const now = () => Math.floor(Date.now() / 1000);

it('fits into a QR code however long the address is, and whatever must be escaped in it', () => {
  expect(totpUri(secret, 'rose@example.org')).toContain('Cabas:rose%40example.org?');
  for (const email of [`${'r'.repeat(240)}@example.org`, `${'é+'.repeat(100)}@example.org`]) {
    const uri = totpUri(secret, email);
    expect(uri.length).toBeLessThanOrEqual(200);
    expect(uri).toContain(`secret=${secret}`);
  }
});

it('takes six digits only', async () => {
  expect(await totpStep(secret, await generate({ secret, epoch: now() }))).toBeGreaterThan(0);
  for (const code of ['', '12345', '1234567', 'abcdef', '１２３４５６'])
    expect(await totpStep(secret, code)).toBeUndefined();
});

it('knows the example of RFC 6238 (SHA-1): a code of then opens nothing now', async () => {
  const rfc = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'; // "12345678901234567890"
  expect(await generate({ secret: rfc, epoch: 59 })).toBe('287082');
  expect(await generate({ secret: rfc, epoch: 1_111_111_109 })).toBe('081804');
  expect(await totpStep(rfc, '287082')).toBeUndefined();
});
