import { readCookie, type Config } from '@cabas/platform';
import { isSecretToken } from '../application/secret-token.ts';
import type { Browser, StartedSession } from '../application/sessions.ts';
import { SESSION_DAYS } from '../data-access/sessions.ts';
import { CODE_MINUTES } from '../data-access/sign-in-codes.ts';
import { STEP_MINUTES } from '../data-access/second-steps.ts';

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

type Secure = Pick<Config, 'secureCookies'>;

/** `__Host-` binds the cookie to this origin; browsers take it over https only. */
export function sessionCookieName(config: Secure): string {
  return name(config, '');
}
const name = ({ secureCookies }: Secure, kind: '' | '-device' | '-code' | '-step') =>
  `${secureCookies ? '__Host-' : ''}cabas${kind}`;

const DEVICE_DAYS = 400; // as long as browsers keep one
/** So many mailed codes are good in one browser at a time; each has its own hour and its own tries. */
const MOST_NONCES = 3;

/** Hands the session's token to the browser, out of reach of scripts, and what lets the account be known here again. */
export function writeSession(
  context: HttpContext,
  config: Config,
  { session, device }: StartedSession,
): void {
  append(context, config, '', session, SESSION_DAYS * 86_400);
  if (browserOf(context, config).device !== device)
    append(context, config, '-device', device, DEVICE_DAYS * 86_400);
}

/** Baskets not ordered and whatever else pages kept go with it; the device stays known: that is a cookie. */
export function clearSession(context: HttpContext, config: Config): void {
  append(context, config, '', '', 0);
  responseOf(context).append('Clear-Site-Data', '"storage"');
}

/** The browser's half of a code that was mailed, before those it has: a second mail does not end the first. */
export function writeNonce(context: HttpContext, config: Config, nonce: string): void {
  const kept = [nonce, ...browserOf(context, config).nonces].slice(0, MOST_NONCES);
  append(context, config, '-code', kept.join('.'), CODE_MINUTES * 60);
}

/** First factor proven. */
export function writeStep(context: HttpContext, config: Config, step: string): void {
  append(context, config, '-step', step, STEP_MINUTES * 60);
}

export function browserOf(context: HttpContext, config: Config): Browser {
  const { headers } = requestOf(context);
  const cookie = (kind: Parameters<typeof name>[1]) => readCookie(headers.cookie, name(config, kind));
  const read = (kind: Parameters<typeof name>[1]) => {
    const token = cookie(kind);
    return token !== undefined && isSecretToken(token) ? token : undefined;
  };
  const nonces = (cookie('-code') ?? '').split('.', MOST_NONCES).filter(isSecretToken);
  return {
    userAgent: headers['user-agent'],
    token: read(''),
    device: read('-device'),
    nonces: [...new Set(nonces)],
    step: read('-step'),
  };
}

function append(
  context: HttpContext,
  config: Config,
  kind: Parameters<typeof name>[1],
  value: string,
  seconds: number,
): void {
  responseOf(context).append(
    'Set-Cookie',
    `${name(config, kind)}=${value}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax${config.secureCookies ? '; Secure' : ''}`,
  );
}

function responseOf(context: HttpContext): HttpResponse {
  const response = requestOf(context).res ?? ('res' in context.req ? context.req.res : undefined);
  if (response === undefined) throw new Error('no response to write to');
  return response;
}

function requestOf({ req }: HttpContext): HttpRequest {
  return 'req' in req ? req.req : req;
}
