import { randomUUID } from 'node:crypto';
import { addDays, toLocal } from '@cabas/kernel';
import {
  startWorld,
  type TestCollective,
  type World,
  collectiveWithPapers,
  handOut,
  everyoneOrders,
  waitingForLocks,
} from '@cabas/testing';

const BALANCES = `query($on: Date, $search: String, $unsettledOnly: Boolean, $first: Int, $after: String) {
  memberBalances(on: $on, search: $search, unsettledOnly: $unsettledOnly, first: $first, after: $after) {
    totalCount dueCents paidCents balanceCents pageInfo { hasNextPage endCursor }
    edges { node { memberId memberName producerId payeeName dueCents paidCents balanceCents } } } }`;
const ACCOUNT = `query($memberId: UUID!, $producerId: UUID) {
  memberAccount(memberId: $memberId, producerId: $producerId) { memberName payeeName lines { on kind saleName pointName means cents balanceCents } } }`;

interface Balance {
  readonly memberId: string;
  readonly memberName: string;
  readonly producerId: string | null;
  readonly payeeName: string;
  readonly dueCents: number;
  readonly balanceCents: number;
}

interface Page {
  readonly edges: { node: Balance }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string };
}
interface Order {
  readonly id: string;
  readonly memberName: string;
  readonly lines: readonly { id: string; name: string }[];
}
interface Recorded {
  readonly __typename: string;
  readonly code?: string;
  readonly lines?: readonly {
    kind: string;
    cents: number;
    balanceCents: number;
    paymentId: string | null;
    reversible: boolean;
  }[];
}
interface Account {
  readonly lines: readonly { cents: number; balanceCents: number }[];
}

async function balances(at: TestCollective, more: object = {}) {
  const { memberBalances } = await at.admin.gql<{
    memberBalances: { totalCount: number; dueCents: number; edges: { node: Balance }[] };
  }>(BALANCES, more, at.scope);
  return { ...memberBalances, rows: memberBalances.edges.map(({ node }) => node) };
}

describe('the ledger', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const entries = async (at: TestCollective) =>
    (
      await world.admin.query<{ kind: string; on_date: Date; sums: Record<string, number> }>(
        `select kind, on_date, (select jsonb_object_agg(account, cents) from (select account, sum(cents) as cents from ledger_postings p
           where p.collective_id = e.collective_id and p.entry_id = e.id group by account) s) as sums
         from ledger_entries e where collective_id = $1 order by at, id`,
        [at.id],
      )
    ).rows;

  async function sold(name: string, more: object = {}) {
    const shop = await collectiveWithPapers(world, name, 'SLIPS', more);
    const sale = await shop.at.openSale();
    const people = [await shop.at.member('Awa'), await shop.at.member('Bruno')];
    await everyoneOrders(shop.at, sale, people);
    return { ...shop, sale, people };
  }

  it('owes nothing to anybody while a sale is open, and what each member owes each farm once it is closed', async () => {
    const { at, sale, people } = await sold('Ouverte');
    await world.settle();
    expect(await balances(at)).toMatchObject({ totalCount: 0, dueCents: 0, rows: [] });
    await handOut(at, sale);
    await world.settle();
    const { rows, dueCents } = await balances(at);
    const inOrder = rows.map(
      ({ memberName, payeeName, dueCents: due }) => `${memberName} > ${payeeName}: ${due}`,
    );
    const owed = ['Awa Essai > Le Four: 1275', 'Awa Essai > Les Jardins: 174'];
    expect(new Set(inOrder)).toEqual(
      new Set([...owed, 'Bruno Essai > Le Four: 1275', 'Bruno Essai > Les Jardins: 199']),
    );
    expect(dueCents).toBe(2 * 1275 + 174 + 199);
    expect(people).toHaveLength(2);
  });

  it('pages through balances in the order of names without losing or repeating one', async () => {
    const { at, sale } = await sold('Pages');
    await handOut(at, sale);
    await world.settle();
    const all = (await balances(at)).rows;
    const seen: Balance[] = [];
    for (let after: string | null = null; ;) {
      const { memberBalances: page }: { memberBalances: Page } = await at.admin.gql(
        BALANCES,
        { first: 1, after },
        at.scope,
      );
      seen.push(...page.edges.map(({ node }) => node));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(seen).toEqual(all);
    expect(all).toHaveLength(4);
  });

  it('in resale, owes the collective what members agreed to and each farm what its goods cost; VAT rate by rate', async () => {
    const { at, sale, garden, oven } = await sold('Revente', {
      flow: 'RESALE',
      marginBp: 1000,
      marginMode: 'ON_TOP',
    });
    await handOut(at, sale);
    await world.settle();
    const { rows } = await balances(at);
    expect(rows.map(({ payeeName, producerId }) => [payeeName, producerId])).toEqual([
      ['Revente', null],
      ['Revente', null],
    ]);
    const owed = await world.admin.query<{ producer_id: string; cents: number }>(
      `select producer_id, -sum(cents)::int as cents from ledger_postings where collective_id = $1 and account = 'PRODUCER' group by producer_id`,
      [at.id],
    );
    const bought = await world.admin.query<{ producer_id: string; cents: number }>(
      `select producer_id, sum(purchase_cents)::int as cents from order_lines where collective_id = $1 group by producer_id`,
      [at.id],
    );
    expect(new Map(owed.rows.map((row) => [row.producer_id, row.cents]))).toEqual(
      new Map(bought.rows.map((row) => [row.producer_id, row.cents])),
    );
    expect(new Set(owed.rows.map(({ producer_id: id }) => id))).toEqual(new Set([garden, oven]));
    await agrees(at);
  });

  it('follows a correction with a new entry for the difference, and never touches the first', async () => {
    const { at, sale } = await sold('Corrigée');
    const [point] = sale.distributions;
    await at.close(point?.id ?? '');
    await world.settle();
    const before = await entries(at);
    const { orders } = await at.admin.gql<{ orders: { edges: { node: Order }[] } }>(
      'query { orders(first: 10) { edges { node { id memberName lines { id name } } } } }',
      {},
      at.scope,
    );
    const awa = orders.edges.map(({ node }) => node).find(({ memberName }) => memberName === 'Awa Essai');
    const bread = awa?.lines.find(({ name }) => name === 'Pain');
    await at.do(
      'mutation($input: CorrectDeliveryInput!) { correctDelivery(input: $input) { __typename ... on Problem { code } } }',
      'Order',
      { input: { orderId: awa?.id, lines: [{ lineId: bread?.id, quantity: 0, reason: 'brûlé' }] } },
    );
    await world.settle();
    const after = await entries(at);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length)).toEqual([
      expect.objectContaining({ kind: 'SALE', sums: { MEMBER: -333, SALES: 333 } }),
    ]);
    const { memberAccount } = await at.admin.gql<{ memberAccount: Account }>(
      ACCOUNT,
      {
        memberId: (await balances(at)).rows.find(({ memberName }) => memberName === 'Awa Essai')?.memberId,
        producerId: at.producers.get('Le Four'),
      },
      at.scope,
    );
    expect(memberAccount).toMatchObject({ memberName: 'Awa Essai', payeeName: 'Le Four' });
    expect(memberAccount.lines.map(({ cents, balanceCents }) => [cents, balanceCents])).toEqual([
      [1275, 1275],
      [-333, 942],
    ]);
    await agrees(at);
  });

  it('writes a thing once, though several messages tell of it at the same moment, and again later', async () => {
    const { at, sale } = await sold('Plusieurs fois');
    for (const { id } of sale.distributions) await at.close(id);
    const tellAgain = () =>
      world.admin.query(
        `insert into outbox (id, kind, collective_id, payload, attempt) select gen_random_uuid(), kind, collective_id, payload, 1
         from (select distinct kind, collective_id, payload from outbox where kind = 'sales.amounts-changed' and collective_id = $1) told,
           generate_series(1, 6)`,
        [at.id],
      );
    await tellAgain();
    // all of them have looked at what is posted, or wait to, before the first may write
    await world.admin.query('begin');
    await world.admin.query('select 1 from orders where collective_id = $1 for update', [at.id]);
    const posting = world.runAtOnce('sales.amounts-changed');
    while ((await waitingForLocks(world)) < 2) await new Promise((resolve) => setImmediate(resolve));
    await world.admin.query('commit');
    await posting;
    const once = await entries(at);
    expect(once).toHaveLength(4);
    await agrees(at);
    await tellAgain();
    await world.runAtOnce('sales.amounts-changed');
    expect(await entries(at)).toEqual(once);
    await world.settle();
  });

  it('gives back what was owed when a closed sale is called off', async () => {
    const { at, sale } = await sold('Gelée');
    for (const { id } of sale.distributions) await at.close(id);
    await world.settle();
    expect((await balances(at)).dueCents).toBeGreaterThan(0);
    await at.do(
      'mutation($id: UUID!) { cancelSale(cycleId: $id, reason: "gel") { __typename ... on Problem { code } } }',
      'SalesCycle',
      { id: sale.id },
    );
    await world.settle();
    expect(await balances(at)).toMatchObject({ dueCents: 0 });
    await agrees(at);
  });

  it('says what was owed on a day: what was written for a later day does not count', async () => {
    const { at, sale } = await sold('Datée');
    await handOut(at, sale);
    await world.settle();
    const day = (shift: number) => addDays(toLocal(new Date(), at.timeZone).date, shift);
    expect((await balances(at, { on: day(2) })).dueCents).toBe(0);
    expect((await balances(at, { on: day(3) })).dueCents).toBe(2 * 1275 + 174 + 199);
  });

  it('has what was paid at the hand-out, means by means, once, and what was undone there', async () => {
    const { at, sale } = await sold('Du soir');
    const distributionId = sale.distributions[0]?.id ?? '';
    await at.close(distributionId);
    await world.settle();
    const { rows } = await balances(at);
    const [bakery, garden] = ['Le Four', 'Les Jardins'].map((name) =>
      rows.find(({ memberName, payeeName }) => memberName === 'Awa Essai' && payeeName === name),
    );
    const pay = (to: Balance | undefined, means: string, amountCents: number) => ({
      ...{ id: randomUUID(), kind: 'PAY', seen: 0, at: new Date().toISOString() },
      ...{ memberId: to?.memberId, payeeId: to?.producerId, means, amountCents },
    });
    const cash = pay(bakery, 'CASH', 1275);
    const send = (gestures: object[]) =>
      at.do(
        'mutation($input: SendGesturesInput!) { sendGestures(input: $input) { __typename ... on Problem { code } ... on GesturesSent { receipts { verdict code } } } }',
        'GesturesSent',
        { input: { distributionId, device: 'telephone-1', gestures } },
      );
    const cheque = pay(garden, 'CHEQUE', 100);
    await send([cash, cheque]);
    await send([cash]);
    await send([
      {
        ...pay(garden, 'CHEQUE', 0),
        id: randomUUID(),
        kind: 'UNDO',
        gestureId: cheque.id,
        means: null,
        amountCents: null,
      },
    ]);
    await world.settle();
    const after = (await balances(at, { search: 'awa' })).rows;
    expect(after.map(({ payeeName, balanceCents }) => [payeeName, balanceCents])).toEqual([
      ['Le Four', 0],
      ['Les Jardins', 174],
    ]);
    const { rows: till } = await world.admin.query<{ account: string; cents: number }>(
      `select account, sum(cents)::int as cents from ledger_postings where collective_id = $1 and account in ('CASH', 'CHEQUE') group by 1 order by 1`,
      [at.id],
    );
    expect(till).toEqual([
      { account: 'CASH', cents: 1275 },
      { account: 'CHEQUE', cents: 0 },
    ]);
    await agrees(at);
  });

  describe('takes payments that come outside the hand-out', () => {
    const RECORD = `mutation($input: RecordPaymentInput!) { recordPayment(input: $input) { __typename ... on Problem { code } ... on InvalidInput { fields { path code } }
      ... on MemberAccount { lines { kind means cents balanceCents paymentId reversible note } } } }`;
    const REVERSE = `mutation($id: UUID!, $reason: String!) { reversePayment(paymentId: $id, reason: $reason) { __typename ... on Problem { code }
      ... on MemberAccount { lines { kind cents balanceCents reversible note } } } }`;
    let at: TestCollective;
    let debtor: Balance;
    beforeAll(async () => {
      const shop = await sold('Payée');
      at = shop.at;
      await handOut(at, shop.sale);
      await world.settle();
      const found = (await balances(at, { search: 'awa four' })).rows[0];
      if (found === undefined) throw new Error('nobody owes');
      debtor = found;
    });
    const pay = async (amountCents: number, more: object = {}) => {
      const { memberId, producerId } = debtor;
      const input = {
        idempotencyKey: randomUUID(),
        memberId,
        producerId,
        means: 'TRANSFER',
        amountCents,
        ...more,
      };
      const answer = await at.admin.gql<{ recordPayment: Recorded }>(RECORD, { input }, at.scope);
      return answer.recordPayment;
    };
    // the pick-up is in three days, the payment of today: it stands before what it pays for
    const newest = ({ lines = [] }: Recorded) => lines.findLast(({ kind }) => kind === 'PAYMENT');
    const left = ({ lines = [] }: Recorded) => lines.at(-1)?.balanceCents;

    it('in part, then too much: the rest stays owed, what is too much stays as a credit', async () => {
      const some = await pay(1000);
      expect([newest(some), left(some)]).toEqual([
        expect.objectContaining({ means: 'TRANSFER', cents: -1000 }),
        275,
      ]);
      const more = await pay(500, { means: 'CHEQUE', chequeNumber: '0004512', chequeBank: 'Crédit rural' });
      expect([newest(more), left(more)]).toEqual([
        expect.objectContaining({ means: 'CHEQUE', cents: -500 }),
        -225,
      ]);
      expect((await balances(at, { search: 'awa four' })).rows).toEqual([
        expect.objectContaining({ dueCents: 1275, balanceCents: -225 }),
      ]);
      expect((await balances(at, { unsettledOnly: true })).totalCount).toBe(4);
    });

    it('once, though the click comes twice', async () => {
      const idempotencyKey = randomUUID();
      const [one, two] = [await pay(100, { idempotencyKey }), await pay(100, { idempotencyKey })];
      expect(two).toEqual(one);
      expect(await pay(101, { idempotencyKey })).toMatchObject({ code: 'IDEMPOTENCY_MISMATCH' });
    });

    it('and takes one back with a line of its own, once, with a reason', async () => {
      const paid = await pay(700, { note: 'chèque sans provision' });
      const reverse = async (reason: string) =>
        (
          await at.admin.gql<{ reversePayment: Recorded }>(
            REVERSE,
            { id: newest(paid)?.paymentId, reason },
            at.scope,
          )
        ).reversePayment;
      expect((await reverse('  ')).__typename).toBe('InvalidInput');
      const back = await reverse('rejeté par la banque');
      expect(newest(back)).toMatchObject({ cents: 700, reversible: false, note: 'rejeté par la banque' });
      expect(left(back)).toBe((left(paid) ?? 0) + 700);
      expect(await reverse('encore')).toMatchObject({ __typename: 'Refused', code: 'ALREADY_REVERSED' });
    });

    it('never for a day to come, nor with a cheque’s number on a transfer', async () => {
      const tomorrow = addDays(toLocal(new Date(), at.timeZone).date, 1);
      expect(await pay(100, { receivedOn: tomorrow })).toMatchObject({
        fields: [{ path: 'receivedOn', code: 'IN_THE_FUTURE' }],
      });
      expect(await pay(100, { chequeNumber: '1' })).toMatchObject({ fields: [{ path: 'chequeNumber' }] });
      expect(await pay(0)).toMatchObject({ __typename: 'InvalidInput', fields: [{ path: 'amountCents' }] });
    });
  });

  it('lets nobody change, delete or unbalance what is written, not even the collective’s own role', async () => {
    const { at, sale } = await sold('Scellée');
    await handOut(at, sale);
    await world.settle();
    const asCollective = async (sql: string) => {
      await world.admin.query('begin');
      try {
        await world.admin.query(
          `select set_config('app.collective_id', $1, true), set_config('role', 'cabas_collective', true)`,
          [at.id],
        );
        return await world.admin.query(sql).then(
          () => 'done',
          (error: { code: string }) => error.code,
        );
      } finally {
        await world.admin.query('rollback');
      }
    };
    const CHANGES = [
      'delete from ledger_entries',
      'delete from ledger_postings',
      'update ledger_entries set on_date = on_date',
      'update ledger_postings set cents = cents',
    ] as const;
    for (const sql of CHANGES) {
      expect(await asCollective(sql)).toBe('42501');
      await expect(world.admin.query(sql)).rejects.toThrow('never change');
    }
    expect(
      await asCollective(
        `insert into ledger_postings (entry_id, line, account, cents) select id, 99, 'CASH', 1 from ledger_entries limit 1`,
      ),
    ).toBe('CB002');
  });

  it('has no account, and no place in a row, for the platform: its share is 0', async () => {
    const { rows: columns } = await world.admin.query<{ table: string; name: string; to: string | null }>(
      `select c.table_name as table, c.column_name as name, (select string_agg(distinct k.confrelid::regclass::text, ',') from pg_constraint k
         join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey) where k.contype = 'f'
         and k.conrelid = c.table_name::regclass and a.attname = c.column_name and c.column_name <> 'collective_id') as to
       from information_schema.columns c where c.table_name in ('ledger_entries', 'ledger_postings') and c.data_type = 'uuid'`,
    );
    const parties = columns.filter(({ name }) => !['collective_id', 'id'].includes(name));
    expect(Object.fromEntries(parties.map(({ name, to }) => [name, to]))).toEqual({
      book_producer_id: 'participations',
      distribution_id: 'distributions',
      order_id: 'orders',
      payment_id: 'payments_received',
      count_id: 'till_counts',
      cheque_event_id: 'cheque_events',
      settlement_event_id: 'settlement_events', // of a farm, never anyone else
      document_id: 'documents',
      service_payment_id: 'service_payments', // of a farm to the collective
      contribution_id: 'contributions',
      fund_move_id: 'fund_moves', // a member's order, or the fund itself
      entry_id: 'ledger_entries',
      membership_id: 'memberships',
      producer_id: 'participations',
    });
    const { rows } = await world.admin.query<{ rule: string }>(
      `select pg_get_constraintdef(oid) as rule from pg_constraint where conrelid = 'ledger_postings'::regclass and conname = 'ledger_postings_account_check'`,
    );
    const accounts = [...(rows[0]?.rule ?? '').matchAll(/'([A-Z_]+)'/g)].map(([, account]) => account);
    expect(accounts.sort()).toEqual([
      ...[
        'BANK',
        'CARD',
        'CASH',
        'CHEQUE',
        'CHEQUE_REMITTED',
        'DEPOSITS',
        'DUES',
        'FARM',
        'FUND',
        'GAPS',
        'MEMBER',
        'ONLINE',
      ],
      ...['PRODUCER', 'PURCHASES', 'SALES', 'SERVICE', 'TRANSFER', 'VAT'],
    ]);
  });

  /** Every entry balances, and what the ledger says of a collective is what its order lines say, rate by rate. */
  async function agrees(at: TestCollective): Promise<void> {
    const { rows } = await world.admin.query<{ unbalanced: number; apart: number }>(
      `with lines as (
         select l.vat_rate_bp, sum(l.amount_cents) as cents from order_lines l join orders o on o.collective_id = l.collective_id and o.id = l.order_id
         where o.collective_id = $1 and o.status in ('LOCKED', 'HANDED_OUT', 'MISSED') group by 1),
       sales as (select vat_rate_bp, -sum(cents) as cents from ledger_postings where collective_id = $1 and account in ('SALES', 'VAT') group by 1)
       select (select count(*) from (select from ledger_postings where collective_id = $1 group by entry_id having sum(cents) <> 0) u)::int as unbalanced,
         (select count(*) from lines full join sales using (vat_rate_bp) where coalesce(lines.cents, 0) <> coalesce(sales.cents, 0))::int as apart`,
      [at.id],
    );
    expect(rows).toEqual([{ unbalanced: 0, apart: 0 }]);
  }
});
