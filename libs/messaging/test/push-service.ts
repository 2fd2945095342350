import { createDecipheriv, createECDH, createHmac, hkdfSync, randomBytes, type ECDH } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A push service on this machine: keeps what it is sent, answers what it is told to. */
export class PushService {
  readonly received: Received[] = [];
  /** By path; 201 otherwise. */
  readonly answers = new Map<string, number>();
  origin = '';
  private readonly server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const path = request.url ?? '';
      this.received.push({ path, headers: request.headers, body: Buffer.concat(parts) });
      const status = this.answers.get(path) ?? 201;
      response.writeHead(status, status === 302 ? { location: `${this.origin}/elsewhere` } : {}).end();
    });
  });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.origin = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.server.close(resolve));
  }

  to(path: string): Received[] {
    return this.received.filter((one) => one.path === path);
  }
}

/** A browser's half of a subscription: it alone can read what is sent to it (RFC 8291, aes128gcm). */
export class Browser {
  readonly endpoint: string;
  private readonly keys: ECDH = createECDH('prime256v1');
  private readonly secret = randomBytes(16);

  constructor(endpoint: string) {
    this.endpoint = endpoint;
    this.keys.generateKeys();
  }

  get input(): { endpoint: string; p256dh: string; auth: string; name: string } {
    return {
      endpoint: this.endpoint,
      p256dh: this.keys.getPublicKey('base64url'),
      auth: this.secret.toString('base64url'),
      name: 'Firefox · Linux',
    };
  }

  /** @throws Error when it was encrypted for somebody else, or changed on the way. */
  decrypt(body: Buffer): Record<string, string> {
    const salt = body.subarray(0, 16);
    const keyLength = body[20] ?? 0;
    const sender = body.subarray(21, 21 + keyLength);
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), this.keys.getPublicKey(), sender]);
    const shared = createHmac('sha256', this.secret).update(this.keys.computeSecret(sender)).digest();
    const material = createHmac('sha256', shared)
      .update(Buffer.concat([info, Buffer.from([1])]))
      .digest();
    const derived = (use: string, length: number) =>
      Buffer.from(hkdfSync('sha256', material, salt, `Content-Encoding: ${use}\0`, length));
    const sealed = body.subarray(21 + keyLength);
    const decipher = createDecipheriv('aes-128-gcm', derived('aes128gcm', 16), derived('nonce', 12));
    decipher.setAuthTag(sealed.subarray(-16));
    const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
    return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString('utf8')) as Record<string, string>;
  }
}
