import { strFromU8, unzipSync } from 'fflate';
import { createWorker } from '@cabas/worker';
import { PersonDataRegistry } from '@cabas/platform';
import { createCollective, startWorld, type Person, type TestCollective, type World } from '@cabas/testing';
import english from '@cabas/messages/papers.en.json' with { type: 'json' };
import french from '@cabas/messages/papers.fr.json' with { type: 'json' };
import { membershipIdOf } from './tenants/identity.ts';

/** Columns that name a person where nothing is given or erased, and why. A new one is answered for by its context, or entered here. */
const EXCEPTED: Readonly<Record<string, string>> = {
  'idempotency_keys.membership_id': 'the number of a click and a hash of it: the order it made is given',
  'audit_entries.membership_id':
    'the collective’s own log of what was done in its name; it names a membership, which is emptied',
  'participations.referent_id': 'names a membership, which is emptied',
  'mandates.accepted_by': 'who signed for the farm: part of a contract that invoices rest on',
  'imports.created_by': 'names a membership, which is emptied',
  'invitations.accepted_by': 'set to nobody for members; for a farm, an id that leads to an emptied account',
  'announcements.membership_id':
    'who wrote in the collective’s name; it names a membership, which is emptied',
  'document_runs.requested_by': 'names a membership, which is emptied',
};
/** Where a person's name and address may stand after all was erased, and why. */
const KEPT: Readonly<Record<string, string>> = {
  'documents.snapshot':
    'issued: kept ten years with the identity they were issued to (code de commerce, L123-22)',
};

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world.stop());

const columns = async (types: string) =>
  (
    await world.admin.query<{ table: string; column: string }>(
      `select c.relname as table, a.attname as column from pg_class c join pg_attribute a on a.attrelid = c.oid
       where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relname <> 'migrations' and a.attnum > 0 and not a.attisdropped
         and format_type(a.atttypid, a.atttypmod) ~ $1 order by 1, 2`,
      [types],
    )
  ).rows;

it('every table that names a person is answered for by its context, or excepted with a reason', async () => {
  const worker = await createWorker({ ...world.config, databasePool: 1 });
  const answered = worker.app.get(PersonDataRegistry).tables();
  await worker.app.close();
  const naming = (await columns('^uuid$')).filter(({ column }) =>
    /^(account_id|membership_id|member_id|referent_id)$|_by$/.test(column),
  );
  expect(naming.length).toBeGreaterThan(18);
  const open = naming
    .filter(({ table }) => !answered.includes(table))
    .map(({ table, column }) => `${table}.${column}`);
  expect(open.filter((name) => EXCEPTED[name] === undefined)).toEqual([]);
  expect(Object.keys(EXCEPTED).filter((name) => !open.includes(name))).toEqual([]);
});

const CLOSE =
  'mutation { closeAccount { __typename ... on AccountClosing { closingAt } ... on Refused { code } } }';
const close = async (person: Person) =>
  (await person.gql<{ closeAccount: { __typename: string; code?: string } }>(CLOSE)).closeAccount;
const preview = async (person: Person) =>
  (
    await person.gql<{
      closingPreview: Record<string, unknown> & { obstacles: { code: string; where: string }[] };
    }>(
      '{ closingPreview { graceDays obstacles { code where message } collectives farms orderCount documentCount } }',
    )
  ).closingPreview;
const weekPasses = async () => {
  await world.admin.query(
    `update accounts set closing_at = closing_at - interval '7 days' where closing_at is not null`,
  );
  await world.admin.query(
    `update outbox set due_at = clock_timestamp() where kind = 'identity.erase-account' and done_at is null`,
  );
  await world.settle();
};
const accountOf = async ({ email }: Person) =>
  (
    await world.admin.query<{ id: string; closed: boolean }>(
      'select id, closed_at is not null as closed from accounts where email = $1',
      [email],
    )
  ).rows[0];

/** A collective that issues receipts, where a person ordered twice: one order handed out with its documents, one still open. */
async function ordered(
  name: string,
  who: Person,
  own = { phone: '06 11 22 33 44', note: 'Sonnez chez Mélusine' },
) {
  const at = await createCollective(world, name);
  await at.point('Halle');
  const garden = await at.producer(`Jardin ${name}`);
  await at.product(garden, 'Carottes', 250);
  await at.do(
    'mutation($input: ChangeCollectiveInput!) { changeCollective(input: $input) { __typename } }',
    'Collective',
    {
      input: { paperwork: 'RECEIPTS' },
    },
  );
  await at.do('mutation($input: AddMemberInput!) { addMember(input: $input) { __typename } }', 'Member', {
    input: { givenName: 'Mélusine', familyName: 'Essai', email: who.email, phone: own.phone },
  });
  await who.gql('mutation($slug: String!) { joinCollective(slug: $slug) { __typename } }', { slug: at.slug });
  const past = await at.openSale({ name: `Passée ${name}` });
  await order(who, at, past, own.note);
  await at.close(past.distributions[0]?.id ?? '');
  await at.handOut(past.distributions[0]?.id ?? '');
  await at.do(
    'mutation($id: UUID!) { startDocumentRun(distributionId: $id) { __typename ... on Refused { code } } }',
    'DocumentRun',
    {
      id: past.distributions[0]?.id,
    },
  );
  await world.settle();
  return at;
}

async function order(
  who: Person,
  at: TestCollective,
  sale: Awaited<ReturnType<TestCollective['openSale']>>,
  note = '',
) {
  const placed = await who.gql<{ placeOrder: { __typename: string; id: string; version: number } }>(
    'mutation($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename ... on Order { id version } } }',
    {
      input: {
        distributionId: sale.distributions[0]?.id,
        lines: [{ offerId: sale.offers.get('Carottes')?.id, quantity: 2 }],
        note,
        idempotencyKey: `cle-${note.length}-${at.id}`,
      },
    },
    at.scope,
  );
  return placed.placeOrder;
}

describe('the copy of one’s data', () => {
  let melusine: Person;
  let at: TestCollective;
  beforeAll(async () => {
    melusine = await world.person('Mélusine');
    at = await ordered('Copie', melusine);
  }, 60_000);

  const live = async (person: Person) =>
    (
      await person.gql<{ dataExport: { id: string; path: string | null; size: number } | null }>(
        '{ dataExport { id path size readyAt expiresAt } }',
      )
    ).dataExport;
  const askFor = (person: Person) =>
    person.gql(
      'mutation { requestDataExport { __typename ... on DataExport { id } ... on Refused { code } } }',
    );

  it('holds all of it, three ways, with the documents; it is told by mail, and opens for nobody else', async () => {
    await askFor(melusine);
    expect(await live(melusine)).toMatchObject({ path: null });
    await world.settle();
    const ready = await live(melusine);
    const response = await melusine.fetch(ready?.path ?? '');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/zip']);
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['index.html', 'data.json', 'orders.csv', 'memberships.csv']),
    );
    const pdfs = Object.keys(files).filter((name) => name.endsWith('.pdf'));
    expect(pdfs).toHaveLength(1);
    expect(strFromU8(files[pdfs[0] ?? '']?.slice(0, 5) ?? new Uint8Array())).toBe('%PDF-');
    const data = JSON.parse(strFromU8(files['data.json'] ?? new Uint8Array())) as Record<
      string,
      Record<string, unknown>[]
    >;
    expect(data['account']).toMatchObject([{ email: melusine.email, givenName: 'Mélusine' }]);
    expect(data['memberships']).toMatchObject([
      { collective: 'Copie', phone: expect.stringContaining('6') as string },
    ]);
    expect(data['orders']).toMatchObject([{ note: 'Sonnez chez Mélusine', totalCents: 500 }]);
    expect(data['orderLines']).toMatchObject([{ name: 'Carottes', quantity: 2 }]);
    expect(data['sessions']?.length).toBeGreaterThan(0);
    for (const secret of ['hash', 'token', 'secret'])
      expect(Object.keys(data['account']?.[0] ?? {}).join()).not.toContain(secret);
    expect(strFromU8(files['index.html'] ?? new Uint8Array())).toContain('Sonnez chez M');
    expect((await world.mails('data-ready')).filter(({ to }) => to === melusine.email)).toHaveLength(1);
    for (const client of [at.admin, world.anyone()])
      expect((await client.fetch(ready?.path ?? '')).status).toBeGreaterThan(399);
  });

  it('has words for all that is in it, in French and English', async () => {
    const response = await melusine.fetch((await live(melusine))?.path ?? '');
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const data = JSON.parse(strFromU8(files['data.json'] ?? new Uint8Array())) as Record<string, object[]>;
    const needed = Object.entries(data).flatMap(([part, rows]) => [
      `papers.myData.part.${part}`,
      ...Object.keys(rows[0] ?? {}).map((key) => `papers.myData.field.${key}`),
    ]);
    for (const words of [french, english]) expect(needed.filter((id) => !(id in words))).toEqual([]);
  });

  it('is taken only by who just proved who they are', async () => {
    const path = (await live(melusine))?.path ?? '';
    await world.admin.query(
      `update sessions set proven_at = proven_at - interval '11 minutes' where account_id = (select id from accounts where email = $1)`,
      [melusine.email],
    );
    expect((await melusine.fetch(path)).status).toBeGreaterThan(399);
    const refused = await melusine.gql<{ requestDataExport: { code?: string } }>(
      'mutation { requestDataExport { __typename ... on Refused { code } } }',
    );
    expect(refused.requestDataExport.code).toBe('REAUTHENTICATION_REQUIRED');
    await melusine.gql(
      'mutation($input: ReauthenticateInput!) { reauthenticate(input: $input) { __typename } }',
      {
        input: { password: 'panier-de-carottes-42' },
      },
    );
    expect((await melusine.fetch(path)).status).toBe(200);
  });

  it('takes the place of an earlier one, and is gone after its days', async () => {
    const first = await live(melusine);
    await askFor(melusine);
    await world.settle();
    const second = await live(melusine);
    expect(second?.id).not.toBe(first?.id);
    expect((await melusine.fetch(first?.path ?? '')).status).toBe(404);
    await world.admin.query(
      `update outbox set due_at = clock_timestamp() where kind = 'identity.forget-export' and done_at is null`,
    );
    await world.settle();
    expect(await live(melusine)).toBeNull();
    expect((await melusine.fetch(second?.path ?? '')).status).toBe(404);
    expect(
      (
        await world.admin.query(
          'select 1 from data_exports where account_id = (select id from accounts where email = $1)',
          [melusine.email],
        )
      ).rows,
    ).toEqual([]);
  });
});

describe('closing an account', () => {
  it('is told before what goes, what the law keeps, and what must be settled first', async () => {
    const melusine = await world.person('Mélusine');
    const at = await ordered('Avant', melusine);
    const sale = await at.openSale({ name: 'Ouverte' });
    const open = await order(melusine, at, sale, 'b');
    expect(await preview(melusine)).toMatchObject({
      graceDays: 7,
      collectives: ['Avant'],
      orderCount: 2,
      documentCount: 1,
      obstacles: [{ code: 'OPEN_ORDER', where: 'Avant' }],
    });
    expect(await close(melusine)).toMatchObject({ code: 'OPEN_ORDER' });
    await melusine.gql(
      'mutation($id: UUID!, $version: Int!) { cancelOrder(orderId: $id, version: $version) { __typename } }',
      { id: open.id, version: open.version },
      at.scope,
    );
    expect(await close(melusine)).toMatchObject({ __typename: 'AccountClosing' });
  });

  it('is refused to the last admin of a collective, and to the only one who keeps a farm that sells', async () => {
    const at = await createCollective(world, 'Dernière');
    expect((await preview(at.admin)).obstacles).toMatchObject([{ code: 'LAST_ADMIN', where: 'Dernière' }]);
    expect(await close(at.admin)).toMatchObject({ code: 'LAST_ADMIN' });
    const farm = await at.producer('Fournil Seul', 'seul@ferme.example');
    for (const email of ['seul@ferme.example', 'deux@ferme.example']) {
      await at.do(
        'mutation($input: ChangeProducerInput!) { changeProducer(input: $input) { __typename } }',
        'Participation',
        {
          input: { producerId: farm, email },
        },
      );
      await at.do('mutation($id: UUID!) { inviteProducer(producerId: $id) { __typename } }', 'Done', {
        id: farm,
      });
    }
    const keeper = async (name: string, email: string) => {
      const person = await world.person(name, email);
      await person.gql('mutation($token: String!) { acceptInvitation(token: $token) { __typename } }', {
        token: await world.linkToken(person.email, 'invite-producer'),
      });
      return person;
    };
    const first = await keeper('Odile', 'seul@ferme.example');
    expect((await preview(first)).obstacles).toMatchObject([{ code: 'ONLY_KEEPER', where: 'Fournil Seul' }]);
    const second = await keeper('Oscar', 'deux@ferme.example');
    expect((await preview(first)).obstacles).toEqual([]);
    expect((await preview(second)).obstacles).toMatchObject([
      { code: 'FARM_CONTACT', where: 'Fournil Seul' },
    ]);
    await close(first);
    await weekPasses();
    expect((await preview(second)).obstacles).toMatchObject([{ code: 'ONLY_KEEPER' }]);
  });

  it('can be taken back for a week, from the page or from the mail', async () => {
    const [lea, theo] = [await world.person('Léa'), await world.person('Théo')];
    for (const person of [lea, theo]) await close(person);
    const link = await world.linkToken(theo.email, 'account-closing');
    expect(
      (await lea.gql<{ viewer: { closingAt: string | null } }>('{ viewer { closingAt } }')).viewer.closingAt,
    ).not.toBeNull();
    await lea.gql('mutation { keepAccount { ok } }');
    const byLink =
      'mutation($token: String!) { keepAccountByLink(token: $token) { __typename ... on Refused { code } } }';
    expect(await world.anyone().gql(byLink, { token: link })).toMatchObject({
      keepAccountByLink: { __typename: 'Done' },
    });
    expect(await world.anyone().gql(byLink, { token: link })).toMatchObject({
      keepAccountByLink: { code: 'LINK_EXPIRED' },
    });
    await weekPasses();
    for (const person of [lea, theo]) expect(await accountOf(person)).toMatchObject({ closed: false });
  });

  it('stays undone, with a mail, when something came up during the week', async () => {
    const melusine = await world.person('Mélusine');
    const at = await ordered('Entre-temps', melusine);
    await close(melusine);
    await order(melusine, at, await at.openSale({ name: 'Tentation' }), 'c');
    await weekPasses();
    expect(await accountOf(melusine)).toMatchObject({ closed: false });
    const [mail] = (await world.mails('account-not-closed')).filter(({ to }) => to === melusine.email);
    expect(mail?.values['reasons']).toContain('Entre-temps : Une commande');
  });

  it('leaves neither name, address nor number anywhere but in issued documents', async () => {
    const first = 'melusine.premiere@example.org';
    const melusine = await world.person('Mélusine', first);
    const own = { phone: '06 98 76 54 32', note: 'Portail bleu de Mélusine' };
    const [here, there] = [await ordered('Ici', melusine, own), await ordered('Ailleurs', melusine, own)];
    await fillIn(melusine, here);
    const second = 'melusine.seconde@example.org';
    await melusine.gql('mutation($input: ChangeEmailInput!) { changeEmail(input: $input) { __typename } }', {
      input: { email: second },
    });
    await world.anyone().gql('mutation($token: String!) { confirmNewEmail(token: $token) { __typename } }', {
      token: await world.linkToken(second, 'new-address'),
    });
    await melusine.gql('mutation { requestDataExport { __typename } }');
    await world.settle();
    const { rows } = await world.admin.query<{ id: string }>('select id from accounts where email = $1', [
      second,
    ]);
    const marks = [first, second, '698765432', '98 76 54 32', 'Portail bleu', 'Pierre Levée', 'compagnon@'];
    const named = await holding([...marks, 'Mélusine']);
    for (const mark of [...marks, 'Mélusine'])
      expect({ mark, named: named.some((one) => one.mark === mark) }).toEqual({ mark, named: true });
    const others = await holding(['Mélusine']);

    await close(melusine);
    await weekPasses();

    expect((await holding(marks)).filter(({ where }) => KEPT[where] === undefined)).toEqual([]);
    // other people of that name stay whole: hers is gone where it was in these collectives
    expect((await namedIn([here, there])).filter(({ where }) => KEPT[where] === undefined)).toEqual([]);
    expect((await namedIn([here, there])).map(({ where }) => where)).toContain('documents.snapshot');
    expect(others.length).toBeGreaterThan((await holding(['Mélusine'])).length);
    expect(await pointing(rows[0]?.id ?? '')).toEqual([
      'accounts.email_key', // closed:<id>, where the address was
      'accounts.id',
      'documents.account_id',
      'outbox.payload',
    ]);
    expect(await melusine.gql('{ viewer { id } }')).toEqual({ viewer: null });
    const sums = await here.admin.gql<{
      orders: { edges: { node: { memberName: string; totalCents: number } }[] };
    }>('{ orders(first: 10) { edges { node { memberName totalCents } } } }', {}, here.scope);
    expect(sums.orders.edges.map(({ node }) => node)).toEqual([
      { memberName: 'Ancien membre', totalCents: 500 },
    ]);
  }, 60_000);

  it('frees the address: who comes back starts anew', async () => {
    const lea = await world.person('Léa');
    await close(lea);
    await weekPasses();
    const again = await world.person('Léa', lea.email);
    expect(await again.gql('{ viewer { email memberships { id } } }')).toEqual({
      viewer: { email: lea.email, memberships: [] },
    });
  });
});

describe('a membership of one’s own', () => {
  it('has an address, which the collective sees, and can be left: past orders stay readable', async () => {
    const melusine = await world.person('Mélusine');
    const at = await ordered('Quitter', melusine);
    const id = await membershipIdOf(world, at, melusine);
    const saved = await melusine.gql<{ saveOwnAddress: object }>(
      'mutation($input: OwnAddressInput!) { saveOwnAddress(input: $input) { __typename ... on ViewerMembership { addressLine1 city } } }',
      { input: { membershipId: id, addressLine1: '3 rue du Lavoir', city: 'Chartres' } },
    );
    expect(saved.saveOwnAddress).toMatchObject({ addressLine1: '3 rue du Lavoir', city: 'Chartres' });
    const seen = await at.admin.gql(
      'query($id: UUID!) { member(id: $id) { addressLine1 city } }',
      { id },
      at.scope,
    );
    expect(seen).toEqual({ member: { addressLine1: '3 rue du Lavoir', city: 'Chartres' } });
    const leave = async () =>
      (
        await melusine.gql<{ leaveCollective: { status?: string; code?: string } }>(
          'mutation($id: UUID!) { leaveCollective(membershipId: $id) { __typename ... on ViewerMembership { status } ... on Refused { code } } }',
          { id },
        )
      ).leaveCollective;
    const open = await order(melusine, at, await at.openSale({ name: 'Dernière' }), 'd');
    expect(await leave()).toMatchObject({ code: 'OPEN_ORDER' });
    await melusine.gql(
      'mutation($id: UUID!, $version: Int!) { cancelOrder(orderId: $id, version: $version) { __typename } }',
      { id: open.id, version: open.version },
      at.scope,
    );
    expect(await leave()).toMatchObject({ status: 'LEFT' });
    const mine = await melusine.gql<{ myOrders: { totalCount: number } }>('{ myOrders { totalCount } }');
    expect(mine.myOrders.totalCount).toBe(2);
  });
});

/** Address, second person, a file of members that names her, and a mail that an admin gets about her. */
async function fillIn(who: Person, at: TestCollective): Promise<void> {
  await who.gql('mutation($input: UpdateProfileInput!) { updateProfile(input: $input) { __typename } }', {
    input: { givenName: 'Mélusine', familyName: 'Essai', phone: '06 98 76 54 32' },
  });
  const id = await membershipIdOf(world, at, who);
  await who.gql('mutation($input: OwnAddressInput!) { saveOwnAddress(input: $input) { __typename } }', {
    input: { membershipId: id, addressLine1: '1 Pierre Levée' },
  });
  await world.admin.query(
    `update memberships set partner_given_name = 'Raymondin', partner_email = 'compagnon@example.org', partner_phone = '+33698765432' where id = $1`,
    [id],
  );
  const file = `firstName,lastName,email,phone\nMélusine,Essai,${who.email},06 98 76 54 32\n`;
  await at.admin.fetch(`/files/c/${at.id}/imports?kind=MEMBERS&fileName=a.csv`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: file,
  });
}

/** Every column of words, JSON or bytes that holds one of the marks, whatever its case. */
async function holding(marks: readonly string[], only = ''): Promise<{ where: string; mark: string }[]> {
  const found = [];
  for (const { table, column } of await columns('^(text|text\\[\\]|jsonb|bytea)$')) {
    const text = `case when pg_typeof("${column}") = 'bytea'::regtype then encode("${column}"::text::bytea, 'escape') else "${column}"::text end`;
    const { rows } = await world.admin.query<{ mark: string }>(
      `select distinct sought as mark from "${table}" t, unnest($1::text[]) as sought where "${column}" is not null ${only.replaceAll('%table', table)}
         and (position(lower(sought) in lower(${text})) > 0 or position(encode(convert_to(sought, 'UTF8'), 'hex') in "${column}"::text) > 0)`,
      [marks],
    );
    found.push(...rows.map(({ mark }) => ({ where: `${table}.${column}`, mark })));
  }
  return found;
}

/** Where her first name stands in what belongs to these collectives. */
const namedIn = (all: readonly TestCollective[]) =>
  holding(
    ['Mélusine'],
    `and coalesce(to_jsonb(t) ->> 'collective_id', '') in (${all.map(({ id }) => `'${id}'`).join(', ')})`,
  );

/** Columns in which an account's id stands. */
async function pointing(id: string): Promise<string[]> {
  const found = [];
  for (const { table, column } of await columns('^(uuid|uuid\\[\\]|text|jsonb)$')) {
    const { rows } = await world.admin.query(
      `select 1 from "${table}" where "${column}"::text like $1 limit 1`,
      [`%${id}%`],
    );
    if (rows.length > 0) found.push(`${table}.${column}`);
  }
  return found;
}
