import type { Tenant } from '../tenants.ts';
import { noVariables, type Cases, type Kinds } from './case.ts';

const farmsOwnProduct = (t: Tenant) => ({ producerId: t.ids['farm'], productId: t.ids['farmProduct'] });
const listedProduct = (t: Tenant) => ({ producerId: t.ids['producer'], productId: t.ids['product'] });
/** What a price is made of, in one part. */
const priceInOnePart = { words: 'Travail', percent: 100 };
const newProduct = { name: 'Chou', priceCents: 150, sellingMode: 'PIECE' };

/** Farms and their pages, goods, stocks, imports, mandates, news of farms. */
export const CATALOGUE_CASES: Cases = {
  farmSellsAt: {
    door: 'person',
    variables: (t) => ({ producerId: t.ids['producer'] }),
  },
  farmPage: { door: 'collective', variables: (t) => ({ producerId: t.ids['producer'] }) },
  changeFarmPage: {
    door: 'collective',
    variables: (t) => ({
      input: { producerId: t.ids['producer'], practices: 'Sans labour', priceShares: [priceInOnePart] },
    }),
  },
  ownFarmPage: { door: 'farm', variables: noVariables },
  changeOwnFarmPage: {
    door: 'farm',
    variables: (t) => ({
      input: { producerId: t.ids['farm'], practices: 'Au levain', priceShares: [priceInOnePart] },
    }),
  },
  participations: { door: 'collective', variables: noVariables },
  participation: { door: 'collective', variables: (t) => ({ producerId: t.ids['producer'] }) },
  products: { door: 'collective', variables: (t) => ({ producerId: t.ids['producer'] }) },
  import: { door: 'collective', variables: (t) => ({ id: t.ids['import'] }) },
  addProducer: { door: 'collective', variables: () => ({ input: { name: 'Ferme intruse' } }) },
  changeProducer: {
    door: 'collective',
    variables: (t) => ({
      input: { producerId: t.ids['producer'], story: 'Depuis 1987.', referentId: t.ids['member'] },
    }),
  },
  inviteProducer: { door: 'collective', variables: (t) => ({ producerId: t.ids['producer'] }) },
  offerMandate: { door: 'collective', variables: (t) => ({ producerId: t.ids['producer'] }) },
  addProduct: {
    door: 'collective',
    variables: (t) => ({ input: { producerId: t.ids['producer'], ...newProduct } }),
  },
  changeProduct: {
    door: 'collective',
    variables: (t) => ({ input: { ...listedProduct(t), version: 1, description: 'De sable' } }),
  },
  setListing: { door: 'collective', variables: (t) => ({ input: { ...listedProduct(t), active: true } }) },
  setStock: { door: 'collective', variables: (t) => ({ input: { ...listedProduct(t), available: 7 } }) },
  applyImport: { door: 'collective', variables: (t) => ({ importId: t.ids['import'] }) },
  farm: { door: 'farm', variables: noVariables },
  farmProducts: { door: 'farm', variables: noVariables },
  changeFarm: { door: 'farm', variables: () => ({ input: { story: 'Au feu de bois.' } }) },
  addFarmProduct: {
    door: 'farm',
    variables: (t) => ({ input: { producerId: t.ids['farm'], ...newProduct } }),
  },
  changeFarmProduct: {
    door: 'farm',
    variables: (t) => ({ input: { ...farmsOwnProduct(t), version: 1, description: 'Levain' } }),
  },
  setFarmStock: { door: 'farm', variables: (t) => ({ input: { ...farmsOwnProduct(t), available: 60 } }) },
  farmNews: { door: 'farm', variables: noVariables },
  writeFarmNews: {
    door: 'farm',
    variables: (t) => ({ input: { words: 'Les agneaux sont nés.', collectiveIds: [t.ids['collective']] } }),
  },
  withdrawFarmNews: { door: 'farm', variables: (t) => ({ id: t.ids['farmNews'] }) },
  acceptMandate: {
    door: 'farm',
    variables: (t) => ({ collectiveId: t.ids['collective'], name: 'Odile Essai' }),
  },
  revokeMandate: { door: 'farm', variables: (t) => ({ collectiveId: t.ids['collective'] }) },
};

export const CATALOGUE_KINDS: Kinds = {
  producerId: ['producer', 'farm'],
  productId: ['product', 'farmProduct'],
  listingId: ['listing', 'farmListing'],
  referentId: ['member'],
  importId: ['import'],
  'import.id': ['import'],
  'withdrawFarmNews.id': ['farmNews'],
};
