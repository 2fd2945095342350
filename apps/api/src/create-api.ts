import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import { IdentityGraphqlModule, Sessions, sessionCookieName } from '@cabas/identity';
import {
  assertEveryOperationGuarded,
  createValidationPipe,
  requestScope,
  takeTrustedDocuments,
  TrustedDocuments,
  UnitOfWork,
  type Config,
} from '@cabas/platform';
import { ApiModule } from './api.module.ts';
import { serveFrontEnds } from './front-ends.ts';

/** Builds the API, checked and ready to listen. */
export async function createApi(config: Config, schemaPath: string): Promise<NestExpressApplication> {
  const documents = new TrustedDocuments(config.trustedDocuments);
  const app = await NestFactory.create<NestExpressApplication>(
    ApiModule.register(config, schemaPath, documents),
    { logger: ['error', 'warn'], bodyParser: false, abortOnError: false },
  );
  app.set('trust proxy', config.trustProxy);
  app.disable('x-powered-by');
  app.disable('etag'); // answers are not kept by anyone: hashing each would be for nothing
  app.use(helmet(headers(config)));
  app.use('/graphql', express.json({ limit: '100kb' }));
  app.use('/graphql', refuseUnreadableBody);
  const uow = app.get(UnitOfWork);
  const sessions = app.select(IdentityGraphqlModule).get(Sessions, { strict: false });
  app.use(requestScope(sessions, uow, sessionCookieName(config)));
  const freeForm = { allowed: !config.production, keyHashes: config.apiKeyHashes };
  app.use('/graphql', takeTrustedDocuments(documents, freeForm));
  app.useGlobalPipes(createValidationPipe());
  app.enableShutdownHooks();
  if (config.webRoot !== undefined) serveFrontEnds(app, config.webRoot);
  await app.init();
  assertEveryOperationGuarded(app);
  return app;
}

function headers(config: Config): Parameters<typeof helmet>[0] {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        fontSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(config.secureCookies && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: config.secureCookies ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
  };
}

/** Too large or not JSON: refused before any work, in the API's words. */
function refuseUnreadableBody(
  error: { status?: number; type?: string },
  _request: Request,
  response: Response,
  next: NextFunction,
): void {
  if (error.status === undefined || error.status >= 500) return next(error);
  response
    .status(error.status)
    .json({ errors: [{ message: error.type ?? 'bad request', extensions: { code: 'BAD_REQUEST' } }] });
}
