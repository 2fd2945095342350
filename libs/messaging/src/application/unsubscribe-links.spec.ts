import { randomUUID } from 'node:crypto';
import { readUnsubscribeToken, unsubscribeToken, type Subscription } from './unsubscribe-links.ts';

const base = { publicUrl: 'https://cabas.example', secretKey: 'a key of this installation' };
const whose: Subscription = {
  collectiveId: randomUUID(),
  memberId: randomUUID(),
  kind: 'CLOSING',
  second: false,
};

it('says whose mails of which kind it ends', () => {
  for (const one of [whose, { ...whose, second: true }])
    expect(readUnsubscribeToken(base, unsubscribeToken(base, one))).toEqual(one);
});

it('is worth nothing once a byte of it was changed, cut, or signed elsewhere', () => {
  const token = unsubscribeToken(base, whose);
  const bytes = Buffer.from(token, 'base64url');
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(readUnsubscribeToken(base, changed.toString('base64url'))).toBeUndefined();
  }
  for (const other of ['', 'x', token.slice(0, -2), `${token}AAAA`, 'é'.repeat(30)])
    expect(readUnsubscribeToken(base, other)).toBeUndefined();
  expect(readUnsubscribeToken({ secretKey: 'another key' }, token)).toBeUndefined();
});
