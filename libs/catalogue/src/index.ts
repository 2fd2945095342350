export { CatalogueModule } from './catalogue.module.ts';
export { CatalogueGraphqlModule } from './catalogue-graphql.module.ts';
export { CATALOGUE_ENTITIES } from './data-access/entities.ts';
export { CATALOGUE_EVENTS } from './domain/events.ts';
export { type MandateStatus } from './domain/mandate.ts';
export { mandatesInForce } from './data-access/mandates.query.ts';
export type { LegalIdentity, Paperwork, ParticipationStatus, VatRegime } from './domain/producer.ts';
export type { ProductCategory, VatCategory } from './domain/product.ts';
export { listingSnapshots, type ListingSnapshot } from './data-access/listing-snapshots.query.ts';
export { participationOf, participationsOf, type Participation } from './data-access/participations.query.ts';
export {
  memberPrice,
  sellingTerms,
  type SellingTerms,
  type VatRates,
} from './data-access/selling-terms.query.ts';
export type { FarmPage } from './data-access/farm-pages.ts';
export { recentFarmNews, type NewsOfFarm } from './data-access/farm-news.query.ts';
export type { FarmCollective } from './data-access/farms.query.ts';
