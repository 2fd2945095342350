import type { NextFunction, Request, Response } from 'express';
import { createTranslator, messageForProblem } from '@cabas/messages';
import { currentContext, RateLimited, type RequestLimits } from '@cabas/platform';

/** Requests by nobody signed in, by address; those who are signed in behind the same address are not kept waiting. */
export function countStrangers(limits: RequestLimits) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const { accountId, address, locale, requestId } = currentContext();
    if (accountId !== undefined || /^\/(healthz|readyz)$/.test(request.path)) return next();
    void limits.count('strangers', address).then(
      () => next(),
      (error: unknown) => {
        if (!(error instanceof RateLimited)) return next(error);
        const message = messageForProblem(error, createTranslator(locale));
        const { code } = error;
        response.status(429).setHeader('retry-after', error.seconds);
        response.json({ code, message, requestId, errors: [{ message, extensions: { code, requestId } }] });
      },
    );
  };
}
