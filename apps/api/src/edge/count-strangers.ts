import type { NextFunction, Request, Response } from 'express';
import { createTranslator, messageForProblem } from '@cabas/messages';
import {
  currentContext,
  RateLimited,
  type Context,
  type RequestLimits,
  type UnitOfWork,
} from '@cabas/platform';

/**
 * Requests by nobody signed in, by address. Who is signed in behind the same address is not kept waiting: a session is believed
 * until its address has spent its share, then looked up first.
 */
export function countStrangers(limits: RequestLimits, uow: UnitOfWork) {
  const count = async (context: Context, response: Response): Promise<void> => {
    const { address } = context;
    if (context.pending === undefined) return limits.count('strangers', address);
    response.once('close', () => {
      if (context.accountId === undefined) void limits.count('strangers', address).catch(() => undefined);
    });
    if (!(await limits.isSpent('strangers', address))) return;
    await uow.identify(context);
    if (context.accountId === undefined) await limits.count('strangers', address);
  };
  return (request: Request, response: Response, next: NextFunction): void => {
    if (/^\/(healthz|readyz|webhooks\/stripe)$/.test(request.path)) return next();
    const context = currentContext();
    count(context, response).then(
      () => next(),
      (error: unknown) => (error instanceof RateLimited ? refuse(error, context, response) : next(error)),
    );
  };
}

function refuse(error: RateLimited, { locale, requestId }: Context, response: Response): void {
  const message = messageForProblem(error, createTranslator(locale));
  const { code } = error;
  response.status(429).setHeader('retry-after', error.seconds);
  response.json({ code, message, requestId, errors: [{ message, extensions: { code, requestId } }] });
}
