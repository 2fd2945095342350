import { Module, type DynamicModule } from '@nestjs/common';
import type { Logger } from 'pino';
import { BillingModule, BILLING_EVENTS } from '@cabas/billing';
import { CatalogueModule, CATALOGUE_ENTITIES, CATALOGUE_EVENTS } from '@cabas/catalogue';
import { IdentityModule, IDENTITY_ENTITIES, IDENTITY_EVENTS } from '@cabas/identity';
import { MessagingModule, MESSAGING_EVENTS } from '@cabas/messaging';
import { MAIL_REQUESTED, PlatformModule, type Config } from '@cabas/platform';
import { PaymentsModule, PAYMENTS_EVENTS } from '@cabas/payments';
import { PickupModule, PICKUP_EVENTS } from '@cabas/pickup';
import { SalesModule, SALES_EVENTS } from '@cabas/sales';
import { TreasuryModule, TREASURY_EVENTS } from '@cabas/treasury';
import { VolunteeringModule, VOLUNTEERING_EVENTS } from '@cabas/volunteering';

/** Every kind of message somebody records: each must have its handler. */
export const ALL_EVENTS: readonly string[] = [
  MAIL_REQUESTED,
  ...MESSAGING_EVENTS,
  ...IDENTITY_EVENTS,
  ...CATALOGUE_EVENTS,
  ...SALES_EVENTS,
  ...PICKUP_EVENTS,
  ...VOLUNTEERING_EVENTS,
  ...BILLING_EVENTS,
  ...TREASURY_EVENTS,
  ...PAYMENTS_EVENTS,
];

/** The same contexts as the API, without GraphQL. */
@Module({})
export class WorkerModule {
  static register(config: Config, log: Logger): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.register(config, [...IDENTITY_ENTITIES, ...CATALOGUE_ENTITIES], log),
        MessagingModule,
        IdentityModule,
        CatalogueModule,
        SalesModule,
        PickupModule,
        VolunteeringModule,
        BillingModule,
        TreasuryModule,
        PaymentsModule,
      ],
    };
  }
}
