import { Inject } from '@nestjs/common';
import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { as, Requires, selectedFields, UnitOfWork, SQL } from '@cabas/platform';
import { CancelMemberOrder } from '../application/cancel-member-order.ts';
import { CancelOrder } from '../application/cancel-order.ts';
import { ChangeOrder } from '../application/change-order.ts';
import { CorrectDelivery } from '../application/correct-delivery.ts';
import { EnterOrder } from '../application/enter-order.ts';
import { PlaceOrder } from '../application/place-order.ts';
import { ordersForStaff } from '../data-access/order-views.query.ts';
import { foundOffers } from '../data-access/found-offers.query.ts';
import { myOrder, myOrders, mySales, openSales, pickups } from '../data-access/person.query.ts';
import { staffOrders } from '../data-access/staff.query.ts';
import {
  CancelMemberOrderInput,
  ChangeOrderInput,
  CorrectDeliveryInput,
  EnterOrderInput,
  PlaceOrderInput,
} from './sales.inputs.ts';

@Resolver('Order')
export class OrderResolver {
  constructor(
    @Inject(UnitOfWork) private readonly uow: UnitOfWork,
    @Inject(PlaceOrder) private readonly placing: PlaceOrder,
    @Inject(ChangeOrder) private readonly changing: ChangeOrder,
    @Inject(CancelOrder) private readonly cancelling: CancelOrder,
    @Inject(CancelMemberOrder) private readonly cancellingFor: CancelMemberOrder,
    @Inject(EnterOrder) private readonly entering: EnterOrder,
    @Inject(CorrectDelivery) private readonly correcting: CorrectDelivery,
  ) {}

  @Requires('order.place')
  @Mutation('placeOrder')
  async placeOrder(@Args('input') input: PlaceOrderInput) {
    return as('Order', await this.placing.run({ ...input, note: input.note ?? '' }));
  }

  @Requires('order.place')
  @Mutation('changeOrder')
  async changeOrder(@Args('input') input: ChangeOrderInput) {
    return as(
      'Order',
      await this.changing.run({ ...input, note: input.note, slotId: input.slotId, delivery: input.delivery }),
    );
  }

  @Requires('order.place')
  @Mutation('cancelOrder')
  async cancelOrder(@Args('orderId') orderId: string, @Args('version') version: number) {
    return as('Order', await this.cancelling.run(orderId, version));
  }

  @Requires('orders.enter')
  @Mutation('enterOrder')
  async enterOrder(@Args('input') input: EnterOrderInput) {
    return as('Order', await this.entering.run({ ...input, note: input.note ?? '', reason: input.reason }));
  }

  @Requires('orders.enter')
  @Mutation('cancelMemberOrder')
  async cancelMemberOrder(@Args('input') input: CancelMemberOrderInput) {
    return as('Order', await this.cancellingFor.run(input));
  }

  @Requires('delivery.correct')
  @Mutation('correctDelivery')
  async correctDelivery(@Args('input') input: CorrectDeliveryInput) {
    const lines = input.lines.map((line) => ({
      lineId: line.lineId,
      quantity: line.quantity,
      measure: line.measure,
      reason: line.reason,
    }));
    return as('Order', await this.correcting.run({ orderId: input.orderId, lines, reason: input.reason }));
  }

  @Requires('person')
  @Query('openSales')
  openSales() {
    return this.uow.read(openSales);
  }

  @Requires('person')
  @Query('mySales')
  mySales() {
    return this.uow.read(mySales);
  }

  @Requires('person')
  @Query('foundOffers')
  foundOffers(@Args('search') search: string, @Args('first') first?: number, @Args('after') after?: string) {
    return this.uow.read((tx) => foundOffers(tx, search, first, after));
  }

  @Requires('person')
  @Query('pickups')
  pickups() {
    return this.uow.read(pickups);
  }

  @Requires('person')
  @Query('myOrders')
  myOrders(@Args('first') first?: number, @Args('after') after?: string) {
    return this.uow.read((tx) => myOrders(tx, first, after));
  }

  @Requires('person')
  @Query('myOrder')
  myOrder(@Args('id') id: string) {
    return this.uow.read((tx) => myOrder(tx, id));
  }

  @Requires('orders.read')
  @Query('orders')
  orders(
    @Args('cycleId') cycleId?: string,
    @Args('distributionId') distributionId?: string,
    @Args('search') search?: string,
    @Args('first') first?: number,
    @Args('after') after?: string,
    @Info() info?: GraphQLResolveInfo,
  ) {
    const fields = info && {
      order: selectedFields(info, ['edges', 'node']),
      line: selectedFields(info, ['edges', 'node', 'lines']),
    };
    return this.uow.read((tx) => staffOrders(tx, { cycleId, distributionId, search, first, after, fields }));
  }

  @Requires('orders.read')
  @Query('order')
  order(@Args('id') id: string) {
    return this.uow.read(async (tx) => (await ordersForStaff(tx, SQL`where o.id = $1`, [id]))[0]);
  }
}
