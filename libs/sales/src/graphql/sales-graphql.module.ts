import { Module } from '@nestjs/common';
import { PapersController } from '../http/papers.controller.ts';
import { SalesModule } from '../sales.module.ts';
import { OfferConnectionResolver } from './offer-connection.resolver.ts';
import { OrderResolver } from './order.resolver.ts';
import { PriceResolver } from './price.resolver.ts';
import { SaleResolver } from './sale.resolver.ts';

@Module({
  imports: [SalesModule],
  providers: [OfferConnectionResolver, OrderResolver, PriceResolver, SaleResolver],
  controllers: [PapersController],
})
export class SalesGraphqlModule {}
