import {
  createCollective,
  startWorld,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';
import { changeHome, HOME, orderHome, round, roundOf, TERMS } from './delivery-acts.ts';
import { act, type Answer } from './sales-acts.ts';

describe('the terms of a round whose sale is open', () => {
  let world: World;
  let market: TestCollective;
  let sale: TestSale;
  let name: string;
  let lea: Person;
  let karim: Person;
  let halle: string;
  let point: string;
  const home = () => sale.distributions.find(({ point: name }) => name === 'Livraison à domicile')?.id ?? '';
  const there = () => sale.distributions.find(({ point: name }) => name === 'Halle')?.id ?? '';
  const bread = (quantity: number) => [{ offerId: sale.offers.get('Pain')?.id ?? '', quantity }];
  const change = (version: number, more: object, at = home(), by: Person = market.admin) =>
    act<Answer & { current?: number }>(
      by,
      market,
      'changeRound',
      { distributionId: at, version, delivery: { ...TERMS, ...more } },
      '... on Distribution { delivery { version feeCents thresholdCents freeFromCents capacity areas } }',
    );
  async function told() {
    await world.admin.query(
      `update due_tasks set due_at = clock_timestamp() where kind = 'sales.tell-round' and taken_at is null`,
    );
    await world.settle();
    const mails = (await world.mails('delivery-changed')).filter(({ values }) => values['sale'] === name);
    return mails.map(({ to, values }) => [to, String(values['changes']).replace(/\s/g, ' ')]);
  }

  beforeAll(async () => {
    world = await startWorld();
    market = await createCollective(world, 'Les Quatre Relais');
    halle = await market.point('Halle');
    point = await round(market, { capacity: 3 });
    await market.stock(await market.product(await market.producer('Le Fournil'), 'Pain', 400), 100_000);
    lea = await market.member('Léa');
    karim = await market.member('Karim');
  });
  beforeEach(async () => {
    name = crypto.randomUUID();
    sale = await market.openSale({ name, points: [halle, point] });
  });
  afterAll(() => world.stop());

  it('can be changed: the next order takes them, those before keep theirs, also when they are changed', async () => {
    const order = await orderHome(lea, market, home(), bread(5));
    expect(
      await change(1, { feeCents: 500, thresholdCents: 3000, freeFromCents: 6000, areas: ['75011'] }),
    ).toMatchObject({
      __typename: 'Distribution',
      delivery: { version: 2, feeCents: 500, thresholdCents: 3000, freeFromCents: 6000, areas: ['75011'] },
    });
    const paris = { ...HOME, postcode: '75011', city: 'Paris' };
    expect(await orderHome(karim, market, home(), bread(8), paris)).toMatchObject({ deliveryFeeCents: 500 });
    const changed = await changeHome(lea, market, order, bread(4));
    expect(changed).toMatchObject({
      __typename: 'Order',
      deliveryFeeCents: 300,
      deliveredTo: HOME,
      distribution: { delivery: { feeCents: 300, thresholdCents: 1500, freeFromCents: 5000 } },
    });
    expect(await changeHome(lea, market, changed, bread(13))).toMatchObject({ deliveryFeeCents: 0 });
  });

  it('that got better count for who ordered before as soon as the order is changed', async () => {
    const order = await orderHome(lea, market, home(), bread(5));
    await change(1, { feeCents: 100, thresholdCents: 0, freeFromCents: 2400 });
    const { myOrder } = await lea.gql<{ myOrder: object }>(
      'query($id: UUID!) { myOrder(id: $id) { deliveryFeeCents distribution { delivery { feeCents freeFromCents } } } }',
      { id: order.id },
    );
    expect(myOrder).toEqual({
      deliveryFeeCents: 300,
      distribution: { delivery: { feeCents: 100, freeFromCents: 2400 } },
    });
    const changed = await changeHome(lea, market, order, bread(3));
    expect(changed).toMatchObject({ deliveryFeeCents: 100, totalCents: 1300 });
    expect(await changeHome(lea, market, changed, bread(6))).toMatchObject({ deliveryFeeCents: 0 });
  });

  it('are told once to whom it concerns, with what is different for them; not when they are as before again', async () => {
    await orderHome(lea, market, home(), bread(5));
    await change(1, { feeCents: 400 });
    await change(2, { feeCents: 500, areas: ['361*'] });
    await orderHome(karim, market, home(), bread(5), { ...HOME, postcode: '36120', city: 'Ardentes' });
    const toLea = [
      lea.email,
      'Livraison : 5,00 € maintenant, 3,00 € pour votre commande Votre adresse n’est plus sur le trajet des nouvelles commandes ; la vôtre y reste',
    ];
    expect(await told()).toEqual([toLea]);
    await change(3, {});
    expect(await told()).toEqual([
      toLea,
      [karim.email, 'Livraison : 3,00 € maintenant, 5,00 € pour votre commande'],
    ]);
  });

  it('that someone else changed meanwhile are said to be so, and nothing is written', async () => {
    await change(1, { feeCents: 400 });
    expect(await change(1, { feeCents: 900 })).toMatchObject({ __typename: 'VersionConflict' });
    expect(await roundOf(lea, market, sale.id, home())).toMatchObject({ feeCents: 400 });
  });

  it('are asked for as they were seen: an order by the old ones is refused, and placed by the new', async () => {
    const order = (roundVersion: number) =>
      act<Answer & { deliveryFeeCents: number; message: string }>(
        lea,
        market,
        'placeOrder',
        {
          ...{ distributionId: home(), lines: bread(5), delivery: HOME },
          ...{ roundVersion, idempotencyKey: crypto.randomUUID() },
        },
        '... on Order { deliveryFeeCents }',
      );
    await change(1, { feeCents: 700 });
    expect(await order(1)).toMatchObject({ __typename: 'Refused', code: 'ROUND_CHANGED' });
    expect(await order(2)).toMatchObject({ __typename: 'Order', deliveryFeeCents: 700 });
  });

  it('leave no basket without its place, and need a round that takes orders', async () => {
    for (const person of [lea, karim]) await orderHome(person, market, home(), bread(5));
    expect(await change(1, { capacity: 1 })).toMatchObject({ __typename: 'Refused', code: 'ROUND_TAKEN' });
    expect(await change(1, { capacity: 2 })).toMatchObject({ __typename: 'Distribution' });
    expect(await roundOf(lea, market, sale.id, home())).toMatchObject({ left: 0 });
    expect(await change(1, {}, there())).toMatchObject({ code: 'NOT_A_ROUND' });
    expect((await change(2, { areas: [] })).fields?.map(({ path }) => path)).toEqual(['delivery.areas']);
    await market.close(home());
    expect(await change(2, { feeCents: 1 })).toMatchObject({ __typename: 'Refused', code: 'ROUND_NOT_OPEN' });
    expect(await change(2, {}, home(), lea)).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('stand in the log from what to what, and the same again changes nothing', async () => {
    await change(1, { feeCents: 650, capacity: 3 });
    expect(await change(2, { feeCents: 650, capacity: 3 })).toMatchObject({ delivery: { version: 2 } });
    const { rows } = await world.admin.query<{ detail: object }>(
      `select detail from audit_entries where action = 'sale.round-changed' and subject_id = $1`,
      [sale.id],
    );
    expect(rows).toEqual([
      { detail: { name: 'Livraison à domicile', before: { feeCents: 300 }, after: { feeCents: 650 } } },
    ]);
  });

  it('while orders come in: each is placed by the terms it saw or refused, and never both', async () => {
    const others = await Promise.all(['Ana', 'Bob', 'Cléa'].map((name) => market.member(name)));
    const [changed, ...orders] = await Promise.all([
      change(1, { feeCents: 800, capacity: null }),
      ...others.map((person) =>
        act<Answer & { deliveryFeeCents: number }>(
          person,
          market,
          'placeOrder',
          {
            ...{ distributionId: home(), lines: bread(5), delivery: HOME },
            ...{ roundVersion: 1, idempotencyKey: crypto.randomUUID() },
          },
          '... on Order { deliveryFeeCents }',
        ),
      ),
    ]);
    expect(changed).toMatchObject({ __typename: 'Distribution' });
    for (const one of orders) expect(one.code ?? one.deliveryFeeCents).toBe(one.code ? 'ROUND_CHANGED' : 300);
  });
});
