import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type Response } from 'express';

const OURS = /^\/(graphql|files|pictures|healthz|readyz|webhooks)(\/|$)/i;

/** One origin: the shop at /, the admin at /admin; hashed assets are kept for a year, pages never. */
export function serveFrontEnds(app: NestExpressApplication, webRoot: string): void {
  for (const [mount, folder] of [
    ['/admin', 'admin'],
    ['/', 'shop'],
  ] as const) {
    const root = join(webRoot, folder);
    if (!existsSync(join(root, 'index.html'))) continue;
    app.use(mount, express.static(root, { index: false, redirect: false, setHeaders: keepHashed }));
    app.use((request: Request, response: Response, next: NextFunction) => {
      const mine = mount === '/' || request.path === mount || request.path.startsWith(`${mount}/`);
      if (request.method !== 'GET' || OURS.test(request.path) || !mine || !request.accepts('html'))
        return next();
      response.setHeader('cache-control', 'no-cache');
      response.sendFile('index.html', { root }); // a root in a hidden folder is fine: only what is asked for is checked
    });
  }
}

function keepHashed(response: Response, path: string): void {
  response.setHeader(
    'cache-control',
    /assets[/\\]/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
}
