import Stripe from 'stripe';
import { isUuid } from '@cabas/kernel';
import {
  ForgedEvent,
  ServiceRefused,
  type AccountService,
  type AccountState,
  type ChargeRefs,
  type EventReader,
  type OpenPage,
  type Owner,
  type PageToOpen,
  type PaymentService,
  type ServiceAccount,
  type ServiceEvent,
  type ServiceRefund,
  type ServiceState,
} from '../domain/payment-service.ts';

const HOUR = 3_600_000;
/** Stripe wants half an hour at least: a page that is opened late in its life is not opened any more. */
const PAGE_LIVES = 2 * HOUR;

/**
 * Stripe Connect with direct charges: every call about money names the payee's own account (`Stripe-Account`), which is the merchant and pays
 * Stripe's fees. No application fee, no destination, no transfer: a test reads all calls.
 */
export class StripeService implements PaymentService, AccountService, EventReader {
  readonly provider = 'STRIPE';
  readonly holds = true;
  readonly givesBack = true;
  private readonly stripe: Stripe;
  private readonly webhookSecret: string;

  /** `url`: a counterpart on this machine, instead of Stripe itself. */
  constructor(settings: { secretKey: string; webhookSecret: string; url?: string | undefined }) {
    const url = settings.url === undefined ? undefined : new URL(settings.url);
    this.stripe = new Stripe(settings.secretKey, {
      maxNetworkRetries: 2,
      timeout: 20_000,
      telemetry: false,
      ...(url && {
        host: url.hostname,
        port: url.port,
        protocol: url.protocol === 'http:' ? 'http' : 'https',
      }),
    });
    this.webhookSecret = settings.webhookSecret;
  }

  async open({ ref }: ServiceAccount, page: PageToOpen): Promise<OpenPage> {
    const metadata = { collective: page.collectiveId, charge: page.id };
    const session = await said(
      this.stripe.checkout.sessions.create(
        {
          mode: 'payment',
          allowed_payment_method_types: ['card'],
          line_items: [
            {
              quantity: 1,
              price_data: {
                currency: page.currency.toLowerCase(),
                unit_amount: page.amountCents,
                product_data: { name: page.label },
              },
            },
          ],
          payment_intent_data: {
            capture_method: page.hold ? 'manual' : 'automatic',
            description: page.label,
            metadata,
          },
          payment_method_options: { card: { request_three_d_secure: 'any' } },
          client_reference_id: page.id,
          metadata,
          locale: 'auto',
          success_url: page.doneUrl,
          cancel_url: page.leftUrl,
          expires_at: Math.floor((page.createdAt.getTime() + PAGE_LIVES) / 1000),
        },
        { stripeAccount: ref, idempotencyKey: `page-${page.id}` },
      ),
    );
    if (session.url === null) throw new ServiceRefused('page_closed');
    return { sessionRef: session.id, url: session.url };
  }

  async read({ ref }: ServiceAccount, { sessionRef }: ChargeRefs): Promise<ServiceState> {
    const to = { stripeAccount: ref };
    const session = await said(
      this.stripe.checkout.sessions.retrieve(
        sessionRef,
        { expand: ['payment_intent', 'payment_intent.latest_charge'] },
        to,
      ),
    );
    const intent = expanded(session.payment_intent);
    const charge = expanded(intent?.latest_charge ?? null);
    const taken = intent?.status === 'succeeded' ? intent.amount_received : 0;
    const holdUntil = charge?.payment_method_details?.card?.capture_before;
    return {
      state: stateOf(session.status, intent, charge),
      paymentRef: intent?.id ?? null,
      takenCents: taken,
      takenAt: charge === null ? null : new Date(charge.created * 1000),
      holdUntil: holdUntil === undefined ? null : new Date(holdUntil * 1000),
      refunds: intent === null || taken === 0 ? [] : await this.refundsOf(intent.id, ref),
      failure: intent?.last_payment_error?.decline_code ?? intent?.last_payment_error?.code ?? '',
      url: session.status === 'open' ? session.url : null,
    };
  }

  async shut({ ref }: ServiceAccount, { sessionRef }: ChargeRefs): Promise<void> {
    try {
      await said(this.stripe.checkout.sessions.expire(sessionRef, {}, { stripeAccount: ref }));
    } catch (error) {
      // paid or closed in the meantime: what it is, is read next
      if (!(error instanceof ServiceRefused)) throw error;
    }
  }

  async take({ ref }: ServiceAccount, paymentRef: string, amountCents: number, key: string): Promise<void> {
    await said(
      this.stripe.paymentIntents.capture(
        paymentRef,
        { amount_to_capture: amountCents },
        { stripeAccount: ref, idempotencyKey: `take-${key}` },
      ),
    );
  }

  async letGo({ ref }: ServiceAccount, paymentRef: string, key: string): Promise<void> {
    await said(
      this.stripe.paymentIntents.cancel(
        paymentRef,
        { cancellation_reason: 'abandoned' },
        { stripeAccount: ref, idempotencyKey: `let-go-${key}` },
      ),
    );
  }

  async giveBack(
    { ref }: ServiceAccount,
    paymentRef: string,
    amountCents: number,
    refund: { id: string; collectiveId: string; chargeId: string },
  ): Promise<string> {
    const { id } = await said(
      this.stripe.refunds.create(
        {
          payment_intent: paymentRef,
          amount: amountCents,
          reason: 'requested_by_customer',
          metadata: { collective: refund.collectiveId, charge: refund.chargeId, refund: refund.id },
        },
        { stripeAccount: ref, idempotencyKey: `refund-${refund.id}` },
      ),
    );
    return id;
  }

  /** The payee is the merchant: it has Stripe's own dashboard, pays its fees and answers for its losses. */
  async create(owner: Owner, name: string): Promise<string> {
    const { id } = await said(
      this.stripe.accounts.create(
        {
          country: 'FR',
          controller: {
            fees: { payer: 'account' },
            losses: { payments: 'stripe' },
            requirement_collection: 'stripe',
            stripe_dashboard: { type: 'full' },
          },
          business_profile: { name },
          metadata: metadataOf(owner),
        },
        { idempotencyKey: `account-${Object.values(metadataOf(owner)).join('')}` },
      ),
    );
    return id;
  }

  async link(ref: string, urls: { done: string; again: string }): Promise<string> {
    const { url } = await said(
      this.stripe.accountLinks.create({
        account: ref,
        type: 'account_onboarding',
        return_url: urls.done,
        refresh_url: urls.again,
      }),
    );
    return url;
  }

  async readAccount(ref: string): Promise<AccountState> {
    const account = await said(this.stripe.accounts.retrieve(ref));
    return { submitted: account.details_submitted, ready: account.charges_enabled };
  }

  readEvent(body: Buffer, signature: string): ServiceEvent {
    const event = this.verified(body, signature);
    const object = event.data.object as { object?: string; metadata?: Record<string, string> | null };
    const metadata = object.metadata ?? {};
    return {
      id: event.id,
      kind: event.type,
      accountRef: event.account ?? '',
      charge: chargeOf(metadata),
      owner: object.object === 'account' ? ownerOf(metadata) : null,
    };
  }

  private verified(body: Buffer, signature: string): Stripe.Event {
    try {
      return this.stripe.webhooks.constructEvent(body, signature, this.webhookSecret);
    } catch {
      throw new ForgedEvent();
    }
  }

  private async refundsOf(intentId: string, ref: string): Promise<ServiceRefund[]> {
    const found = await said(
      this.stripe.refunds
        .list({ payment_intent: intentId, limit: 100 }, { stripeAccount: ref })
        .autoPagingToArray({ limit: 1000 }),
    );
    return found.map(({ id, amount, status, metadata, created }): ServiceRefund => ({
      ref: id,
      refundId: isUuid(metadata?.['refund'] ?? '') ? (metadata?.['refund'] ?? null) : null,
      amountCents: amount,
      state:
        status === 'succeeded' ? 'DONE' : status === 'failed' || status === 'canceled' ? 'FAILED' : 'WAITING',
      at: new Date(created * 1000),
    }));
  }
}

function stateOf(
  page: Stripe.Checkout.Session['status'],
  intent: Stripe.PaymentIntent | null,
  charge: Stripe.Charge | null,
): ServiceState['state'] {
  if (intent?.status === 'succeeded') return 'PAID';
  if (intent?.status === 'requires_capture') return 'HELD';
  if (intent?.status === 'canceled') return charge === null ? 'FAILED' : 'RELEASED';
  return page === 'expired' ? 'FAILED' : 'OPEN';
}

function metadataOf(owner: Owner): Record<string, string> {
  return owner.kind === 'collective' ? { collective: owner.collectiveId } : { producer: owner.producerId };
}

function ownerOf({ collective = '', producer = '' }: Record<string, string>): Owner | null {
  if (isUuid(producer)) return { kind: 'producer', producerId: producer };
  return isUuid(collective) ? { kind: 'collective', collectiveId: collective } : null;
}

function chargeOf({ collective = '', charge = '' }: Record<string, string>): ServiceEvent['charge'] {
  return isUuid(collective) && isUuid(charge) ? { collectiveId: collective, chargeId: charge } : null;
}

/** Asked to be expanded: an id alone would be an answer of another version. */
function expanded<T extends object>(value: T | string | null): T | null {
  if (typeof value === 'string') throw new Error('the payment service did not expand its answer');
  return value;
}

/** What the service refuses for good is told apart from what may be asked again (its own trouble, the network, too many calls). */
async function said<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (
      error instanceof Stripe.errors.StripeInvalidRequestError ||
      error instanceof Stripe.errors.StripeCardError
    )
      throw new ServiceRefused(error.code ?? error.type);
    if (error instanceof Stripe.errors.StripePermissionError) throw new ServiceRefused('account_lost');
    throw error;
  }
}
