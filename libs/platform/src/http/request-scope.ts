import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import type { UnitOfWork } from '../database/unit-of-work.ts';
import { inContext, type Context } from '../request-context.ts';
import { scopeFromHeader } from '../scope.ts';
import type { PendingSession } from '../session.ts';

/** Keeps sessions; the identity context does. */
export interface SessionKeeper {
  /** SHA-256 of a token, hexadecimal: what is stored of it. */
  hash(token: string): string;
  /** Pushes the end of a session back that was not seen for an hour. */
  touch(hash: string): Promise<void>;
}

/**
 * Gives each request its context: id, scope, language, and the session it names. Who that is, is looked up with the first unit
 * (one round trip for both) or when the guard asks. The scope of file links stands in their path (`/files/c/<id>/…`).
 */
export function requestScope(sessions: SessionKeeper, uow: UnitOfWork, cookieName: string) {
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
    const context: Context = {
      requestId,
      locale: preferred(request.header('accept-language')),
      scope,
      accountId: undefined,
      isStaff: false,
      address: request.ip ?? '',
      shared: { opened: undefined },
    };
    const token = readCookie(request.headers.cookie, cookieName);
    if (token !== undefined) context.pending = pendingSession(context, sessions, sessions.hash(token));
    response.once('close', () => void uow.endShared(context));
    inContext(context, next);
  };
}

/** Told once whose session it is, the context says so from then on. */
function pendingSession(context: Context, sessions: SessionKeeper, hash: string): PendingSession {
  return {
    hash,
    found: (session) => {
      context.pending = undefined;
      if (session === null) return;
      const { stale, ...who } = session;
      Object.assign(context, who);
      // late is no harm: it is asked again with the next request
      if (stale) void sessions.touch(hash).catch(() => undefined);
    },
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
