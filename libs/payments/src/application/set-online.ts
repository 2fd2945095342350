import { Inject, Injectable } from '@nestjs/common';
import { collectiveSettings, writeAudit } from '@cabas/identity';
import { cleanText, InvalidInput, Refused } from '@cabas/kernel';
import { CONFIG, SecretBox, UnitOfWork, type Config, type Unit } from '@cabas/platform';
import {
  farmAccounts,
  noteCollectiveAccount,
  onlineSettings,
  saveOnlineSettings,
  type FarmAccount,
  type OnlineSettings,
} from '../data-access/accounts.ts';
import { PaymentServices, ServiceRefused, type Provider } from '../domain/payment-service.ts';
import { apart } from './apart.ts';

/** What the treasurer sees of it: never a secret. */
export interface OnlineSettingsView {
  readonly enabled: boolean;
  readonly provider: Provider | null;
  readonly accountRef: string | null;
  readonly submitted: boolean;
  readonly ready: boolean;
  /** Services that this installation is connected to. */
  readonly services: readonly Provider[];
  readonly farms: readonly FarmAccount[];
}

export interface HelloAssoKeys {
  readonly organization: string;
  readonly clientId: string;
  readonly secret: string;
}

/** Whether members may pay online, and the collective's own account. */
@Injectable()
export class SetOnline {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(PaymentServices) private readonly services: PaymentServices,
    @Inject(SecretBox) private readonly box: SecretBox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  read(): Promise<OnlineSettingsView> {
    return this.uow.read((tx) => this.view(tx));
  }

  /** @throws Refused (ONLINE_OFF: this installation has no payment service) */
  async enable(enabled: boolean): Promise<OnlineSettingsView> {
    return this.uow.write(async (tx) => {
      if (enabled && this.offered().length === 0) throw new Refused('ONLINE_OFF');
      await this.save(tx, { enabled });
      return this.view(tx);
    });
  }

  /** The address of Stripe's own forms, where the collective opens or completes its account. @throws Refused ONLINE_OFF, ACCOUNT_LOST */
  connectStripe(): Promise<string> {
    return apart(() => this.linkToStripe());
  }

  private async linkToStripe(): Promise<string> {
    const { settings, owner, name, slug } = await this.uow.write(async (tx) => ({
      ...(await collectiveSettings(tx)),
      settings: await onlineSettings(tx),
      owner: { kind: 'collective', collectiveId: tx.collectiveId } as const,
    }));
    const { stripe } = this.services;
    if (stripe === undefined) throw new Refused('ONLINE_OFF');
    let ref = settings.provider === 'STRIPE' ? settings.accountRef : null;
    if (ref === null) {
      const made = await stripe.create(owner, name);
      ref = made;
      await this.uow.write((tx) => this.save(tx, { ...UNCONNECTED, provider: 'STRIPE', accountRef: made }));
    }
    const back = `${this.config.publicUrl}/admin/c/${slug}/accounts/online`;
    return openForms(stripe.link(ref, { done: `${back}?back=1`, again: back }));
  }

  /** HelloAsso's own keys of the collective, tried before they are kept. @throws InvalidInput, Refused (ONLINE_OFF, HELLOASSO_REFUSED, ONLY_EUROS) */
  connectHelloAsso(command: HelloAssoKeys): Promise<OnlineSettingsView> {
    return apart(() => this.keepKeys(command));
  }

  private async keepKeys(command: HelloAssoKeys): Promise<OnlineSettingsView> {
    const { currency } = await this.uow.write(collectiveSettings);
    const { helloasso } = this.services;
    if (helloasso === undefined) throw new Refused('ONLINE_OFF');
    const organization = cleanText(command.organization, 100) ?? '';
    if (!/^[a-z0-9-]{1,100}$/.test(organization))
      throw new InvalidInput([{ path: 'organization', code: 'INVALID' }]);
    const [clientId, secret] = [command.clientId.trim(), command.secret.trim()];
    if (currency !== 'EUR') throw new Refused('ONLY_EUROS');
    try {
      await helloasso.check({ ref: organization, clientId, secret });
    } catch (error) {
      if (error instanceof ServiceRefused) throw new Refused('HELLOASSO_REFUSED');
      throw error;
    }
    return this.uow.write(async (tx) => {
      await this.save(tx, {
        provider: 'HELLOASSO',
        accountRef: organization,
        submitted: true,
        ready: true,
        clientId,
        secret: this.box.seal(secret, tx.collectiveId),
      });
      return this.view(tx);
    });
  }

  /** The worker's and who comes back from Stripe: what the service says of the account now. */
  readAccount(): Promise<void> {
    return apart(() => this.lookAtAccount());
  }

  private async lookAtAccount(): Promise<void> {
    const { provider, accountRef } = await this.uow.read(onlineSettings);
    if (provider !== 'STRIPE' || accountRef === null || this.services.stripe === undefined) return;
    const state = await lostIfRefused(this.services.stripe.readAccount(accountRef));
    await this.uow.write((tx) => noteCollectiveAccount(tx, accountRef, state));
  }

  private offered(): Provider[] {
    return (['STRIPE', 'HELLOASSO'] as const).filter((one) => this.services.of(one) !== undefined);
  }

  private async save(tx: Unit, change: Partial<OnlineSettings>): Promise<void> {
    const before = await onlineSettings(tx);
    const after = { ...before, ...change };
    await saveOnlineSettings(tx, after);
    await writeAudit(tx, {
      action: 'ONLINE_PAYMENT_SET',
      subjectId: tx.collectiveId,
      detail: { enabled: after.enabled, provider: after.provider, account: after.accountRef },
    });
  }

  private async view(tx: Unit): Promise<OnlineSettingsView> {
    const { secret: _secret, clientId: _client, ...settings } = await onlineSettings(tx);
    return { ...settings, services: this.offered(), farms: await farmAccounts(tx) };
  }
}

const UNCONNECTED = { submitted: false, ready: false, clientId: null, secret: null } as const;

/** @throws Refused ACCOUNT_LOST: it was closed at the service, or taken from us. */
export async function openForms(address: Promise<string>): Promise<string> {
  try {
    return await address;
  } catch (error) {
    if (error instanceof ServiceRefused) throw new Refused('ACCOUNT_LOST');
    throw error;
  }
}

/** An account that was closed, or taken from us, takes no more money. */
export async function lostIfRefused(
  answer: Promise<{ submitted: boolean; ready: boolean }>,
): Promise<{ submitted: boolean; ready: boolean }> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ServiceRefused) return { submitted: false, ready: false };
    throw error;
  }
}
