import { Inject, Injectable } from '@nestjs/common';
import { SecretBox, type Unit } from '@cabas/platform';
import { farmAccounts, onlineSettings } from '../data-access/accounts.ts';
import { PaymentServices, type Provider, type ServiceAccount } from '../domain/payment-service.ts';

export interface PayeeAccount {
  readonly provider: Provider;
  readonly accountRef: string;
  readonly holds: boolean;
}

/** Whose account is paid, by which service, with which keys. */
@Injectable()
export class Payees {
  constructor(
    @Inject(PaymentServices) private readonly services: PaymentServices,
    @Inject(SecretBox) private readonly box: SecretBox,
  ) {}

  /** Those who can be paid online here now, by farm; null is the collective. Nobody, unless the collective allows it. */
  async open(tx: Unit): Promise<ReadonlyMap<string | null, PayeeAccount>> {
    const settings = await onlineSettings(tx);
    if (!settings.enabled) return new Map();
    const found = new Map<string | null, PayeeAccount>();
    const add = (producerId: string | null, provider: Provider, accountRef: string) => {
      const service = this.services.of(provider);
      if (service !== undefined) found.set(producerId, { provider, accountRef, holds: service.holds });
    };
    for (const farm of await farmAccounts(tx)) {
      if (farm.ready && farm.active) add(farm.producerId, 'STRIPE', farm.accountRef);
    }
    const { provider, accountRef, ready } = settings;
    if (ready && provider !== null && accountRef !== null) add(null, provider, accountRef);
    return found;
  }

  /** The account a charge was made on, with the collective's keys where the service wants them. */
  async accountOf(tx: Unit, charge: { provider: Provider; accountRef: string }): Promise<ServiceAccount> {
    if (charge.provider === 'STRIPE') return { ref: charge.accountRef };
    const { accountRef, clientId, secret } = await onlineSettings(tx);
    if (accountRef !== charge.accountRef || clientId === null || secret === null)
      throw new Error('the keys of this account are not there any more');
    return { ref: accountRef, clientId, secret: this.box.open(secret, tx.collectiveId) };
  }
}
