import { createPublicKey, randomUUID, verify } from 'node:crypto';
import webPush from 'web-push';
import {
  createCollective,
  placeOrder,
  startWorld,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';
import { Browser, PushService } from './push-service.ts';

interface Mail {
  to: string;
  template: string;
  unsubscribe?: { oneClick: string; page: string };
}
const service = new PushService();
const vapid = webPush.generateVAPIDKeys();
let world: World;
let market: TestCollective;
let sale: TestSale;
let lea: Person;
let zoe: Person;

beforeAll(async () => {
  await service.start();
  world = await startWorld({
    VAPID_PUBLIC_KEY: vapid.publicKey,
    VAPID_PRIVATE_KEY: vapid.privateKey,
    PUSH_ORIGINS: service.origin,
  });
  market = await createCollective(world, 'Rappels');
  await market.point('Lavoir');
  await market.product(await market.producer('La Ferme'), 'Lait', 130);
  [lea, zoe] = [await market.member('Léa'), await market.member('Zoé')];
  sale = await market.openSale({ name: 'Marché' });
  await world.settle();
}, 60_000);
afterAll(async () => {
  await world.stop();
  await service.stop();
});

const choose = (who: Person, kind: string, byMail: boolean, byPush: boolean) =>
  who.gql(
    'mutation($input: ChooseRemindersInput!) { chooseReminders(input: $input) { __typename ... on Reminders { list { kind byMail byPush } } } }',
    { input: { choices: [{ kind, byMail, byPush }] } },
    market.scope,
  );
const add = async (who: Person, browser: Browser) =>
  (
    await who.gql<{ addDevice: { __typename: string; id: string; code?: string } }>(
      'mutation($input: DeviceInput!) { addDevice(input: $input) { __typename ... on Device { id } ... on Problem { code } } }',
      { input: browser.input },
    )
  ).addDevice;
const devices = async (who: Person) =>
  (
    await who.gql<{ devices: { publicKey: string; list: { id: string; name: string }[] } }>(
      '{ devices { publicKey list { id name } } }',
    )
  ).devices;
const mails = async (template: string) => (await world.mails(template)) as unknown as Mail[];
/** The reminder of the closing goes out again, to whom it concerns. */
async function remindOfClosing(): Promise<string[]> {
  const before = (await mails('closing-soon')).length;
  await world.admin.query(
    `update due_tasks set due_at = clock_timestamp(), taken_at = null where kind = 'sales.remind-closing' and subject_id = $1`,
    [sale.id],
  );
  await world.settle();
  return (await mails('closing-soon'))
    .slice(before)
    .map(({ to }) => to)
    .sort();
}
const membershipOf = async (who: Person) =>
  (
    await world.admin.query<{ id: string }>(
      'select m.id from memberships m join accounts a on a.id = m.account_id where a.email = $1 and m.collective_id = $2',
      [who.email, market.id],
    )
  ).rows[0]?.id ?? '';

it('comes by mail until one chooses otherwise, kind by kind', async () => {
  const { reminders } = await lea.gql<{ reminders: { kind: string; byMail: boolean; byPush: boolean }[] }>(
    '{ reminders { kind byMail byPush } }',
    {},
    market.scope,
  );
  expect(reminders.map(({ kind }) => kind)).toEqual(['OPENING', 'CLOSING', 'PICKUP', 'TURN', 'MESSAGE']);
  expect(reminders.every(({ byMail, byPush }) => byMail && !byPush)).toBe(true);
  expect(await remindOfClosing()).toEqual([market.admin.email, lea.email, zoe.email].sort());
  await choose(lea, 'CLOSING', false, false);
  expect(await remindOfClosing()).toEqual([market.admin.email, zoe.email].sort());
});

describe('the foot of a reminder', () => {
  const linkTo = async (who: Person) =>
    (await mails('closing-soon')).findLast(({ to }) => to === who.email)?.unsubscribe;

  it('a mail program ends them with one POST, without a session; looking at the address ends nothing', async () => {
    const links = await linkTo(zoe);
    const path = new URL(links?.oneClick ?? '').pathname;
    const looked = await fetch(new URL(path, world.url), { redirect: 'manual' });
    expect([looked.status, looked.headers.get('location')]).toEqual([
      302,
      `/unsubscribe?token=${path.split('/').at(-1)}`,
    ]);
    expect(await remindOfClosing()).toContain(zoe.email);
    const clicked = () =>
      fetch(new URL(path, world.url), {
        method: 'POST',
        body: 'List-Unsubscribe=One-Click',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
    expect([(await clicked()).status, (await clicked()).status]).toEqual([200, 200]);
    expect(await remindOfClosing()).toEqual([market.admin.email]);
  });

  it('a person sees first what would end, then ends it with a button', async () => {
    const token = new URL((await linkTo(market.admin))?.page ?? '').searchParams.get('token');
    const anyone = world.anyone();
    expect(
      await anyone.gql('query($token: String!) { unsubscription(token: $token) { collectiveName kind } }', {
        token,
      }),
    ).toEqual({
      unsubscription: { collectiveName: 'Rappels', kind: 'CLOSING' },
    });
    await anyone.gql('mutation($token: String!) { unsubscribe(token: $token) { __typename } }', { token });
    expect(await remindOfClosing()).toEqual([]);
  });

  it('a link that is not ours ends nothing', async () => {
    const token = 'A'.repeat(66);
    const posted = await fetch(new URL(`/files/unsubscribe/${token}`, world.url), { method: 'POST' });
    expect(posted.status).toBe(404);
    expect(
      await world
        .anyone()
        .gql(
          'mutation($token: String!) { unsubscribe(token: $token) { __typename ... on Problem { code } } }',
          { token },
        ),
    ).toEqual({
      unsubscribe: { __typename: 'Refused', code: 'LINK_UNKNOWN' },
    });
  });

  it('what must be told is told all the same: the confirmation has no such foot', async () => {
    await placeOrder(
      zoe,
      market,
      sale.distributions[0]?.id ?? '',
      [...sale.offers.values()].map(({ id }) => ({ offerId: id, quantity: 1 })),
    );
    await world.settle();
    const confirmed = (await mails('order-confirmed')).at(-1);
    expect([confirmed?.to, confirmed?.unsubscribe]).toEqual([zoe.email, undefined]);
  });
});

describe('on one’s devices', () => {
  it('shows what is reminded of, encrypted for each browser alone and signed with our key', async () => {
    const [phone, laptop] = [new Browser(`${service.origin}/phone`), new Browser(`${service.origin}/laptop`)];
    expect([(await add(lea, phone)).__typename, (await add(lea, laptop)).__typename]).toEqual([
      'Device',
      'Device',
    ]);
    expect((await devices(lea)).publicKey).toBe(vapid.publicKey);
    await choose(lea, 'CLOSING', false, true);
    expect(await remindOfClosing()).toEqual([]);
    const [sent] = service.to('/phone');
    if (sent === undefined) throw new Error('nothing was sent');
    const message = phone.decrypt(sent.body);
    expect(message).toMatchObject({
      title: 'Rappels',
      url: `http://cabas.test/c/${market.slug}/sales/${sale.id}`,
    });
    expect(message['body']).toMatch(/^« Marché » ferme .*, et vous n’avez pas encore commandé\.$/);
    expect(() => laptop.decrypt(sent.body)).toThrow();
    expect(sent.body.includes('Marché')).toBe(false);
    expect(sent.headers).toMatchObject({ 'content-encoding': 'aes128gcm', urgency: 'normal' });
    expect(signedWith(vapid.publicKey, String(sent.headers.authorization))).toMatchObject({
      aud: service.origin,
    });
    expect(service.to('/laptop')).toHaveLength(1);
  });

  it('a browser that unsubscribed is forgotten', async () => {
    service.answers.set('/phone', 410);
    await remindOfClosing();
    expect((await devices(lea)).list).toHaveLength(1);
    await remindOfClosing();
    expect(service.to('/phone')).toHaveLength(2);
  });

  it('a service that is busy is asked again, and the browser shows the same message once', async () => {
    service.answers.set('/laptop', 503);
    await remindOfClosing();
    service.answers.delete('/laptop');
    await world.admin.query(
      `update outbox set due_at = clock_timestamp() where kind = 'messaging.push-requested' and done_at is null`,
    );
    await world.settle();
    const topics = service
      .to('/laptop')
      .slice(-2)
      .map(({ headers }) => headers['topic']);
    expect(topics[0]).toBe(topics[1]);
  });

  it('follows nobody who leads elsewhere', async () => {
    service.answers.set('/laptop', 302);
    await remindOfClosing();
    expect(service.to('/elsewhere')).toEqual([]);
    service.answers.delete('/laptop');
    await world.admin.query(
      `update outbox set done_at = clock_timestamp() where kind = 'messaging.push-requested'`,
    );
  });

  it.each([
    'https://127.0.0.1/x',
    'https://169.254.169.254/latest',
    'https://cabas.test/graphql',
    'http://fcm.googleapis.com/x',
  ])('nothing is ever sent to %s: no browser has its service there', async (endpoint) => {
    expect(await add(lea, new Browser(endpoint))).toMatchObject({
      __typename: 'Refused',
      code: 'UNKNOWN_PUSH_SERVICE',
    });
  });

  it('keys that no browser has are refused before anything is stored', async () => {
    const { addDevice } = await lea.gql<{ addDevice: { fields: { path: string }[] } }>(
      'mutation($input: DeviceInput!) { addDevice(input: $input) { ... on InvalidInput { fields { path code } } } }',
      { input: { endpoint: `${service.origin}/y`, p256dh: 'AAAA', auth: 'AAAA' } },
    );
    expect(addDevice.fields.map(({ path }) => path)).toEqual(['input.p256dh', 'input.auth']);
  });

  it('a shared computer shows what is for whom used it last', async () => {
    const shared = new Browser(`${service.origin}/shared`);
    await add(lea, shared);
    await add(zoe, shared);
    expect([(await devices(lea)).list.length, (await devices(zoe)).list.length]).toEqual([1, 1]);
  });

  it('nobody takes off another’s device, and a taken-off one hears nothing more', async () => {
    const [own] = (await devices(lea)).list;
    const remove = (who: Person) =>
      who.gql('mutation($id: UUID!) { removeDevice(id: $id) { __typename } }', { id: own?.id });
    expect(await remove(zoe)).toEqual({ removeDevice: { __typename: 'NotFound' } });
    const before = service.received.length;
    expect(await remove(lea)).toEqual({ removeDevice: { __typename: 'Done' } });
    await remindOfClosing();
    expect(service.received.length).toBe(before);
  });

  it('a message under my collective’s name for another’s member reaches no device', async () => {
    const other = await createCollective(world, 'Ailleurs');
    const before = service.received.length;
    await world.admin.query(
      `insert into outbox (id, kind, collective_id, payload) values ($1, 'messaging.push-requested', $2, $3)`,
      [
        randomUUID(),
        other.id,
        { memberId: await membershipOf(zoe), title: 'x', body: 'x', url: 'x', until: '2200-01-01T00:00:00Z' },
      ],
    );
    await world.settle();
    expect(service.received.length).toBe(before);
  });

  it('what the database keeps of a browser is sealed', async () => {
    const { rows } = await world.admin.query<{ row: string }>('select d::text as row from push_devices d');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ row }) => row).join()).not.toContain(Buffer.from(service.origin).toString('hex'));
  });
});

/** The claims of a VAPID header, once its signature was checked. */
function signedWith(publicKey: string, header: string): Record<string, unknown> {
  const [, token = ''] = /t=([^,]+)/.exec(header) ?? [];
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(publicKey, 'base64url');
  const key = createPublicKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    },
  });
  const good = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!good) throw new Error('not signed with our key');
  return JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>;
}
