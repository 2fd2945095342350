import {
  startWorld,
  type Person,
  type TestCollective,
  type World,
  collectiveWithPapers,
  handOut,
  letHoldPass,
  everyoneOrders,
} from '@cabas/testing';

const OLD = 'FR7630006000011234567890189';
const NEW = 'BE68539007547034';
const ACCOUNTS = '{ bankAccounts { producerId iban held { id iban by heldUntil } } }';
const PROBLEM = '__typename ... on Problem { code }';

interface Account {
  readonly producerId: string | null;
  readonly iban: string | null;
  readonly held: { readonly id: string; readonly iban: string; readonly heldUntil: string } | null;
}

describe('another bank account', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const set = async (at: TestCollective, input: object) =>
    (
      await at.admin.gql<{ setBankAccount: { __typename: string; code?: string } }>(
        `mutation($input: BankAccountInput!) { setBankAccount(input: $input) { ${PROBLEM} } }`,
        { input: { holder: 'Association des Paniers', ...input } },
        at.scope,
      )
    ).setBankAccount;
  const accountOf = async (at: TestCollective, producerId: string | null = null) => {
    const { bankAccounts } = await at.admin.gql<{ bankAccounts: Account[] }>(ACCOUNTS, {}, at.scope);
    return bankAccounts.find((one) => one.producerId === producerId);
  };
  const stop = async (person: Person, at: TestCollective, id = '') =>
    (
      await person.gql<{ stopBankAccount: { __typename: string; code?: string } }>(
        `mutation($id: UUID!) { stopBankAccount(bankAccountId: $id) { ${PROBLEM} } }`,
        { id },
        at.scope,
      )
    ).stopBankAccount;
  const stopByLink = async (token: string) =>
    (
      await world
        .anyone()
        .gql<{ stopBankAccountByLink: { __typename: string; code?: string } }>(
          `mutation($token: String!) { stopBankAccountByLink(token: $token) { ${PROBLEM} } }`,
          { token },
        )
    ).stopBankAccountByLink;
  const told = async (collective: string) =>
    (await world.mails('bank-account-changed'))
      .filter(({ values }) => values['collective'] === collective)
      .map(({ to, values }) => ({
        to,
        what: values['what'],
        before: values['before'],
        after: values['after'],
      }));
  const tokenTo = (email: string) => world.linkToken(email, 'bank-account-changed').then(decodeURIComponent);
  const give = (at: TestCollective, person: Person, roles: string[]) =>
    world.admin.query(
      `update memberships set roles = $3 where collective_id = $1 and account_id = (select id from accounts where email = $2)`,
      [at.id, person.email, roles],
    );
  /** A resale sale that was handed out: a member owes the collective, the collective its farms. */
  async function resold(name: string) {
    const shop = await collectiveWithPapers(world, name, 'SLIPS', {
      flow: 'RESALE',
      marginBp: 300,
      marginMode: 'ON_TOP',
    });
    const { at, garden, oven } = shop;
    for (const producerId of [null, garden, oven]) await set(at, { producerId, iban: OLD });
    const sale = await at.openSale();
    const awa = await at.member('Awa');
    await everyoneOrders(at, sale, [awa]);
    return { ...shop, sale, awa };
  }
  const slipOf = async (person: Person) => {
    const { myOrders } = await person.gql<{ myOrders: { edges: { node: { id: string } }[] } }>(
      '{ myOrders(first: 1) { edges { node { id } } } }',
    );
    const { transferSlips } = await person.gql<{ transferSlips: { iban: string; code: string }[] }>(
      'query($id: UUID!) { transferSlips(orderId: $id) { iban code } }',
      { id: myOrders.edges[0]?.node.id },
    );
    return transferSlips[0];
  };
  /** The accounts in the file for the bank: who pays, then who is paid. */
  const settle = async (at: TestCollective, cycleId: string, producerId: string) => {
    const { path } = await at.do<{ path: string }>(
      `mutation($input: CreateSettlementInput!) { createSettlement(input: $input) { ${PROBLEM} ... on Settlement { path } } }`,
      'Settlement',
      { input: { lines: [{ cycleId, producerId, amountCents: 10 }] } },
    );
    const file = await (await at.admin.fetch(path)).text();
    return [...file.matchAll(/<IBAN>(\w+)</g)].map(([, iban]) => iban);
  };

  it('waits a day: transfers, the code to scan and settlements keep the old one until then, and take the new one after', async () => {
    const { at, sale, awa, garden } = await resold('Une journée');
    await handOut(at, sale);
    await world.settle();
    for (const producerId of [null, garden]) await set(at, { producerId, iban: NEW });
    expect(await accountOf(at)).toMatchObject({ iban: OLD, held: { iban: NEW } });
    const slip = await slipOf(awa);
    expect([slip?.iban, slip?.code.includes(OLD), slip?.code.includes(NEW)]).toEqual([OLD, true, false]);
    expect(await settle(at, sale.id, garden)).toEqual([OLD, OLD]);
    await letHoldPass(at);
    expect(await accountOf(at)).toMatchObject({ iban: NEW, held: null });
    expect(await slipOf(awa)).toMatchObject({ iban: NEW });
    expect(await settle(at, sale.id, garden)).toEqual([NEW, NEW]);
  });

  it('waits 24 hours by the database’s clock, whatever the writer says', async () => {
    const { at } = await collectiveWithPapers(world, 'Horloge', 'SLIPS');
    await set(at, { iban: OLD });
    await world.admin.query(
      `insert into bank_accounts (collective_id, id, holder, iban, by_membership_id, at, held_until)
       select $1, gen_random_uuid(), 'Voleur', $2, m.id, '2020-01-01', null from memberships m where m.collective_id = $1 limit 1`,
      [at.id, NEW],
    );
    const { rows } = await world.admin.query<{ hours: number }>(
      `select round(extract(epoch from held_until - clock_timestamp()) / 3600)::int as hours from bank_accounts where collective_id = $1 and iban = $2`,
      [at.id, NEW],
    );
    expect(rows).toEqual([{ hours: 24 }]);
    expect(await accountOf(at)).toMatchObject({ iban: OLD });
  });

  it('is told to everybody who handles money and to the farm, with a link that stops it without signing in', async () => {
    const { at, garden, emails } = await collectiveWithPapers(world, 'Prévenus', 'SLIPS');
    const theo = await at.member('Théo');
    const cora = await at.member('Cora');
    await give(at, theo, ['TREASURER', 'MEMBER']);
    await give(at, cora, ['COORDINATOR', 'MEMBER']);
    await set(at, { producerId: garden, iban: OLD });
    expect((await told('Prévenus')).map(({ what }) => what)).toEqual(['first', 'first', 'first']);
    await set(at, { producerId: garden, iban: NEW });
    const mails = (await told('Prévenus')).filter(({ what }) => what === 'held');
    expect(mails.map(({ to }) => to).sort()).toEqual([at.admin.email, emails[0], theo.email].sort());
    expect(mails[0]).toMatchObject({ before: 'FR…0189', after: 'BE…7034' });
    const token = await tokenTo(emails[0]);
    const change = await world
      .anyone()
      .gql<{ bankAccountChange: object }>(
        'query($token: String!) { bankAccountChange(token: $token) { payeeName iban state } }',
        { token },
      );
    expect(change.bankAccountChange).toEqual({ payeeName: 'Les Jardins', iban: 'BE…7034', state: 'HELD' });
    expect(await stopByLink(token)).toEqual({ __typename: 'Done' });
    expect(await stopByLink(token)).toEqual({ __typename: 'Done' });
    await letHoldPass(at);
    expect(await accountOf(at, garden)).toMatchObject({ iban: OLD, held: null });
  });

  it('is stopped on the screen by who handles money, and by nobody else', async () => {
    const { at } = await collectiveWithPapers(world, 'Arrêt', 'SLIPS');
    const theo = await at.member('Théo');
    const cora = await at.member('Cora');
    await give(at, theo, ['TREASURER']);
    await give(at, cora, ['COORDINATOR']);
    await set(at, { iban: OLD });
    await set(at, { iban: NEW });
    const held = (await accountOf(at))?.held?.id;
    expect(await stop(cora, at, held)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await stop(theo, at, held)).toEqual({ __typename: 'BankAccounts' });
    expect(await accountOf(at)).toMatchObject({ iban: OLD, held: null });
    const { rows } = await world.admin.query<{ action: string }>(
      `select action from audit_entries where collective_id = $1 and action like 'BANK%' order by id`,
      [at.id],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'BANK_ACCOUNT_SET',
      'BANK_ACCOUNT_SET',
      'BANK_ACCOUNT_STOPPED',
    ]);
  });

  it('can no longer be stopped once it is used', async () => {
    const { at } = await collectiveWithPapers(world, 'Trop tard', 'SLIPS');
    await set(at, { iban: OLD });
    await set(at, { iban: NEW });
    const held = (await accountOf(at))?.held?.id;
    const token = await tokenTo(at.admin.email);
    await letHoldPass(at);
    expect(await stop(at.admin, at, held)).toEqual({ __typename: 'Refused', code: 'BANK_ACCOUNT_IN_FORCE' });
    expect(await stopByLink(token)).toMatchObject({ code: 'BANK_ACCOUNT_IN_FORCE' });
    expect(await accountOf(at)).toMatchObject({ iban: NEW });
  });

  it('given while another waits takes its place and waits a whole day; the old one given again only stops what waits', async () => {
    const { at } = await collectiveWithPapers(world, 'Deux fois', 'SLIPS');
    await set(at, { iban: OLD });
    await set(at, { iban: NEW });
    const first = (await accountOf(at))?.held?.id;
    await set(at, { iban: 'DE89370400440532013000' });
    expect(await accountOf(at)).toMatchObject({ iban: OLD, held: { iban: 'DE89370400440532013000' } });
    expect((await accountOf(at))?.held?.id).not.toBe(first);
    await set(at, { iban: OLD });
    expect(await accountOf(at)).toMatchObject({ iban: OLD, held: null });
    await letHoldPass(at);
    expect(await accountOf(at)).toMatchObject({ iban: OLD, held: null });
  });

  it('taken out, an account is used no more at once; the next one waits all the same', async () => {
    const { at } = await collectiveWithPapers(world, 'Retrait', 'SLIPS');
    await set(at, { iban: OLD });
    await set(at, { iban: null });
    expect(await accountOf(at)).toMatchObject({ iban: null, held: null });
    await set(at, { iban: NEW });
    expect(await accountOf(at)).toMatchObject({ iban: null, held: { iban: NEW } });
  });

  it('asks again who one is, also for a first one', async () => {
    const { at } = await collectiveWithPapers(world, 'Preuve', 'SLIPS');
    await world.admin.query(
      `update sessions set proven_at = proven_at - interval '11 minutes' where account_id = (select id from accounts where email = $1)`,
      [at.admin.email],
    );
    expect(await set(at, { iban: OLD })).toMatchObject({ code: 'REAUTHENTICATION_REQUIRED' });
  });

  it('a link cut, changed, or of another collective’s change opens nothing', async () => {
    const { at } = await collectiveWithPapers(world, 'Lien', 'SLIPS');
    await set(at, { iban: OLD });
    await set(at, { iban: NEW });
    const token = await tokenTo(at.admin.email);
    for (const wrong of ['', token.slice(0, -3), `A${token.slice(1)}`, 'x'.repeat(64)])
      expect(await stopByLink(wrong)).toMatchObject({ __typename: 'NotFound' });
    expect(await accountOf(at)).toMatchObject({ held: { iban: NEW } });
  });
});
