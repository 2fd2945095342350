import {
  createCollective,
  placeOrder,
  startWorld,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';
import { cancelOrder } from './sales-acts.ts';

let world: World;
let market: TestCollective;
let sale: TestSale;
let lea: Person;
let paul: Person;

const say = (person: Person, query: string, variables: object, scope?: string) =>
  person.gql<Record<string, { __typename: string }>>(query, variables, scope);
const invite = (person: Person, email: string) =>
  say(
    person,
    'mutation($input: InviteToHouseholdInput!) { inviteToHousehold(input: $input) { __typename } }',
    { input: { email } },
    market.scope,
  );
const chooses = (person: Person, byMail: boolean) =>
  say(
    person,
    'mutation($input: ChooseRemindersInput!) { chooseReminders(input: $input) { __typename } }',
    { input: { choices: [{ kind: 'ORDER', byMail, byPush: false }] } },
    market.scope,
  );
const kinds = async (person: Person) =>
  (
    await person.gql<{ reminders: { kind: string }[] }>('{ reminders { kind } }', {}, market.scope)
  ).reminders.map(({ kind }) => kind);
const addressesOf = async (membership: string) =>
  (
    await world.admin.query<{ email: string }>(
      `select distinct email from invitations where kind = 'HOUSEHOLD' and subject_id = (select id from memberships where email = $1)`,
      [membership],
    )
  ).rows.map(({ email }) => email);

beforeAll(async () => {
  world = await startWorld();
  market = await createCollective(world, 'Marché du pont', { flow: 'RESALE' });
  await market.point('Halle');
  await market.product(await market.producer('Le Potager'), 'Ail', 300);
  sale = await market.openSale({ name: 'Vendredi' });
  [lea, paul] = [await market.member('Léa'), await world.person('Paul')];
  await invite(lea, paul.email);
  await say(paul, 'mutation($token: String!) { acceptInvitation(token: $token) { __typename } }', {
    token: await world.linkToken(paul.email, 'invite-household'),
  });
}, 120_000);
afterAll(() => world.stop());

const at = () => sale.distributions[0]?.id ?? '';
const order = () =>
  placeOrder(lea, market, at(), [{ offerId: sale.offers.get('Ail')?.id ?? '', quantity: 2 }]);
interface Mail {
  readonly to: string;
  readonly locale: string;
  readonly values: Readonly<Record<string, string>>;
}
/** Who was told, and in which language, since the last look. */
let seen = 0;
async function told(template: string) {
  await world.settle();
  const mails = (await world.mails(template)) as unknown as Mail[];
  const fresh = mails.slice(seen);
  seen = mails.length;
  return fresh.map(({ to, locale, values }) => ({ to, locale, lines: values['lines'] }));
}

describe('what becomes of a household’s order', () => {
  it('is told to both, to the second person in their own language', async () => {
    await say(paul, 'mutation($input: UpdateProfileInput!) { updateProfile(input: $input) { __typename } }', {
      input: { givenName: 'Paul', familyName: 'Essai', locale: 'en' },
    });
    await order();
    const mails = await told('order-confirmed');
    expect(mails.map(({ to, locale }) => [to, locale])).toEqual([
      [lea.email, 'fr'],
      [paul.email, 'en'],
    ]);
    expect(mails[0]?.lines).toMatch(/6,00/);
    expect(mails[1]?.lines).toMatch(/6\.00/);
  });

  it('is no longer told to a second person who does not wish it; the member is told all the same', async () => {
    await chooses(paul, false);
    await chooses(lea, false);
    const { orders } = await lea.gql<{ orders: { edges: { node: { id: string; version: number } }[] } }>(
      '{ orders: myOrders(first: 1) { edges { node { id version } } } }',
    );
    const { id = '', version = 0 } = orders.edges[0]?.node ?? {};
    await cancelOrder(lea, market, { id, version });
    seen = 0;
    expect((await told('order-cancelled')).map(({ to }) => to)).toEqual([lea.email]);
  });

  it('is a choice of the second person alone', async () => {
    expect([(await kinds(lea)).includes('ORDER'), (await kinds(paul)).includes('ORDER')]).toEqual([
      false,
      true,
    ]);
  });
});

describe('an invitation into a household that nobody took up', () => {
  it('forgets whom it went to when it ends, not before', async () => {
    const zoe = await market.member('Zoé');
    await invite(zoe, 'personne@example.org');
    const pass = async (seconds: number) => {
      await world.admin.query(
        `with past as (update invitations set expires_at = clock_timestamp() + make_interval(secs => $1)
           where kind = 'HOUSEHOLD' and email = 'personne@example.org' returning id)
         update due_tasks set due_at = clock_timestamp(), taken_at = null
           where kind = 'identity.forget-invitation' and subject_id in (select id from past)`,
        [seconds],
      );
      await world.settle();
    };
    await pass(3600);
    expect(await addressesOf(zoe.email)).toEqual(['personne@example.org']);
    await pass(-1);
    expect(await addressesOf(zoe.email)).toEqual(['']);
  });
});
