import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import sirv from 'sirv';

const OURS = /^\/(graphql|files|farms|pictures|healthz|readyz|webhooks)(\/|$)/i;

/**
 * One origin: the shop at /, the admin at /admin; hashed assets are kept for a year, pages never. What the build has packed
 * (`*.br`, `*.gz`, beside each file) is sent packed.
 */
export function serveFrontEnds(app: NestExpressApplication, webRoot: string): void {
  for (const [mount, folder] of [
    ['/admin', 'admin'],
    ['/', 'shop'],
  ] as const) {
    const root = join(webRoot, folder);
    if (!existsSync(join(root, 'index.html'))) continue;
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
    app.use((request: Request, response: Response, next: NextFunction) => {
      const mine = mount === '/' || request.path === mount || request.path.startsWith(`${mount}/`);
      if (request.method !== 'GET' || OURS.test(request.path) || !mine || !request.accepts('html'))
        return next();
      response.setHeader('cache-control', 'no-cache');
      response.sendFile('index.html', { root }); // a root in a hidden folder is fine: only what is asked for is checked
    });
  }
}

function keepHashed(response: { setHeader(name: string, value: string): unknown }, path: string): void {
  response.setHeader(
    'cache-control',
    path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
}
