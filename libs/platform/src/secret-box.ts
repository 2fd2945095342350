import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from './config.ts';

const VERSION = 1;

/** Seals small secrets with a key that is not in the database (`SECRET_KEY`): AES-256-GCM, bound to whose they are. */
@Injectable()
export class SecretBox {
  private readonly sealing: Buffer;
  private readonly printing: Buffer;

  constructor(@Inject(CONFIG) config: Pick<Config, 'secretKey'>) {
    this.sealing = derive(config.secretKey, 'cabas sealing');
    this.printing = derive(config.secretKey, 'cabas fingerprints');
  }

  seal(text: string, owner: string): Buffer {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.sealing, nonce).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.from([VERSION]), nonce, cipher.getAuthTag(), sealed]);
  }

  /** @throws Error when it was sealed with another key, for another owner, or changed since. */
  open(sealed: Buffer, owner: string): string {
    if (sealed[0] !== VERSION) throw new Error('sealed by an unknown version');
    const decipher = createDecipheriv('aes-256-gcm', this.sealing, sealed.subarray(1, 13))
      .setAAD(Buffer.from(owner))
      .setAuthTag(sealed.subarray(13, 29));
    return Buffer.concat([decipher.update(sealed.subarray(29)), decipher.final()]).toString('utf8');
  }

  /** Recognises a short secret again; without the key nobody can try them all. */
  fingerprint(text: string, owner: string): Buffer {
    return createHmac('sha256', this.printing).update(`${owner}\n${text}`).digest();
  }
}

function derive(key: string, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', use, 32));
}
