import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { NotFound } from '@cabas/kernel';
import { as, Requires, Sensitive, UnitOfWork, type Unit } from '@cabas/platform';
import { PayDues } from '../application/pay-dues.ts';
import { PayOnline } from '../application/pay-online.ts';
import { RefundOnline } from '../application/refund-online.ts';
import { owedOnline } from '../data-access/owed-online.query.ts';
import { receipts } from '../data-access/receipts.query.ts';
import { PaymentServices } from '../domain/payment-service.ts';
import { PayDuesInput, RefundOnlineInput } from './payments.inputs.ts';

@Resolver('OnlinePayment')
export class OnlinePaymentResolver {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(PayOnline) private readonly paying: PayOnline,
    @Inject(PayDues) private readonly dues: PayDues,
    @Inject(RefundOnline) private readonly refunding: RefundOnline,
    @Inject(PaymentServices) private readonly services: PaymentServices,
  ) {}

  @Requires('order.place')
  @Query('onlinePayment')
  async onlinePayment(@Args('orderId') orderId: string) {
    try {
      return await this.paying.read(orderId);
    } catch (error) {
      if (error instanceof NotFound) return null;
      throw error;
    }
  }

  @Requires('person')
  @Query('owedOnline')
  owedOnline() {
    return this.uow.read((tx) => owedOnline(tx, this.services.connected));
  }

  @Requires('order.place')
  @Query('ordersToPayOnline')
  ordersToPayOnline(@Args('producerId') producerId?: string | null) {
    return this.paying.ordersToPay(producerId ?? null);
  }

  @Requires('order.place')
  @Mutation('payOnline')
  async payOnline(@Args('orderId') orderId: string) {
    return as('OnlinePayment', await this.paying.start(orderId));
  }

  @Requires('order.place')
  @Mutation('proceedOnline')
  async proceedOnline(
    @Args('orderId') orderId: string,
    @Args('skip') skip?: boolean,
    @Args('resume') resume?: boolean,
  ) {
    return as(
      'OnlinePayment',
      await this.paying.proceed(orderId, { skip: skip ?? false, resume: resume ?? false }),
    );
  }

  @Requires('order.place')
  @Query('onlineDues')
  onlineDues() {
    return this.dues.read();
  }

  @Requires('order.place')
  @Mutation('payDues')
  async payDues(@Args('input') { duesCents, giftCents }: PayDuesInput) {
    return as('OnlineDues', await this.dues.start({ duesCents, giftCents: giftCents ?? 0 }));
  }

  @Requires('order.place')
  @Mutation('proceedDues')
  async proceedDues(@Args('skip') skip?: boolean, @Args('resume') resume?: boolean) {
    return as('OnlineDues', await this.dues.proceed({ skip: skip ?? false, resume: resume ?? false }));
  }

  @Requires('money.read')
  @Query('onlineReceipts')
  onlineReceipts(@Args('first') first?: number, @Args('after') after?: string) {
    return this.uow.read((tx) => receipts(tx, { first, after }));
  }

  @Requires('money.send')
  @Sensitive()
  @Mutation('refundOnline')
  async refundOnline(@Args('input') input: RefundOnlineInput) {
    const { id } = await this.refunding.run(input);
    return as('OnlineReceipt', await this.uow.write((tx) => receipt(tx, id)));
  }
}

/** @throws NotFound */
async function receipt(tx: Unit, id: string) {
  const [edge] = (await receipts(tx, { id })).edges;
  if (edge === undefined) throw new NotFound();
  return edge.node;
}
