import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { JobRegistry, PersonDataRegistry } from '@cabas/platform';
import { ConnectFarm } from '../application/connect-farm.ts';
import { FollowCharge } from '../application/follow-charge.ts';
import { PAYMENTS_PERSON_DATA } from '../application/person-data.ts';
import { RefundOnline } from '../application/refund-online.ts';
import { SetOnline } from '../application/set-online.ts';
import { TakeHeld } from '../application/take-held.ts';
import { CHECK_CHARGE, READ_ACCOUNT, READ_CHARGE, SEND_REFUND, TAKE_HELD } from '../domain/events.ts';

/** What is done at the services: outside of transactions, at least once, under keys by which they know the same request again. */
@Injectable()
export class PaymentJobs implements OnModuleInit {
  constructor(
    @Inject(JobRegistry) private readonly registry: JobRegistry,
    @Inject(PersonDataRegistry) private readonly people: PersonDataRegistry,
    @Inject(FollowCharge) private readonly following: FollowCharge,
    @Inject(TakeHeld) private readonly taking: TakeHeld,
    @Inject(RefundOnline) private readonly refunding: RefundOnline,
    @Inject(SetOnline) private readonly collective: SetOnline,
    @Inject(ConnectFarm) private readonly farm: ConnectFarm,
  ) {}

  onModuleInit(): void {
    this.people.add(PAYMENTS_PERSON_DATA);
    this.registry.on<{ chargeId: string }>(READ_CHARGE, {
      send: async ({ payload }) => void (await this.following.run(payload.chargeId)),
    });
    this.registry.on<{ subjectId: string }>(CHECK_CHARGE, {
      later: true,
      send: async ({ payload }) => void (await this.following.run(payload.subjectId)),
    });
    this.registry.on<{ subjectId: string }>(TAKE_HELD, {
      later: true,
      send: ({ payload }) => this.taking.run(payload.subjectId),
    });
    this.registry.on<{ refundId: string }>(SEND_REFUND, {
      send: ({ payload }) => this.refunding.send(payload.refundId),
    });
    this.registry.on(READ_ACCOUNT, {
      send: ({ producerId }) =>
        producerId === undefined ? this.collective.readAccount() : this.farm.readAccount(),
    });
  }
}
