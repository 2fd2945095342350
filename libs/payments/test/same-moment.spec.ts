import { setTimeout } from 'node:timers/promises';
import { recordPayment } from './agency-acts.ts';
import { openMarket, startStage, type Market, type Stage } from './payment-acts.ts';

let stage: Stage;
beforeAll(async () => void (stage = await startStage()));
afterAll(() => stage.stop());

async function memberId(market: Market): Promise<string> {
  const { rows } = await stage.world.admin.query<{ id: string }>(
    'select m.id from memberships m join accounts a on a.id = m.account_id where m.collective_id = $1 and a.email = $2',
    [market.collective.id, market.member.email],
  );
  return rows[0]?.id ?? '';
}

/** Requests of this database that wait for somebody's lock. */
async function waiting(): Promise<number> {
  const { rows } = await stage.world.admin.query<{ count: number }>(
    `select count(distinct l.pid)::int as count from pg_locks l where not l.granted
       and l.pid in (select pid from pg_stat_get_activity(null) where datid = (select oid from pg_database where datname = current_database()))`,
  );
  return rows[0]?.count ?? 0;
}

async function until(count: number): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    if ((await waiting()) === count) return;
    await setTimeout(50);
  }
  throw new Error(`${String(await waiting())} wait, not ${String(count)}`);
}

const LOCK = {
  audit_entries: 'lock table audit_entries in share row exclusive mode',
  online_charges: 'lock table online_charges in share row exclusive mode',
};

/** Nobody writes into this table until `fn` is done: whoever is about to stands in the middle of their transaction. */
async function held<T>(table: keyof typeof LOCK, fn: () => Promise<T>): Promise<T> {
  const { admin } = stage.world;
  await admin.query('begin');
  await admin.query(LOCK[table]);
  try {
    return await fn();
  } finally {
    await admin.query('rollback');
  }
}

async function ordered(): Promise<{ market: Market; orderId: string; note: () => Promise<string> }> {
  const market = await openMarket(stage, [{ farm: 'Verger', name: 'Pommes', cents: 1000 }]);
  const payment = {
    ...{ memberId: await memberId(market), producerId: market.farms[0]?.id, means: 'TRANSFER' },
    amountCents: 400,
  };
  return {
    market,
    orderId: await market.order('Pommes'),
    note: async () => (await recordPayment(market, payment)).__typename,
  };
}

describe('a payment noted while its member pays online', () => {
  it('waits to be counted: who begins to pay meanwhile is asked for what is left', async () => {
    const { market, orderId, note } = await ordered();
    const [noted, paying] = await held('audit_entries', async () => {
      const first = note();
      await until(1); // written down, and not done yet
      const second = market.pay(orderId);
      await until(2);
      return [first, second];
    });
    expect(await noted).toBe('MemberAccount');
    expect((await paying).charges).toMatchObject([{ state: 'OPEN', amountCents: 600 }]);
  });

  it('waits itself where paying began first: the page is then refused, and what is left is offered', async () => {
    const { market, orderId, note } = await ordered();
    const [paying, noted] = await held('online_charges', async () => {
      const first = market.pay(orderId);
      await until(1); // the amount is decided, and not written yet
      const second = note();
      await until(2);
      return [first, second];
    });
    expect(await noted).toBe('MemberAccount');
    // noted right after: the page that pay opens next finds it, or is found too large when it is taken up again
    const at = await paying;
    if (at.__typename === 'OnlinePayment')
      expect(await market.proceed(orderId, { resume: true })).toMatchObject({ code: 'PAID_OTHERWISE' });
    else expect(at).toMatchObject({ __typename: 'Refused', code: 'PAID_OTHERWISE' });
    const again = await market.pay(orderId);
    expect(again.charges.map(({ state, amountCents }) => [state, amountCents])).toEqual([
      ['FAILED', 1000],
      ['OPEN', 600],
    ]);
  });
});
