import { Module } from '@nestjs/common';
import { CatalogueModule } from './catalogue.module.ts';
import { FarmPageResolver } from './graphql/farm-page.resolver.ts';
import { FarmNewsResolver } from './graphql/farm-news.resolver.ts';
import { FarmSheetsController } from './graphql/farm-sheets.controller.ts';
import { FarmResolver } from './graphql/farm.resolver.ts';
import { ImportsController } from './graphql/imports.controller.ts';
import { ImportsResolver } from './graphql/imports.resolver.ts';
import { MandateProofResolver, MandateResolver } from './graphql/mandate.resolver.ts';
import { PicturesController } from './graphql/pictures.controller.ts';
import { ProducersResolver } from './graphql/producers.resolver.ts';
import { ProductsResolver } from './graphql/products.resolver.ts';
import { PublicFarmController } from './http/public-farm.controller.ts';

/** The catalogue's edge: resolvers and the door for files. */
@Module({
  imports: [CatalogueModule],
  providers: [
    FarmNewsResolver,
    FarmPageResolver,
    FarmResolver,
    ImportsResolver,
    MandateProofResolver,
    MandateResolver,
    ProducersResolver,
    ProductsResolver,
  ],
  controllers: [FarmSheetsController, ImportsController, PicturesController, PublicFarmController],
})
export class CatalogueGraphqlModule {}
