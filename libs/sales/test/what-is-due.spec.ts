import {
  createCollective,
  placeOrder,
  startWorld,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';
import { addDays } from '@cabas/kernel';
import { act } from './sales-acts.ts';

describe('what is due', () => {
  let world: World;
  let market: TestCollective;
  let sale: TestSale;
  let dairy: string;
  let lea: Person;
  const offer = (name: string, of = sale) => of.offers.get(name)?.id ?? '';
  const at = (of = sale) => of.distributions[0]?.id ?? '';
  const ORDER =
    'id totalCents depositDueCents lines { id name amountCents depositCents depositDueCents toleranceBp } dues { payeeName amountCents depositDueCents paymentNote means moment payBy }';
  const mine = async (id: string) =>
    (
      await lea.gql<{ myOrder: { dues: { payBy: string }[]; lines: { id: string; name: string }[] } }>(
        `query($id: UUID!) { myOrder(id: $id) { ${ORDER} distribution { pickupDate } } }`,
        { id },
      )
    ).myOrder;

  beforeAll(async () => {
    world = await startWorld();
    market = await createCollective(world, 'Marché consigné');
    await market.point('Halle');
    dairy = await market.producer('La Laiterie');
    const oven = await market.producer('Le Four');
    await market.product(dairy, 'Yaourt', 250, { depositCents: 30 });
    await market.product(dairy, 'Tomme', 2000, {
      sellingMode: 'WEIGHT',
      step: 100,
      weighed: true,
      toleranceBp: 500,
    });
    await market.product(oven, 'Pain', 400);
    await act(
      market.admin,
      market,
      'changeCollective',
      {
        paymentNote: 'L’appoint, s’il vous plaît',
        paymentTerms: { means: ['CHEQUE', 'CASH'], moment: 'AT_PICKUP', days: 4 },
      },
      '',
    );
    await act(
      market.admin,
      market,
      'changeProducer',
      { producerId: dairy, paymentTerms: { means: ['TRANSFER'], moment: 'BEFORE', days: 1 } },
      '',
    );
    lea = await market.member('Léa');
    sale = await market.openSale();
  });
  afterAll(() => world.stop());

  it('says to whom, by which means and until when, with the deposits it holds', async () => {
    const placed = await placeOrder(lea, market, at(), [
      { offerId: offer('Yaourt'), quantity: 6 },
      { offerId: offer('Tomme'), quantity: 300 },
      { offerId: offer('Pain'), quantity: 1 },
    ]);
    expect(placed.totalCents).toBe(6 * 250 + 600 + 400 + 6 * 30);
    const order = await mine(placed.id);
    const { distribution } = order as unknown as { distribution: { pickupDate: string } };
    expect(order).toMatchObject({
      depositDueCents: 180,
      lines: [
        { name: 'Tomme', amountCents: 600, depositDueCents: 0, toleranceBp: 500 },
        { name: 'Yaourt', amountCents: 1500, depositCents: 30, depositDueCents: 180, toleranceBp: null },
        { name: 'Pain', amountCents: 400, depositDueCents: 0, toleranceBp: null },
      ],
      dues: [
        {
          payeeName: 'La Laiterie',
          amountCents: 2280,
          depositDueCents: 180,
          means: ['TRANSFER'],
          moment: 'BEFORE',
          payBy: addDays(distribution.pickupDate, -1),
        },
        {
          payeeName: 'Le Four',
          amountCents: 400,
          depositDueCents: 0,
          means: ['CASH', 'CHEQUE'],
          moment: 'AT_PICKUP',
          payBy: null,
        },
      ],
    });
  });

  it('is told before anything is ordered', async () => {
    const { payees } = await lea.gql<{ payees: object[] }>(
      'query($id: UUID!) { payees(cycleId: $id) { name paymentNote paymentTerms { means moment days } } }',
      { id: sale.id },
      market.scope,
    );
    expect(payees).toEqual([
      {
        name: 'La Laiterie',
        paymentNote: 'L’appoint, s’il vous plaît',
        paymentTerms: { means: ['TRANSFER'], moment: 'BEFORE', days: 1 },
      },
      {
        name: 'Le Four',
        paymentNote: 'L’appoint, s’il vous plaît',
        paymentTerms: { means: ['CASH', 'CHEQUE'], moment: 'AT_PICKUP', days: 0 },
      },
    ]);
  });

  it('stands in the confirmation: deposit by line, means and day by payee', async () => {
    await world.settle();
    const mail = (await world.mails('order-confirmed')).find(({ to }) => to === lea.email);
    expect(JSON.stringify(mail)).toContain('15,00\u00a0€ + 1,80\u00a0€ de consigne');
    expect(JSON.stringify(mail)).toContain('La Laiterie : 22,80\u00a0€ (Virement, au plus tard le ');
    expect(JSON.stringify(mail)).toContain(
      'Le Four : 4,00\u00a0€ (Espèces ou chèque, au retrait – L’appoint',
    );
  });

  it('loses the deposit of what did not come', async () => {
    const other = await market.openSale({ name: 'Suivante' });
    const placed = await placeOrder(lea, market, at(other), [
      { offerId: offer('Yaourt', other), quantity: 6 },
    ]);
    await market.close(at(other));
    await act(
      market.admin,
      market,
      'correctDelivery',
      { orderId: placed.id, lines: [{ lineId: placed.lines[0]?.id, quantity: 4, reason: 'deux cassés' }] },
      '',
    );
    expect(await mine(placed.id)).toMatchObject({ totalCents: 4 * 250 + 4 * 30, depositDueCents: 120 });
  });

  it('keeps the deposit agreed when the farm asks for another', async () => {
    const { productId } = market.listings.get('Yaourt') ?? {};
    const held = await market.openSale({ name: 'Agreed' });
    const placed = await placeOrder(lea, market, at(held), [{ offerId: offer('Yaourt', held), quantity: 1 }]);
    await act(
      market.admin,
      market,
      'changeProduct',
      { producerId: dairy, productId, version: 1, depositCents: 50 },
      '',
    );
    expect(await mine(placed.id)).toMatchObject({ totalCents: 280 });
    const next = await market.openSale({ name: 'Plus chère' });
    const dearer = await placeOrder(lea, market, at(next), [{ offerId: offer('Yaourt', next), quantity: 1 }]);
    expect(dearer.totalCents).toBe(300);
  });

  it('refuses a way to pay that does not exist', async () => {
    const far = await act(
      market.admin,
      market,
      'changeProducer',
      { producerId: dairy, paymentTerms: { means: [], moment: 'AFTER', days: 61 } },
      '',
    );
    expect(far).toMatchObject({ fields: [{ path: 'paymentTerms.days', code: 'TOO_LARGE' }] });
    const back = await act(
      market.admin,
      market,
      'changeProducer',
      { producerId: dairy, paymentTerms: null },
      '... on Participation { paymentTerms { moment } }',
    );
    expect(back).toMatchObject({ paymentTerms: null });
  });
});
