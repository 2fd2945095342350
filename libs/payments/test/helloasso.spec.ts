import { createCollective, placeOrder, type Person, type TestCollective } from '@cabas/testing';
import { enable, startStage, VIEW, type Stage, type View } from './payment-acts.ts';

let stage: Stage;
beforeAll(async () => void (stage = await startStage()));
afterAll(() => stage.stop());

const KEYS = { organization: 'amap-demo', clientId: 'demo-client', secret: 'demo-secret' };

async function connect(
  collective: TestCollective,
  keys = KEYS,
): Promise<{ __typename: string; code?: string }> {
  const { connectHelloAsso } = await collective.admin.gql<{
    connectHelloAsso: { __typename: string; code?: string };
  }>(
    `mutation($input: HelloAssoInput!) { connectHelloAsso(input: $input) { __typename ... on OnlineSettings { provider accountRef ready } ... on Refused { code } } }`,
    { input: keys },
    collective.scope,
  );
  return connectHelloAsso;
}

/** The collective sells on, and has keys of its own at HelloAsso. */
async function market(
  more: object = {},
): Promise<{ collective: TestCollective; member: Person; orderId: string }> {
  const collective = await createCollective(stage.world, 'AMAP du Val', { flow: 'RESALE' });
  await collective.point('Halle');
  const farm = await collective.producer('Ferme');
  const listing = await collective.product(farm, 'Panier', 1200, more);
  await collective.stock(listing, 50);
  expect(await connect(collective)).toMatchObject({
    __typename: 'OnlineSettings',
    provider: 'HELLOASSO',
    ready: true,
  });
  await enable(collective);
  const sale = await collective.openSale();
  const member = await collective.member('Léa');
  const offerId = sale.offers.get('Panier')?.id ?? '';
  const { id: orderId } = await placeOrder(member, collective, sale.distributions[0]?.id ?? '', [
    { offerId, quantity: 1 },
  ]);
  return { collective, member, orderId };
}

const view = async (member: Person, { scope }: TestCollective, id: string, mutation: string): Promise<View> =>
  (
    await member.gql<{ view: View }>(
      `mutation($id: UUID!) { view: ${mutation}(orderId: $id) { __typename ... on OnlinePayment { ${VIEW} } ... on Refused { code } } }`,
      { id },
      scope,
    )
  ).view;

async function postings({ id }: TestCollective): Promise<number[]> {
  const { rows } = await stage.world.admin.query<{ cents: number }>(
    `select p.cents::int as cents from ledger_postings p join ledger_entries e on e.collective_id = p.collective_id and e.id = p.entry_id
     where p.collective_id = $1 and p.account = 'ONLINE' and e.book_producer_id is null order by e.at`,
    [id],
  );
  return rows.map(({ cents }) => cents);
}

async function notify(
  member: Person,
  { id }: TestCollective,
  chargeId: string,
  more: object = {},
): Promise<number> {
  const body = JSON.stringify({
    eventType: 'Payment',
    data: { amount: 1 },
    metadata: { charge: chargeId },
    ...more,
  });
  return (await member.fetch(`/webhooks/helloasso/${id}`, { method: 'POST', body })).status;
}

describe('a collective with HelloAsso', () => {
  it('is paid there; a notification is a hint, and what counts is read there', async () => {
    const { collective, member, orderId } = await market();
    const { url, charges } = await view(member, collective, orderId, 'payOnline');
    const chargeId = charges[0]?.id ?? '';
    expect(await notify(member, collective, chargeId)).toBe(200);
    await stage.world.settle();
    expect(await postings(collective)).toEqual([]);
    stage.service.helloasso.pay(Number(url?.split('/').at(-1)));
    for (let turn = 0; turn < 3; turn += 1) await notify(member, collective, chargeId, { turn });
    await stage.world.settle();
    expect(await postings(collective)).toEqual([1200]);
    expect((await view(member, collective, orderId, 'proceedOnline')).charges).toMatchObject([
      { state: 'PAID', takenCents: 1200 },
    ]);
  });

  it('gives back in HelloAsso’s own pages, which is read and posted once', async () => {
    const { collective, member, orderId } = await market();
    const { url, charges } = await view(member, collective, orderId, 'payOnline');
    const intent = Number(url?.split('/').at(-1));
    stage.service.helloasso.pay(intent);
    await view(member, collective, orderId, 'proceedOnline');
    const { refundOnline } = await collective.admin.gql<{ refundOnline: { code: string } }>(
      `mutation($input: RefundOnlineInput!) { refundOnline(input: $input) { __typename ... on Refused { code } } }`,
      {
        input: {
          idempotencyKey: crypto.randomUUID(),
          chargeId: charges[0]?.id,
          amountCents: 100,
          reason: 'essai',
        },
      },
      collective.scope,
    );
    expect(refundOnline.code).toBe('REFUND_THERE');
    stage.service.helloasso.refund(intent, 700);
    await notify(member, collective, charges[0]?.id ?? '', { eventType: 'Payment', state: 'Refunded' });
    await notify(member, collective, charges[0]?.id ?? '', {
      eventType: 'Payment',
      state: 'Refunded',
      again: 1,
    });
    await stage.world.settle();
    expect(await postings(collective)).toEqual([1200, -700]);
  });

  it('does not authorise: what is weighed is paid once it was', async () => {
    const { collective, member, orderId } = await market({
      sellingMode: 'WEIGHED_PIECE',
      contentAmount: 1000,
      contentUnit: 'GRAM',
    });
    expect(await view(member, collective, orderId, 'payOnline')).toMatchObject({
      code: 'NOTHING_TO_PAY_ONLINE',
    });
  });

  it('is not connected with keys that HelloAsso refuses, and shows its secret to nobody', async () => {
    const collective = await createCollective(stage.world, 'AMAP sans clefs', { flow: 'RESALE' });
    expect(await connect(collective, { ...KEYS, secret: 'faux' })).toMatchObject({
      code: 'HELLOASSO_REFUSED',
    });
    expect(await connect(collective, { ...KEYS, organization: 'une-autre' })).toMatchObject({
      code: 'HELLOASSO_REFUSED',
    });
    await connect(collective);
    const { rows } = await stage.world.admin.query<{ stored: string }>(
      `select online_settings::text as stored from online_settings where collective_id = $1`,
      [collective.id],
    );
    expect(rows[0]?.stored).toContain('demo-client');
    expect(rows[0]?.stored).not.toContain(Buffer.from('demo-secret').toString('hex'));
  });
});
