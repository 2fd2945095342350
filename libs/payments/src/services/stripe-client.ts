import { withFirstUse } from '@cabas/platform';
import type Stripe from 'stripe';

export interface StripeSettings {
  readonly secretKey: string;
  readonly webhookSecret: string;
  /** A counterpart on this machine, instead of Stripe itself. */
  readonly url?: string | undefined;
}

/** Only who takes cards needs it. */
export const stripeLibrary = withFirstUse<typeof Stripe>('stripe');

export function stripeClient({ secretKey, url: counterpart }: StripeSettings): Stripe {
  const url = counterpart === undefined ? undefined : new URL(counterpart);
  return new (stripeLibrary())(secretKey, {
    maxNetworkRetries: 2,
    timeout: 20_000,
    telemetry: false,
    ...(url && {
      host: url.hostname,
      port: url.port,
      protocol: url.protocol === 'http:' ? 'http' : 'https',
    }),
  });
}
