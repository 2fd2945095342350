import {
  ServiceRefused,
  type ChargeRefs,
  type OpenPage,
  type PageToOpen,
  type PaymentService,
  type ServiceAccount,
  type ServiceRefund,
  type ServiceState,
} from '../domain/payment-service.ts';

const MINUTE = 60_000;
/** HelloAsso's page is good for a quarter of an hour. One is opened only so long after it was asked for that it is over when we say so. */
const OPENS_WITHIN = 25 * MINUTE;
const OVER_AFTER = 45 * MINUTE;

interface Intent {
  readonly id: number;
  readonly redirectUrl?: string;
  readonly order?: { readonly payments?: readonly Payment[] };
}
interface Payment {
  readonly id: number;
  readonly amount: number;
  readonly date: string;
  readonly state: string;
  readonly refundOperations?: readonly {
    id: number;
    amount: number;
    state?: string;
    status?: string;
    creationDate?: string;
  }[];
}

/** Money that reached the association; what became of it later stands in the refunds. */
const PAID = new Set(['Authorized', 'Refunding', 'Refunded', 'Contested']);

/**
 * HelloAsso Checkout, with the association's own keys. It takes no authorisation that is collected later, knows no idempotency keys, and so is
 * not asked from here to give money back: that is done in HelloAsso's own pages, and read from there.
 */
export class HelloAssoService implements PaymentService {
  readonly provider = 'HELLOASSO';
  readonly holds = false;
  readonly givesBack = false;
  private readonly tokens = new Map<string, { token: string; until: number; secret: string }>();
  private readonly url: string;

  constructor(url: string) {
    this.url = url.replace(/\/$/, '');
  }

  /** The keys open this organisation. @throws ServiceRefused */
  async check(account: ServiceAccount): Promise<void> {
    this.tokens.delete(account.clientId ?? '');
    await this.call(account, 'GET', `/v5/organizations/${encodeURIComponent(account.ref)}`);
  }

  async open(account: ServiceAccount, page: PageToOpen): Promise<OpenPage> {
    if (Date.now() - page.createdAt.getTime() > OPENS_WITHIN) throw new ServiceRefused('too_late');
    const intent = (await this.call(account, 'POST', path(account, ''), {
      totalAmount: page.amountCents,
      initialAmount: page.amountCents,
      itemName: page.label.slice(0, 250),
      backUrl: page.leftUrl,
      errorUrl: page.leftUrl,
      returnUrl: page.doneUrl,
      containsDonation: false,
      metadata: { collective: page.collectiveId, charge: page.id },
    })) as Intent;
    if (intent.redirectUrl === undefined) throw new ServiceRefused('no_page');
    return { sessionRef: String(intent.id), url: intent.redirectUrl };
  }

  async read(account: ServiceAccount, { sessionRef, createdAt }: ChargeRefs): Promise<ServiceState> {
    const intent = (await this.call(
      account,
      'GET',
      `${path(account, `/${encodeURIComponent(sessionRef)}`)}?withFailedRefundOperation=true`,
    )) as Intent;
    const paid = intent.order?.payments?.find(({ state }) => PAID.has(state));
    const over = Date.now() - createdAt.getTime() > OVER_AFTER;
    return {
      state: paid !== undefined ? 'PAID' : over ? 'FAILED' : 'OPEN',
      paymentRef: paid === undefined ? null : String(paid.id),
      takenCents: paid?.amount ?? 0,
      takenAt: paid === undefined ? null : new Date(paid.date),
      holdUntil: null,
      refunds: paid === undefined ? [] : refundsOf(paid),
      disputes: [],
      failure: '',
      url: paid === undefined && !over ? (intent.redirectUrl ?? null) : null,
    };
  }

  /** It can't be shut: it is over by itself after a quarter of an hour. */
  async shut(): Promise<void> {}

  take(): Promise<void> {
    return Promise.reject(new ServiceRefused('holds_nothing'));
  }

  letGo(): Promise<void> {
    return Promise.reject(new ServiceRefused('holds_nothing'));
  }

  giveBack(): Promise<string> {
    return Promise.reject(new ServiceRefused('refund_there'));
  }

  private async call(account: ServiceAccount, method: string, to: string, body?: object): Promise<unknown> {
    const answer = await this.send(account, method, to, body);
    if (answer.status === 401 || answer.status === 403) {
      this.tokens.delete(account.clientId ?? '');
      throw new ServiceRefused('keys_refused');
    }
    if (answer.status >= 400 && answer.status < 500 && answer.status !== 429)
      throw new ServiceRefused(`http_${answer.status}`);
    if (!answer.ok) throw new Error(`HelloAsso answered ${answer.status}`);
    return answer.json();
  }

  private async send(account: ServiceAccount, method: string, to: string, body?: object): Promise<Response> {
    return fetch(`${this.url}${to}`, {
      method,
      headers: {
        authorization: `Bearer ${await this.token(account)}`,
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(20_000),
    });
  }

  /** Asked for once in a while: the service counts how often. */
  private async token({ clientId = '', secret = '' }: ServiceAccount): Promise<string> {
    const kept = this.tokens.get(clientId);
    if (kept !== undefined && kept.secret === secret && kept.until > Date.now()) return kept.token;
    const answer = await fetch(`${this.url}/oauth2/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: clientId,
        client_secret: secret,
      }).toString(),
      signal: AbortSignal.timeout(20_000),
    });
    if (answer.status === 400 || answer.status === 401) throw new ServiceRefused('keys_refused');
    if (!answer.ok) throw new Error(`HelloAsso answered ${answer.status}`);
    const { access_token: token, expires_in: seconds } = (await answer.json()) as {
      access_token: string;
      expires_in: number;
    };
    this.tokens.set(clientId, { token, secret, until: Date.now() + (seconds - 60) * 1000 });
    return token;
  }
}

function path({ ref }: ServiceAccount, more: string): string {
  return `/v5/organizations/${encodeURIComponent(ref)}/checkout-intents${more}`;
}

function refundsOf({ refundOperations = [], date }: Payment): ServiceRefund[] {
  return refundOperations.map(({ id, amount, state, status, creationDate }): ServiceRefund => {
    const now = (state ?? status ?? '').toLowerCase();
    return {
      ref: String(id),
      refundId: null,
      amountCents: amount,
      state:
        now === 'processed'
          ? 'DONE'
          : ['error', 'internalerror', 'refused', 'aborted', 'canceled'].includes(now)
            ? 'FAILED'
            : 'WAITING',
      at: new Date(creationDate ?? date),
    };
  });
}
