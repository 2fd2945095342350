import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import type { Config } from '@cabas/platform';

/**
 * What a page of ours may do: load its own scripts, styles and pictures, talk to this origin, and nothing else. No inline
 * script, and no inline style but the first sheet that the build put into a page: React sets styles through the object model, which
 * a policy allows.
 */
const PAGE: Readonly<Record<string, string[]>> = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  workerSrc: ["'self'"],
  objectSrc: ["'none'"],
  frameSrc: ["'none'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  // text never becomes markup or script: the one policy that may be made vouches for the address of the shop's service
  // worker and nothing else (apps/shop/src/worker/register.ts); Chromium registers no worker without
  requireTrustedTypesFor: ["'script'"],
  trustedTypes: ['cabas-worker'],
};

/** Devices and sensors that no page of ours asks for: but the shop's, the camera, for a member's code at the hand-out. */
const SENSORS = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'usb',
];
const permissions = (camera: '()' | '(self)'): string =>
  SENSORS.map((name) => `${name}=${name === 'camera' ? camera : '()'}`).join(', ');
const NOTHING = permissions('()');
const CAMERA = permissions('(self)');
/** All that is no page of the shop. */
const NOT_THE_SHOP = /^\/(admin|graphql|files|farms|pictures|healthz|readyz|webhooks)(\/|$)/i;

/** The headers of every answer, errors included. `sheets`: hashes of the sheets within built pages, as a policy names them. */
export function sendSecurityHeaders(
  app: NestExpressApplication,
  config: Config,
  sheets: readonly string[],
): void {
  app.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          ...PAGE,
          styleSrc: ["'self'", ...sheets],
          ...(config.secureCookies && { upgradeInsecureRequests: [] }),
        },
      },
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      strictTransportSecurity: config.secureCookies ? { maxAge: 31_536_000 } : false,
      referrerPolicy: { policy: 'same-origin' },
      xFrameOptions: { action: 'deny' },
    }),
  );
  app.use((request: Request, response: Response, next: NextFunction) => {
    response.setHeader('permissions-policy', NOT_THE_SHOP.test(request.path) ? NOTHING : CAMERA);
    // kept by nobody on the way, nor on a shared computer, errors neither: what may be kept says so itself
    response.setHeader('cache-control', 'no-store');
    next();
  });
}
