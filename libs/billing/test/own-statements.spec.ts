import { randomUUID } from 'node:crypto';
import { addDays, toLocal } from '@cabas/kernel';
import {
  claimFarm,
  collectiveWithPapers,
  handOut,
  legalIdentity,
  everyoneOrders,
  writePayment,
  startWorld,
  type Client,
  type Person,
  type TestCollective,
  type World,
} from '@cabas/testing';
import { memberIdOf } from './business-acts.ts';

interface Statement {
  readonly debtorName: string;
  readonly creditorName: string;
  readonly openingCents: number;
  readonly closingCents: number;
  readonly lines: {
    words: string;
    on: string;
    cents: number;
    balanceCents: number;
    documentPath: string | null;
  }[];
  readonly path: string;
  readonly csvPath: string | null;
}
interface Account {
  readonly collectiveId: string;
  readonly producerId: string | null;
  readonly payeeName: string;
  readonly balanceCents: number;
}
const FIELDS =
  '{ debtorName creditorName openingCents closingCents path csvPath lines { words on cents balanceCents documentPath } }';
const PROBLEM = '__typename ... on Problem { code }';
const RESALE = { flow: 'RESALE', marginBp: 0 };
const NOBODYS = '00000000-0000-4000-8000-00000000dead';

describe('one’s own account', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const today = (at: TestCollective): string => toLocal(new Date(), at.timeZone).date;
  const accounts = async (person: Client): Promise<Account[]> =>
    (
      await person.gql<{ myAccounts: Account[] }>(
        '{ myAccounts { collectiveId producerId payeeName balanceCents lastOn } }',
        {},
      )
    ).myAccounts;
  const statement = async (person: Client, of: object): Promise<Statement | null> =>
    (
      await person.gql<{ myStatement: Statement | null }>(
        `query($collectiveId: UUID!, $producerId: UUID, $from: Date!, $to: Date!) {
           myStatement(collectiveId: $collectiveId, producerId: $producerId, from: $from, to: $to) ${FIELDS} }`,
        of,
      )
    ).myStatement;
  const farmAccounts = async (farmer: Client, farm: string) =>
    (
      await farmer.gql<{ farmAccounts: Record<string, unknown>[] }>(
        '{ farmAccounts { collectiveId goodsCents servicesCents membersCents } }',
        {},
        `producer:${farm}`,
      )
    ).farmAccounts;
  const farmStatement = async (farmer: Client, farm: string, of: object): Promise<Statement | null> =>
    (
      await farmer.gql<{ farmAccountStatement: Statement | null }>(
        `query($collectiveId: UUID!, $kind: FarmAccountKind!, $from: Date!, $to: Date!) {
           farmAccountStatement(collectiveId: $collectiveId, kind: $kind, from: $from, to: $to) ${FIELDS} }`,
        of,
        `producer:${farm}`,
      )
    ).farmAccountStatement;
  /** What the ledger says a member owes a payee at the end of a day. */
  const ledgerAt = async (at: TestCollective, memberId: string, producerId: string | null, day: string) =>
    (
      await world.admin.query<{ cents: number }>(
        `select coalesce(sum(p.cents), 0)::int as cents from ledger_postings p join ledger_entries e on e.collective_id = p.collective_id and e.id = p.entry_id
         where p.collective_id = $1 and p.membership_id = $2 and e.book_producer_id is not distinct from $3::uuid and e.on_date <= $4::date`,
        [at.id, memberId, producerId, day],
      )
    ).rows[0]?.cents;
  const become = (at: TestCollective, person: Person, role: string) =>
    world.admin.query(
      'update memberships set roles = array[$3] where collective_id = $1 and account_id = (select id from accounts where email = $2)',
      [at.id, person.email, role],
    );
  /** A second person of the household. */
  const joinHousehold = async (at: TestCollective, holder: Person, name: string): Promise<Person> => {
    const second = await world.person(name);
    await holder.gql(
      'mutation($input: InviteToHouseholdInput!) { inviteToHousehold(input: $input) { __typename } }',
      { input: { email: second.email } },
      at.scope,
    );
    const { acceptInvitation } = await second.gql<{ acceptInvitation: { __typename: string } }>(
      'mutation($token: String!) { acceptInvitation(token: $token) { __typename } }',
      { token: await world.linkToken(second.email, 'invite-household') },
    );
    expect(acceptInvitation.__typename).not.toBe('Refused');
    return second;
  };

  it('of a member: what they ordered, paid and were credited, per payee, with the ledger’s balance at each date; on paper too', async () => {
    const { at, garden, oven } = await collectiveWithPapers(world, 'Mes comptes', 'RECEIPTS');
    const [lea, theo] = [await at.member('Léa'), await at.member('Théo')];
    for (const name of ['Premier', 'Second']) {
      const sale = await at.openSale({ name });
      await everyoneOrders(at, sale, [lea, theo]);
      await handOut(at, sale);
    }
    await world.settle();
    const memberId = await memberIdOf(at, lea);
    await writePayment(at, memberId, oven, 1000, 'TRANSFER', { receivedOn: addDays(today(at), -2) });
    await writePayment(at, memberId, oven, 300, 'CASH');
    const mine = await accounts(lea);
    expect(mine.map(({ producerId, payeeName }) => [producerId, payeeName]).sort()).toEqual(
      [
        [garden, 'Les Jardins'],
        [oven, 'Le Four'],
      ].sort(),
    );
    const from = addDays(today(at), -30);
    for (const { producerId, balanceCents } of mine) {
      const of = { collectiveId: at.id, producerId, from, to: addDays(today(at), 30) };
      const all = await statement(lea, of);
      expect([all?.openingCents, all?.closingCents]).toEqual([0, balanceCents]);
      // at the end of each day the balance is the ledger's
      for (let day = addDays(today(at), -3); day <= addDays(today(at), 4); day = addDays(day, 1)) {
        const part = await statement(lea, { ...of, to: day });
        expect([producerId, day, part?.closingCents]).toEqual([
          producerId,
          day,
          await ledgerAt(at, memberId, producerId, day),
        ]);
        expect(part?.lines.at(-1)?.balanceCents ?? 0).toBe(part?.closingCents);
      }
      const pdf = await lea.fetch(all?.path ?? '');
      expect([pdf.status, (await pdf.text()).slice(0, 5)]).toEqual([200, '%PDF-']);
      // what Théo sees there is his own
      expect((await statement(theo, of))?.debtorName).toMatch(/^Théo/);
    }
    const oven1 = await statement(lea, { collectiveId: at.id, producerId: oven, from, to: today(at) });
    expect(oven1).toMatchObject({ creditorName: 'Le Four', closingCents: -1300 });
    expect(oven1?.debtorName).toMatch(/^Léa/);
    expect(oven1?.lines.map(({ words }) => words)).toEqual(['Règlement · virement', 'Règlement · espèces']);
    const stranger = await world.person('Autre');
    for (const person of [stranger, theo])
      expect(await statement(person, { collectiveId: NOBODYS, from, to: today(at) })).toBeNull();
    expect(await accounts(stranger)).toEqual([]);
    const path = `/files/me/statements/${at.id}.pdf?producerId=${oven}&from=${from}&to=${today(at)}`;
    expect((await stranger.fetch(path)).status).toBe(404);
    expect((await lea.fetch(path.replace(/from=[^&]*/, 'from=hier'))).status).toBe(422);
  });

  describe('that the solidarity fund helped', () => {
    async function helped(name: string) {
      const { at, garden } = await collectiveWithPapers(world, name, 'SLIPS', RESALE);
      const [awa, bruno, rose] = [await at.member('Awa'), await at.member('Bruno'), await at.member('Rose')];
      await become(at, rose, 'TREASURER');
      const sale = await at.openSale();
      await everyoneOrders(at, sale, [awa, bruno]);
      await handOut(at, sale);
      await world.settle();
      const second = await joinHousehold(at, awa, 'Sami');
      await at.do(
        `mutation($input: ContributionInput!) { recordContribution(input: $input) { ${PROBLEM} } }`,
        'Contribution',
        {
          input: {
            ...{ idempotencyKey: randomUUID(), memberId: await memberIdOf(at, bruno), duesCents: 0 },
            ...{ giftCents: 2000, means: 'TRANSFER' },
          },
        },
      );
      const awaId = await memberIdOf(at, awa);
      const { rows } = await world.admin.query<{ id: string }>(
        'select id from orders where collective_id = $1 and membership_id = $2',
        [at.id, awaId],
      );
      const { helpFromFund } = await rose.gql<{ helpFromFund: { __typename: string } }>(
        `mutation($input: HelpFromFundInput!) { helpFromFund(input: $input) { ${PROBLEM} } }`,
        { input: { orderId: rows[0]?.id, amountCents: 1200 } },
        at.scope,
      );
      expect(helpFromFund.__typename).toBe('FundHelps');
      const of = { collectiveId: at.id, from: addDays(today(at), -1), to: addDays(today(at), 30) };
      return { at, garden, awa, awaId, bruno, rose, second, of };
    }

    it('shows the help to the member, with the treasurer’s balance; to the second of their household, to others and to coordinators as if there were none', async () => {
      const { at, awa, awaId, bruno, rose, second, of } = await helped('Aidée');
      const whole = await statement(awa, of);
      expect(whole?.lines.map(({ words, cents }) => [words.split(' · ')[0], cents])).toEqual(
        expect.arrayContaining([['Aide du fonds de solidarité', -1200]]),
      );
      expect(whole?.closingCents).toBe(1449 - 1200);
      expect((await accounts(awa)).map(({ balanceCents }) => balanceCents)).toEqual([249]);
      const treasurers = async (person: Person) =>
        (
          await person.gql<{ memberStatement: Statement }>(
            `query($memberId: UUID!, $from: Date!, $to: Date!) { memberStatement(memberId: $memberId, from: $from, to: $to) ${FIELDS} }`,
            { memberId: awaId, from: of.from, to: of.to },
            at.scope,
          )
        ).memberStatement;
      expect((await treasurers(rose)).lines.map(({ cents }) => cents)).toEqual(
        whole?.lines.map(({ cents }) => cents),
      );
      await become(at, at.admin, 'COORDINATOR');
      await expect(treasurers(at.admin)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
      await become(at, at.admin, 'AUDITOR');
      const others = await statement(second, of);
      expect(others?.debtorName).toBe('Awa');
      for (const seen of [others, await treasurers(at.admin)]) {
        expect(JSON.stringify(seen)).not.toContain('fonds');
        expect([seen?.lines.length, seen?.closingCents]).toEqual([1, 1449]);
      }
      const shared = (await accounts(second)).filter(({ collectiveId }) => collectiveId === at.id);
      expect(shared.map(({ balanceCents }) => balanceCents)).toEqual([1449]);
      expect(JSON.stringify(await statement(bruno, of))).not.toContain('1200');
      const text = await (await second.fetch(others?.path ?? '')).text();
      expect(text.slice(0, 5)).toBe('%PDF-');
    });

    it('is kept apart by the database itself: each door’s role reads its own rows of the ledger, whatever is asked', async () => {
      const { at, garden, awa, awaId, bruno, second } = await helped('Par la base');
      const accountOf = async ({ email }: Person) =>
        (await world.admin.query<{ id: string }>('select id from accounts where email = $1', [email])).rows[0]
          ?.id ?? '';
      /** Postings, entries, secret ones, and members seen in the ledger by whoever comes in by open_door. */
      const seen = async (person: Person) => {
        await world.admin.query('begin');
        try {
          await world.admin.query(`select open_door('person', $1, null, null)`, [await accountOf(person)]);
          const { rows } = await world.admin.query<{ own: number; secret: number; members: string[] }>(
            `select count(*)::int as own, count(*) filter (where p.secret)::int as secret, array_agg(distinct p.membership_id) as members
             from ledger_postings p join ledger_entries e on e.collective_id = p.collective_id and e.id = p.entry_id`,
          );
          const { rows: entries } = await world.admin.query<{ count: number }>(
            'select count(*)::int as count from ledger_entries',
          );
          return [rows[0]?.own, entries[0]?.count, rows[0]?.secret, rows[0]?.members];
        } finally {
          await world.admin.query('rollback');
        }
      };
      expect(await seen(awa)).toEqual([2, 2, 1, [awaId]]);
      expect(await seen(second)).toEqual([1, 1, 0, [awaId]]);
      expect(await seen(bruno)).toEqual([3, 3, 0, [await memberIdOf(at, bruno)]]);
      const tried = async (role: string, ask: () => Promise<{ rows: unknown[] }>): Promise<string> => {
        await world.admin.query('begin');
        await world.admin.query(
          `select set_config('app.producer_id', $1, true), set_config('app.known_collective_ids', $2, true)`,
          [garden, `{${at.id}}`],
        );
        await world.admin.query("select set_config('role', $1, true)", [role]);
        try {
          return `${(await ask()).rows.length}`;
        } catch (error) {
          return (error as { code?: string }).code ?? 'failed';
        } finally {
          await world.admin.query('rollback');
        }
      };
      const postings = () => world.admin.query('select 1 from ledger_postings');
      const entries = () => world.admin.query('select 1 from ledger_entries');
      const account = (id: string) => () =>
        world.admin.query("select 1 from farm_ledger($1) where account = 'PRODUCER'", [id]);
      // the farm's door has the one function and no table of the ledger
      for (const ask of [postings, entries]) expect(await tried('cabas_producer', ask)).toBe('42501');
      expect(await tried('cabas_producer', account(at.id))).toBe('1');
      expect(await tried('cabas_producer', account(NOBODYS))).toBe('0');
      for (const role of ['cabas_person', 'cabas_collective'])
        expect(await tried(role, account(at.id))).toBe('42501');
      for (const write of [
        () => world.admin.query('insert into ledger_postings (entry_id, line) values ($1, 1)', [NOBODYS]),
        () => world.admin.query('insert into ledger_entries (id, kind) values ($1, $2)', [NOBODYS, 'SALE']),
      ])
        expect(await tried('cabas_person', write)).toBe('42501');
    });
  });

  it('of a farm: what it is owed for goods, what it owes for services with their papers, and what members owe it, each collective apart', async () => {
    const { at, garden, oven, emails } = await collectiveWithPapers(
      world,
      'Comptes de ferme',
      'SLIPS',
      RESALE,
    );
    for (const [place, producerId] of [garden, oven].entries())
      await at.do(
        'mutation($input: ChangeProducerInput!) { changeProducer(input: $input) { __typename } }',
        'Participation',
        { input: { producerId, legal: legalIdentity(`Ferme ${place}`, 620 + place) } },
      );
    const people = [await at.member('Léa'), await at.member('Théo')];
    const sale = await at.openSale({ name: 'Marché d’hiver' });
    await everyoneOrders(at, sale, people);
    await handOut(at, sale);
    await world.settle();
    const gardener = await claimFarm(at, garden, emails[0]);
    const baker = await claimFarm(at, oven, emails[1]);
    const fee = await at.do<{ id: string; number: string }>(
      'mutation($input: IssueFeeInput!) { issueFee(input: $input) { __typename ... on Document { id number } ... on Problem { code } } }',
      'Document',
      {
        input: {
          ...{ idempotencyKey: randomUUID(), producerId: garden, from: today(at), to: today(at) },
          lines: [{ label: 'Tenue de l’étal', quantity: 2, netPriceCents: 1500 }],
        },
      },
    );
    await at.do(
      'mutation($input: CreditFeeInput!) { creditFee(input: $input) { __typename ... on Problem { code } } }',
      'Document',
      {
        input: {
          ...{ idempotencyKey: randomUUID(), documentId: fee.id, reason: 'Une demi-journée' },
          lines: [{ line: 0, netCents: 750 }],
        },
      },
    );
    await at.do(
      `mutation($input: RecordServicePaymentInput!) { recordServicePayment(input: $input) { ${PROBLEM} } }`,
      'ServiceAccount',
      { input: { idempotencyKey: randomUUID(), producerId: garden, means: 'TRANSFER', amountCents: 1000 } },
    );
    const goods = 174 + 199;
    expect(await farmAccounts(gardener, garden)).toEqual([
      { collectiveId: at.id, goodsCents: goods, servicesCents: 1250, membersCents: null },
    ]);
    const of = { collectiveId: at.id, from: addDays(today(at), -1), to: addDays(today(at), 30) };
    const owed = await farmStatement(gardener, garden, { ...of, kind: 'GOODS' });
    expect(owed).toMatchObject({
      debtorName: 'Comptes de ferme',
      creditorName: 'Les Jardins',
      closingCents: goods,
    });
    expect(owed?.lines[0]?.words).toContain('Achat · Marché d’hiver');
    const services = await farmStatement(gardener, garden, { ...of, kind: 'SERVICES' });
    expect(services?.lines.map(({ words, cents, balanceCents }) => [words, cents, balanceCents])).toEqual([
      [`Facture de services · ${fee.number}`, 3000, 3000],
      [expect.stringMatching(/^Avoir · F/), -750, 2250],
      ['Règlement · virement', -1000, 1250],
    ]);
    for (const { documentPath } of services?.lines.slice(0, 2) ?? [])
      expect((await (await gardener.fetch(documentPath ?? '')).text()).slice(0, 5)).toBe('%PDF-');
    const pdf = await gardener.fetch(services?.path ?? '');
    expect([pdf.status, (await pdf.text()).slice(0, 5)]).toEqual([200, '%PDF-']);
    const csv = await gardener.fetch(services?.csvPath ?? '');
    expect([csv.status, csv.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    const rows = (await csv.text()).trim().split(/\r?\n/);
    expect(rows).toHaveLength(1 + 2 + 3);
    expect(rows[2]).toContain('30,00');
    // the baker sees the baker's, and nobody comes in by another's door
    expect(await farmAccounts(baker, oven)).toEqual([
      { collectiveId: at.id, goodsCents: 2 * (333 + 942), servicesCents: null, membersCents: null },
    ]);
    expect((await farmStatement(baker, oven, { ...of, kind: 'SERVICES' }))?.lines).toEqual([]);
    expect((await baker.fetch(services?.path ?? '')).status).toBeGreaterThanOrEqual(403);
    expect((await baker.fetch(services?.lines[0]?.documentPath ?? '')).status).toBeGreaterThanOrEqual(403);
    expect(await farmStatement(gardener, garden, { ...of, collectiveId: NOBODYS, kind: 'GOODS' })).toBeNull();
    const file = async (paper: string, from: string) =>
      (await gardener.fetch(`/files/p/${garden}/statements/${at.id}/${paper}?from=${from}&to=${of.to}`))
        .status;
    for (const paper of ['tout.pdf', 'constructor.csv', 'goods.xlsx'])
      expect(await file(paper, of.from)).toBe(404);
    for (const day of ['0000-01-01', '2026-02-30', 'hier']) expect(await file('goods.csv', day)).toBe(422);
  });

  it('of a farm in a direct sale: its sales and what it was paid, in sums that name nobody, and the ledger’s balance', async () => {
    const { at, oven, emails } = await collectiveWithPapers(world, 'Vente directe', 'SLIPS');
    const [lea, theo] = [await at.member('Léa'), await at.member('Théo')];
    const sale = await at.openSale({ name: 'Marché d’été' });
    await everyoneOrders(at, sale, [lea, theo]);
    await handOut(at, sale);
    await world.settle();
    for (const person of [lea, theo]) await writePayment(at, await memberIdOf(at, person), oven, 500, 'CASH');
    const baker = await claimFarm(at, oven, emails[1]);
    const sold = 2 * (333 + 942);
    expect(await farmAccounts(baker, oven)).toEqual([
      { collectiveId: at.id, goodsCents: null, servicesCents: null, membersCents: sold - 1000 },
    ]);
    const found2 = await farmStatement(baker, oven, {
      ...{ collectiveId: at.id, kind: 'MEMBERS' },
      ...{ from: addDays(today(at), -1), to: addDays(today(at), 30) },
    });
    expect(found2).toMatchObject({ debtorName: 'Membres de « Vente directe »', creditorName: 'Le Four' });
    expect(
      found2?.lines.map(({ words, cents, balanceCents }) => [words.split(' · ')[0], cents, balanceCents]),
    ).toEqual([
      ['Règlement', -1000, -1000],
      ['Ventes aux membres', sold, sold - 1000],
    ]);
    expect(JSON.stringify(found2)).not.toMatch(/Léa|Théo/);
  });
});
