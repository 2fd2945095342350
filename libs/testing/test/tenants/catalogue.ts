import sharp from 'sharp';
import type { TestCollective } from '../../src/collective.ts';
import type { World } from '../../src/world.ts';
import { membershipIdOf } from './identity.ts';
import type { Setting } from './setting.ts';

/** A farm whose trip must be worth it: sales fall short. The collective keeps its carrots. */
export async function keptFarm(
  collective: TestCollective,
  name: string,
): Promise<Pick<Setting, 'garden' | 'carrots'>> {
  const garden = await collective.producer(`Potager ${name}`);
  const carrots = await collective.product(garden, `Carottes ${name}`, 252);
  await collective.stock(carrots, 500);
  await collective.do(
    'mutation($input: ChangeProducerInput!) { changeProducer(input: $input) { __typename } }',
    'Participation',
    { input: { producerId: garden, minimumCents: 90_000 } },
  );
  return { garden, carrots };
}

/** A farm that accepted its invitation, with a loaf it keeps itself and the collective lists; a mandate waits for it. */
export async function claimedFarm(
  world: World,
  collective: TestCollective,
  name: string,
): Promise<Pick<Setting, 'farm' | 'farmer' | 'bread'>> {
  const email = `fournil.${name.toLowerCase()}@example.org`;
  const farm = await collective.producer(`Fournil ${name}`, email);
  await collective.do('mutation($id: UUID!) { inviteProducer(producerId: $id) { __typename } }', 'Done', {
    id: farm,
  });
  const farmer = await world.person(`Odile ${name}`, email);
  await farmer.gql('mutation($token: String!) { acceptInvitation(token: $token) { __typename } }', {
    token: await world.linkToken(email, 'invite-producer'),
  });
  const { addFarmProduct } = await farmer.gql<{ addFarmProduct: { id: string } }>(
    'mutation($input: ProductInput!) { addFarmProduct(input: $input) { __typename ... on Product { id } ... on InvalidInput { fields { path code } } } }',
    { input: { producerId: farm, name: `Pain ${name}`, priceCents: 410, sellingMode: 'PIECE' } },
    `producer:${farm}`,
  );
  await farmer.gql(
    'mutation($input: SetStockInput!) { setFarmStock(input: $input) { __typename } }',
    { input: { producerId: farm, productId: addFarmProduct.id, available: 90 } },
    `producer:${farm}`,
  );
  const { listing } = await collective.do<{ listing: { id: string } }>(
    'mutation($input: SetListingInput!) { setListing(input: $input) { __typename ... on Product { listing { id } } ... on InvalidInput { fields { path code } } } }',
    'Product',
    { input: { productId: addFarmProduct.id, producerId: farm, active: true } },
  );
  await collective.do(
    'mutation($id: UUID!) { offerMandate(producerId: $id) { __typename } }',
    'Participation',
    { id: farm },
  );
  return { farm, farmer, bread: { listingId: listing.id, productId: addFarmProduct.id, producerId: farm } };
}

/** A list of goods that waits to be applied. */
export async function uploadProducts({ collective, garden }: Setting): Promise<string> {
  const response = await collective.admin.fetch(
    `/files/c/${collective.id}/imports?kind=PRODUCTS&fileName=a.csv&producerId=${garden}`,
    {
      method: 'POST',
      headers: { 'content-type': 'text/csv' },
      body: 'name,price,ref,desc,vat,quantity,unit,organic,bulk,variablePrice\nRadis,"1,50",R1,Roses,"5,5",1,Piece,false,false,false\n',
    },
  );
  return ((await response.json()) as { id: string }).id;
}

/** A photo of a farm, sent by the collective. */
export async function photograph({ collective: { id, admin }, garden }: Setting): Promise<void> {
  const body = await sharp({ create: { width: 320, height: 240, channels: 3, background: '#dd7a2b' } })
    .png()
    .toBuffer();
  await admin.fetch(`/files/c/${id}/producers/${garden}/picture`, {
    method: 'POST',
    body: body as BodyInit,
  });
}

/** Who in the collective answers for the farm. */
export async function nameReferent({ world, collective, farm, people }: Setting): Promise<void> {
  await collective.do(
    'mutation($input: ChangeProducerInput!) { changeProducer(input: $input) { __typename } }',
    'Participation',
    { input: { producerId: farm, referentId: await membershipIdOf(world, collective, people.coordinator) } },
  );
}

export async function writeFarmNews({ farmer, farm, name }: Setting): Promise<string> {
  const { writeFarmNews: farmNews } = await farmer.gql<{ writeFarmNews: { id: string } }>(
    'mutation($input: FarmNewsInput!) { writeFarmNews(input: $input) { __typename ... on FarmNews { id } } }',
    { input: { words: `Le levain de ${name} lève.` } },
    `producer:${farm}`,
  );
  return farmNews.id;
}
