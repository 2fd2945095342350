import { randomUUID } from 'node:crypto';
import { epcCode, toLocal } from '@cabas/kernel';
import {
  startWorld,
  type Person,
  type TestCollective,
  type World,
  collectiveWithPapers,
  handOut,
  everyoneOrders,
  basketOf,
} from '@cabas/testing';

const PROBLEM = '__typename ... on Problem { code } ... on InvalidInput { fields { path code } }';

interface Answer {
  readonly __typename: string;
  readonly code?: string;
  readonly fields?: readonly { path: string; code: string }[];
  readonly paymentId: string;
  readonly path: string;
  readonly periodOn: string | null;
}

describe('dues', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const ask = (at: TestCollective, more: object = {}) =>
    at.do<{ periodOn: string; endsOn: string }>(
      `mutation($input: DuesInput!) { setDues(input: $input) { ${PROBLEM} ... on Dues { periodOn endsOn } } }`,
      'Dues',
      { input: { amountCents: 1500, firstMonth: 9, required: 'NO', active: true, ...more } },
    );
  const idOf = async (at: TestCollective, person: Person) =>
    (
      await world.admin.query<{ id: string }>(
        'select m.id from memberships m join accounts a on a.id = m.account_id where m.collective_id = $1 and a.email = $2',
        [at.id, person.email],
      )
    ).rows[0]?.id;
  const pay = async (at: TestCollective, input: object, person: Person = at.admin) =>
    (
      await person.gql<{ recordContribution: Answer }>(
        `mutation($input: ContributionInput!) { recordContribution(input: $input) { ${PROBLEM} ... on Contribution { paymentId path periodOn } } }`,
        { input: { idempotencyKey: randomUUID(), duesCents: 1500, means: 'CASH', ...input } },
        at.scope,
      )
    ).recordContribution;
  const ownMoney = async (at: TestCollective) =>
    (
      await at.admin.gql<{ ownMoney: Record<string, number> }>(
        '{ ownMoney { duesCents fundCents giftsCents fedCents spentCents } }',
        {},
        at.scope,
      )
    ).ownMoney;
  const myDues = async (person: Person) =>
    (
      await person.gql<{
        myDues: {
          paidCents: number;
          missingCents: number;
          transfer: { reference: string; iban: string; amountCents: number; code: string | null } | null;
          receipts: { path: string; duesCents: number; giftCents: number }[];
        }[];
      }>(
        '{ myDues { paidCents missingCents transfer { reference iban amountCents code } receipts { path duesCents giftCents } } }',
      )
    ).myDues;
  const unpaid = async (at: TestCollective) =>
    (
      await at.admin.gql<{ members: { edges: { node: { givenName: string } }[] } }>(
        '{ members(first: 50, duesUnpaid: true) { edges { node { givenName } } } }',
        {},
        at.scope,
      )
    ).members.edges.map(({ node }) => node.givenName);
  const balances = async (at: TestCollective, name: string) =>
    (
      await at.admin.gql<{ memberBalances: { edges: { node: object }[] } }>(
        'query($s: String) { memberBalances(search: $s) { edges { node { producerId dueCents paidCents balanceCents } } } }',
        { s: name },
        at.scope,
      )
    ).memberBalances.edges.map(({ node }) => node);

  it('run for a year that begins in the month the collective says', async () => {
    const { at } = await collectiveWithPapers(world, 'Année', 'SLIPS');
    const today = toLocal(new Date(), at.timeZone).date;
    const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
    for (const firstMonth of [1, month, month === 12 ? 1 : month + 1]) {
      const start = firstMonth <= month ? year : year - 1;
      const { periodOn, endsOn } = await ask(at, { firstMonth });
      expect(periodOn).toBe(`${start}-${String(firstMonth).padStart(2, '0')}-01`);
      expect(periodOn <= today && today <= endsOn).toBe(true);
    }
  });

  it('paid, are the association’s own, apart from farms’ money, and leave nothing on the member’s account', async () => {
    const { at } = await collectiveWithPapers(world, 'Argent propre', 'SLIPS');
    const awa = await at.member('Awa');
    const bruno = await at.member('Bruno');
    await ask(at);
    expect(await unpaid(at)).toContain('Awa');
    expect(await pay(at, { memberId: await idOf(at, awa), giftCents: 250 })).toMatchObject({
      __typename: 'Contribution',
    });
    expect(await ownMoney(at)).toEqual({
      duesCents: 1500,
      fundCents: 250,
      giftsCents: 250,
      fedCents: 0,
      spentCents: 0,
    });
    expect(await unpaid(at)).toEqual(expect.arrayContaining(['Bruno']));
    expect(await unpaid(at)).not.toContain('Awa');
    expect(await balances(at, 'Awa')).toEqual([
      { producerId: null, dueCents: 1750, paidCents: 1750, balanceCents: 0 },
    ]);
    expect(await myDues(awa)).toMatchObject([
      { paidCents: 1500, missingCents: 0, receipts: [{ duesCents: 1500, giftCents: 250 }] },
    ]);
    expect(await myDues(bruno)).toMatchObject([{ paidCents: 0, missingCents: 1500, receipts: [] }]);
    const { rows } = await world.admin.query<{ account: string; cents: string }>(
      `select p.account, sum(p.cents)::text as cents from ledger_postings p where p.collective_id = $1 group by p.account order by p.account`,
      [at.id],
    );
    expect(rows).toEqual([
      { account: 'CASH', cents: '1750' },
      { account: 'DUES', cents: '-1500' },
      { account: 'FUND', cents: '-250' },
      { account: 'MEMBER', cents: '0' },
    ]);
  });

  it('may be free from a minimum up, completed later, and paid for the next year already', async () => {
    const { at } = await collectiveWithPapers(world, 'Libre', 'SLIPS');
    const memberId = await idOf(at, await at.member('Awa'));
    const { periodOn } = await ask(at, { amountCents: 2000, minimumCents: 500 });
    expect(await pay(at, { memberId, duesCents: 499 })).toMatchObject({
      fields: [{ path: 'duesCents', code: 'TOO_SMALL' }],
    });
    expect(await pay(at, { memberId, duesCents: 500 })).toMatchObject({ periodOn });
    expect(await pay(at, { memberId, duesCents: 100 })).toMatchObject({ periodOn });
    const next = `${Number(periodOn.slice(0, 4)) + 1}${periodOn.slice(4)}`;
    expect(await pay(at, { memberId, duesCents: 2000, periodOn: next })).toMatchObject({ periodOn: next });
    expect(await pay(at, { memberId, periodOn: '2001-09-01' })).toMatchObject({
      fields: [{ path: 'periodOn' }],
    });
    expect(await pay(at, { memberId, duesCents: 0 })).toMatchObject({
      fields: [{ path: 'duesCents', code: 'REQUIRED' }],
    });
    const { amountCents } = { amountCents: (await ownMoney(at))['duesCents'] };
    expect(amountCents).toBe(2600);
  });

  it('sent twice with one key are noted once', async () => {
    const { at } = await collectiveWithPapers(world, 'Deux clics', 'SLIPS');
    const memberId = await idOf(at, await at.member('Awa'));
    await ask(at);
    const idempotencyKey = randomUUID();
    const first = await pay(at, { idempotencyKey, memberId, giftCents: 100 });
    expect(await pay(at, { idempotencyKey, memberId, giftCents: 100 })).toMatchObject({
      paymentId: first.paymentId,
    });
    expect(await pay(at, { idempotencyKey, memberId, duesCents: 1600 })).toMatchObject({
      code: 'IDEMPOTENCY_MISMATCH',
    });
    expect(await ownMoney(at)).toMatchObject({ duesCents: 1500, giftsCents: 100 });
  });

  it('are not paid any more when their payment is taken back or their cheque bounces, and the account is as it was', async () => {
    const { at } = await collectiveWithPapers(world, 'Repris', 'SLIPS');
    const awa = await at.member('Awa');
    const memberId = await idOf(at, awa);
    await ask(at);
    const cash = await pay(at, { memberId, giftCents: 200 });
    await at.do(
      `mutation($id: UUID!) { reversePayment(paymentId: $id, reason: "pas elle") { ${PROBLEM} } }`,
      'MemberAccount',
      { id: cash.paymentId },
    );
    expect(await myDues(awa)).toMatchObject([{ paidCents: 0, missingCents: 1500, receipts: [] }]);
    const cheque = await pay(at, { memberId, means: 'CHEQUE', chequeNumber: '77' });
    expect(await myDues(awa)).toMatchObject([{ missingCents: 0 }]);
    await at.do(
      `mutation($input: MoveChequesInput!) { moveCheques(input: $input) { ${PROBLEM} } }`,
      'ChequesMoved',
      { input: { to: 'DEPOSITED', paymentIds: [cheque.paymentId] } },
    );
    await at.do(
      `mutation($id: UUID!) { bounceCheque(paymentId: $id, reason: "sans provision") { ${PROBLEM} } }`,
      'Cheque',
      { id: cheque.paymentId },
    );
    expect(await myDues(awa)).toMatchObject([{ missingCents: 1500 }]);
    expect(await ownMoney(at)).toMatchObject({ duesCents: 0, fundCents: 0 });
    expect(await balances(at, 'Awa')).toEqual([
      { producerId: null, dueCents: 0, paidCents: 0, balanceCents: 0 },
    ]);
    expect((await at.admin.fetch(cash.path)).status).toBe(404);
  });

  it('given at a hand-out lie in that evening’s box, and pay no order', async () => {
    const { at } = await collectiveWithPapers(world, 'Au retrait', 'SLIPS', { flow: 'RESALE', marginBp: 0 });
    const awa = await at.member('Awa');
    const sale = await at.openSale();
    await everyoneOrders(at, sale, [awa]);
    await handOut(at, sale);
    await world.settle();
    await ask(at);
    const distributionId = sale.distributions[0]?.id;
    await pay(at, { memberId: await idOf(at, awa), distributionId });
    const { evening } = await at.admin.gql<{
      evening: {
        tills: { means: string; receivedCents: number }[];
        members: { dueCents: number; paidCents: number; leftCents: number }[];
      };
    }>(
      'query($id: UUID!) { evening(distributionId: $id) { tills { means receivedCents } members { dueCents paidCents leftCents } } }',
      { id: distributionId },
      at.scope,
    );
    expect(evening.tills.find(({ means }) => means === 'CASH')?.receivedCents).toBe(1500);
    expect(evening.members).toEqual([{ dueCents: 1449 + 1500, paidCents: 1500, leftCents: 1449 }]);
  });

  it('have a transfer of their own: account, amount, exact reference and code', async () => {
    const { at } = await collectiveWithPapers(world, 'Virement', 'SLIPS');
    const awa = await at.member('Awa');
    await ask(at);
    expect((await myDues(awa))[0]?.transfer).toBeNull();
    const [holder, iban] = ['Association des Paniers', 'FR7630006000011234567890189'];
    await at.do(
      `mutation($input: BankAccountInput!) { setBankAccount(input: $input) { ${PROBLEM} } }`,
      'BankAccounts',
      { input: { holder, iban } },
    );
    const transfer = (await myDues(awa))[0]?.transfer;
    const reference = transfer?.reference ?? '';
    expect(transfer).toEqual({
      ...{ reference, iban, amountCents: 1500 },
      code: epcCode({ holder, iban, amountCents: 1500, reference }),
    });
  });

  it('have a receipt, for the treasurer and the member, and for nobody else', async () => {
    const { at } = await collectiveWithPapers(world, 'Attestation', 'SLIPS');
    const [awa, bruno] = [await at.member('Awa'), await at.member('Bruno')];
    await ask(at);
    const { path } = await pay(at, { memberId: await idOf(at, awa) });
    const own = (await myDues(awa))[0]?.receipts[0]?.path ?? '';
    for (const answer of [await at.admin.fetch(path), await awa.fetch(own)]) {
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      expect(
        Buffer.from(await answer.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
    }
    expect((await bruno.fetch(own)).status).toBe(404);
    expect((await bruno.fetch(path)).status).toBe(403);
  });

  it('remind by mail who has not paid, and nobody twice within three days', async () => {
    const { at } = await collectiveWithPapers(world, 'Rappel', 'SLIPS');
    const [awa, bruno] = [await at.member('Awa'), await at.member('Bruno')];
    const remind = async () =>
      (
        await at.admin.gql<{ remindDues: { __typename: string; code?: string; count?: number } }>(
          `mutation { remindDues { __typename ... on Problem { code } ... on DuesReminded { count } } }`,
          {},
          at.scope,
        )
      ).remindDues;
    expect(await remind()).toMatchObject({ code: 'NO_DUES' });
    await ask(at);
    await pay(at, { memberId: await idOf(at, awa) });
    expect(await remind()).toMatchObject({ count: 2 }); // Bruno and the admin
    await world.settle();
    const told = (await world.mails('dues-reminder')).map(({ to }) => to);
    expect(told).toContain(bruno.email);
    expect(told).not.toContain(awa.email);
    expect(await remind()).toMatchObject({ code: 'DUES_REMINDED_LATELY' });
  });

  it('carry in the reminder the account, the exact reference and the code that a bank reads', async () => {
    const { at } = await collectiveWithPapers(world, 'Rappel avec code', 'SLIPS');
    const awa = await at.member('Awa');
    await ask(at);
    await at.do(
      'mutation($input: BankAccountInput!) { setBankAccount(input: $input) { __typename } }',
      'BankAccounts',
      { input: { holder: 'Association', iban: 'FR7630006000011234567890189' } },
    );
    await at.do('mutation { remindDues { __typename } }', 'DuesReminded', {});
    await world.settle();
    const mail = (await world.mails('dues-reminder')).find(({ to }) => to === awa.email);
    const [own] = await myDues(awa);
    const plain = (text: unknown) => String(text).replaceAll(/\s/g, '');
    expect(plain(mail?.values['reference'])).toBe(own?.transfer?.reference);
    expect(plain(mail?.values['iban'])).toBe('FR7630006000011234567890189');
    const [code] = mail?.attachments ?? [];
    expect(code?.name).toBe('virement.png');
    expect(
      Buffer.from(code?.base64 ?? '', 'base64')
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  });

  it('stand in the way of ordering only where the collective says so, in words that say how much', async () => {
    const { at } = await collectiveWithPapers(world, 'Avant de commander', 'SLIPS');
    const [awa, bruno] = [await at.member('Awa'), await at.member('Bruno')];
    const sale = await at.openSale();
    const place = async (person: Person) =>
      (
        await person.gql<{ placeOrder: { __typename: string; code?: string; message?: string } }>(
          'mutation($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename ... on Problem { code message } } }',
          {
            input: {
              distributionId: sale.distributions[0]?.id,
              lines: basketOf(sale),
              idempotencyKey: randomUUID(),
            },
          },
          at.scope,
        )
      ).placeOrder;
    await ask(at, { required: 'WALL' });
    const refused = await place(awa);
    expect(refused).toMatchObject({ code: 'DUES_FIRST' });
    expect(refused.message?.replaceAll(/\s/g, ' ')).toContain('15,00 €');
    await pay(at, { memberId: await idOf(at, awa) });
    expect((await place(awa)).__typename).toBe('Order');
    await ask(at, { required: 'MESSAGE' });
    expect((await place(bruno)).__typename).toBe('Order');
  });

  it('are noted by the treasurer, not by a coordinator or a volunteer', async () => {
    const { at } = await collectiveWithPapers(world, 'Qui note', 'SLIPS');
    const cora = await at.member('Cora');
    await ask(at);
    for (const role of ['COORDINATOR', 'VOLUNTEER', 'AUDITOR', 'MEMBER']) {
      await world.admin.query(
        'update memberships set roles = array[$3] where collective_id = $1 and account_id = (select id from accounts where email = $2)',
        [at.id, cora.email, role],
      );
      expect(await pay(at, { memberId: await idOf(at, cora) }, cora)).toMatchObject({ code: 'NOT_ALLOWED' });
    }
  });
});
