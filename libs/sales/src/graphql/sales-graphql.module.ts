import { Module } from '@nestjs/common';
import { PapersController } from '../http/papers.controller.ts';
import { SalesModule } from '../sales.module.ts';
import { OfferConnectionResolver } from './offer-connection.resolver.ts';
import { NewsResolver } from './news.resolver.ts';
import { OrderResolver } from './order.resolver.ts';
import { SaleResolver } from './sale.resolver.ts';

@Module({
  imports: [SalesModule],
  providers: [OfferConnectionResolver, OrderResolver, SaleResolver, NewsResolver],
  controllers: [PapersController],
})
export class SalesGraphqlModule {}
