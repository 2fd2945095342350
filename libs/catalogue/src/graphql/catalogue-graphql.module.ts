import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue.module.ts';
import { FarmResolver } from './farm.resolver.ts';
import { ImportsController } from './imports.controller.ts';
import { ImportsResolver } from './imports.resolver.ts';
import { ProducersResolver } from './producers.resolver.ts';
import { ProductsResolver } from './products.resolver.ts';

/** The catalogue's edge: resolvers and the door for files. */
@Module({
  imports: [CatalogueModule],
  providers: [ProducersResolver, ProductsResolver, FarmResolver, ImportsResolver],
  controllers: [ImportsController],
})
export class CatalogueGraphqlModule {}
