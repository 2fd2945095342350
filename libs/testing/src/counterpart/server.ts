// Payment services on this machine, for tests and the demo: Stripe's and HelloAsso's side as far as ours speaks with them, with a page on which
// one says what one's bank answers. Stripe's own library talks to it, and signs the events that it sends.
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';
import { parseForm } from './form.ts';
import { HelloAssoSide } from './helloasso.ts';
import { formatMoney } from '@cabas/kernel';
import { page } from './page.ts';
import { StripeProblem, StripeSide, type Call } from './stripe.ts';

export interface ServiceNotice {
  readonly id: string;
  readonly type: string;
  readonly account: string;
  /** As it goes over the wire. */
  readonly body: string;
}

export interface Counterpart {
  readonly url: string;
  readonly stripe: StripeSide;
  readonly helloasso: HelloAssoSide;
  /** Every call of Stripe's API so far. */
  readonly calls: Call[];
  /** Every event so far, oldest first; sent by itself when there is an address to send to. */
  readonly notices: ServiceNotice[];
  /** Called with each call, before it is answered; for tests that look what else is going on. */
  onCall: ((call: Call) => Promise<void> | void) | undefined;
  readonly sign: (body: string, options?: { secret?: string; timestamp?: number }) => string;
  readonly stop: () => Promise<void>;
}

export async function startCounterpart(options: {
  readonly port?: number;
  readonly webhookSecret: string;
  /** Where events are sent: our own origin; absent: nowhere. */
  readonly tell?: string | undefined;
}): Promise<Counterpart> {
  let origin = '';
  const { webhooks } = new Stripe('sk_test_counterpart');
  const sign: Counterpart['sign'] = (body, more = {}) =>
    webhooks.generateTestHeaderString({
      payload: body,
      secret: more.secret ?? options.webhookSecret,
      ...(more.timestamp === undefined ? {} : { timestamp: more.timestamp }),
    });
  const tell = (type: string, object: object, account: string) => {
    const id = `evt_${randomBytes(9).toString('hex')}`;
    const created = Math.floor(Date.now() / 1000);
    const event = {
      id,
      object: 'event',
      type,
      account,
      api_version: '2026-10-28.endive',
      created,
      data: { object },
    };
    const notice = { id, type, account, body: JSON.stringify(event) };
    counterpart.notices.push(notice);
    if (options.tell !== undefined)
      void send(`${options.tell}/webhooks/stripe`, notice.body, { 'stripe-signature': sign(notice.body) });
  };
  const counterpart = {
    url: '',
    stripe: new StripeSide(() => origin, tell),
    helloasso: new HelloAssoSide(() => origin),
    calls: [] as Call[],
    notices: [] as ServiceNotice[],
    onCall: undefined as Counterpart['onCall'],
    sign,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const server = createServer((request, response) => {
    serve(counterpart, options.tell, request, response).catch((error: unknown) => {
      const problem =
        error instanceof StripeProblem ? error : new StripeProblem(500, String(error), 'api_error');
      answer(response, problem.status, problem.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(counterpart, { url: origin });
}

async function serve(
  all: Counterpart,
  tellTo: string | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET' } = request;
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const body = await read(request);
  if (url.pathname.startsWith('/v1/')) return stripeApi(all, request, response, url, body);
  if (url.pathname === '/oauth2/token') {
    const { status, body: token } = all.helloasso.token(new URLSearchParams(body));
    return answer(response, status, token);
  }
  if (url.pathname.startsWith('/v5/')) {
    const bearer = (request.headers.authorization ?? '').replace('Bearer ', '');
    const told = body === '' ? {} : (JSON.parse(body) as Record<string, unknown>);
    const { status, body: found } = all.helloasso.answer(method, url.pathname, bearer, told);
    return answer(response, status, found);
  }
  return hosted(all, tellTo, method, url, new URLSearchParams(body), response);
}

async function stripeApi(
  all: Counterpart,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  body: string,
): Promise<void> {
  const call: Call = {
    method: request.method ?? 'GET',
    path: url.pathname,
    account: header(request, 'stripe-account'),
    key: header(request, 'idempotency-key'),
    params: parseForm(request.method === 'GET' ? url.search.slice(1) : body),
  };
  all.calls.push(call);
  await all.onCall?.(call);
  answer(response, 200, all.stripe.answer(call));
}

/** The pages that people see. */
async function hosted(
  { stripe, helloasso }: Counterpart,
  tellTo: string | undefined,
  method: string,
  url: URL,
  form: URLSearchParams,
  response: ServerResponse,
): Promise<void> {
  const [, kind, id = ''] = url.pathname.split('/');
  const how = form.get('how');
  const session = kind === 'pay' ? stripe.sessions.get(id) : undefined;
  const intent = kind === 'helloasso' ? helloasso.intents.get(Number(id)) : undefined;
  const account = kind === 'connect' ? stripe.accounts.get(id) : undefined;
  if (method === 'GET') {
    if (session?.status === 'open')
      return html(
        response,
        page(
          session.hold
            ? `Autoriser ${formatMoney(session.amount_total, 'EUR', 'fr')}`
            : `Payer ${formatMoney(session.amount_total, 'EUR', 'fr')}`,
          [session.name, ...(session.hold ? ['Seul le montant dû sera débité, après la remise.'] : [])],
          PAY,
        ),
      );
    if (intent !== undefined)
      return html(
        response,
        page(`Payer ${formatMoney(intent.totalAmount, 'EUR', 'fr')} à l’association`, [intent.itemName], PAY),
      );
    if (account !== undefined)
      return html(
        response,
        page(
          'Ouvrir un compte de paiement',
          [account.business_profile.name],
          [
            ['confirm', 'Tout est rempli : ouvrir le compte'],
            ['leave', 'Plus tard'],
          ],
        ),
      );
    return html(response, page('Cette page n’est plus ouverte', ['Revenez à votre commande.'], []), 410);
  }
  if (session !== undefined) {
    if (how === 'leave') return redirect(response, session.cancel_url);
    const { status, success_url: done } = stripe.pay(
      id,
      how === 'confirm' ? 'confirm' : 'decline',
      form.get('at') ?? undefined,
    );
    return redirect(response, status === 'complete' ? done : `/pay/${id}`);
  }
  if (intent !== undefined) {
    if (how !== 'confirm') return redirect(response, intent.backUrl);
    helloasso.pay(intent.id);
    const { collective } = intent.metadata as { collective: string };
    if (tellTo !== undefined)
      await send(
        `${tellTo}/webhooks/helloasso/${collective}`,
        JSON.stringify({ eventType: 'Payment', metadata: intent.metadata }),
        {},
      );
    return redirect(response, intent.returnUrl);
  }
  if (account !== undefined && how === 'confirm') stripe.onboard(id);
  return redirect(response, url.searchParams.get('back') ?? '/');
}

const PAY = [
  ['confirm', 'Confirmer avec ma banque (authentification forte)'],
  ['decline', 'Ma banque refuse'],
  ['leave', 'Revenir sans payer'],
] as const;

function header(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function html(response: ServerResponse, body: string, status = 200): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(body);
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(303, { location: to }).end();
}

/** Again a few times, as services do; nobody waits for it. */
async function send(to: string, body: string, headers: Record<string, string>): Promise<void> {
  for (const wait of [0, 500, 2000]) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    try {
      const { ok } = await fetch(to, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', ...headers },
      });
      if (ok) return;
    } catch {
      // not up yet
    }
  }
}
