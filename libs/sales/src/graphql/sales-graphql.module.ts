import { Module } from '@nestjs/common';
import { PapersController } from '../http/papers.controller.ts';
import { SalesModule } from '../sales.module.ts';
import { FeedbackResolver } from './feedback.resolver.ts';
import { OfferConnectionResolver } from './offer-connection.resolver.ts';
import { OrderResolver } from './order.resolver.ts';
import { SaleResolver } from './sale.resolver.ts';

@Module({
  imports: [SalesModule],
  providers: [FeedbackResolver, OfferConnectionResolver, OrderResolver, SaleResolver],
  controllers: [PapersController],
})
export class SalesGraphqlModule {}
