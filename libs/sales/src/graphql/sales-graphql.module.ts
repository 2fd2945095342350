import { Module } from '@nestjs/common';
import { LotsController } from '../http/lots.controller.ts';
import { PapersController } from '../http/papers.controller.ts';
import { SalesModule } from '../sales.module.ts';
import { FarmSalesResolver } from './farm-sales.resolver.ts';
import { ChoicesResolver } from './choices.resolver.ts';
import { FeedbackResolver } from './feedback.resolver.ts';
import { LotResolver } from './lot.resolver.ts';
import { OfferConnectionResolver } from './offer-connection.resolver.ts';
import { NewsResolver } from './news.resolver.ts';
import { OrderResolver } from './order.resolver.ts';
import { PriceResolver } from './price.resolver.ts';
import { SaleResolver } from './sale.resolver.ts';
import { ShortfallResolver } from './shortfall.resolver.ts';

@Module({
  imports: [SalesModule],
  providers: [
    ChoicesResolver,
    FarmSalesResolver,
    FeedbackResolver,
    LotResolver,
    NewsResolver,
    OfferConnectionResolver,
    OrderResolver,
    PriceResolver,
    SaleResolver,
    ShortfallResolver,
  ],
  controllers: [LotsController, PapersController],
})
export class SalesGraphqlModule {}
