import type { Person, World } from '@cabas/testing';
import type { Tenant } from './tenants.ts';

/** A farm that sells in both collectives from one stock: what both may know, and the door between them. */
export interface SharedFarm {
  readonly id: string;
  readonly keeper: Person;
  /** Its own rows: nobody's alone. */
  readonly ids: ReadonlySet<string>;
}

/** The first collective puts it on record; it accepts both invitations, and both list what it keeps. */
export async function shareFarm(world: World, tenants: readonly Tenant[]): Promise<SharedFarm> {
  const email = 'verger.commun@example.org';
  const keeper = await world.person('Ninon', email);
  let id = '';
  for (const { collective } of tenants) {
    const record = await collective.producer('Verger commun', email);
    await collective.do('mutation($id: UUID!) { inviteProducer(producerId: $id) { __typename } }', 'Done', {
      id: record,
    });
    const { acceptInvitation } = await keeper.gql<{ acceptInvitation: { producerId: string } }>(
      'mutation($token: String!) { acceptInvitation(token: $token) { __typename ... on InvitationAccepted { producerId } } }',
      { token: await world.linkToken(email, 'invite-producer') },
    );
    id = acceptInvitation.producerId;
  }
  const { addFarmProduct } = await keeper.gql<{ addFarmProduct: { id: string } }>(
    'mutation($input: ProductInput!) { addFarmProduct(input: $input) { __typename ... on Product { id } } }',
    { input: { producerId: id, name: 'Pommes', priceCents: 310, sellingMode: 'PIECE' } },
    `producer:${id}`,
  );
  await keeper.gql(
    'mutation($input: SetStockInput!) { setFarmStock(input: $input) { __typename } }',
    { input: { producerId: id, productId: addFarmProduct.id, available: 40 } },
    `producer:${id}`,
  );
  for (const { collective } of tenants) {
    await collective.do(
      'mutation($input: SetListingInput!) { setListing(input: $input) { __typename } }',
      'Product',
      {
        input: { productId: addFarmProduct.id, producerId: id, active: true, priceCents: 300 },
      },
    );
    await collective.do(
      'mutation($id: UUID!) { offerMandate(producerId: $id) { __typename } }',
      'Participation',
      { id },
    );
  }
  const { rows } = await world.admin.query<{ id: string }>(
    `select id from products where producer_id = $1 union select id from stock_pools where producer_id = $1
     union select account_id from producer_users where producer_id = $1`,
    [id],
  );
  return { id, keeper, ids: new Set([id, ...rows.map((row) => row.id)]) };
}
