import { Inject, Injectable } from '@nestjs/common';
import { Refused } from '@cabas/kernel';
import { CONFIG, UnitOfWork, type Config } from '@cabas/platform';
import {
  activateFarmAccount,
  insertFarmAccount,
  noteFarmAccount,
  ownFarmAccount,
  type FarmAccount,
} from '../data-access/accounts.ts';
import { farmName } from '../data-access/farm-name.query.ts';
import { PaymentServices } from '../domain/payment-service.ts';
import { apart } from './apart.ts';
import { lostIfRefused, openForms } from './set-online.ts';

/** A farm's own account at Stripe: opened on Stripe's forms, switched on by the farm. Producer scope. */
@Injectable()
export class ConnectFarm {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(PaymentServices) private readonly services: PaymentServices,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read(): Promise<{ offered: boolean; account: FarmAccount | null }> {
    const account = await this.uow.read(ownFarmAccount);
    return { offered: this.services.stripe !== undefined, account: account ?? null };
  }

  /** The address of Stripe's forms. @throws Refused ONLINE_OFF, ACCOUNT_LOST */
  connect(): Promise<string> {
    return apart(() => this.linkToStripe());
  }

  private async linkToStripe(): Promise<string> {
    const { producerId, name, known } = await this.uow.write(async (tx) => ({
      producerId: tx.producerId,
      name: await farmName(tx),
      known: await ownFarmAccount(tx),
    }));
    const { stripe } = this.services;
    if (stripe === undefined) throw new Refused('ONLINE_OFF');
    const made = known?.accountRef ?? (await stripe.create({ kind: 'producer', producerId }, name));
    const ref = await this.uow.write(async (tx) => {
      await insertFarmAccount(tx, made);
      return (await ownFarmAccount(tx))?.accountRef ?? made;
    });
    const back = `${this.config.publicUrl}/admin/farm/${producerId}/online`;
    return openForms(stripe.link(ref, { done: `${back}?back=1`, again: back }));
  }

  /** @throws Refused ACCOUNT_NOT_READY */
  async activate(active: boolean): Promise<{ offered: boolean; account: FarmAccount | null }> {
    await this.uow.write(async (tx) => {
      const account = await ownFarmAccount(tx);
      if (active && account?.ready !== true) throw new Refused('ACCOUNT_NOT_READY');
      await activateFarmAccount(tx, active);
    });
    return this.read();
  }

  /** What Stripe says of the account now: the worker's, and who comes back from its forms. */
  readAccount(): Promise<void> {
    return apart(() => this.lookAtAccount());
  }

  private async lookAtAccount(): Promise<void> {
    const account = await this.uow.read(ownFarmAccount);
    const { stripe } = this.services;
    if (account === undefined || stripe === undefined) return;
    const state = await lostIfRefused(stripe.readAccount(account.accountRef));
    await this.uow.write((tx) => noteFarmAccount(tx, account.accountRef, state));
  }
}
