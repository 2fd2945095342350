import { Module } from '@nestjs/common';
import { WebhooksController } from '../http/webhooks.controller.ts';
import { PaymentsModule } from '../payments.module.ts';
import { OnlineAccountResolver } from './online-account.resolver.ts';
import { OnlinePaymentResolver } from './online-payment.resolver.ts';

@Module({
  imports: [PaymentsModule],
  providers: [OnlinePaymentResolver, OnlineAccountResolver],
  controllers: [WebhooksController],
})
export class PaymentsGraphqlModule {}
