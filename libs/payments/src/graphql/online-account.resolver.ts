import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { as, Requires, Sensitive } from '@cabas/platform';
import { ConnectFarm } from '../application/connect-farm.ts';
import { SetOnline } from '../application/set-online.ts';
import { HelloAssoInput } from './payments.inputs.ts';

@Resolver('OnlineSettings')
export class OnlineAccountResolver {
  constructor(
    @Inject(SetOnline) private readonly setting: SetOnline,
    @Inject(ConnectFarm) private readonly farm: ConnectFarm,
  ) {}

  @Requires('money.read')
  @Query('onlineSettings')
  onlineSettings() {
    return this.setting.read();
  }

  @Requires('collective.change')
  @Sensitive()
  @Mutation('enableOnline')
  async enableOnline(@Args('enabled') enabled: boolean) {
    return as('OnlineSettings', await this.setting.enable(enabled));
  }

  @Requires('collective.change')
  @Sensitive()
  @Mutation('connectOnline')
  async connectOnline() {
    return as('OnlineLink', { url: await this.setting.connectStripe() });
  }

  @Requires('collective.change')
  @Sensitive()
  @Mutation('connectHelloAsso')
  async connectHelloAsso(@Args('input') input: HelloAssoInput) {
    return as('OnlineSettings', await this.setting.connectHelloAsso(input));
  }

  @Requires('collective.change')
  @Mutation('checkOnlineAccount')
  async checkOnlineAccount() {
    await this.setting.readAccount();
    return as('OnlineSettings', await this.setting.read());
  }

  @Requires('farm.read')
  @Query('farmOnline')
  farmOnline() {
    return this.farm.read();
  }

  @Requires('farm.change')
  @Sensitive()
  @Mutation('connectFarmOnline')
  async connectFarmOnline() {
    return as('OnlineLink', { url: await this.farm.connect() });
  }

  @Requires('farm.change')
  @Sensitive()
  @Mutation('activateFarmOnline')
  async activateFarmOnline(@Args('active') active: boolean) {
    return as('FarmOnline', await this.farm.activate(active));
  }

  @Requires('farm.change')
  @Mutation('checkFarmOnline')
  async checkFarmOnline() {
    await this.farm.readAccount();
    return as('FarmOnline', await this.farm.read());
  }
}
