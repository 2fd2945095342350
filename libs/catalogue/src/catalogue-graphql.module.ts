import { Module } from '@nestjs/common';
import { CatalogueModule } from './catalogue.module.ts';
import { FarmNewsResolver } from './graphql/farm-news.resolver.ts';
import { FarmResolver } from './graphql/farm.resolver.ts';
import { ImportsController } from './graphql/imports.controller.ts';
import { ImportsResolver } from './graphql/imports.resolver.ts';
import { ProducersResolver } from './graphql/producers.resolver.ts';
import { ProductsResolver } from './graphql/products.resolver.ts';

/** The catalogue's edge: resolvers and the door for files. */
@Module({
  imports: [CatalogueModule],
  providers: [FarmNewsResolver, ProducersResolver, ProductsResolver, FarmResolver, ImportsResolver],
  controllers: [ImportsController],
})
export class CatalogueGraphqlModule {}
