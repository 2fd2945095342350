import { randomUUID } from 'node:crypto';
import { createCollective, type Person, type TestCollective } from '@cabas/testing';
import { enable, startStage, type Stage } from './payment-acts.ts';

let stage: Stage;
beforeAll(async () => void (stage = await startStage()));
afterAll(() => stage.stop());

const VIEW = `__typename ... on Problem { code } ... on InvalidInput { fields { path code } }
  ... on OnlineDues { payable missingCents wantedCents url charges { id state amountCents duesCents giftCents takenCents givenBackCents } }`;

interface View {
  readonly __typename: string;
  readonly code?: string;
  readonly fields?: readonly { path: string; code: string }[];
  readonly payable: boolean;
  readonly missingCents: number;
  readonly wantedCents: number;
  readonly url: string | null;
  readonly charges: readonly { id: string; state: string; duesCents: number; giftCents: number }[];
}

/** An association that asks for 15 €, from 10 €, and is paid on an account of its own. */
class Association {
  readonly at: TestCollective;
  readonly member: Person;

  constructor(at: TestCollective, member: Person) {
    this.at = at;
    this.member = member;
  }

  async pay(duesCents: number, giftCents = 0): Promise<View> {
    const { payDues } = await this.member.gql<{ payDues: View }>(
      `mutation($input: PayDuesInput!) { payDues(input: $input) { ${VIEW} } }`,
      { input: { duesCents, giftCents } },
      this.at.scope,
    );
    return payDues;
  }

  async proceed(how: { skip?: boolean; resume?: boolean } = {}): Promise<View> {
    const { proceedDues } = await this.member.gql<{ proceedDues: View }>(
      `mutation($skip: Boolean, $resume: Boolean) { proceedDues(skip: $skip, resume: $resume) { ${VIEW.replace('... on InvalidInput { fields { path code } }', '')} } }`,
      how,
      this.at.scope,
    );
    return proceedDues;
  }

  /** What the ledger says of each account, all entries balanced. */
  async sums(): Promise<Record<string, number>> {
    const { rows } = await stage.world.admin.query<{ account: string; cents: number; farms: number }>(
      `select p.account, sum(p.cents)::int as cents, count(e.book_producer_id)::int as farms from ledger_postings p
       join ledger_entries e on e.collective_id = p.collective_id and e.id = p.entry_id where p.collective_id = $1 group by p.account having sum(p.cents) <> 0`,
      [this.at.id],
    );
    expect(rows.every(({ farms }) => farms === 0)).toBe(true);
    expect(rows.reduce((sum, { cents }) => sum + cents, 0)).toBe(0);
    return Object.fromEntries(rows.map(({ account, cents }) => [account, cents]));
  }

  async receipts(): Promise<{ paidCents: number; missingCents: number; receipts: object[] }> {
    const { myDues } = await this.member.gql<{
      myDues: { paidCents: number; missingCents: number; receipts: { path: string }[] }[];
    }>('{ myDues { paidCents missingCents receipts { path duesCents giftCents } } }');
    const [dues] = myDues;
    if (dues === undefined) throw new Error('no dues are asked');
    return dues;
  }
}

async function ask(at: TestCollective, more: object = {}): Promise<void> {
  await at.do('mutation($input: DuesInput!) { setDues(input: $input) { __typename } }', 'Dues', {
    input: {
      ...{ amountCents: 1500, minimumCents: 1000, firstMonth: 1, required: 'NO', active: true },
      ...more,
    },
  });
}

async function association(): Promise<Association> {
  const at = await createCollective(stage.world, 'Le Tilleul');
  await ask(at);
  const { url } = await at.do<{ url: string }>(
    'mutation { connectOnline { __typename ... on OnlineLink { url } } }',
    'OnlineLink',
    {},
  );
  stage.service.stripe.onboard(/\/connect\/(acct_\w+)/.exec(url)?.[1] ?? '');
  await at.do('mutation { checkOnlineAccount { __typename } }', 'OnlineSettings', {});
  await enable(at);
  return new Association(at, await at.member('Léa'));
}

function onPage(url: string | null): void {
  stage.service.stripe.pay(url?.split('/').at(-1) ?? '', 'confirm');
}

async function tell(body: string, signature = stage.service.sign(body)): Promise<number> {
  const response = await fetch(new URL('/webhooks/stripe', stage.world.url), {
    method: 'POST',
    body,
    headers: { 'stripe-signature': signature, 'content-type': 'application/json' },
  });
  return response.status;
}

describe('dues paid online', () => {
  it('go to the association’s own account, with a gift, and the receipt follows', async () => {
    const here = await association();
    const since = stage.service.calls.length;
    expect(await here.pay(1500, 250)).toMatchObject({ missingCents: 1000, wantedCents: 1500 });
    onPage((await here.proceed({ resume: true })).url);
    expect(await here.proceed()).toMatchObject({
      ...{ missingCents: 0, wantedCents: 0, url: null },
      charges: [{ state: 'PAID', duesCents: 1500, giftCents: 250 }],
    });
    expect(await here.sums()).toEqual({ ONLINE: 1750, DUES: -1500, FUND: -250 });
    const { paidCents, receipts } = await here.receipts();
    expect({ paidCents, receipts }).toEqual({
      paidCents: 1500,
      receipts: [{ path: expect.any(String), duesCents: 1500, giftCents: 250 }],
    });
    const [{ path }] = receipts as [{ path: string }];
    const paper = await here.member.fetch(path);
    expect([paper.status, paper.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const opened = stage.service.calls
      .slice(since)
      .filter(({ method, path: called }) => method === 'POST' && called === '/v1/checkout/sessions');
    const { rows } = await stage.world.admin.query<{ ref: string }>(
      'select account_ref as ref from online_settings where collective_id = $1',
      [here.at.id],
    );
    expect(opened.map(({ account }) => account)).toEqual([rows[0]?.ref]);
  });

  it('are written once, however often their event comes and whoever is gone', async () => {
    const here = await association();
    const since = stage.service.notices.length;
    onPage((await here.pay(1500)).url);
    const bodies = stage.service.notices.slice(since).map(({ body }) => body);
    for (const body of bodies) expect(await tell(body)).toBe(200);
    await Promise.all(bodies.flatMap((body) => [tell(body), tell(body), tell(body)]));
    await stage.world.settle();
    await Promise.all([here.proceed(), here.proceed()]);
    expect(await here.sums()).toEqual({ ONLINE: 1500, DUES: -1500 });
  });

  it('are not written because somebody says so', async () => {
    const here = await association();
    const since = stage.service.notices.length;
    await here.pay(1500);
    const other = await association();
    onPage((await other.pay(1000)).url);
    const body = stage.service.notices.at(since)?.body ?? '';
    expect(await tell(body, stage.service.sign(body, { secret: 'whsec_of_somebody_else' }))).toBe(400);
    const [charge] = (await here.proceed()).charges;
    // a true event of another account that names this charge
    const { charges } = await other.proceed();
    await tell(body.replaceAll(charges[0]?.id ?? '', charge?.id ?? '').replaceAll(other.at.id, here.at.id));
    await stage.world.settle();
    expect(await here.sums()).toEqual({});
    expect((await here.proceed()).charges).toMatchObject([{ state: 'OPEN' }]);
  });

  it('that come late, when they were paid in cash meanwhile, are dues all the same: that money came', async () => {
    const here = await association();
    const since = stage.service.notices.length;
    onPage((await here.pay(1000)).url);
    const { rows } = await stage.world.admin.query<{ id: string }>(
      'select m.id from memberships m join accounts a on a.id = m.account_id where m.collective_id = $1 and a.email = $2',
      [here.at.id, here.member.email],
    );
    await here.at.do(
      'mutation($input: ContributionInput!) { recordContribution(input: $input) { __typename } }',
      'Contribution',
      { input: { idempotencyKey: randomUUID(), memberId: rows[0]?.id, duesCents: 1500, means: 'CASH' } },
    );
    for (const { body } of stage.service.notices.slice(since)) await tell(body);
    await stage.world.settle();
    expect(await here.sums()).toEqual({ CASH: 1500, ONLINE: 1000, DUES: -2500 });
    expect(await here.pay(1000)).toMatchObject({ __typename: 'Refused', code: 'NOTHING_TO_PAY_ONLINE' });
  });

  it('are one charge after a double click; another amount shuts the page of the first', async () => {
    const here = await association();
    const views = await Promise.all([here.pay(1000), here.pay(1000), here.pay(1000)]);
    const [url] = new Set(views.map((view) => view.url));
    expect(new Set(views.map((view) => view.url)).size).toBe(1);
    const second = await here.pay(1200, 100);
    expect(second.charges.map(({ state, duesCents }) => [state, duesCents])).toEqual([
      ['FAILED', 1000],
      ['OPEN', 1200],
    ]);
    expect(() => {
      onPage(url ?? null);
    }).toThrow('page_closed');
    expect((await here.proceed({ skip: true })).charges).toMatchObject([
      { state: 'FAILED' },
      { state: 'FAILED' },
    ]);
  });

  it('are as much as is asked: not less than the least, and no more where they are not free', async () => {
    const here = await association();
    expect((await here.pay(900)).fields).toEqual([{ path: 'duesCents', code: 'TOO_SMALL' }]);
    expect((await here.pay(2500)).__typename).toBe('OnlineDues');
    await here.proceed({ skip: true });
    await ask(here.at, { minimumCents: 1500 });
    expect((await here.pay(2500)).fields).toEqual([{ path: 'duesCents', code: 'TOO_LARGE' }]);
    expect(await here.pay(0, 0)).toMatchObject({ code: 'NOTHING_TO_PAY_ONLINE' });
    await ask(here.at, { active: false });
    expect(await here.pay(1500)).toMatchObject({ code: 'NOTHING_TO_PAY_ONLINE' });
    expect((await here.pay(0, 300)).url).not.toBeNull();
  });

  it('given back in part are less of the gift first, and given back whole are not paid any more', async () => {
    const here = await association();
    onPage((await here.pay(1500, 500)).url);
    await here.proceed();
    const intent = [...stage.service.stripe.intents.values()].at(-1)?.id ?? '';
    const refund = async (cents: number) => {
      const since = stage.service.notices.length;
      stage.service.stripe.refundInDashboard(intent, cents);
      for (const { body } of stage.service.notices.slice(since)) await tell(body);
      await stage.world.settle();
    };
    await refund(700);
    expect(await here.sums()).toEqual({ ONLINE: 1300, DUES: -1300 });
    expect(await here.receipts()).toMatchObject({
      ...{ paidCents: 1300, missingCents: 0 },
      receipts: [{ duesCents: 1300, giftCents: 0 }],
    });
    await refund(1300);
    expect(await here.sums()).toEqual({});
    expect(await here.receipts()).toMatchObject({ paidCents: 0, missingCents: 1000, receipts: [] });
  });

  it('that the cardholder’s bank takes back are owed again, and paid again when the association wins, once each, gift and all', async () => {
    const here = await association();
    onPage((await here.pay(1500, 250)).url);
    await here.proceed();
    const intent = [...stage.service.stripe.intents.values()].at(-1)?.id ?? '';
    const since = stage.service.notices.length;
    /** Every event there was, in reverse order too, and several at once. */
    const tellAll = async () => {
      const bodies = stage.service.notices.slice(since).map(({ body }) => body);
      for (const body of [...bodies, ...bodies.toReversed()]) expect(await tell(body)).toBe(200);
      await Promise.all(bodies.flatMap((body) => [tell(body), tell(body)]));
      await stage.world.settle();
    };
    const parts = async () =>
      (
        await stage.world.admin.query<{ kind: string; cents: number; of: boolean }>(
          `select kind, amount_cents::int as cents, of_payment_id is not null as of from contributions where collective_id = $1 order by kind, at`,
          [here.at.id],
        )
      ).rows.map(({ kind, cents, of }) => [kind, cents, of]);
    const dispute = stage.service.stripe.dispute(intent);
    await tellAll();
    expect(await here.sums()).toEqual({});
    expect(await here.receipts()).toMatchObject({ paidCents: 0, missingCents: 1000, receipts: [] });
    expect(await here.proceed()).toMatchObject({ payable: true, missingCents: 1000, wantedCents: 1500 });
    stage.service.stripe.closeDispute(dispute.id, 'won');
    await tellAll();
    expect(await here.sums()).toEqual({ ONLINE: 1750, DUES: -1500, FUND: -250 });
    expect(await here.receipts()).toMatchObject({
      ...{ paidCents: 1500, missingCents: 0 },
      receipts: [{ duesCents: 1500, giftCents: 250 }],
    });
    expect(await parts()).toEqual([
      ['DUES', 1500, false],
      ['DUES', -1500, true],
      ['DUES', 1500, true],
      ['GIFT', 250, false],
      ['GIFT', -250, true],
      ['GIFT', 250, true],
    ]);
    const { rows } = await stage.world.admin.query<{ to: string; state: string }>(
      `select payload->>'to' as to, payload->'values'->>'state' as state from outbox
       where collective_id = $1 and payload->>'template' = 'payment-disputed' order by id`,
      [here.at.id],
    );
    // to whoever keeps the money: no farm was paid
    const { email: treasurer } = here.at.admin;
    expect(rows).toEqual([
      { to: treasurer, state: 'OPEN' },
      { to: treasurer, state: 'WON' },
    ]);
  });

  it('disputed in part are less of the gift first, and lost stay owed', async () => {
    const here = await association();
    onPage((await here.pay(1500, 250)).url);
    await here.proceed();
    const intent = [...stage.service.stripe.intents.values()].at(-1)?.id ?? '';
    const since = stage.service.notices.length;
    const dispute = stage.service.stripe.dispute(intent, { amount: 800 });
    stage.service.stripe.closeDispute(dispute.id, 'lost');
    for (const { body } of stage.service.notices.slice(since)) await tell(body);
    await stage.world.settle();
    expect(await here.sums()).toEqual({ ONLINE: 950, DUES: -950 });
    expect(await here.receipts()).toMatchObject({ paidCents: 950, missingCents: 50 });
  });

  it('can’t be paid where the association has no account', async () => {
    const at = await createCollective(stage.world, 'Sans compte');
    await ask(at);
    await enable(at);
    const here = new Association(at, await at.member('Léa'));
    expect(await here.pay(1500)).toMatchObject({ code: 'NOTHING_TO_PAY_ONLINE' });
    expect(await here.proceed()).toMatchObject({ payable: false, wantedCents: 1500 });
  });

  it('come by HelloAsso too, whose notification is only a reason to look', async () => {
    const at = await createCollective(stage.world, 'AMAP du Val');
    await ask(at);
    const input = { organization: 'amap-demo', clientId: 'demo-client', secret: 'demo-secret' };
    await at.do(
      'mutation($input: HelloAssoInput!) { connectHelloAsso(input: $input) { __typename } }',
      'OnlineSettings',
      { input },
    );
    await enable(at);
    const here = new Association(at, await at.member('Léa'));
    const { url, charges } = await here.pay(1500, 200);
    const notify = () =>
      here.member.fetch(`/webhooks/helloasso/${at.id}`, {
        method: 'POST',
        body: JSON.stringify({
          eventType: 'Payment',
          data: { amount: 1 },
          metadata: { charge: charges[0]?.id },
        }),
      });
    await notify();
    await stage.world.settle();
    expect(await here.sums()).toEqual({});
    stage.service.helloasso.pay(Number(url?.split('/').at(-1)));
    for (let turn = 0; turn < 3; turn += 1) await notify();
    await here.proceed();
    await stage.world.settle();
    expect(await here.sums()).toEqual({ ONLINE: 1700, DUES: -1500, FUND: -200 });
  });
});
