import { LIMITS } from '@cabas/platform';
import {
  createCollective,
  placeOrder,
  startWorld,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';

let world: World;
let halle: TestCollective;
let prés: TestCollective;
let sale: TestSale;
let lea: Person;
let url: string;

beforeAll(async () => {
  world = await startWorld({ RATE_LIMITS: undefined });
  halle = await market('La Halle', {});
  prés = await market('Les Prés', { timeZone: 'Indian/Reunion', territory: 'RE' });
  lea = await halle.member('Léa');
  await lea.gql('mutation($slug: String!) { joinCollective(slug: $slug) { __typename } }', {
    slug: prés.slug,
  });
  sale = await halle.openSale({ name: 'Marché' });
  await order(halle, sale);
  await order(prés, await prés.openSale({ name: 'Goyaviers' }));
  const turn = await halle.do<{ id: string }>(
    'mutation($input: ShiftInput!) { setShift(input: $input) { __typename ... on Shift { id } } }',
    'Shift',
    {
      input: {
        distributionId: first(),
        label: 'Remise',
        windowStart: '17:00',
        windowEnd: '19:00',
        needed: 1,
      },
    },
  );
  await lea.gql(
    'mutation($id: UUID!) { takeTurn(shiftId: $id) { __typename } }',
    { id: turn.id },
    halle.scope,
  );
  url = await renew();
}, 60_000);
afterAll(() => world.stop());

async function market(name: string, more: object): Promise<TestCollective> {
  const made = await createCollective(world, name, more);
  await made.point(`Place ${name}`);
  await made.product(await made.producer(`Ferme ${name}`), `Pain ${name}`, 300);
  return made;
}
const first = () => sale.distributions[0]?.id ?? '';
const order = (at: TestCollective, of: TestSale) =>
  placeOrder(
    lea,
    at,
    of.distributions[0]?.id ?? '',
    [...of.offers.values()].map(({ id }) => ({ offerId: id, quantity: 1 })),
  );
const renew = async () =>
  (await lea.gql<{ renewCalendarFeed: { url: string } }>('mutation { renewCalendarFeed { url } }'))
    .renewCalendarFeed.url;
/** As a calendar program asks: no cookie, from anywhere. */
const read = (address = url, headers: Record<string, string> = {}) =>
  fetch(new URL(new URL(address).pathname, world.url), { headers });
const unfold = (text: string) => text.replaceAll(/\r\n[ \t]/g, '');
const events = async () =>
  unfold(await (await read()).text())
    .split('BEGIN:VEVENT')
    .slice(1)
    .map(
      (event) =>
        Object.fromEntries(
          event.split('\r\n').flatMap((line) => {
            const [, name = '', value = ''] = /^([A-Z-]+)[^:]*:(.*)$/.exec(line) ?? [];
            return name === '' ? [] : [[name, value]];
          }),
        ) as Record<string, string>,
    );

it('shows pick-ups and turns of all my collectives, without a session, each on its collective’s clock', async () => {
  const answer = await read();
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  const text = unfold(await answer.text());
  expect(text).toMatch(/DTSTART;TZID=Europe\/Paris:\d{8}T173000/);
  expect(text).toMatch(/DTSTART;TZID=Indian\/Reunion:\d{8}T173000/);
  // by name: in the evening it is tomorrow on La Réunion already, and that sale a day later
  expect((await events()).map(({ SUMMARY, LOCATION }) => [SUMMARY, LOCATION]).toSorted()).toEqual([
    ['Panier à retirer · La Halle', 'Place La Halle\\, 1 place de la Mairie\\, 28300 Mainvilliers'],
    ['Panier à retirer · Les Prés', 'Place Les Prés\\, 1 place de la Mairie\\, 28300 Mainvilliers'],
    ['Remise · La Halle', 'Place La Halle\\, 1 place de la Mairie\\, 28300 Mainvilliers'],
  ]);
  expect(text).toContain('Ferme La Halle : Pain La Halle');
});

it('is not sent again while nothing changed', async () => {
  const etag = (await read()).headers.get('etag') ?? '';
  const again = await read(url, { 'if-none-match': etag });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

it('what moves keeps its UID and gets a higher SEQUENCE', async () => {
  const before = await events();
  const { salesCycle } = await halle.admin.gql<{
    salesCycle: { version: number; distributions: { pickupDate: string; pickupPoint: { id: string } }[] };
  }>(
    'query($id: UUID!) { salesCycle(id: $id) { version distributions { pickupDate pickupPoint { id } } } }',
    { id: sale.id },
    halle.scope,
  );
  const [at] = salesCycle.distributions;
  const input = {
    cycleId: sale.id,
    version: salesCycle.version,
    distributions: [
      {
        id: first(),
        pickupPointId: at?.pickupPoint.id,
        pickupDate: at?.pickupDate,
        windowStart: '19:00',
        windowEnd: '20:00',
        closesOn: at?.pickupDate,
        closesAt: '08:00',
      },
    ],
  };
  await halle.do(
    'mutation($input: ChangeSaleInput!) { changeSale(input: $input) { __typename } }',
    'SalesCycle',
    { input },
  );
  const after = await events();
  const of = (list: typeof after) => list.filter(({ SUMMARY }) => SUMMARY?.includes('La Halle'));
  expect(of(after).map(({ UID }) => UID)).toEqual(of(before).map(({ UID }) => UID));
  for (const [index, { SEQUENCE }] of of(after).entries())
    expect(Number(SEQUENCE)).toBeGreaterThan(Number(of(before)[index]?.['SEQUENCE']));
  expect(of(after)[0]?.['DTSTART']).toMatch(/T190000$/);
});

it('what is called off says so', async () => {
  await halle.do(
    'mutation($id: UUID!) { cancelSale(cycleId: $id, reason: "Neige") { __typename } }',
    'SalesCycle',
    { id: sale.id },
  );
  expect((await events()).map(({ STATUS, SUMMARY }) => [SUMMARY, STATUS]).toSorted()).toEqual([
    ['Panier à retirer · La Halle', 'CANCELLED'],
    ['Panier à retirer · Les Prés', 'CONFIRMED'],
    ['Remise · La Halle', 'CANCELLED'],
  ]);
});

it('a collective I left disappears', async () => {
  await world.admin.query(
    `update memberships m set status = 'LEFT' from accounts a where a.id = m.account_id and a.email = $1 and m.collective_id = $2`,
    [lea.email, halle.id],
  );
  expect((await events()).map(({ SUMMARY }) => SUMMARY)).toEqual(['Panier à retirer · Les Prés']);
});

it('its owner may look at the address again; in the database it is sealed', async () => {
  const { calendarFeed } = await lea.gql<{ calendarFeed: { url: string } }>('{ calendarFeed { url } }');
  expect(calendarFeed.url).toBe(url);
  const { rows } = await world.admin.query<{ row: string }>('select f::text as row from calendar_feeds f');
  const token = /calendar\/(.*)\.ics/.exec(url)?.[1] ?? '';
  expect(rows[0]?.row).not.toContain(token);
  expect(rows[0]?.row).not.toContain(Buffer.from(token).toString('hex'));
});

it('a new address ends the old one at once, and none at all ends both', async () => {
  const old = url;
  url = await renew();
  expect([(await read(old)).status, (await read()).status]).toEqual([404, 200]);
  await lea.gql('mutation { revokeCalendarFeed { ok } }');
  const gone = await read();
  expect(gone.status).toBe(404);
  const never = await read(`${world.url}/files/calendar/${'x'.repeat(43)}.ics`);
  const withoutId = async (answer: Response) => ({ ...((await answer.json()) as object), requestId: '' });
  expect(await withoutId(gone)).toEqual(await withoutId(never));
});

it('shows a member’s own things only, whoever’s session asks', async () => {
  url = await renew();
  const mine = await (await read()).text();
  const zoe = await prés.member('Zoé');
  const asked = await zoe.fetch(new URL(url).pathname);
  expect(await asked.text()).toBe(mine);
});

it('a program that asks all the time waits', async () => {
  const codes = [];
  for (let n = 0; n <= LIMITS.calendars.points; n += 1) codes.push((await read()).status);
  expect(codes.at(-1)).toBe(429);
  expect(Number((await read()).headers.get('retry-after'))).toBeGreaterThan(0);
});
