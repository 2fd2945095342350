import { IdentityModule } from '@cabas/identity';
import { PersonDataRegistry } from '@cabas/platform';
import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { AcceptMandate, RevokeMandate } from './application/accept-mandate.ts';
import { AddFarmProduct } from './application/add-farm-product.ts';
import { AddProducer } from './application/add-producer.ts';
import { AddProduct } from './application/add-product.ts';
import { ApplyImport } from './application/apply-import.ts';
import { ChangeFarm } from './application/change-farm.ts';
import { ChangeFarmProduct } from './application/change-farm-product.ts';
import { ChangeFarmPage } from './application/change-farm-page.ts';
import { FarmSellsAt, ReadFarmPage } from './application/read-farm-page.ts';
import { ChangeProducer } from './application/change-producer.ts';
import { ChangeProduct } from './application/change-product.ts';
import { ImportKinds } from './application/import-kinds.ts';
import { InviteProducer } from './application/invite-producer.ts';
import { ListParticipations } from './application/list-participations.ts';
import { ListProducts } from './application/list-products.ts';
import { OfferMandate } from './application/offer-mandate.ts';
import { PrintFarmSheet } from './application/print-farm-sheet.ts';
import { ReadFarm } from './application/read-farm.ts';
import { ReadPicture } from './application/read-picture.ts';
import { ReadPublicFarm } from './application/read-public-farm.ts';
import { SetPicture } from './application/set-picture.ts';
import { PostgresPictureStore } from './data-access/postgres-picture-store.ts';
import { PICTURE_STORE } from './domain/picture-store.ts';
import { ReadImport } from './application/read-import.ts';
import { SetFarmStock } from './application/set-farm-stock.ts';
import { SetListing } from './application/set-listing.ts';
import { SetStock } from './application/set-stock.ts';
import { WriteFarmNews } from './application/write-farm-news.ts';
import { StoreImport } from './application/store-import.ts';
import { WarnOfMandateEnd } from './jobs/warn-of-mandate-end.ts';
import { CATALOGUE_PERSON_DATA } from './data-access/person-data.ts';

const USE_CASES = [
  WriteFarmNews,
  ListParticipations,
  AddProducer,
  ChangeProducer,
  InviteProducer,
  OfferMandate,
  ListProducts,
  AddProduct,
  ChangeProduct,
  SetListing,
  SetStock,
  ReadFarm,
  ChangeFarm,
  AddFarmProduct,
  ChangeFarmProduct,
  SetFarmStock,
  AcceptMandate,
  RevokeMandate,
  ImportKinds,
  StoreImport,
  ReadImport,
  ApplyImport,
  SetPicture,
  ReadFarmPage,
  FarmSellsAt,
  ChangeFarmPage,
  PrintFarmSheet,
  ReadPicture,
  ReadPublicFarm,
];
const STORES = [{ provide: PICTURE_STORE, useClass: PostgresPictureStore }];

/** Producers, their products and stock, what a collective sells of them; and files read into all that. */
@Module({
  imports: [IdentityModule],
  providers: [...USE_CASES, ...STORES, WarnOfMandateEnd],
  exports: USE_CASES,
})
export class CatalogueModule implements OnModuleInit {
  constructor(@Inject(PersonDataRegistry) private readonly people: PersonDataRegistry) {}

  onModuleInit(): void {
    this.people.add(CATALOGUE_PERSON_DATA);
  }
}
