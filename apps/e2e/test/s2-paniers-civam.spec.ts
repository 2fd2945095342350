import { addDays, toLocal } from '@cabas/kernel';
import {
  claimFarm,
  createCollective,
  exportedCents,
  placeOrder,
  startWorld,
  type Person,
  type TestCollective,
  type World,
} from '@cabas/testing';
import {
  boardOf,
  closingPasses,
  does,
  myOrders,
  opens,
  planAndOpen,
  shopPage,
  sum,
  type Planned,
} from './scenario.ts';

interface Delivery {
  readonly cycleName: string;
  readonly totalCents: number;
  readonly distribution: {
    readonly pickupDate: string;
    readonly windowStart: string;
    readonly windowEnd: string;
    readonly pickupPoint: { readonly name: string };
  };
  readonly products: {
    readonly name: string;
    readonly quantity: number;
    readonly measure: number | null;
    readonly saleCents: number;
  }[];
  readonly customers: {
    readonly orderId: string;
    readonly name: string;
    readonly basketNumber: number;
    readonly amountCents: number;
  }[];
}

const FARMS = ['Le Potager', 'Le Fournil', 'La Bergerie', 'Les Vergers', 'La Volière', 'Le Rucher'];

describe('S2 · the CIVAM’s baskets: every producer is there and each consumer pays each of them', () => {
  let world: World;
  let civam: TestCollective;
  let sale: Planned;
  let consumers: Person[];
  const farmers = new Map<string, Person>();
  const at = () => sale.distributions[0]?.id ?? '';

  const deliveriesOf = async (farm: string): Promise<Delivery[]> => {
    const { farmDeliveries } = await (farmers.get(farm) as Person).gql<{ farmDeliveries: Delivery[] }>(
      `{ farmDeliveries { cycleName totalCents distribution { pickupDate windowStart windowEnd pickupPoint { name } } products { name quantity measure saleCents }
         customers { orderId name basketNumber amountCents } } }`,
      {},
      `producer:${civam.producers.get(farm)}`,
    );
    return farmDeliveries;
  };

  beforeAll(async () => {
    world = await startWorld();
    civam = await createCollective(world, 'Les Paniers du CIVAM', { kind: 'CIVAM', flow: 'DIRECT' });
    await civam.point('Place du marché, Valençay');
    for (const [i, farm] of FARMS.entries()) {
      const email = `ferme${i}@example.org`;
      const producer = await civam.producer(farm, email);
      await does(
        civam.admin,
        civam.scope,
        'changeProducer',
        { producerId: producer, paymentNote: i % 2 === 0 ? 'Espèces' : 'Chèque à mon nom' },
        'Participation',
      );
      await civam.product(producer, `${farm} · à la pièce`, 217 + 31 * i);
      await civam.product(producer, `${farm} · au poids`, 1033 + 177 * i, {
        sellingMode: 'WEIGHT',
        step: 100,
        weighed: true,
      });
      farmers.set(farm, await claimFarm(civam, producer, email));
    }
    consumers = await Promise.all(Array.from({ length: 15 }, () => civam.member('Consommatrice')));
  }, 90_000);
  afterAll(() => world.stop());

  it('closes a week ahead of the hour at which all meet on the square', async () => {
    const today = toLocal(new Date(), civam.timeZone).date;
    const [planned] = await planAndOpen(civam, {
      name: 'Vente de décembre',
      opensOn: addDays(today, -2),
      opensAt: '08:00',
      distributions: [
        {
          pickupPointId: civam.points[0]?.id,
          pickupDate: addDays(today, 9),
          windowStart: '17:30',
          windowEnd: '18:30',
          closesOn: addDays(today, 2),
          closesAt: '18:30',
        },
      ],
    });
    sale = planned ?? { id: '', distributions: [] };
    const offers = await shopPage(consumers[0] as Person, civam, sale.id, at());
    for (const [i, consumer] of consumers.entries()) {
      const lines = offers
        .filter((_, n) => (n * 7 + i * 5) % 4 !== 0)
        .map(({ id, name }) => ({
          offerId: id,
          quantity: name.endsWith('poids') ? 300 + 100 * i : 1 + (i % 3),
        }));
      expect((await placeOrder(consumer, civam, at(), lines)).__typename).toBe('Order');
    }
    await closingPasses(world, at());
    expect(
      (await placeOrder(civam.admin, civam, at(), [{ offerId: offers[0]?.id ?? '', quantity: 1 }]))
        .__typename,
    ).toBe('DistributionClosed');
    expect((await world.mails('preparation-slip')).map(({ to }) => to).sort()).toEqual(
      FARMS.map((_, i) => `ferme${i}@example.org`),
    );
  });

  it('tells each farm where and when to come, with what, and who owes it how much', async () => {
    const board = await boardOf(civam, sale.id);
    for (const farm of FARMS) {
      const [delivery, ...others] = await deliveriesOf(farm);
      expect(others).toEqual([]);
      expect(delivery?.distribution).toMatchObject({
        windowStart: '17:30',
        windowEnd: '18:30',
        pickupPoint: { name: 'Place du marché, Valençay' },
      });
      expect(delivery?.products.every(({ name }) => name.startsWith(farm))).toBe(true);
      expect(sum(delivery?.customers ?? [], ({ amountCents }) => amountCents)).toBe(delivery?.totalCents);
      expect(board.producers.find(({ name }) => name === farm)?.saleCents).toBe(delivery?.totalCents);
    }
  });

  it('agrees on every sum on either side of every table, also after weighing', async () => {
    for (const consumer of consumers) {
      const [order] = await myOrders(consumer);
      const weighed =
        order?.lines
          .filter(({ name }) => name.endsWith('poids'))
          .map(({ id, quantity }) => ({ lineId: id, measure: quantity + 37 })) ?? [];
      if (weighed.length > 0)
        await does(
          civam.admin,
          civam.scope,
          'correctDelivery',
          { orderId: order?.id, lines: weighed },
          'Order',
        );
    }
    const owed = (
      await Promise.all(consumers.map(async (consumer) => (await myOrders(consumer))[0]))
    ).flatMap((order) =>
      (order?.dues ?? []).map((due) => [`${order?.id} ${due.payeeName}`, due.amountCents] as const),
    );
    const expected = (
      await Promise.all(
        FARMS.map(
          async (farm) =>
            (await deliveriesOf(farm))[0]?.customers.map(
              ({ orderId, amountCents }) => [`${orderId} ${farm}`, amountCents] as const,
            ) ?? [],
        ),
      )
    ).flat();
    expect(owed.length).toBeGreaterThan(60);
    expect(new Map(owed)).toEqual(new Map(expected));
    const [first] = await myOrders(consumers[0] as Person);
    expect(first?.dues.map(({ payeeName, paymentNote }) => [payeeName, paymentNote])).toEqual(
      first?.dues.map(({ payeeName }) => [
        payeeName,
        FARMS.indexOf(payeeName) % 2 === 0 ? 'Espèces' : 'Chèque à mon nom',
      ]),
    );
    expect((await boardOf(civam, sale.id)).marginCents).toBe(0);
  });

  it('ends with the hand-out and files per producer; nobody asked for papers, so none are made', async () => {
    await civam.handOut(at());
    const board = await boardOf(civam, sale.id);
    const exported = await exportedCents(civam, `cycles/${sale.id}/export-producers.xlsx`, 'Montant');
    expect(exported.rows).toEqual(new Map(board.producers.map(({ name, saleCents }) => [name, saleCents])));
    expect(exported.total).toBe(
      sum(
        await Promise.all(FARMS.map(async (farm) => (await deliveriesOf(farm))[0]?.totalCents ?? 0)),
        (cents) => cents,
      ),
    );
    expect(await opens(civam.admin, `/files/c/${civam.id}/distributions/${at()}/slips.pdf`)).toBe('%PDF');
    const refused = await civam.do<{ code: string }>(
      'mutation($id: UUID!) { startDocumentRun(distributionId: $id) { __typename ... on Refused { code } } }',
      'Refused',
      { id: at() },
    );
    expect(refused.code).toBe('NO_PAPERWORK');
  });
});
