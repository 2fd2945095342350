import type { NextFunction, Request, Response } from 'express';
import type { Logger } from 'pino';
import { contextOrNone, type Context } from '../request-context.ts';
import type { UnitOfWork } from '../database/unit-of-work.ts';

interface Facts {
  readonly since: number;
  context?: Context;
  operation?: string;
  refused?: Set<string>;
  attempt?: Attempt;
  statements: number;
}

/** Someone comes in, or tries to: for which account, where the address is one's, and how far they got. */
interface Attempt {
  readonly about?: string;
  readonly outcome?: 'signed-in' | 'second-step';
}

const byRequestId = new Map<string, Facts>();

/**
 * One line per request, when its answer has left: id, tenant, account, operation, status, what was refused, who came in, time,
 * statements of business code.
 * Ids only: no address, no query string, no variable, and of the path only its pattern.
 */
export class RequestLog {
  private readonly log: Logger;
  private readonly facts = new WeakMap<Request, Facts>();

  constructor(log: Logger, uow: UnitOfWork) {
    this.log = log;
    if (!this.wanted) return;
    const before = uow.onClosed;
    uow.onClosed = (unit) => {
      const facts = byRequestId.get(unit.context.requestId);
      if (facts !== undefined) facts.statements += unit.statements;
      before?.(unit);
    };
  }

  /** The first in the chain. */
  readonly begin = (request: Request, response: Response, next: NextFunction): void => {
    if (!this.wanted) return next();
    const facts: Facts = { since: performance.now(), statements: 0 };
    this.facts.set(request, facts);
    // before the edge gives the operation's connection back: what it sent is still countable
    response.prependOnceListener('close', () => void this.write(request, response, facts));
    next();
  };

  /** Once who asks, for which tenant, is known. */
  readonly know = (request: Request, _response: Response, next: NextFunction): void => {
    const [facts, context] = [this.facts.get(request), contextOrNone()];
    if (facts !== undefined && context !== undefined) {
      facts.context = context;
      byRequestId.set(context.requestId, facts);
    }
    next();
  };

  private get wanted(): boolean {
    return this.log.isLevelEnabled('info');
  }

  private async write(request: Request, response: Response, facts: Facts): Promise<void> {
    const ms = Math.round(performance.now() - facts.since);
    const { context } = facts;
    const open = await context?.shared?.opened?.catch(() => undefined);
    if (context !== undefined) byRequestId.delete(context.requestId);
    this.log.info(
      {
        requestId: context?.requestId ?? response.getHeader('x-request-id'),
        ...tenantOf(context),
        account: context?.accountId,
        operation: facts.operation,
        method: request.method,
        path: pathOf(request),
        refused: facts.refused && [...facts.refused].join(','),
        ...facts.attempt,
        status: response.writableFinished ? response.statusCode : 499, // 499: they left before the answer did
        ms,
        statements: facts.statements + (open?.statements ?? 0),
      },
      'request',
    );
  }
}

/** Called once the operation is known: its root fields, which are the schema's words, not a client's. */
export function noteOperation(fields: readonly string[]): void {
  const facts = byRequestId.get(contextOrNone()?.requestId ?? '');
  if (facts !== undefined) facts.operation = [...new Set(fields)].slice(0, 8).join(',');
}

/** Called with the stable code of each refusal: no access, a wrong password, a rule of the trade. Never its words or values. */
export function noteRefusal(code: string): void {
  const facts = byRequestId.get(contextOrNone()?.requestId ?? '');
  if (facts !== undefined) facts.refused = (facts.refused ?? new Set()).add(code);
}

/** Called wherever somebody comes in or tries to. */
export function noteAttempt(attempt: Attempt): void {
  const facts = byRequestId.get(contextOrNone()?.requestId ?? '');
  if (facts !== undefined) facts.attempt = { ...facts.attempt, ...attempt };
}

/** Which collective or farm: for the lines of requests and of jobs. */
export function tenantOf(context: Pick<Context, 'scope'> | undefined): {
  collective?: string;
  producer?: string;
} {
  const { scope } = context ?? {};
  if (scope?.kind === 'collective') return { collective: scope.collectiveId };
  if (scope?.kind === 'producer') return { producer: scope.producerId };
  return {};
}

/** A route's pattern; anything else could be anything. */
function pathOf(request: Request): string {
  const { route } = request as { route?: { path?: unknown } };
  if (typeof route?.path === 'string') return route.path;
  return /^\/(graphql|assets|admin)(?=\/|$)/.exec(request.originalUrl.split('?')[0] ?? '')?.[0] ?? 'other';
}
