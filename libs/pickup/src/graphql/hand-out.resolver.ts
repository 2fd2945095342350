import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { as, Requires } from '@cabas/platform';
import { HandOutOthers } from '../application/hand-out-others.ts';
import { MyHandOuts } from '../application/my-hand-outs.ts';
import { ReadHandOut } from '../application/read-hand-out.ts';
import { SendFarmGestures, SendGestures } from '../application/send-gestures.ts';
import { SendGesturesInput } from './gestures.inputs.ts';

@Resolver('HandOutSheet')
export class HandOutResolver {
  constructor(
    @Inject(ReadHandOut) private readonly read: ReadHandOut,
    @Inject(HandOutOthers) private readonly others: HandOutOthers,
    @Inject(MyHandOuts) private readonly mine: MyHandOuts,
    @Inject(SendGestures) private readonly sending: SendGestures,
    @Inject(SendFarmGestures) private readonly sendingFromFarm: SendFarmGestures,
  ) {}

  @Requires('sale.read') // and a turn there, or the right to run them all: the use case asks
  @Query('handOutSheet')
  handOutSheet(@Args('distributionId') distributionId: string) {
    return this.read.run(distributionId);
  }

  @Requires('sale.read') // and a turn there, or the right to run them all: the use case asks
  @Query('handOutOthers')
  handOutOthers(@Args('distributionId') distributionId: string) {
    return this.others.run(distributionId);
  }

  @Requires('sale.read') // and a turn there, or the right to run them all: the use case asks
  @Query('myHandOuts')
  myHandOuts() {
    return this.mine.run();
  }

  @Requires('sale.read') // and a turn there, or the right to run them all: the use case asks
  @Mutation('sendGestures')
  async sendGestures(@Args('input') input: SendGesturesInput) {
    return as('GesturesSent', await this.sending.run(input));
  }

  @Requires('farm.read')
  @Query('farmHandOutSheet')
  farmHandOutSheet(
    @Args('collectiveId') collectiveId: string,
    @Args('distributionId') distributionId: string,
  ) {
    return this.read.atTheFarm(collectiveId, distributionId);
  }

  @Requires('farm.change')
  @Mutation('sendFarmGestures')
  async sendFarmGestures(
    @Args('collectiveId') collectiveId: string,
    @Args('input') input: SendGesturesInput,
  ) {
    return as('GesturesSent', await this.sendingFromFarm.run(collectiveId, input));
  }
}
