import { memberIds, runVerify } from '@cabas/testing';
import { gesture, openShop, payAll, type Answer } from './agency-acts.ts';
import { openMarket, startStage, type Market, type Stage } from './payment-acts.ts';

let stage: Stage;
beforeAll(async () => void (stage = await startStage()));
afterAll(() => stage.stop());
afterEach(async () => expect((await runVerify(stage.world)).code).toBe(0));

/** Stripe says that the farm's account takes no payments any more. */
async function stop(market: Market, farm: string): Promise<void> {
  const since = stage.service.notices.length;
  stage.service.stripe.stopAccount(market.farms.find(({ name }) => name === farm)?.accountRef ?? '');
  await market.tellAll(since);
}

async function start(market: Market, farm: string): Promise<void> {
  const since = stage.service.notices.length;
  stage.service.stripe.onboard(market.farms.find(({ name }) => name === farm)?.accountRef ?? '');
  await market.tellAll(since);
}

const lines = (market: Market, wish: Record<string, number>) =>
  Object.entries(wish).map(([name, quantity]) => ({
    offerId: market.sale.offers.get(name)?.id ?? '',
    quantity,
  }));

type Placed = Answer & { id?: string; version?: number };
const ORDER =
  '__typename ... on Order { id version } ... on Refused { code message } ... on InvalidInput { code }';

async function place(market: Market, wish: Record<string, number>): Promise<Placed> {
  const { placeOrder } = await market.member.gql<{ placeOrder: Placed }>(
    `mutation($input: PlaceOrderInput!) { placeOrder(input: $input) { ${ORDER} } }`,
    {
      input: {
        distributionId: market.distributionId,
        lines: lines(market, wish),
        note: '',
        idempotencyKey: crypto.randomUUID(),
      },
    },
    market.collective.scope,
  );
  return placeOrder;
}

async function change(market: Market, order: Placed, wish: Record<string, number>): Promise<Placed> {
  const { changeOrder } = await market.member.gql<{ changeOrder: Placed }>(
    `mutation($input: ChangeOrderInput!) { changeOrder(input: $input) { ${ORDER} } }`,
    { input: { orderId: order.id, version: order.version, lines: lines(market, wish) } },
    market.collective.scope,
  );
  return changeOrder;
}

async function enter(market: Market, wish: Record<string, number>): Promise<Placed> {
  const memberId = (await memberIds(stage.world, market.collective)).get('Léa');
  const { enterOrder } = await market.collective.admin.gql<{ enterOrder: Placed }>(
    `mutation($input: EnterOrderInput!) { enterOrder(input: $input) { ${ORDER} } }`,
    { input: { memberId, distributionId: market.distributionId, lines: lines(market, wish) } },
    market.collective.scope,
  );
  return enterOrder;
}

async function payable(market: Market): Promise<Record<string, boolean>> {
  const { offers } = await market.member.gql<{
    offers: { edges: { node: { name: string; payable: boolean } }[] };
  }>(
    'query($id: UUID!) { offers(cycleId: $id, first: 50) { edges { node { name payable } } } }',
    { id: market.sale.id },
    market.collective.scope,
  );
  return Object.fromEntries(offers.edges.map(({ node }) => [node.name, node.payable]));
}

/** The search over all one's sales. */
async function found(market: Market, search: string): Promise<boolean | undefined> {
  const { foundOffers } = await market.member.gql<{
    foundOffers: { edges: { node: { payable: boolean } }[] };
  }>('query($search: String!) { foundOffers(search: $search, first: 5) { edges { node { payable } } } }', {
    search,
  });
  return foundOffers.edges[0]?.node.payable;
}

const stock = async (market: Market): Promise<number> =>
  (
    await stage.world.admin.query<{ sold: number }>(
      'select coalesce(sum(sold), 0)::int as sold from offers where cycle_id = $1',
      [market.sale.id],
    )
  ).rows[0]?.sold ?? -1;

describe('a farm whose account has stopped, in a sale paid online only', () => {
  it('takes no orders: the refusal names it and says what to do, nothing is written; the others sell on', async () => {
    const market = await openShop(stage);
    await stop(market, 'Rucher');
    const refused = await place(market, { Pommes: 2, Miel: 1 });
    expect(refused).toMatchObject({ __typename: 'Refused', code: 'FARM_CANT_BE_PAID' });
    expect(refused.message).toContain('Rucher');
    expect(refused.message).not.toContain('Verger');
    expect(refused.message).toContain('Retirez ces produits');
    expect(await stock(market)).toBe(0);
    expect((await place(market, { Pommes: 2 })).__typename).toBe('Order');
    expect(await enter(market, { Pommes: 2, Miel: 1 })).toMatchObject({ code: 'FARM_CANT_BE_PAID' });
  });

  it('says so on its offers before one chooses, and no longer once it can be paid again', async () => {
    const market = await openShop(stage);
    expect(await payable(market)).toEqual({ Pommes: true, Miel: true });
    await stop(market, 'Rucher');
    expect(await payable(market)).toEqual({ Pommes: true, Miel: false });
    expect([await found(market, 'Pommes'), await found(market, 'Miel')]).toEqual([true, false]);
    await start(market, 'Rucher');
    expect(await payable(market)).toEqual({ Pommes: true, Miel: true });
    expect((await place(market, { Miel: 1 })).__typename).toBe('Order');
  });

  it('keeps what was ordered before: the order can be kept or lessened with other goods added, not raised', async () => {
    const market = await openShop(stage);
    const placed = await place(market, { Miel: 2 });
    await stop(market, 'Rucher');
    const wider = await change(market, placed, { Miel: 2, Pommes: 1 });
    expect(wider.__typename).toBe('Order');
    expect(await change(market, wider, { Miel: 3, Pommes: 1 })).toMatchObject({ code: 'FARM_CANT_BE_PAID' });
    const less = await change(market, wider, { Miel: 1, Pommes: 1 });
    expect(less.__typename).toBe('Order');
    const { rows } = await stage.world.admin.query<{ name: string; quantity: number }>(
      'select name, quantity::int as quantity from order_lines where order_id = $1 order by name',
      [placed.id],
    );
    expect(rows).toEqual([
      { name: 'Miel', quantity: 1 },
      { name: 'Pommes', quantity: 1 },
    ]);
  });

  it('sells no leftovers at the hand-out either', async () => {
    const market = await openShop(stage);
    await payAll(market, await market.order('Pommes', 'Miel'));
    await market.collective.close(market.distributionId);
    await stop(market, 'Rucher');
    const memberId = (await memberIds(stage.world, market.collective)).get('Léa');
    const offerId = market.sale.offers.get('Miel')?.id;
    const receipt = await gesture(market, { kind: 'SELL', memberId, offerId, quantity: 1 });
    expect(receipt.verdict).toBe('REFUSED');
    expect(receipt.message).toContain('Rucher');
  });

  it('is shown to those who run the sale', async () => {
    const market = await openShop(stage);
    await stop(market, 'Rucher');
    const { saleService } = await market.collective.admin.gql<{
      saleService: { onlineAllowed: boolean; farms: { producerName: string; online: boolean }[] };
    }>(
      'query($id: UUID!) { saleService(cycleId: $id) { onlineAllowed farms { producerName online } } }',
      { id: market.sale.id },
      market.collective.scope,
    );
    expect(saleService).toEqual({
      onlineAllowed: true,
      farms: [
        { producerName: 'Rucher', online: false },
        { producerName: 'Verger', online: true },
      ],
    });
  });

  it('is no obstacle in a direct sale: there one pays otherwise', async () => {
    const market = await openMarket(stage, [{ farm: 'Rucher', name: 'Miel', cents: 901 }]);
    await stop(market, 'Rucher');
    expect(await payable(market)).toEqual({ Miel: true });
    expect((await place(market, { Miel: 1 })).__typename).toBe('Order');
  });
});
