import { readCookie, type Config } from '@cabas/platform';
import type { Browser } from '../application/sessions.ts';
import { SESSION_DAYS } from '../data-access/sessions.ts';

interface HttpRequest {
  readonly headers: { readonly cookie?: string; readonly 'user-agent'?: string };
  readonly res?: HttpResponse;
}
interface HttpResponse {
  append(name: string, value: string): unknown;
}
/** GraphQL context: the request, or what the driver wrapped around it. */
export interface HttpContext {
  readonly req: HttpRequest | { readonly req: HttpRequest; readonly res?: HttpResponse };
}

/** `__Host-` binds the cookie to this origin; browsers take it over https only. */
export function sessionCookieName(config: Pick<Config, 'secureCookies'>): string {
  return config.secureCookies ? '__Host-cabas' : 'cabas';
}

/** Hands the session's token to the browser, out of reach of scripts. */
export function writeSessionCookie(context: HttpContext, config: Config, token: string): void {
  append(context, `${sessionCookieName(config)}=${token}; Max-Age=${SESSION_DAYS * 86_400}`, config);
}

export function clearSessionCookie(context: HttpContext, config: Config): void {
  append(context, `${sessionCookieName(config)}=; Max-Age=0`, config);
}

export function browserOf(context: HttpContext, config: Config): Browser {
  const { headers } = requestOf(context);
  return { userAgent: headers['user-agent'], token: readCookie(headers.cookie, sessionCookieName(config)) };
}

function append(context: HttpContext, cookie: string, config: Config): void {
  const response = requestOf(context).res ?? ('res' in context.req ? context.req.res : undefined);
  if (response === undefined) throw new Error('no response to set a cookie on');
  response.append(
    'Set-Cookie',
    `${cookie}; Path=/; HttpOnly; SameSite=Lax${config.secureCookies ? '; Secure' : ''}`,
  );
}

function requestOf({ req }: HttpContext): HttpRequest {
  return 'req' in req ? req.req : req;
}
