import {
  createCollective,
  placeOrder,
  startWorld,
  type Person,
  type TestCollective,
  type World,
} from '@cabas/testing';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(async () => world.stop());

/** The collective invites the farm by mail, and the farmer accepts. The farm's id from then on. */
async function takeIn(
  collective: TestCollective,
  recordId: string,
  farmer: Person,
  email: string,
): Promise<string> {
  await collective.do(
    'mutation($id: UUID!) { inviteProducer(producerId: $id) { __typename ... on Refused { code } } }',
    'Done',
    { id: recordId },
  );
  const token = await world.linkToken(email, 'invite-producer');
  const { acceptInvitation } = await farmer.gql<{ acceptInvitation: { producerId: string } }>(
    'mutation($token: String!) { acceptInvitation(token: $token) { __typename ... on InvitationAccepted { producerId } } }',
    { token },
  );
  return acceptInvitation.producerId;
}

const farmsOf = async (farmer: Person) =>
  (await farmer.gql<{ viewer: { farms: { id: string }[] } }>('{ viewer { farms { id } } }')).viewer.farms.map(
    ({ id }) => id,
  );

describe('a farm that several collectives invite', () => {
  it('stays one farm, with one stock, and brings along what the second collective had on record', async () => {
    const market = await createCollective(world, 'Marché');
    const baskets = await createCollective(world, 'Paniers');
    const farmer = await world.person('Odile');
    const first = await market.producer('Moulin du Gué', 'gue@example.org');
    const flour = await market.product(first, 'Farine', 240, { reference: 'F1' });
    await market.stock(flour, 10);
    const farmId = await takeIn(market, first, farmer, 'gue@example.org');
    expect(farmId).toBe(first);

    // The second collective sells already, from a record of its own, when it invites.
    await baskets.point('Halle');
    const second = await baskets.producer('MOULIN DU GUÉ', 'gue@example.org');
    const oil = await baskets.product(second, 'Huile', 580, { reference: 'F1' });
    await baskets.stock(oil, 6);
    const sale = await baskets.openSale();
    const [distribution] = sale.distributions;
    const member = await baskets.member('Léa');
    const offer = sale.offers.get('Huile');
    await placeOrder(member, baskets, distribution?.id ?? '', [{ offerId: offer?.id ?? '', quantity: 2 }]);

    expect(await takeIn(baskets, second, farmer, 'gue@example.org')).toBe(farmId);
    expect(await farmsOf(farmer)).toEqual([farmId]);

    const { farmDeliveries, farmProducts } = await farmer.gql<{
      farmDeliveries: { collective: { name: string }; products: { name: string; quantity: number }[] }[];
      farmProducts: {
        edges: {
          node: {
            name: string;
            reference: string | null;
            stock: { available: number; promised: number } | null;
          };
        }[];
      };
    }>(
      '{ farmDeliveries { collective { name } products { name quantity } } farmProducts(first: 10) { edges { node { name reference stock { available promised } } } } }',
      {},
      `producer:${farmId}`,
    );
    expect(farmDeliveries).toEqual([
      { collective: { name: 'Paniers' }, products: [{ name: 'Huile', quantity: 2 }] },
    ]);
    expect(farmProducts.edges.map(({ node }) => node).sort((a, b) => a.name.localeCompare(b.name))).toEqual([
      { name: 'Farine', reference: 'F1', stock: { available: 10, promised: 0 } },
      { name: 'Huile', reference: null, stock: { available: 4, promised: 2 } },
    ]);

    // Each collective may now sell what the farm makes, and orders go on drawing on the same stock.
    const { participations } = await baskets.admin.gql<{
      participations: { producerId: string; claimed: boolean }[];
    }>('{ participations { producerId claimed } }', {}, baskets.scope);
    expect(participations).toEqual([{ producerId: farmId, claimed: true }]);
    await baskets.do(
      'mutation($input: SetListingInput!) { setListing(input: $input) { __typename } }',
      'Product',
      { input: { producerId: farmId, productId: flour.productId, active: true } },
    );
    const late = await baskets.member('Paul');
    expect(
      await placeOrder(late, baskets, distribution?.id ?? '', [{ offerId: offer?.id ?? '', quantity: 5 }]),
    ).toMatchObject({ __typename: 'OutOfStock', shortages: [{ remaining: 4 }] });
    expect(
      await placeOrder(late, baskets, distribution?.id ?? '', [{ offerId: offer?.id ?? '', quantity: 4 }]),
    ).toMatchObject({ __typename: 'Order' });
    await baskets.close(distribution?.id ?? '');
  });

  it('keeps another farm of another name apart', async () => {
    const market = await createCollective(world, 'Apart');
    const farmer = await world.person('Jean');
    const one = await market.producer('Ferme du Haut', 'haut@example.org');
    const two = await market.producer('Ferme du Bas', 'bas@example.org');
    await takeIn(market, one, farmer, 'haut@example.org');
    expect(await takeIn(market, two, farmer, 'bas@example.org')).toBe(two);
    expect((await farmsOf(farmer)).sort()).toEqual([one, two].sort());
  });
});
