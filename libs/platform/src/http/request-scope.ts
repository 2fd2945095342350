import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import type { UnitOfWork } from '../database/unit-of-work.ts';
import { inContext, type Context, type SharedRead } from '../request-context.ts';
import { scopeFromHeader } from '../scope.ts';

/** Who a session's token belongs to; the identity context knows. */
export interface SessionReader {
  read(token: string): Promise<LiveSession | undefined>;
}

interface LiveSession {
  readonly accountId: string;
  readonly isStaff: boolean;
  readonly locale: 'fr' | 'en';
  readonly provenRecently: boolean;
  readonly hasSecondFactor: boolean;
  readonly secondFactorOverdue: boolean;
}

/** Gives each request its context: id, session, scope, language. The scope of file links stands in their path (`/files/c/<id>/…`). */
export function requestScope(sessions: SessionReader, uow: UnitOfWork, cookieName: string) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const requestId = randomUUID();
    response.setHeader('x-request-id', requestId);
    const scope = scopeFromPath(request.path) ?? scopeFromHeader(request.header('cabas-scope'));
    if (scope === undefined) {
      response
        .status(400)
        .json({ code: 'BAD_SCOPE', message: 'Cabas-Scope: collective:<id> | producer:<id>', requestId });
      return;
    }
    const shared: SharedRead = { opened: undefined };
    let context: Context | undefined;
    // Listened to before anything is awaited: a client may be gone by then, and nobody would give the connection back.
    response.once('close', () => {
      shared.ended = true;
      if (context !== undefined) void uow.endShared(context);
    });
    const token = readCookie(request.headers.cookie, cookieName);
    void (token === undefined ? Promise.resolve(undefined) : sessions.read(token)).then((session) => {
      if (shared.ended) return;
      context = {
        requestId,
        locale: session?.locale ?? preferred(request.header('accept-language')),
        scope,
        accountId: session?.accountId,
        isStaff: session?.isStaff ?? false,
        address: request.ip ?? '',
        provenRecently: session?.provenRecently,
        hasSecondFactor: session?.hasSecondFactor,
        secondFactorOverdue: session?.secondFactorOverdue,
        shared,
      };
      inContext(context, next);
    }, next);
  };
}

function scopeFromPath(path: string) {
  const [, kind, id] = /^\/files\/([cp])\/([^/]+)\//.exec(path) ?? [];
  if (kind === undefined) return undefined;
  return scopeFromHeader(`${kind === 'c' ? 'collective' : 'producer'}:${id}`);
}

export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name) return value;
  }
  return undefined;
}

function preferred(header: string | undefined): 'fr' | 'en' {
  return /^\s*en\b/i.test(header ?? '') ? 'en' : 'fr';
}
