import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '@cabas/platform';
import { ConnectFarm } from './application/connect-farm.ts';
import { FollowCharge } from './application/follow-charge.ts';
import { PayDues } from './application/pay-dues.ts';
import { PayOnline } from './application/pay-online.ts';
import { Payees } from './application/payees.ts';
import { ReceiveEvent } from './application/receive-event.ts';
import { RefundOnline } from './application/refund-online.ts';
import { SetOnline } from './application/set-online.ts';
import { TakeHeld } from './application/take-held.ts';
import { PaymentServices } from './domain/payment-service.ts';
import { PaymentJobs } from './jobs/payment-jobs.ts';
import { TellDisputes } from './jobs/tell-disputes.ts';
import { HelloAssoService } from './services/helloasso.ts';
import { StripeService } from './services/stripe.ts';

const USE_CASES = [
  Payees,
  FollowCharge,
  PayOnline,
  PayDues,
  TakeHeld,
  RefundOnline,
  SetOnline,
  ConnectFarm,
  ReceiveEvent,
];

/** Paying online, through services that pay each payee directly. */
@Module({
  providers: [
    {
      provide: PaymentServices,
      useFactory: ({ stripe, helloassoUrl }: Config) =>
        new PaymentServices({
          stripe: stripe && new StripeService(stripe),
          helloasso: helloassoUrl === undefined ? undefined : new HelloAssoService(helloassoUrl),
        }),
      inject: [CONFIG],
    },
    ...USE_CASES,
    PaymentJobs,
    TellDisputes,
  ],
  exports: [...USE_CASES, PaymentServices],
})
export class PaymentsModule {}
