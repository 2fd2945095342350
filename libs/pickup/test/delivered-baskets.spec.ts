import {
  claimFarm,
  createCollective,
  startWorld,
  type Person,
  type TestCollective,
  type World,
} from '@cabas/testing';

interface Basket {
  readonly memberId: string;
  readonly name: string;
  readonly status: string;
  readonly totalCents: number;
  readonly phone: string | null;
  readonly deliveredTo: object | null;
  readonly dues: readonly { producerId: string | null; amountCents: number }[];
}
const BASKETS =
  'baskets { memberId name status totalCents phone deliveredTo { addressLine1 city note } dues { producerId amountCents } }';

describe('a basket that is brought home', () => {
  let world: World;
  let at: TestCollective;
  let lea: Person;
  let farm: string;
  let farmer: Person;
  let distributionId: string;

  const sheet = async (person: Person) =>
    (
      await person.gql<{ handOutSheet: { baskets: Basket[] } | null }>(
        `query($id: UUID!) { handOutSheet(distributionId: $id) { ${BASKETS} } }`,
        { id: distributionId },
        at.scope,
      )
    ).handOutSheet;

  beforeAll(async () => {
    world = await startWorld();
    at = await createCollective(world, 'La Tournée du soir');
    const { id: point } = await at.do<{ id: string }>(
      'mutation($input: PickupPointInput!) { addPickupPoint(input: $input) { __typename ... on PickupPoint { id } } }',
      'PickupPoint',
      { input: { name: 'Livraison', delivery: { feeCents: 300, areas: ['36*'] } } },
    );
    farm = await at.producer('Le Fournil', 'fournil@example.org');
    await at.product(farm, 'Pain', 400);
    farmer = await claimFarm(at, farm, 'fournil@example.org');
    lea = await at.member('Léa');
    const sale = await at.openSale({ points: [point] });
    distributionId = sale.distributions[0]?.id ?? '';
    const { placed } = await lea.gql<{ placed: { __typename: string } }>(
      'mutation($input: PlaceOrderInput!) { placed: placeOrder(input: $input) { __typename } }',
      {
        input: {
          distributionId,
          lines: [{ offerId: sale.offers.get('Pain')?.id, quantity: 2 }],
          delivery: {
            addressLine1: '9 rue du Moulin',
            postcode: '36600',
            city: 'Valençay',
            note: 'Chien gentil',
          },
          idempotencyKey: crypto.randomUUID(),
        },
      },
      at.scope,
    );
    expect(placed.__typename).toBe('Order');
    await at.close(distributionId);
  });
  afterAll(() => world.stop());

  it('is a card like others with its address, its fee owed to the collective', async () => {
    expect((await sheet(at.admin))?.baskets).toMatchObject([
      {
        name: 'Léa Essai',
        status: 'WAITING',
        totalCents: 1100,
        deliveredTo: { addressLine1: '9 rue du Moulin', city: 'Valençay', note: 'Chien gentil' },
        dues: [
          { producerId: farm, amountCents: 800 },
          { producerId: null, amountCents: 300 },
        ],
      },
    ]);
  });

  it('shows its address to who is on duty, while they are; to no other member', async () => {
    const driver = await at.member('Dédé');
    expect(await sheet(driver)).toBeNull();
    const { id: shiftId } = await at.do<{ id: string }>(
      'mutation($input: ShiftInput!) { setShift(input: $input) { __typename ... on Shift { id } } }',
      'Shift',
      { input: { distributionId, label: 'Chauffeur', windowStart: '17:30', windowEnd: '20:00', needed: 1 } },
    );
    const { done } = await driver.gql<{ done: object }>(
      'mutation($id: UUID!) { done: takeTurn(shiftId: $id) { __typename } }',
      { id: shiftId },
      at.scope,
    );
    expect(done).toEqual({ __typename: 'Done' });
    expect(await sheet(driver)).toBeNull(); // three days too early
    await world.admin.query(
      `update distributions d set pickup_date = (clock_timestamp() at time zone 'Europe/Paris')::date where id = $1`,
      [distributionId],
    );
    await world.admin.query(
      `update shifts set window_start = least((clock_timestamp() at time zone 'Europe/Paris')::time, time '23:58'), window_end = time '23:59' where id = $1`,
      [shiftId],
    );
    expect((await sheet(driver))?.baskets[0]?.deliveredTo).toMatchObject({ addressLine1: '9 rue du Moulin' });
  });

  it('is nothing of the farms’: their table has goods and name, no address and no fee', async () => {
    const { farmHandOutSheet } = await farmer.gql<{ farmHandOutSheet: { baskets: Basket[] } }>(
      `query($at: UUID!, $id: UUID!) { farmHandOutSheet(collectiveId: $at, distributionId: $id) { ${BASKETS} } }`,
      { at: at.id, id: distributionId },
      `producer:${farm}`,
    );
    expect(farmHandOutSheet.baskets).toMatchObject([
      { name: 'Léa Essai', deliveredTo: null, phone: null, dues: [{ producerId: farm, amountCents: 800 }] },
    ]);
    expect(JSON.stringify(farmHandOutSheet)).not.toContain('Moulin');
  });

  it('is marked delivered with one gesture, and its fee can be paid at the door', async () => {
    const memberId = (await sheet(at.admin))?.baskets[0]?.memberId;
    const gesture = (kind: string, more: object = {}) => ({
      id: crypto.randomUUID(),
      kind,
      memberId,
      seen: 0,
      at: new Date().toISOString(),
      ...more,
    });
    const { sent } = await at.admin.gql<{ sent: { receipts: { verdict: string }[] } }>(
      'mutation($input: SendGesturesInput!) { sent: sendGestures(input: $input) { __typename ... on GesturesSent { receipts { verdict code } } } }',
      {
        input: {
          distributionId,
          device: 'telephone-du-chauffeur',
          gestures: [gesture('PAY', { means: 'CASH', amountCents: 300 }), gesture('HAND_OUT')],
        },
      },
      at.scope,
    );
    expect(sent.receipts.map(({ verdict }) => verdict)).toEqual(['DONE', 'DONE']);
    expect((await sheet(at.admin))?.baskets[0]?.status).toBe('HANDED_OUT');
    const { myOrder } = await lea.gql<{ myOrder: { status: string } }>(
      'query($id: UUID!) { myOrder(id: $id) { status } }',
      {
        id: (
          await world.admin.query<{ id: string }>('select id from orders where distribution_id = $1', [
            distributionId,
          ])
        ).rows[0]?.id,
      },
    );
    expect(myOrder.status).toBe('HANDED_OUT');
  });

  it('is a stop of the driver’s list, by commune and street, which prints', async () => {
    const file = await at.admin.fetch(`/files/c/${at.id}/distributions/${distributionId}/delivery.pdf`);
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const statusFor = async (person: { fetch(path: string): Promise<Response> }) =>
      (await person.fetch(`/files/c/${at.id}/distributions/${distributionId}/delivery.pdf`)).status;
    expect([await statusFor(lea), await statusFor(await world.person('Étrangère'))]).toEqual([403, 404]);
  });
});
