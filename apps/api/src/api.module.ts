import { Module, type DynamicModule } from '@nestjs/common';
import { BillingGraphqlModule } from '@cabas/billing';
import { CatalogueGraphqlModule, CATALOGUE_ENTITIES } from '@cabas/catalogue';
import { IdentityGraphqlModule, IDENTITY_ENTITIES } from '@cabas/identity';
import { MessagingGraphqlModule } from '@cabas/messaging';
import {
  createGraphqlModule,
  OperationPlugin,
  PlatformModule,
  type Config,
  type TrustedDocuments,
} from '@cabas/platform';
import { PaymentsGraphqlModule } from '@cabas/payments';
import { PickupGraphqlModule } from '@cabas/pickup';
import { SalesGraphqlModule } from '@cabas/sales';
import { TreasuryGraphqlModule } from '@cabas/treasury';
import { VolunteeringGraphqlModule } from '@cabas/volunteering';
import type { Logger } from 'pino';
import { Drain } from './edge/drain.ts';
import { HealthController } from './health.controller.ts';

/** Every context, put together. No business code here. */
@Module({})
export class ApiModule {
  static register(
    config: Config,
    schemaPath: string,
    documents: TrustedDocuments,
    log: Logger,
  ): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.register(config, [...IDENTITY_ENTITIES, ...CATALOGUE_ENTITIES], log),
        createGraphqlModule({ schemaPath, production: config.production, documents }),
        MessagingGraphqlModule,
        IdentityGraphqlModule,
        CatalogueGraphqlModule,
        SalesGraphqlModule,
        PickupGraphqlModule,
        VolunteeringGraphqlModule,
        BillingGraphqlModule,
        TreasuryGraphqlModule,
        PaymentsGraphqlModule,
      ],
      controllers: [HealthController],
      providers: [Drain, OperationPlugin],
    };
  }
}
