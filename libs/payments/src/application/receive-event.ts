import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '@cabas/kernel';
import { currentContext, inContext, systemContext, UnitOfWork, type Scope } from '@cabas/platform';
import { chargeById, insertEvent } from '../data-access/charges.ts';
import { READ_ACCOUNT, READ_CHARGE } from '../domain/events.ts';
import { PaymentServices, type Owner } from '../domain/payment-service.ts';

/**
 * What a service tells is only a reason to look: the charge or account that it names is read again by the worker. An event that names a charge of
 * another account changes nothing; one that came before, neither.
 */
@Injectable()
export class ReceiveEvent {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(PaymentServices) private readonly services: PaymentServices,
  ) {}

  /** @throws NotFound (not connected to Stripe), ForgedEvent */
  async fromStripe(body: Buffer, signature: string): Promise<void> {
    const { stripe } = this.services;
    if (stripe === undefined) throw new NotFound();
    const event = await stripe.readEvent(body, signature);
    if (event.charge !== null) {
      const { collectiveId, chargeId } = event.charge;
      await this.inside({ kind: 'collective', collectiveId, system: true }, () =>
        this.uow.write(async (tx) => {
          const charge = await chargeById(tx, chargeId);
          if (charge?.provider !== 'STRIPE' || charge.accountRef !== event.accountRef) return;
          if (await insertEvent(tx, { provider: 'STRIPE', id: event.id, kind: event.kind, chargeId }))
            tx.record(READ_CHARGE, { chargeId });
        }),
      );
    } else if (event.owner !== null) await this.lookAtAccount(event.owner);
  }

  /** HelloAsso signs nothing for most: who wrote this may be anybody, so that it may do no more than make us look. */
  async fromHelloAsso(
    collectiveId: string,
    told: { id: string; kind: string; chargeId: string },
  ): Promise<void> {
    if (this.services.helloasso === undefined) throw new NotFound();
    await this.inside({ kind: 'collective', collectiveId, system: true }, () =>
      this.uow.write(async (tx) => {
        const charge = await chargeById(tx, told.chargeId);
        if (charge?.provider !== 'HELLOASSO') return;
        if (
          await insertEvent(tx, {
            provider: 'HELLOASSO',
            id: told.id,
            kind: told.kind,
            chargeId: told.chargeId,
          })
        )
          tx.record(READ_CHARGE, { chargeId: told.chargeId });
      }),
    );
  }

  private async lookAtAccount(owner: Owner): Promise<void> {
    const scope: Scope =
      owner.kind === 'collective'
        ? { kind: 'collective', collectiveId: owner.collectiveId, system: true }
        : { kind: 'producer', producerId: owner.producerId, system: true };
    await this.inside(scope, () =>
      this.uow.write(async (tx) => {
        // a tenant that is not there any more has nothing to look at
        const found = await tx.query(
          owner.kind === 'collective'
            ? 'select 1 from online_settings where collective_id = $1'
            : 'select 1 from farm_online_accounts where producer_id = $1',
          [owner.kind === 'collective' ? owner.collectiveId : owner.producerId],
        );
        if (found.length > 0) tx.record(READ_ACCOUNT, {});
      }),
    );
  }

  /** Nobody's request: the service's word opens one tenant's door, for one look. */
  private inside<T>(scope: Scope, fn: () => Promise<T>): Promise<T> {
    return inContext(systemContext(scope, currentContext().requestId), fn);
  }
}
