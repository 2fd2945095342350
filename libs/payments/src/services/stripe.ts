import type Stripe from 'stripe';
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
  type ServiceDispute,
  type ServiceEvent,
  type ServiceRefund,
  type ServiceState,
} from '../domain/payment-service.ts';
import { chargeOf, disputeStateOf, expanded, metadataOf, ownerOf, said, stateOf } from './stripe-answers.ts';
import { stripeClient, type StripeSettings } from './stripe-client.ts';

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
  private readonly settings: StripeSettings;
  private client: Stripe | undefined;

  constructor(settings: StripeSettings) {
    this.settings = settings;
  }

  private get stripe(): Stripe {
    return (this.client ??= stripeClient(this.settings));
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
      disputes: intent !== null && charge?.disputed === true ? await this.disputesOf(intent.id, ref) : [],
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

  async readEvent(body: Buffer, signature: string): Promise<ServiceEvent> {
    const event = this.verified(body, signature);
    const object = event.data.object as {
      object?: string;
      metadata?: Record<string, string> | null;
      payment_intent?: string | null;
    };
    const accountRef = event.account ?? '';
    const disputed = object.object === 'dispute' ? (object.payment_intent ?? null) : null;
    const metadata =
      disputed === null ? (object.metadata ?? {}) : await this.metadataOf(disputed, accountRef);
    return {
      id: event.id,
      kind: event.type,
      accountRef,
      charge: chargeOf(metadata),
      owner: object.object === 'account' ? ownerOf(metadata) : null,
    };
  }

  /** A dispute bears nothing of ours; its payment does, on the account that the event comes from. */
  private async metadataOf(intentId: string, accountRef: string): Promise<Record<string, string>> {
    try {
      const { metadata } = await said(
        this.stripe.paymentIntents.retrieve(intentId, {}, { stripeAccount: accountRef }),
      );
      return metadata;
    } catch (error) {
      if (error instanceof ServiceRefused) return {};
      throw error;
    }
  }

  private verified(body: Buffer, signature: string): Stripe.Event {
    try {
      return this.stripe.webhooks.constructEvent(body, signature, this.settings.webhookSecret);
    } catch {
      throw new ForgedEvent();
    }
  }

  private async disputesOf(intentId: string, ref: string): Promise<ServiceDispute[]> {
    const found = await said(
      this.stripe.disputes
        .list({ payment_intent: intentId, limit: 100 }, { stripeAccount: ref })
        .autoPagingToArray({ limit: 100 }),
    );
    return found.map((dispute): ServiceDispute => ({
      ref: dispute.id,
      amountCents: dispute.amount,
      reason: dispute.reason,
      state: disputeStateOf(dispute.status),
      answerBy:
        dispute.evidence_details.due_by === null ? null : new Date(dispute.evidence_details.due_by * 1000),
      at: new Date(dispute.created * 1000),
      // in the account's currency; Stripe's own fee beside it is the payee's
      moves: dispute.balance_transactions.map(({ id, amount, created }) => ({
        ref: id,
        cents: amount,
        at: new Date(created * 1000),
      })),
    }));
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
