import { startWorld, type World } from '@cabas/testing';
import {
  addProducer,
  claim,
  FIELDS,
  found,
  mutate,
  perform,
  PRODUCT,
  products,
  type Group,
} from './catalogue-world.ts';

let world: World;
let group: Group;
beforeAll(async () => {
  world = await startWorld();
  group = await found(world, 'Panier du Boischaut');
}, 120_000);
afterAll(() => world?.stop());

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { node: { name: string } }[];
}
const PARTICIPATION =
  '... on Participation { producerId name shortCode email status claimed minimumCents paperwork vatRegime legal { siret city } mandate productCount }';

describe('a producer', () => {
  it('is recorded with what is known of it, and listed', async () => {
    const answer = await perform(
      group.admin,
      'addProducer',
      { name: 'Ferme du Bois Joli', email: 'Bois@Joli.fr' },
      PARTICIPATION,
      group.scope,
    );
    expect(answer).toMatchObject({
      name: 'Ferme du Bois Joli',
      shortCode: 'BOISJOLI',
      email: 'bois@joli.fr',
      claimed: false,
      mandate: 'NONE',
      productCount: 0,
    });
  });

  it('gets another short code when the name is taken by a farm nobody here can see', async () => {
    const other = await found(world, 'Panier de Loches');
    const answer = await perform(
      other.admin,
      'addProducer',
      { name: 'Ferme du Bois Joli' },
      PARTICIPATION,
      other.scope,
    );
    expect(answer['shortCode']).toBe('BOISJOL2');
  });

  it('is told field by field what is wrong', async () => {
    const answer = await perform(group.admin, 'addProducer', { name: '  ', email: 'nope' }, '', group.scope);
    expect(answer).toMatchObject({
      __typename: 'InvalidInput',
      fields: [
        { path: 'name', code: 'REQUIRED' },
        { path: 'email', code: 'NOT_AN_EMAIL' },
      ],
    });
  });

  it('has terms and a checked SIRET', async () => {
    const producerId = await addProducer(group, 'Chèvrerie du Nahon');
    const wrong = await perform(
      group.admin,
      'changeProducer',
      { producerId, legal: { siret: '12345678901234' } },
      '',
      group.scope,
    );
    expect(wrong.fields).toEqual([{ path: 'legal.siret', code: 'NOT_A_SIRET' }]);
    const right = await perform(
      group.admin,
      'changeProducer',
      {
        producerId,
        minimumCents: 5000,
        paperwork: 'RECEIPTS',
        vatRegime: 'FRANCHISE',
        legal: { siret: '732 829 320 00074', city: 'Argy' },
      },
      PARTICIPATION,
      group.scope,
    );
    expect(right).toMatchObject({
      minimumCents: 5000,
      paperwork: 'RECEIPTS',
      vatRegime: 'FRANCHISE',
      legal: { siret: '73282932000074', city: 'Argy' },
    });
  });

  it('is seen by no other collective', async () => {
    const other = await found(world, 'Panier de Valençay');
    const producerId = await addProducer(group, 'Rucher du Boischaut');
    await perform(
      group.admin,
      'addProduct',
      { producerId, name: 'Miel', sellingMode: 'PIECE', priceCents: 900 },
      PRODUCT,
      group.scope,
    );
    const seen = await other.admin.gql(
      'query($p: UUID!) { participations { id } participation(producerId: $p) { id } products(producerId: $p) { totalCount edges { node { id } } } }',
      { p: producerId },
      other.scope,
    );
    expect(seen).toEqual({ participations: [], participation: null, products: { totalCount: 0, edges: [] } });
    const changed = await perform(
      other.admin,
      'changeProducer',
      { producerId, name: 'À moi' },
      '',
      other.scope,
    );
    expect(changed.__typename).toBe('NotFound');
    const added = await perform(
      other.admin,
      'addProduct',
      { producerId, name: 'Faux miel', sellingMode: 'PIECE', priceCents: 1 },
      '',
      other.scope,
    );
    expect(added.__typename).toBe('NotFound');
    const stocked = await perform(
      other.admin,
      'setStock',
      { producerId, productId: producerId, available: 1 },
      '',
      other.scope,
    );
    expect(stocked.__typename).toBe('NotFound');
  });

  it('is only for those who run the collective', async () => {
    const member = await world.person('Simone');
    const refused = await member.raw('query { participations { id } }', {}, group.scope);
    expect(refused.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  });
});

describe('a product', () => {
  let producerId: string;
  beforeAll(async () => {
    producerId = await addProducer(group, 'Le Potager des Buissons');
  });

  it('is sold at once, with the VAT of today', async () => {
    const added = await perform(
      group.admin,
      'addProduct',
      { producerId, name: 'Céleri-rave', reference: 'LE9', sellingMode: 'WEIGHT', priceCents: 320 },
      PRODUCT,
      group.scope,
    );
    expect(added).toMatchObject({
      priceCents: 320,
      vatRateBp: 550,
      version: 1,
      stock: null,
      listing: { priceCents: null, salePriceCents: 320, active: true },
    });
    expect((await products(group, { search: 'celeri le9' })).map(({ name }) => name)).toEqual([
      'Céleri-rave',
    ]);
    expect(await products(group, { search: '100%' })).toEqual([]);
  });

  it('refuses a reference that is taken', async () => {
    const again = await perform(
      group.admin,
      'addProduct',
      { producerId, name: 'Céleri branche', reference: 'LE9', sellingMode: 'PIECE', priceCents: 200 },
      '',
      group.scope,
    );
    expect(again.fields).toEqual([{ path: 'reference', code: 'DUPLICATE' }]);
  });

  it('refuses a change made on an older version', async () => {
    const [celery] = await products(group, { search: 'celeri' });
    const change = { producerId, productId: celery?.id, version: 1 };
    const first = await perform(
      group.admin,
      'changeProduct',
      { ...change, priceCents: 340 },
      PRODUCT,
      group.scope,
    );
    expect(first).toMatchObject({ priceCents: 340, version: 2, name: 'Céleri-rave' });
    const second = await perform(
      group.admin,
      'changeProduct',
      { ...change, priceCents: 300 },
      '... on VersionConflict { currentVersion }',
      group.scope,
    );
    expect(second).toMatchObject({ __typename: 'VersionConflict', currentVersion: 2 });
  });

  it('refuses a price that is a slip of the keyboard', async () => {
    const answer = await perform(
      group.admin,
      'addProduct',
      { producerId, name: 'Chou', sellingMode: 'PIECE', priceCents: 1_000_001 },
      '',
      group.scope,
    );
    expect(answer.fields).toEqual([{ path: 'priceCents', code: 'TOO_LARGE' }]);
  });

  it('has a price of its own here, until it is taken back, and can be left out', async () => {
    const [celery] = await products(group, { search: 'celeri' });
    const set = (input: object) =>
      perform(
        group.admin,
        'setListing',
        { producerId, productId: celery?.id, active: true, ...input },
        PRODUCT,
        group.scope,
      );
    expect(await set({ priceCents: 310 })).toMatchObject({
      listing: { priceCents: 310, salePriceCents: 310 },
    });
    expect(await set({ active: false })).toMatchObject({ listing: { priceCents: 310, active: false } });
    expect(await products(group, { search: 'celeri', listedOnly: true })).toEqual([]);
    expect(await set({ priceCents: null })).toMatchObject({
      listing: { priceCents: null, salePriceCents: 340, active: true },
    });
  });

  it('has the stock that was counted', async () => {
    const [celery] = await products(group, { search: 'celeri' });
    const counted = await perform(
      group.admin,
      'setStock',
      { producerId, productId: celery?.id, available: 12_000 },
      PRODUCT,
      group.scope,
    );
    expect(counted).toMatchObject({ stock: { available: 12_000, promised: 0 } });
    const wrong = await perform(
      group.admin,
      'setStock',
      { producerId, productId: celery?.id, available: -1 },
      '',
      group.scope,
    );
    expect(wrong.fields).toEqual([{ path: 'available', code: 'NEGATIVE' }]);
    expect((await products(group, { search: 'celeri' }))[0]?.stock).toEqual({
      available: 12_000,
      promised: 0,
    });
  });

  it('is shown with the margin to a group that sells on', async () => {
    const shop = await found(world, 'Épicerie de Villegouin', {
      kind: 'VILLAGE_SHOP',
      flow: 'RESALE',
      marginBp: 1500,
      marginMode: 'ON_TOP',
    });
    const farm = await addProducer(shop, 'Vergers du Modon');
    const added = await perform(
      shop.admin,
      'addProduct',
      { producerId: farm, name: 'Pommes', sellingMode: 'WEIGHT', priceCents: 289 },
      PRODUCT,
      shop.scope,
    );
    expect(added).toMatchObject({ priceCents: 289, listing: { salePriceCents: 332 } });
  });

  it('is listed page by page, each once, by farm and name', async () => {
    for (const name of ['Échalote', 'ail', 'Betterave']) {
      await perform(
        group.admin,
        'addProduct',
        { producerId, name, sellingMode: 'WEIGHT', priceCents: 500 },
        '',
        group.scope,
      );
    }
    const names: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const answer: { products: Page } = await group.admin.gql<{ products: Page }>(
        'query($p: UUID, $after: String) { products(producerId: $p, first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { name } } } }',
        { p: producerId, after },
        group.scope,
      );
      const page = answer.products;
      expect(page.totalCount).toBe(4);
      names.push(...page.edges.map(({ node }) => node.name));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(names).toEqual(['ail', 'Betterave', 'Céleri-rave', 'Échalote']);
  });
});

describe('a farm that keeps its own catalogue', () => {
  it('alone writes its products and stock; the collective keeps its terms, its prices and its choice', async () => {
    const email = 'charolaises@example.org';
    const producerId = await addProducer(group, 'EARL des Charolaises', email);
    const added = await perform(
      group.admin,
      'addProduct',
      { producerId, name: 'Colis bœuf', sellingMode: 'PIECE', priceCents: 8500 },
      PRODUCT,
      group.scope,
    );
    const productId = String(added['id']);
    const farmer = await claim(world, group, producerId, email);
    const farmScope = `producer:${producerId}`;

    const refused = { __typename: 'Refused', code: 'PRODUCER_KEEPS_ITS_CATALOGUE' };
    const by = (mutation: string, input: object) =>
      perform(group.admin, mutation, { producerId, ...input }, '', group.scope);
    expect(await by('changeProduct', { productId, version: 1, priceCents: 1 })).toMatchObject(refused);
    expect(await by('addProduct', { name: 'Saucisse', sellingMode: 'PIECE', priceCents: 1 })).toMatchObject(
      refused,
    );
    expect(await by('setStock', { productId, available: 1 })).toMatchObject(refused);
    expect(await by('changeProducer', { name: 'Autre nom' })).toMatchObject(refused);
    expect((await by('changeProducer', { minimumCents: 2000 })).__typename).toBe('Participation');
    expect((await by('setListing', { productId, priceCents: 9000, active: true })).__typename).toBe(
      'Product',
    );

    const farm = await farmer.gql<{ farm: { name: string; collectives: object[] } }>(
      'query { farm { name shortCode vatRegime collectives { status mandate mandateText collective { id name } } } }',
      {},
      farmScope,
    );
    expect(farm.farm).toMatchObject({
      name: 'EARL des Charolaises',
      collectives: [{ status: 'ACTIVE', mandate: 'NONE', collective: { id: group.id } }],
    });
    const renamed = await perform(
      farmer,
      'changeFarm',
      { city: 'Buzançais', vatRegime: 'NORMAL' },
      '... on Farm { city vatRegime }',
      farmScope,
    );
    expect(renamed).toMatchObject({ city: 'Buzançais', vatRegime: 'NORMAL' });
    const changed = await perform(
      farmer,
      'changeFarmProduct',
      { producerId, productId, version: 1, priceCents: 8700 },
      PRODUCT,
      farmScope,
    );
    expect(changed).toMatchObject({ priceCents: 8700, version: 2, vatRateBp: 550 });
    const counted = await perform(
      farmer,
      'setFarmStock',
      { producerId, productId, available: 8 },
      PRODUCT,
      farmScope,
    );
    expect(counted).toMatchObject({ stock: { available: 8 }, listing: null });
    const more = await perform(
      farmer,
      'addFarmProduct',
      { producerId, name: 'Merguez', sellingMode: 'PIECE', priceCents: 900 },
      PRODUCT,
      farmScope,
    );
    expect(more.__typename).toBe('Product');
    const { farmProducts } = await farmer.gql<{
      farmProducts: { totalCount: number; edges: { node: { name: string } }[] };
    }>('query { farmProducts { totalCount edges { node { name } } } }', {}, farmScope);
    expect(farmProducts).toEqual({
      totalCount: 2,
      edges: [{ node: { name: 'Colis bœuf' } }, { node: { name: 'Merguez' } }],
    });
    const here = await products(group, { producerId });
    expect(here.map(({ name, priceCents, listing }) => [name, priceCents, listing?.salePriceCents])).toEqual([
      ['Colis bœuf', 8700, 9000],
      ['Merguez', 900, undefined],
    ]);
  });

  it('is nobody else’s door', async () => {
    const producerId = await addProducer(group, 'Fournil de la Claise');
    const { errors } = await group.admin.raw('query { farm { name } }', {}, `producer:${producerId}`);
    expect(errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
  });

  it('accepts a mandate that was offered, once, in its own name', async () => {
    const email = 'graines@example.org';
    const producerId = await addProducer(group, 'Graines et Compagnie', email);
    const farmer = await claim(world, group, producerId, email);
    const accept = (name: string) =>
      mutate(
        farmer,
        'm($c: UUID!, $name: String!)',
        'acceptMandate(collectiveId: $c, name: $name)',
        `${FIELDS} ... on Farm { collectives { mandate } }`,
        { c: group.id, name },
        `producer:${producerId}`,
      );
    expect(await accept('Odile Essai')).toMatchObject({ code: 'MANDATE_NOT_OFFERED' });
    const offer = () =>
      mutate(
        group.admin,
        'm($p: UUID!)',
        'offerMandate(producerId: $p)',
        '... on Participation { mandate }',
        { p: producerId },
        group.scope,
      );
    expect(await offer()).toMatchObject({ mandate: 'OFFERED' });
    expect(await offer()).toMatchObject({ mandate: 'OFFERED' });
    expect((await accept(' ')).fields).toEqual([{ path: 'name', code: 'REQUIRED' }]);
    expect(await accept('Odile Essai')).toMatchObject({ collectives: [{ mandate: 'ACCEPTED' }] });
    expect(await accept('Odile Essai')).toMatchObject({ code: 'MANDATE_NOT_OFFERED' });
    const { rows } = await world.admin.query(
      'select accepted_name, text_version, accepted_at is not null as dated, accepted_by is not null as signed from mandates where producer_id = $1',
      [producerId],
    );
    expect(rows).toEqual([
      { accepted_name: 'Odile Essai', text_version: '2027-01', dated: true, signed: true },
    ]);
    expect(await offer()).toMatchObject({ mandate: 'ACCEPTED' });
  });
});
