import { randomBytes } from 'node:crypto';
import { record, text, type Params } from './form.ts';

/** What Stripe's side keeps, as far as our own code looks at it: the shapes of its API, version 2026-10-28. */
export interface Account {
  id: string;
  object: 'account';
  details_submitted: boolean;
  charges_enabled: boolean;
  metadata: Record<string, string>;
  business_profile: { name: string };
}
export interface Session {
  id: string;
  object: 'checkout.session';
  account: string;
  status: 'open' | 'complete' | 'expired';
  amount_total: number;
  currency: string;
  name: string;
  hold: boolean;
  url: string | null;
  success_url: string;
  cancel_url: string;
  expires_at: number;
  metadata: Record<string, string>;
  intentMetadata: Record<string, string>;
  description: string;
  payment_intent: string | null;
}
export interface Intent {
  id: string;
  object: 'payment_intent';
  account: string;
  status: 'requires_payment_method' | 'requires_capture' | 'succeeded' | 'canceled';
  amount: number;
  amount_received: number;
  currency: string;
  metadata: Record<string, string>;
  last_payment_error: { type: string; code: string; decline_code: string; message: string } | null;
  latest_charge: Charge | null;
}
export interface Charge {
  id: string;
  object: 'charge';
  created: number;
  captured: boolean;
  disputed: boolean;
  metadata: Record<string, string>;
  payment_intent: string;
  payment_method_details: { card: { capture_before?: number } };
}
export interface Refund {
  id: string;
  object: 'refund';
  account: string;
  amount: number;
  payment_intent: string;
  status: 'succeeded' | 'failed';
  metadata: Record<string, string>;
  created: number;
}

/** It bears no metadata of ours, as Stripe's do not. */
export interface Dispute {
  id: string;
  object: 'dispute';
  account: string;
  amount: number;
  charge: string;
  payment_intent: string;
  currency: string;
  reason: string;
  status: 'warning_needs_response' | 'needs_response' | 'under_review' | 'won' | 'lost';
  created: number;
  metadata: Record<string, string>;
  evidence_details: { due_by: number | null };
  balance_transactions: { id: string; amount: number; fee: number; currency: string; created: number }[];
}

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly account: string | undefined;
  readonly key: string | undefined;
  readonly params: Params;
}

/** An answer that is an error of Stripe's own shape. */
export class StripeProblem extends Error {
  readonly status: number;
  readonly body: object;

  constructor(status: number, code: string, type = 'invalid_request_error') {
    super(code);
    this.status = status;
    this.body = { error: { type, code, message: code } };
  }
}

const WEEK = 7 * 24 * 3600;
const now = () => Math.floor(Date.now() / 1000);
const newId = (kind: string) => `${kind}_${randomBytes(9).toString('hex')}`;

/** Stripe's side of accounts, pages, charges and refunds. `tell` is called with what an event would speak of. */
export class StripeSide {
  readonly accounts = new Map<string, Account>();
  readonly sessions = new Map<string, Session>();
  readonly intents = new Map<string, Intent>();
  readonly refunds = new Map<string, Refund>();
  readonly disputes = new Map<string, Dispute>();
  private readonly answered = new Map<string, { params: string; answer: object }>();
  private readonly origin: () => string;
  private readonly tell: (type: string, object: object, account: string) => void;

  constructor(origin: () => string, tell: (type: string, object: object, account: string) => void) {
    this.origin = origin;
    this.tell = tell;
  }

  /** One call of the API. The same key and account get the same answer; the same key for something else is refused, as Stripe does. */
  answer(call: Call): object {
    const known = call.key && this.answered.get(`${call.account} ${call.path} ${call.key}`);
    const params = JSON.stringify(call.params);
    if (known) {
      if (known.params !== params)
        throw new StripeProblem(400, 'idempotency_key_in_use', 'idempotency_error');
      return known.answer;
    }
    const answer = structuredClone(this.route(call));
    if (call.key) this.answered.set(`${call.account} ${call.path} ${call.key}`, { params, answer });
    return answer;
  }

  private route({ method, path, account, params }: Call): object {
    const [, , kind, a, b, c] = path.split('/');
    if (method === 'POST' && path === '/v1/accounts') return this.newAccount(params);
    if (method === 'GET' && kind === 'accounts') return found(this.accounts.get(a ?? ''));
    if (path === '/v1/account_links')
      return {
        object: 'account_link',
        url: this.onboardingUrl(params),
        created: now(),
        expires_at: now() + 300,
      };
    const own = this.openAccount(account);
    if (path === '/v1/checkout/sessions' && method === 'POST') return this.newSession(own, params);
    if (kind === 'checkout') {
      const session = mine(this.sessions.get(b ?? ''), own);
      if (c === 'expire') return this.expire(session);
      return this.shown(session);
    }
    if (kind === 'payment_intents') {
      const intent = mine(this.intents.get(a ?? ''), own);
      if (b === 'capture')
        return this.capture(intent, Number(text(params, 'amount_to_capture') ?? intent.amount));
      if (b === 'cancel') return this.cancel(intent);
      return intent;
    }
    if (path === '/v1/refunds' && method === 'POST') return this.newRefund(own, params);
    if (path.startsWith('/v1/disputes')) {
      const data = [...this.disputes.values()].filter(
        (one) => one.account === own && one.payment_intent === text(params, 'payment_intent'),
      );
      return { object: 'list', data, has_more: false, url: '/v1/disputes' };
    }
    if (path.startsWith('/v1/refunds')) {
      const intent = text(params, 'payment_intent');
      const data = [...this.refunds.values()].filter(
        (one) => one.account === own && one.payment_intent === intent,
      );
      return { object: 'list', data, has_more: false, url: '/v1/refunds' };
    }
    throw new StripeProblem(404, 'resource_missing');
  }

  /** The payee has filled in Stripe's forms. */
  onboard(id: string): void {
    const account = found(this.accounts.get(id));
    Object.assign(account, { details_submitted: true, charges_enabled: true });
    this.tell('account.updated', account, id);
  }

  /** Stripe stops an account: something is missing, or it was closed. */
  stopAccount(id: string): void {
    const account = found(this.accounts.get(id));
    account.charges_enabled = false;
    this.tell('account.updated', account, id);
  }

  /** The member is on the page: confirms with their bank, is declined by it. `at`: when they are told to have, in sample data. */
  pay(id: string, how: 'confirm' | 'decline', at?: string): Session {
    const session = found(this.sessions.get(id));
    if (session.status !== 'open' || session.expires_at < now()) throw new StripeProblem(400, 'page_closed');
    const intent =
      session.payment_intent === null
        ? this.newIntent(session)
        : found(this.intents.get(session.payment_intent));
    session.payment_intent = intent.id;
    if (how === 'decline') {
      intent.last_payment_error = {
        type: 'card_error',
        code: 'card_declined',
        decline_code: 'insufficient_funds',
        message: 'Your card has insufficient funds.',
      };
      this.tell('payment_intent.payment_failed', intent, session.account);
      return session;
    }
    intent.last_payment_error = null;
    intent.latest_charge = {
      id: newId('ch'),
      object: 'charge',
      created: at === undefined ? now() : Math.floor(Date.parse(at) / 1000),
      captured: !session.hold,
      disputed: false,
      metadata: intent.metadata,
      payment_intent: intent.id,
      payment_method_details: { card: session.hold ? { capture_before: now() + WEEK } : {} },
    };
    intent.status = session.hold ? 'requires_capture' : 'succeeded';
    intent.amount_received = session.hold ? 0 : intent.amount;
    Object.assign(session, { status: 'complete', url: null });
    this.tell('checkout.session.completed', this.shown(session), session.account);
    this.tell(
      session.hold ? 'payment_intent.amount_capturable_updated' : 'payment_intent.succeeded',
      intent,
      session.account,
    );
    return session;
  }

  /** A refund that the payee's bank could not carry out after all. */
  failRefund(id: string): void {
    const refund = found(this.refunds.get(id));
    refund.status = 'failed';
    this.tell('refund.failed', refund, refund.account);
  }

  /** As the payee does it in Stripe's own pages: nothing of ours is known there. */
  refundInDashboard(intentId: string, amount: number): Refund {
    const intent = found(this.intents.get(intentId));
    return this.newRefund(intent.account, { payment_intent: intentId, amount: String(amount) });
  }

  /** The cardholder goes to their bank; `asks`: the bank asks first and takes nothing. */
  dispute(intentId: string, how: { amount?: number; asks?: boolean } = {}): Dispute {
    const intent = found(this.intents.get(intentId));
    const charge = found(intent.latest_charge ?? undefined);
    const dispute: Dispute = {
      id: newId('dp'),
      object: 'dispute',
      account: intent.account,
      amount: how.amount ?? intent.amount_received,
      charge: charge.id,
      payment_intent: intentId,
      currency: intent.currency,
      reason: 'fraudulent',
      status: how.asks ? 'warning_needs_response' : 'needs_response',
      created: now(),
      metadata: {},
      evidence_details: { due_by: now() + WEEK },
      balance_transactions: [],
    };
    charge.disputed = true;
    this.disputes.set(dispute.id, dispute);
    this.tell('charge.dispute.created', dispute, intent.account);
    if (!how.asks) this.moveDisputed(dispute, 'charge.dispute.funds_withdrawn', -dispute.amount);
    return dispute;
  }

  /** The bank decides; for the payee, the money comes back. */
  closeDispute(id: string, status: 'won' | 'lost'): void {
    const dispute = found(this.disputes.get(id));
    dispute.status = status;
    if (status === 'won') this.moveDisputed(dispute, 'charge.dispute.funds_reinstated', dispute.amount);
    this.tell('charge.dispute.closed', dispute, dispute.account);
  }

  private moveDisputed(dispute: Dispute, type: string, amount: number): void {
    dispute.balance_transactions.push({
      ...{ id: newId('txn'), amount, fee: amount < 0 ? 2000 : 0, currency: dispute.currency, created: now() },
    });
    this.tell(type, dispute, dispute.account);
  }

  private newAccount(params: Params): Account {
    const account: Account = {
      id: newId('acct'),
      object: 'account',
      details_submitted: false,
      charges_enabled: false,
      metadata: record(params['metadata']),
      business_profile: { name: text(params, 'business_profile', 'name') ?? '' },
    };
    this.accounts.set(account.id, account);
    return account;
  }

  private onboardingUrl(params: Params): string {
    const account = found(this.accounts.get(text(params, 'account') ?? ''));
    const back = encodeURIComponent(text(params, 'return_url') ?? '');
    return `${this.origin()}/connect/${account.id}?back=${back}`;
  }

  /** Direct charges: each call about money names the payee's account, which must be able to take it. */
  private openAccount(id: string | undefined): string {
    const account = this.accounts.get(id ?? '');
    if (account === undefined) throw new StripeProblem(403, 'account_invalid', 'permission_error');
    return account.id;
  }

  private newSession(account: string, params: Params): object {
    if (!this.accounts.get(account)?.charges_enabled) throw new StripeProblem(400, 'account_not_ready');
    const expires = Number(text(params, 'expires_at'));
    if (expires < now() + 1800 - 60) throw new StripeProblem(400, 'expires_at_too_soon');
    const item = (params['line_items'] as Params | undefined)?.['0'];
    const amount = Number(text(item, 'price_data', 'unit_amount'));
    if (!Number.isSafeInteger(amount) || amount < 50) throw new StripeProblem(400, 'amount_too_small');
    const id = newId('cs');
    const session: Session = {
      id,
      object: 'checkout.session',
      account,
      status: 'open',
      amount_total: amount,
      currency: text(item, 'price_data', 'currency') ?? '',
      name: text(item, 'price_data', 'product_data', 'name') ?? '',
      hold: text(params, 'payment_intent_data', 'capture_method') === 'manual',
      url: `${this.origin()}/pay/${id}`,
      success_url: text(params, 'success_url') ?? '',
      cancel_url: text(params, 'cancel_url') ?? '',
      expires_at: expires,
      metadata: record(params['metadata']),
      intentMetadata: record((params['payment_intent_data'] as Params | undefined)?.['metadata']),
      description: text(params, 'payment_intent_data', 'description') ?? '',
      payment_intent: null,
    };
    this.sessions.set(id, session);
    return this.shown(session);
  }

  /** With its charge, as it was asked to be expanded. */
  private shown(session: Session): object {
    if (session.status === 'open' && session.expires_at < now()) this.expire(session);
    const { intentMetadata: _intent, hold: _hold, name: _name, account: _account, ...seen } = session;
    return {
      ...seen,
      payment_intent: session.payment_intent && found(this.intents.get(session.payment_intent)),
    };
  }

  private expire(session: Session): object {
    if (session.status !== 'open') throw new StripeProblem(400, 'session_not_open');
    Object.assign(session, { status: 'expired', url: null });
    this.tell('checkout.session.expired', this.shown(session), session.account);
    return this.shown(session);
  }

  private newIntent(session: Session): Intent {
    const intent: Intent = {
      id: newId('pi'),
      object: 'payment_intent',
      account: session.account,
      status: 'requires_payment_method',
      amount: session.amount_total,
      amount_received: 0,
      currency: session.currency,
      metadata: session.intentMetadata,
      last_payment_error: null,
      latest_charge: null,
    };
    this.intents.set(intent.id, intent);
    return intent;
  }

  private capture(intent: Intent, amount: number): Intent {
    if (intent.status !== 'requires_capture') throw new StripeProblem(400, 'payment_intent_unexpected_state');
    if (amount > intent.amount || amount <= 0) throw new StripeProblem(400, 'amount_too_large');
    Object.assign(intent, { status: 'succeeded', amount_received: amount });
    if (intent.latest_charge) intent.latest_charge.captured = true;
    this.tell('payment_intent.succeeded', intent, intent.account);
    return intent;
  }

  private cancel(intent: Intent): Intent {
    if (intent.status !== 'requires_capture' && intent.status !== 'requires_payment_method')
      throw new StripeProblem(400, 'payment_intent_unexpected_state');
    intent.status = 'canceled';
    this.tell('payment_intent.canceled', intent, intent.account);
    return intent;
  }

  private newRefund(account: string, params: Params): Refund {
    const intent = mine(this.intents.get(text(params, 'payment_intent') ?? ''), account);
    const amount = Number(text(params, 'amount') ?? intent.amount_received);
    const before = [...this.refunds.values()]
      .filter((one) => one.payment_intent === intent.id && one.status === 'succeeded')
      .reduce((sum, one) => sum + one.amount, 0);
    if (intent.status !== 'succeeded') throw new StripeProblem(400, 'charge_not_refundable');
    if (before + amount > intent.amount_received) throw new StripeProblem(400, 'charge_already_refunded');
    const refund: Refund = {
      id: newId('re'),
      object: 'refund',
      account,
      amount,
      payment_intent: intent.id,
      status: 'succeeded',
      metadata: record(params['metadata']),
      created: now(),
    };
    this.refunds.set(refund.id, refund);
    this.tell('refund.created', refund, account);
    if (intent.latest_charge) this.tell('charge.refunded', intent.latest_charge, account);
    return refund;
  }
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new StripeProblem(404, 'resource_missing');
  return value;
}

/** What is on another account does not exist. */
function mine<T extends { account: string }>(value: T | undefined, account: string): T {
  if (value?.account !== account) throw new StripeProblem(404, 'resource_missing');
  return value;
}
