import {
  createCollective,
  startWorld,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';
import { changeHome, HOME, orderHome, round, roundOf, setTerms, TERMS } from './delivery-acts.ts';
import { act, cancelOrder, cancelSale, knownMember, type Answer } from './sales-acts.ts';

describe('home delivery', () => {
  let world: World;
  let market: TestCollective;
  let halle: string;
  let point: string;
  let farm: string;
  let sale: TestSale;
  let lea: Person;
  let karim: Person;
  const home = () => sale.distributions.find(({ point: name }) => name === 'Livraison à domicile')?.id ?? '';
  const there = () => sale.distributions.find(({ point: name }) => name === 'Halle')?.id ?? '';
  const bread = (quantity: number) => [{ offerId: sale.offers.get('Pain')?.id ?? '', quantity }];
  const seen = () => roundOf(lea, market, sale.id, home());
  const addressesOf = async (orderId: string) =>
    (await world.admin.query('select 1 from order_deliveries where order_id = $1', [orderId])).rows.length;

  beforeAll(async () => {
    world = await startWorld();
    market = await createCollective(world, 'Les Quatre Relais');
    halle = await market.point('Halle');
    point = await round(market);
    farm = await market.producer('Le Fournil');
    await market.stock(await market.product(farm, 'Pain', 400), 100_000);
    lea = await market.member('Léa');
    karim = await market.member('Karim');
  });
  beforeEach(async () => {
    sale = await market.openSale({ name: crypto.randomUUID(), points: [halle, point] });
  });
  afterAll(() => world.stop());

  it('says fee, threshold, area and places before anything is ordered', async () => {
    expect(await seen()).toEqual({
      feeCents: 300,
      vatRateBp: 2000,
      thresholdCents: 1500,
      freeFromCents: 5000,
      left: null,
      areas: ['36600 VALENCAY', '361*'],
    });
    expect(await roundOf(lea, market, sale.id, there())).toBeNull();
  });

  it('adds its fee to the total and to what is owed, in a direct sale to the collective beside the farms', async () => {
    const order = await orderHome(lea, market, home(), bread(5));
    expect(order).toMatchObject({
      totalCents: 2300,
      deliveryFeeCents: 300,
      deliveredTo: { ...HOME, addressLine2: '' },
      dues: [
        { payeeName: 'Le Fournil', producerId: farm, amountCents: 2000, deliveryFeeCents: 0 },
        { payeeName: 'Les Quatre Relais', producerId: null, amountCents: 300, deliveryFeeCents: 300 },
      ],
    });
    const { myOrder } = await lea.gql<{ myOrder: object }>(
      'query($id: UUID!) { myOrder(id: $id) { totalCents deliveryFeeCents deliveredTo { addressLine1 addressLine2 postcode city note } } }',
      { id: order.id },
    );
    expect(myOrder).toEqual({ totalCents: 2300, deliveryFeeCents: 300, deliveredTo: order.deliveredTo });
  });

  it('in resale is one sum with the goods, and is never part of a price level', async () => {
    const shop = await createCollective(world, 'L’Épicerie roulante', { flow: 'RESALE', marginBp: 1000 });
    const drive = await round(shop);
    await shop.product(await shop.producer('Four à bois'), 'Pain', 400);
    const member = await shop.member('Inès');
    const resale = await shop.openSale({ points: [drive] });
    const lines = [{ offerId: resale.offers.get('Pain')?.id ?? '', quantity: 5 }];
    expect(await orderHome(member, shop, resale.distributions[0]?.id ?? '', lines)).toMatchObject({
      totalCents: 2500,
      dues: [{ payeeName: 'L’Épicerie roulante', amountCents: 2500, deliveryFeeCents: 300 }],
    });
  });

  it('is refused under its threshold, with what is missing and where else to go; the halls take the same basket', async () => {
    const short = await orderHome(lea, market, home(), bread(3));
    expect(short).toMatchObject({
      __typename: 'BelowMinimum',
      code: 'BELOW_DELIVERY_MINIMUM',
      missingCents: 300,
      pickupPointId: point,
    });
    expect(short.message?.replace(/\s/g, ' ')).toMatch(/^Encore 3,00 € pour être livré.*point de retrait\.$/);
    expect(await orderHome(lea, market, there(), bread(3), null as unknown as object)).toMatchObject({
      __typename: 'Order',
      totalCents: 1200,
      deliveryFeeCents: 0,
      deliveredTo: null,
    });
  });

  it('costs nothing from its second threshold up, and costs again when the basket shrinks', async () => {
    const order = await orderHome(lea, market, home(), bread(13));
    expect(order).toMatchObject({ totalCents: 5200, deliveryFeeCents: 0 });
    expect(await changeHome(lea, market, order, bread(12))).toMatchObject({
      totalCents: 5100,
      deliveryFeeCents: 300,
      deliveredTo: HOME,
    });
  });

  it('goes where its area says: another commune is refused with what to do, a neighbouring code is served', async () => {
    const outside = await orderHome(lea, market, home(), bread(5), { ...HOME, city: 'Vicq-sur-Nahon' });
    expect(outside.fields).toMatchObject([{ path: 'delivery.postcode', code: 'OUTSIDE_DELIVERY_AREA' }]);
    const { answer } = await lea.gql<{ answer: { fields: { message: string }[] } }>(
      'mutation($input: PlaceOrderInput!) { answer: placeOrder(input: $input) { __typename ... on InvalidInput { fields { message } } } }',
      {
        input: {
          distributionId: home(),
          lines: bread(5),
          delivery: { ...HOME, postcode: '75011', city: 'Paris' },
          idempotencyKey: crypto.randomUUID(),
        },
      },
      market.scope,
    );
    expect(answer.fields[0]?.message).toContain('Corrigez');
    expect(answer.fields[0]?.message).toContain('point de retrait');
    const near = await orderHome(lea, market, home(), bread(5), {
      ...HOME,
      postcode: '36 120',
      city: 'Ardentes',
    });
    expect(near.__typename).toBe('Order');
  });

  it('needs an address, whole and readable; a hall takes none', async () => {
    const none = await orderHome(lea, market, home(), bread(5), null as unknown as object);
    expect(none.fields).toMatchObject([{ path: 'delivery', code: 'DELIVERY_ADDRESS_REQUIRED' }]);
    const half = await orderHome(lea, market, home(), bread(5), { ...HOME, addressLine1: '  ', city: '' });
    expect(half.fields?.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'delivery.addressLine1 REQUIRED',
      'delivery.city REQUIRED',
    ]);
    const hall = await orderHome(lea, market, there(), bread(5));
    expect(hall.fields).toMatchObject([{ path: 'delivery', code: 'NOT_DELIVERED_HERE' }]);
  });

  it('keeps what was agreed when the settings change; the next sale takes the new ones', async () => {
    const order = await orderHome(lea, market, home(), bread(5));
    expect(
      await setTerms(market, point, { feeCents: 900, thresholdCents: 0, areas: ['75011'] }),
    ).toMatchObject({
      __typename: 'PickupPoint',
    });
    expect(await seen()).toMatchObject({ feeCents: 300, thresholdCents: 1500 });
    expect(await changeHome(lea, market, order, bread(6))).toMatchObject({
      totalCents: 2700,
      deliveryFeeCents: 300,
    });
    expect(await orderHome(karim, market, home(), bread(5))).toMatchObject({ deliveryFeeCents: 300 });
    const next = await market.openSale({ name: 'Ensuite', points: [point] });
    expect(await roundOf(lea, market, next.id, next.distributions[0]?.id ?? '')).toMatchObject({
      feeCents: 900,
      areas: ['75011'],
    });
    await setTerms(market, point, {});
  });

  it('two members want the last place: one gets it, for the other nothing is written; given up, it is free again', async () => {
    await setTerms(market, point, { capacity: 1 });
    sale = await market.openSale({ name: 'Une seule place', points: [point] });
    const answers = await Promise.all(
      [lea, karim].map((person) => orderHome(person, market, home(), bread(5))),
    );
    const placed = answers.findIndex(({ __typename }) => __typename === 'Order');
    expect(answers.map(({ __typename, code }) => code ?? __typename).sort()).toEqual([
      'DELIVERY_FULL',
      'Order',
    ]);
    expect(await seen()).toMatchObject({ left: 0 });
    const counts = await world.admin.query<{ orders: number; addresses: number }>(
      `select count(*)::int as orders, count(a.order_id)::int as addresses from orders o
       left join order_deliveries a on a.collective_id = o.collective_id and a.order_id = o.id where o.distribution_id = $1`,
      [home()],
    );
    expect(counts.rows[0]).toEqual({ orders: 1, addresses: 1 });
    const [winner, other] = placed === 0 ? [lea, karim] : [karim, lea];
    const mine = answers[placed] as { id: string; version: number };
    expect(await cancelOrder(winner, market, mine)).toMatchObject({ status: 'CANCELLED' });
    expect([await seen(), await addressesOf(mine.id)]).toMatchObject([{ left: 1 }, 0]);
    expect(await orderHome(other, market, home(), bread(5))).toMatchObject({ __typename: 'Order' });
    await cancelSale(market, sale.id, 'verglas');
    expect(
      (await world.admin.query('select taken from delivery_rounds where distribution_id = $1', [home()]))
        .rows,
    ).toEqual([{ taken: 0 }]);
    await setTerms(market, point, {});
  });

  it('the same request twice is one order; a corrected address goes with it, without a second place', async () => {
    const key = crypto.randomUUID();
    const first = await orderHome(lea, market, home(), bread(5), HOME, key);
    expect((await orderHome(lea, market, home(), bread(5), HOME, key)).id).toBe(first.id);
    const moved = await changeHome(lea, market, first, bread(5), {
      ...HOME,
      addressLine1: '3 allée du Château',
    });
    expect(moved.deliveredTo).toMatchObject({ addressLine1: '3 allée du Château' });
    const taken = await world.admin.query('select taken from delivery_rounds where distribution_id = $1', [
      home(),
    ]);
    expect(taken.rows).toEqual([{ taken: 1 }]);
  });

  it('is told in the confirmation, and the evening before', async () => {
    await orderHome(lea, market, home(), bread(5));
    await world.settle();
    const mail = (await world.mails('order-confirmed')).filter(({ to }) => to === lea.email).at(-1);
    expect(mail?.values).toMatchObject({ home: 'yes', place: '12 rue des Tilleuls, 36600 Valençay' });
    expect(String(mail?.values['lines']).replace(/\s/g, ' ')).toContain('Livraison à domicile : 3,00 €');
    expect(String(mail?.values['dues']).replace(/\s/g, ' ')).toContain('Les Quatre Relais : 3,00 €');
  });

  it('staff enter an order by phone at the address the collective knows, even out of the area', async () => {
    const memberId = await knownMember(market, 'Odette');
    await world.admin.query(
      `update memberships set address_line1 = '1 lieu-dit Les Brandes', postcode = '18000', city = 'Bourges' where id = $1`,
      [memberId],
    );
    const entered = await act<Answer & { deliveryFeeCents: number; deliveredTo: object }>(
      market.admin,
      market,
      'enterOrder',
      { memberId, distributionId: home(), lines: bread(1) },
      '... on Order { deliveryFeeCents deliveredTo { city } }',
    );
    expect(entered).toMatchObject({ deliveryFeeCents: 300, deliveredTo: { city: 'Bourges' } });
  });

  it('missing goods lessen what is owed for them, not what was agreed for the way', async () => {
    const order = await orderHome(lea, market, home(), bread(13));
    expect(order.deliveryFeeCents).toBe(0);
    const paid = await orderHome(karim, market, home(), bread(5));
    await market.close(home());
    const { order: staff } = await market.admin.gql<{ order: { lines: { id: string }[] } }>(
      'query($id: UUID!) { order(id: $id) { lines { id } } }',
      { id: paid.id },
      market.scope,
    );
    const corrected = await act<Answer & { totalCents: number }>(
      market.admin,
      market,
      'correctDelivery',
      { orderId: paid.id, lines: [{ lineId: staff.lines[0]?.id, quantity: 1 }] },
      '... on Order { totalCents }',
    );
    expect(corrected.totalCents).toBe(700);
  });

  it('a round stays a round: it is neither set on a hall, nor moved to one', async () => {
    expect(await setTerms(market, halle, {})).toMatchObject({ __typename: 'Refused', code: 'NOT_A_ROUND' });
    const unread = await act<Answer>(
      market.admin,
      market,
      'addPickupPoint',
      { name: 'Floue', delivery: { ...TERMS, areas: ['partout'], freeFromCents: 100 } },
      '',
    );
    expect(unread.fields?.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'delivery.areas.0 DELIVERY_AREA',
      'delivery.freeFromCents DELIVERY_FREE_TOO_LOW',
    ]);
  });

  describe('the address', () => {
    let order: Awaited<ReturnType<typeof orderHome>>;
    beforeEach(async () => {
      order = await orderHome(lea, market, home(), bread(5));
    });

    it('is read by coordinators; not by an auditor, another member, or another collective', async () => {
      const read = async (person: Person, scope = market.scope) =>
        (
          await person.gql<{ order: { deliveredTo: object | null } | null }>(
            'query($id: UUID!) { order(id: $id) { deliveredTo { city } } }',
            { id: order.id },
            scope,
          )
        ).order;
      expect(await read(market.admin)).toEqual({ deliveredTo: { city: 'Valençay' } });
      const auditor = await market.member('Aude');
      await act(
        market.admin,
        market,
        'changeMember',
        {
          memberId: (
            await world.admin.query<{ id: string }>(
              'select m.id from memberships m join accounts a on a.id = m.account_id where a.email = $1 and m.collective_id = $2',
              [auditor.email, market.id],
            )
          ).rows[0]?.id,
          roles: ['MEMBER', 'AUDITOR'],
        },
        '',
      );
      expect(await read(auditor)).toEqual({ deliveredTo: null });
      const { myOrder } = await karim.gql<{ myOrder: object | null }>(
        'query($id: UUID!) { myOrder(id: $id) { deliveredTo { city } } }',
        { id: order.id },
      );
      expect(myOrder).toBeNull();
      const elsewhere = await createCollective(world, `Ailleurs ${crypto.randomUUID().slice(0, 8)}`);
      expect(await read(elsewhere.admin, elsewhere.scope)).toBeNull();
    });

    it('is out of reach of the farms’ door in the database itself', async () => {
      const rights = await world.admin.query<{ role: string; may: boolean }>(
        `select r.role, has_table_privilege(r.role, t.name, 'select') as may
         from unnest(array['cabas_producer', 'cabas_platform', 'cabas_auth']) as r(role), unnest(array['order_deliveries', 'delivery_addresses']) as t(name)`,
      );
      expect(rights.rows.filter(({ may }) => may)).toEqual([]);
    });

    it('is kept for the next time in the person’s own account, and forgotten when they say so', async () => {
      const save = (input: object | null) =>
        lea.gql(
          'mutation($input: DeliveryAddressInput) { saveDeliveryAddress(input: $input) { __typename } }',
          { input },
        );
      const kept = async (person: Person) =>
        (
          await person.gql<{ deliveryAddress: object | null }>(
            '{ deliveryAddress { addressLine1 city note } }',
          )
        ).deliveryAddress;
      await save(HOME);
      expect(await kept(lea)).toEqual({
        addressLine1: HOME.addressLine1,
        city: 'Valençay',
        note: 'Code 45A',
      });
      expect(await kept(karim)).toBeNull();
      await save(null);
      expect(await kept(lea)).toBeNull();
    });

    it('is forgotten sixty days after its round; the order and its fee stay', async () => {
      const placed = await orderHome(karim, market, home(), bread(5));
      const due = await world.admin.query<{ days: number }>(
        `select extract(epoch from t.due_at - d.ends_at)::int / 86400 as days from due_tasks t join distributions d on d.id = t.subject_id
         where t.kind = 'sales.forget-addresses' and d.id = $1`,
        [home()],
      );
      expect(due.rows).toEqual([{ days: 60 }]);
      const task = async () => {
        await world.admin.query(
          `update due_tasks set due_at = clock_timestamp(), taken_at = null where kind = 'sales.forget-addresses' and subject_id = $1`,
          [home()],
        );
        await world.settle();
      };
      await market.close(home());
      await market.handOut(home());
      await task();
      expect(await addressesOf(placed.id)).toBe(1);
      await world.admin.query(
        `update distributions set pickup_date = pickup_date - 90, closes_at = closes_at - interval '90 days', starts_at = starts_at - interval '90 days', ends_at = ends_at - interval '90 days' where id = $1`,
        [home()],
      );
      await task();
      expect(await addressesOf(placed.id)).toBe(0);
      const { myOrder } = await karim.gql<{ myOrder: object }>(
        'query($id: UUID!) { myOrder(id: $id) { totalCents deliveryFeeCents deliveredTo { city } } }',
        { id: placed.id },
      );
      expect(myOrder).toEqual({ totalCents: 2300, deliveryFeeCents: 300, deliveredTo: null });
    });

    it('goes with the account: the order and what was paid stay, where it went is gone', async () => {
      const noemie = await market.member('Noémie');
      await noemie.gql(
        'mutation($input: DeliveryAddressInput) { saveDeliveryAddress(input: $input) { __typename } }',
        { input: HOME },
      );
      const placed = await orderHome(noemie, market, home(), bread(5));
      await market.close(home());
      await market.handOut(home());
      const { closeAccount } = await noemie.gql<{ closeAccount: object }>(
        'mutation { closeAccount { __typename } }',
      );
      expect(closeAccount).toEqual({ __typename: 'AccountClosing' });
      await world.admin.query(
        `update accounts set closing_at = closing_at - interval '8 days' where closing_at is not null`,
      );
      await world.admin.query(
        `update outbox set due_at = clock_timestamp() where kind = 'identity.erase-account' and done_at is null`,
      );
      await world.settle();
      const left = await world.admin.query(
        `select o.member_name <> 'Noémie Essai' as anonymous, o.delivery_fee_cents::int as fee,
           exists (select 1 from order_deliveries a where a.order_id = o.id) as address from orders o where o.id = $1`,
        [placed.id],
      );
      expect(left.rows).toEqual([{ anonymous: true, fee: 300, address: false }]);
      const kept = await world.admin.query(`select 1 from delivery_addresses`);
      expect(kept.rows).toEqual([]);
    });
  });
});
