import 'reflect-metadata';
import type { ApolloDriver } from '@nestjs/apollo';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type Response } from 'express';
import { IdentityGraphqlModule, Sessions, sessionCookieName } from '@cabas/identity';
import {
  assertEveryOperationGuarded,
  createLogger,
  createValidationPipe,
  FrameworkLog,
  OwnQuestions,
  RequestLimits,
  RequestLog,
  requestScope,
  takeTrustedDocuments,
  TrustedDocuments,
  UnitOfWork,
  type Config,
} from '@cabas/platform';
import { ApiModule } from './api.module.ts';
import { countStrangers } from './edge/count-strangers.ts';
import { Drain } from './edge/drain.ts';
import { EdgeAdapter } from './edge/edge-adapter.ts';
import { sendSecurityHeaders } from './edge/security-headers.ts';
import { serveFiles } from './pages/serve-files.ts';
import { readPages, sheetsOf, servePages } from './pages/serve-pages.ts';

/** Builds the API, checked and ready to listen. */
export async function createApi(config: Config, schemaPath: string): Promise<NestExpressApplication> {
  const log = createLogger(config);
  const documents = new TrustedDocuments(config.trustedDocuments);
  const app = await NestFactory.create<NestExpressApplication>(
    ApiModule.register(config, schemaPath, documents, log),
    new EdgeAdapter(),
    { logger: new FrameworkLog(log), bodyParser: false, abortOnError: false },
  );
  app.set('trust proxy', config.trustProxy);
  app.disable('x-powered-by');
  app.disable('etag'); // answers are not kept by anyone: hashing each would be for nothing
  const uow = app.get(UnitOfWork);
  const requests = new RequestLog(log, uow);
  app.use(requests.begin, app.get(Drain).count);
  const pages = config.webRoot === undefined ? undefined : readPages(config.webRoot);
  sendSecurityHeaders(app, config, pages === undefined ? [] : sheetsOf(pages));
  if (config.webRoot !== undefined) serveFiles(app, config.webRoot);
  // what is packed is refused: nothing of ours packs, and a packed body may be a thousand times what it says
  app.use('/graphql', express.json({ limit: '100kb', inflate: false }));
  app.use('/graphql', refuseUnreadableBody);
  const sessions = app.select(IdentityGraphqlModule).get(Sessions, { strict: false });
  app.use(requestScope(sessions, uow, sessionCookieName(config)));
  app.use(requests.know);
  const limits = app.get(RequestLimits);
  if (pages !== undefined)
    servePages(app, pages, {
      questions: new OwnQuestions(() => apollo(app), documents, uow),
      limits,
      uow,
      log,
    });
  app.use(countStrangers(limits, uow));
  const freeForm = { allowed: !config.production, keyHashes: config.apiKeyHashes };
  app.use('/graphql', takeTrustedDocuments(documents, freeForm));
  app.useGlobalPipes(createValidationPipe());
  await app.init();
  assertEveryOperationGuarded(app);
  return app;
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

const apollo = (app: NestExpressApplication) =>
  app.get<GraphQLModule<ApolloDriver>>(GraphQLModule).graphQlAdapter.instance;
