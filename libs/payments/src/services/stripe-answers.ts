import type Stripe from 'stripe';
import { isUuid } from '@cabas/kernel';
import {
  ServiceRefused,
  type Owner,
  type ServiceDispute,
  type ServiceEvent,
  type ServiceState,
} from '../domain/payment-service.ts';
import { stripeLibrary } from './stripe-client.ts';

/** What Stripe's answers mean here. */
export function stateOf(
  page: Stripe.Checkout.Session['status'],
  intent: Stripe.PaymentIntent | null,
  charge: Stripe.Charge | null,
): ServiceState['state'] {
  if (intent?.status === 'succeeded') return 'PAID';
  if (intent?.status === 'requires_capture') return 'HELD';
  if (intent?.status === 'canceled') return charge === null ? 'FAILED' : 'RELEASED';
  return page === 'expired' ? 'FAILED' : 'OPEN';
}

export function disputeStateOf(status: Stripe.Dispute['status']): ServiceDispute['state'] {
  if (status === 'won' || status === 'lost') return status === 'won' ? 'WON' : 'LOST';
  // a question of the bank's, answered or let go; no money moves for it
  if (status.startsWith('warning')) return status === 'warning_closed' ? 'WON' : 'ASKED';
  return status === 'prevented' ? 'WON' : 'OPEN';
}

export function metadataOf(owner: Owner): Record<string, string> {
  return owner.kind === 'collective' ? { collective: owner.collectiveId } : { producer: owner.producerId };
}

export function ownerOf({ collective = '', producer = '' }: Record<string, string>): Owner | null {
  if (isUuid(producer)) return { kind: 'producer', producerId: producer };
  return isUuid(collective) ? { kind: 'collective', collectiveId: collective } : null;
}

export function chargeOf({ collective = '', charge = '' }: Record<string, string>): ServiceEvent['charge'] {
  return isUuid(collective) && isUuid(charge) ? { collectiveId: collective, chargeId: charge } : null;
}

/** Asked to be expanded: an id alone would be an answer of another version. */
export function expanded<T extends object>(value: T | string | null): T | null {
  if (typeof value === 'string') throw new Error('the payment service did not expand its answer');
  return value;
}

/** What the service refuses for good is told apart from what may be asked again (its own trouble, the network, too many calls). */
export async function said<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    const { errors } = stripeLibrary();
    if (error instanceof errors.StripeInvalidRequestError || error instanceof errors.StripeCardError)
      throw new ServiceRefused(error.code ?? error.type);
    if (error instanceof errors.StripePermissionError) throw new ServiceRefused('account_lost');
    throw error;
  }
}
