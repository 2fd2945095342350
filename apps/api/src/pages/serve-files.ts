import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import sirv from 'sirv';

/**
 * The files of the front ends: the shop's at /, the admin's at /admin. Hashed assets are kept for a year. What the build has packed
 * (`*.br`, `*.gz`, beside each file) is sent packed.
 */
export function serveFiles(app: NestExpressApplication, webRoot: string): void {
  for (const [mount, folder] of [
    ['/admin', 'admin'],
    ['/', 'shop'],
  ] as const) {
    const root = join(webRoot, folder);
    if (!existsSync(root)) continue;
    const files = sirv(root, {
      brotli: true,
      gzip: true,
      etag: true,
      extensions: [],
      setHeaders: keepHashed,
    });
    app.use(mount, (request: Request, response: Response, next: NextFunction) =>
      request.method === 'GET' || request.method === 'HEAD' ? files(request, response, next) : next(),
    );
  }
}

function keepHashed(response: { setHeader(name: string, value: string): unknown }, path: string): void {
  response.setHeader(
    'cache-control',
    path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
}
