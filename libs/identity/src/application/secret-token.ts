import { createHash, randomBytes } from 'node:crypto';

/** A reference token: 256 random bits that go to the person; only their SHA-256 is stored. */
export function newSecretToken(): { readonly token: string; readonly hash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashSecretToken(token) };
}

/** As we make them; anything else that a browser sends in their place is nothing. */
export const isSecretToken = (text: string): boolean => /^[\w-]{43}$/.test(text);

export function hashSecretToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
