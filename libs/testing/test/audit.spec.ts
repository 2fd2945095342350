import { scopeKindOf, type Permission } from '@cabas/platform';
import { startCounterpart, startWorld, type Counterpart, type World } from '@cabas/testing';
import english from '@cabas/messages/admin.en.json' with { type: 'json' };
import french from '@cabas/messages/admin.fr.json' with { type: 'json' };
import { CASES } from './isolation-cases.ts';
import { declared } from './routes.ts';
import { operationsOf } from './schema-walk.ts';
import { planInput } from './tenants/sales.ts';
import { buildTenant, type Tenant } from './tenants.ts';

/** What staff do in a collective's name and the log need not tell, and why. */
const NOT_AUDITED: Readonly<Record<string, string>> = {
  startGroupedRun: 'written down, but nothing waits here: see libs/billing/test/grouped-invoices.spec.ts',
  issueServiceFeeAnew:
    'written down, but nothing was given back here: see libs/payments/test/service-fees.spec.ts',
  payOnline: 'a member’s own act, which the list of online payments tells',
  proceedOnline: 'the same',
  payDues: 'the same',
  proceedDues: 'the same',
  checkOnlineAccount: 'only looks at the payment service',
  placeOrder: 'a member’s own act, which the order itself tells',
  changeOrder: 'the same; staff who change someone’s order use enterOrder',
  cancelOrder: 'the same',
  choosePriceLevel: 'nobody may know who chose which: no log either',
  helpFromFund: 'whom the fund helps is the treasurer’s alone; others read the log',
  takeBackHelp: 'the same',
  keepChoices: 'a member’s own and not yet said to anyone: it binds nobody',
  setFavourite: 'a member’s own taste',
  nameCollector: 'a member’s own act, which the order itself tells',
  chooseReminders: 'how a member wishes to be reached is nobody else’s business',
  inviteToHousehold: 'a member’s own; that someone came in, or left, is logged',
  withdrawHouseholdInvitation: 'the same',
  takeTurn: 'a member’s own act, which the list of the turn tells',
  leaveTurn: 'the same; staff who take someone off use withdrawMember',
  sendGestures:
    'the log of gestures never changes and says who did what; decisions and what comes after the end are audited (libs/pickup/test)',
  giveFeedback: 'a member’s own words, which the farm and the coordinators read',
  setStock: 'counted every week and moved by every order: neither a right nor a price, it would bury what is',
};

/** Calls that change something the log tells, where the isolation test’s own case changes nothing of the kind. */
const CHANGES: Readonly<Record<string, (t: Tenant) => object>> = {
  changeCollective: () => ({ input: { contactEmail: 'bureau@contact.example', paymentNote: 'Par chèque' } }),
  addMember: () => ({
    input: { givenName: 'Eve', familyName: 'Neuve', email: 'eve@contact.example', phone: '06 12 34 56 78' },
  }),
  changeMember: (t) => ({ input: { memberId: t.ids['member'], roles: ['MEMBER', 'COORDINATOR'] } }),
  changeProducer: (t) => ({
    input: {
      producerId: t.ids['producer'],
      minimumCents: 1500,
      email: 'ferme@contact.example',
      phone: '06 12 34 56 78',
    },
  }),
  changeProduct: (t) => ({
    input: { producerId: t.ids['producer'], productId: t.ids['product'], version: 1, priceCents: 270 },
  }),
  setListing: (t) => ({
    input: { producerId: t.ids['producer'], productId: t.ids['product'], active: true, priceCents: 290 },
  }),
  changeSale: (t) => ({
    input: {
      cycleId: t.ids['draftCycle'],
      version: 1,
      name: 'Marché d’hiver',
      distributions: planInput(t.collective, t.ids['otherPoint'] ?? '').distributions.map((one) => ({
        ...one,
        id: t.ids['draftDistribution'],
      })),
    },
  }),
  setOffer: (t) => ({ input: { cycleId: t.ids['cycle'], listingId: t.ids['listing'], priceCents: 310 } }),
  startDocumentRun: (t) => ({ distributionId: t.ids['distribution'] }), // closed and handed out by the calls before
};
/** From what to what: without it, the line is worth little. */
const TOLD_BOTH_WAYS = [
  'changeCollective',
  'changeMember',
  'changePickupPoint',
  'changeProducer',
  'changeProduct',
  'setListing',
  'changeSale',
  'publishSale',
  'setOffer',
  'setPriceLevels',
  'enterOrder',
  'cancelMemberOrder',
  'correctDelivery',
];

interface Entry {
  id: string;
  membership_id: string | null;
  action: string;
  subject_id: string | null;
  detail: { before?: unknown; after?: unknown };
}

const mutations = operationsOf().filter(({ kind }) => kind === 'mutation');
let service: Counterpart;
let world: World;
let tenant: Tenant;
let requirements: ReadonlyMap<string, string>;
let adminId: string;
beforeAll(async () => {
  service = await startCounterpart({ webhookSecret: 'whsec_of_the_tests' });
  world = await startWorld({
    STRIPE_SECRET_KEY: 'sk_test_of_the_tests',
    STRIPE_WEBHOOK_SECRET: 'whsec_of_the_tests',
    STRIPE_URL: service.url,
    HELLOASSO_URL: service.url,
  });
  tenant = await buildTenant(world, 'Journal');
  requirements = (await declared(world.config)).requirements;
  const { rows } = await world.admin.query<{ id: string }>(
    'select m.id from memberships m join accounts a on a.id = m.account_id where a.email = $1',
    [tenant.admin.email],
  );
  adminId = rows[0]?.id ?? '';
}, 120_000);
afterAll(async () => {
  await world.stop();
  await service.stop();
});

const isOfStaff = (requirement: string | undefined) =>
  requirement !== undefined &&
  requirement !== 'public' &&
  scopeKindOf(requirement as Permission) === 'collective';
const entries = async () =>
  (
    await world.admin.query<Entry>('select * from audit_entries where collective_id = $1 order by id', [
      tenant.ids['collective'],
    ])
  ).rows;

it('knows every change that can be made in a collective’s name: written down, or with the reason why not', () => {
  const ofStaff = mutations.filter(({ name }) => isOfStaff(requirements.get(name))).map(({ name }) => name);
  expect(ofStaff.length).toBeGreaterThan(25);
  const collectives = mutations
    .filter(({ name }) => CASES[name]?.door === 'collective')
    .map(({ name }) => name);
  expect(collectives.sort()).toEqual(ofStaff.sort());
  expect(Object.keys(NOT_AUDITED).filter((name) => !ofStaff.includes(name))).toEqual([]);
  expect(TOLD_BOTH_WAYS.filter((name) => !ofStaff.includes(name))).toEqual([]);
});

it.each(
  mutations.filter(({ name }) => CASES[name]?.door === 'collective').map((one) => [one.name, one] as const),
)('%s', async (name, { document }) => {
  if (NOT_AUDITED[name] !== undefined) return;
  const before = await entries();
  const variables = (CHANGES[name] ?? CASES[name]?.variables)?.(tenant) ?? {};
  const data = await tenant.admin.gql<Record<string, { __typename: string }>>(
    document,
    variables,
    tenant.scope,
  );
  expect(data[name]).not.toHaveProperty('code'); // done, not refused
  const written = (await entries()).slice(before.length);
  expect(written.map(({ action }) => action)).not.toEqual([]);
  for (const entry of written) {
    expect(entry).toMatchObject({ membership_id: adminId, subject_id: expect.any(String) as string });
    expect(JSON.stringify(entry)).not.toMatch(/@|contact\.example|06 ?12 ?34 ?56|\+336/);
  }
  if (TOLD_BOTH_WAYS.includes(name))
    for (const part of ['before', 'after'] as const) expect(written.at(-1)?.detail[part]).toBeDefined();
});

it('tells what a farm did about its mandate, in the farm’s name', async () => {
  const before = await entries();
  const farm = { collectiveId: tenant.ids['collective'] };
  await tenant.farmer.gql(
    'mutation($collectiveId: UUID!) { acceptMandate(collectiveId: $collectiveId, name: "Odile Essai") { __typename ... on Refused { code } } }',
    farm,
    tenant.farmScope,
  );
  await tenant.farmer.gql(
    'mutation($collectiveId: UUID!) { revokeMandate(collectiveId: $collectiveId) { __typename } }',
    farm,
    tenant.farmScope,
  );
  expect((await entries()).slice(before.length)).toMatchObject([
    { action: 'mandate.accepted', membership_id: null, subject_id: tenant.ids['farm'] },
    { action: 'mandate.revoked', membership_id: null, subject_id: tenant.ids['farm'] },
  ]);
  const { auditLog } = await tenant.admin.gql<{
    auditLog: { edges: { node: { action: string; actorName: string; subjectName: string } }[] };
  }>('{ auditLog(first: 2) { edges { node { action actorName subjectName } } } }', {}, tenant.scope);
  expect(auditLog.edges.map(({ node }) => node.actorName)).toEqual(['Fournil Journal', 'Fournil Journal']);
});

it('names the member of an order that was entered for them', async () => {
  const { auditLog } = await tenant.admin.gql<{
    auditLog: { edges: { node: { action: string; subjectName: string } }[] };
  }>('{ auditLog(topic: ORDERS, first: 50) { edges { node { action subjectName } } } }', {}, tenant.scope);
  expect(auditLog.edges.map(({ node }) => node)).toContainEqual(
    expect.objectContaining({ action: 'ORDER_ENTERED', subjectName: 'Léa Journal Essai' }),
  );
});

it('tells who took which file out of the house', async () => {
  const before = await entries();
  const link = `/files/c/${tenant.ids['collective']}/cycles/${tenant.ids['cycle']}/export-lines.csv`;
  expect((await tenant.admin.fetch(link)).status).toBe(200);
  expect((await entries()).slice(before.length)).toMatchObject([
    {
      action: 'export.taken',
      membership_id: adminId,
      subject_id: tenant.ids['cycle'],
      detail: { by: 'lines', type: 'csv' },
    },
  ]);
  expect((await tenant.member.fetch(link)).status).toBe(200); // a coordinator since above
});

it('has words for every act it wrote, in French and English', async () => {
  const acts = new Set((await entries()).map(({ action }) => `admin.action.${action.replace('.', '_')}`));
  expect(acts.size).toBeGreaterThan(20);
  for (const words of [french, english]) expect([...acts].filter((id) => !(id in words))).toEqual([]);
});

it('tells who joined by themselves, as their own act', async () => {
  const { email } = await tenant.collective.member('Zoé');
  const { rows } = await world.admin.query<{ id: string }>(
    'select m.id from memberships m join accounts a on a.id = m.account_id where a.email = $1',
    [email],
  );
  expect((await entries()).at(-1)).toMatchObject({
    action: 'member.joined',
    membership_id: rows[0]?.id,
    subject_id: rows[0]?.id,
  });
});

it('says nothing when nothing changed, and nothing of what was refused', async () => {
  await world.admin.query(
    `update memberships set roles = '{MEMBER}' where 'ADMIN' = any (roles) and id <> $1`,
    [adminId],
  );
  const before = await entries();
  const change = 'mutation($input: ChangeMemberInput!) { changeMember(input: $input) { __typename } }';
  await tenant.admin.gql(
    change,
    { input: { memberId: tenant.ids['member'], roles: ['MEMBER', 'COORDINATOR'] } },
    tenant.scope,
  );
  await tenant.admin.gql(change, { input: { memberId: adminId, roles: ['MEMBER'] } }, tenant.scope); // the last admin
  expect((await entries()).length).toBe(before.length);
});

it('is asked about one thing, or one topic', async () => {
  const ask = async (of: object) =>
    (
      await tenant.admin.gql<{ auditLog: { edges: { node: { action: string; subjectId: string } }[] } }>(
        'query($subjectId: UUID, $topic: AuditTopic) { auditLog(subjectId: $subjectId, topic: $topic, first: 100) { edges { node { action subjectId } } } }',
        of,
        tenant.scope,
      )
    ).auditLog.edges.map(({ node }) => node);
  const ofMember = await ask({ subjectId: tenant.ids['member'] });
  expect(ofMember.length).toBeGreaterThan(0);
  expect(ofMember.every(({ subjectId }) => subjectId === tenant.ids['member'])).toBe(true);
  const topics = ['MEMBERS', 'PRODUCERS', 'SALES', 'ORDERS', 'MONEY', 'SETTINGS', 'FILES'];
  const byTopic = await Promise.all(topics.map((topic) => ask({ topic })));
  expect(byTopic.map((found) => found.length > 0)).toEqual(topics.map(() => true));
  expect(byTopic.flat().length).toBe((await entries()).length); // each act in one topic
});

it('shows the name of whom it was done to, newest first, a page at a time', async () => {
  const page = (after?: string) =>
    tenant.admin.gql<{
      auditLog: {
        edges: { node: { id: string; subjectName: string; action: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }>(
      'query($after: String) { auditLog(first: 3, after: $after) { edges { node { id action subjectName } } pageInfo { hasNextPage endCursor } } }',
      { after },
      tenant.scope,
    );
  const [first, all] = [(await page()).auditLog, (await entries()).reverse()];
  expect(first.edges[0]?.node).toMatchObject({ action: 'member.joined', subjectName: 'Zoé Essai' });
  const second = (await page(first.pageInfo.endCursor)).auditLog;
  expect([...first.edges, ...second.edges].map(({ node }) => node.id)).toEqual(
    all.slice(0, 6).map(({ id }) => id),
  );
});

/** Told by the act, its subject or a column of its own, or no words for people. */
const UNSAID = ['name', 'actor', 'version', 'kind', 'by', 'type'];

it('has words for whatever a line tells beside its act', async () => {
  const fieldsOf = (value: unknown): string[] =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).flatMap(([name, one]: [string, unknown]) =>
          name === 'before' || name === 'after' ? fieldsOf(one) : /Id$/.test(name) ? [] : [name],
        )
      : [];
  const told = new Set((await entries()).flatMap(({ detail }) => fieldsOf(detail)));
  const wordless = [...told].filter(
    (name) =>
      ![...UNSAID, 'fields', 'distributions'].includes(name) &&
      !Object.hasOwn(french, `admin.audit.field.${name}`),
  );
  expect(wordless.sort()).toEqual([]);
});
