import { createPrivateKey, createPublicKey, hkdfSync, sign, type KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from './config.ts';

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Signs what must be recognised outside as this server's: Ed25519, derived from `SECRET_KEY`. Whoever has the public half can check it. */
@Injectable()
export class SigningKey {
  readonly publicPem: string;
  private readonly key: KeyObject;

  constructor(@Inject(CONFIG) config: Pick<Config, 'secretKey'>) {
    const seed = Buffer.from(hkdfSync('sha256', config.secretKey, '', 'cabas archives', 32));
    this.key = createPrivateKey({
      key: Buffer.concat([PKCS8_ED25519, seed]),
      format: 'der',
      type: 'pkcs8',
    });
    this.publicPem = createPublicKey(this.key).export({ type: 'spki', format: 'pem' }).toString();
  }

  /** 64 bytes, detached. */
  sign(bytes: Uint8Array): Uint8Array {
    return sign(null, bytes, this.key);
  }
}
