import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import type { Logger } from 'pino';
import {
  currentContext,
  RateLimited,
  readCookie,
  type Context,
  type OwnQuestions,
  type RequestLimits,
  type UnitOfWork,
} from '@cabas/platform';
import { type Brought, BuiltPage } from './built-page.ts';
import { ShopDrawing } from './drawn-page.ts';
import { coldPage, firstAnswers, type Opened } from './first-answers.ts';

/** What is asked by a name that an older build had is not there any more: a page in its place would be kept as a script. */
const NO_PAGE = /^\/((admin\/)?assets|graphql|files|farms|pictures|healthz|readyz|webhooks)(\/|$)/i;
const READS: ReadonlySet<string> = new Set(['GET', 'HEAD']);
const ADMIN = /^\/admin(\/|$)/;
/** Longer a page does not wait for its answers: it asks for itself then. */
const PATIENCE_MS = 1000;

export interface BuiltPages {
  readonly admin: BuiltPage | undefined;
  readonly shop: BuiltPage | undefined;
  readonly home: BuiltPage | undefined;
  readonly sale: BuiltPage | undefined;
  readonly drawing: ShopDrawing;
}

export const readPages = (webRoot: string): BuiltPages => ({
  admin: BuiltPage.read(join(webRoot, 'admin'), 'index'),
  shop: BuiltPage.read(join(webRoot, 'shop'), 'index'),
  home: BuiltPage.read(join(webRoot, 'shop'), 'home'),
  sale: BuiltPage.read(join(webRoot, 'shop'), 'sale'),
  drawing: new ShopDrawing(webRoot),
});

/** Of the shop's pages, each once. */
export const sheetsOf = ({ shop, home, sale }: BuiltPages): readonly string[] => [
  ...new Set([shop, home, sale].flatMap((page) => page?.sheets ?? [])),
];

/**
 * One page for all addresses of the admin, and of the shop, but that a shop's page brings what it would ask first to whoever is signed in
 * (docs/adr/0042-a-page-brings-its-answers.md). After the request's context is known; without answers where anything is in the way.
 */
export function servePages(
  app: NestExpressApplication,
  pages: BuiltPages,
  { questions, limits, uow, log }: Answering,
): void {
  app.use((request: Request, response: Response, next: NextFunction): void => {
    if (!READS.has(request.method) || NO_PAGE.test(request.path) || !request.accepts('html')) return next();
    const isAdmin = ADMIN.test(request.path);
    const context = currentContext();
    const page = isAdmin ? pages.admin : pages.shop;
    if (page === undefined) return next();
    if (isAdmin || request.method === 'HEAD' || context.pending === undefined)
      return page.send(request, response);

    const bring = async (): Promise<Brought | undefined> => {
      if (!(await isBelieved(context, limits, uow))) return undefined;
      const here = opened(request, context);
      const answers = await firstAnswers(here, questions);
      const drawn = await pages.drawing.of(here, answers).catch((error: unknown) => {
        log.error({ err: error }, 'a page that was not drawn');
        return undefined;
      });
      return { answers, drawn };
    };
    const brought = bring().catch((error: unknown) => {
      log.warn({ err: error }, 'a page without its answers');
      return undefined;
    });
    const inTime = Promise.race([brought, after(PATIENCE_MS)]);
    const cold = coldPage(request.path);
    ((cold && pages[cold]) ?? page).sendWith(inTime, request, response).catch(next);
  });
}

const opened = (request: Request, { locale }: Context): Opened => ({
  path: request.path,
  search: new URL(request.url, 'http://shop').search.slice(1),
  at: new URL(request.url, 'http://shop').searchParams.get('at') ?? undefined,
  usualPoint: readCookie(request.headers.cookie, 'cabas-point'),
  locale,
});

interface Answering {
  readonly questions: OwnQuestions;
  readonly limits: RequestLimits;
  readonly uow: UnitOfWork;
  readonly log: Logger;
}

/** As count-strangers.ts does: a session that is none counts for its address, and one that has spent its share is not looked up. */
async function isBelieved(context: Context, limits: RequestLimits, uow: UnitOfWork): Promise<boolean> {
  const { address } = context;
  if (await limits.isSpent('strangers', address)) return false;
  await uow.identify(context);
  if (context.accountId !== undefined) return true;
  await limits.count('strangers', address).catch((error: unknown) => {
    if (!(error instanceof RateLimited)) throw error;
  });
  return false;
}

const after = (ms: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(resolve, ms, undefined).unref());
