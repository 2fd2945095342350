import { addDays, sumCents, toLocal } from '@cabas/kernel';
import {
  acceptMandate,
  claimFarm,
  legalIdentity,
  placeOrder,
  startWorld,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
  collectiveWithPapers,
  handOut,
  everyoneOrders,
  startDocuments,
  waitingForLocks,
} from '@cabas/testing';
import { ciiInvoice } from '../src/papers/cii-invoice.ts';
import { aBusiness, brokenIn, owed, setBusiness, snapshots } from './business-acts.ts';

interface Month {
  readonly months: string[];
  readonly waiting: {
    sellerName: string;
    buyerName: string;
    deliveries: number;
    amountCents: number;
    payBy: string | null;
  }[];
  readonly runs: { status: string; done: number; total: number; problems: string[] }[];
}

describe('a business that is invoiced by the month', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());
  afterEach(async () => expect(await brokenIn(world)).toEqual([]));

  const monthOf = async (at: TestCollective, month?: string): Promise<Month> =>
    (
      await at.admin.gql<{ groupedMonth: Month }>(
        `query($month: Date) { groupedMonth(month: $month) { months waiting { sellerName buyerName deliveries amountCents payBy } runs { status done total problems } } }`,
        { month },
        at.scope,
      )
    ).groupedMonth;
  const group = async (
    at: TestCollective,
    month: string,
  ): Promise<{ __typename: string; code?: string; fields?: { code: string }[] }> =>
    (
      await at.admin.gql<{ startGroupedRun: { __typename: string } }>(
        `mutation($month: Date!) { startGroupedRun(month: $month) { __typename ... on DocumentRun { total } ... on Refused { code } ... on InvalidInput { fields { code } } } }`,
        { month },
        at.scope,
      )
    ).startGroupedRun;
  /** Handed out on that day, with its documents. */
  const delivered = async (at: TestCollective, sale: TestSale, day: string): Promise<void> => {
    await handOut(at, sale);
    await world.admin.query('update distributions set pickup_date = $2 where cycle_id = $1', [sale.id, day]);
    expect((await startDocuments(at, sale.distributions[0]?.id)).__typename).toBe('DocumentRun');
    await world.settle();
  };
  const invoicing = async (name: string, seed: number): Promise<{ at: TestCollective; bistro: Person }> => {
    const { at, garden, oven, emails } = await collectiveWithPapers(world, name, 'INVOICES');
    for (const [id, email, legalName] of [
      [garden, emails[0], 'EARL des Jardins'],
      [oven, emails[1], 'Four SARL'],
    ] as const)
      await acceptMandate(at, await claimFarm(at, id, email), id, {
        legal: legalIdentity(legalName, seed++),
        vatRegime: 'NORMAL',
      });
    const bistro = await at.member('Bastien');
    await setBusiness(at, bistro, aBusiness('Bistrot', seed, { grouped: true }));
    return { at, bistro };
  };
  const today = (at: TestCollective): string => toLocal(new Date(), at.timeZone).date;

  it('waits for whoever corrects one of its deliveries at that moment', async () => {
    const { at, bistro } = await invoicing('En même temps', 780);
    const sale = await at.openSale({ name: 'Livraison' });
    await everyoneOrders(at, sale, [bistro]);
    await delivered(at, sale, today(at));
    await world.admin.query('begin');
    await world.admin.query('select 1 from distributions where cycle_id = $1 for no key update', [sale.id]);
    expect((await group(at, `${today(at).slice(0, 8)}01`)).__typename).toBe('DocumentRun');
    let issued = false;
    const issuing = world.settle().then(() => (issued = true));
    while (!issued && (await waitingForLocks(world)) === 0) await new Promise((next) => setImmediate(next));
    const tooEarly = issued;
    await world.admin.query('commit');
    await issuing;
    expect(tooEarly).toBe(false);
    expect(await snapshots(world, at)).toHaveLength(2);
  });

  it('leaves a run in which everything waits for it done, so that what was delivered can be corrected', async () => {
    const { at, bistro } = await invoicing('Tout attend', 810);
    const sale = await at.openSale({ name: 'Livraison' });
    await everyoneOrders(at, sale, [bistro]);
    await delivered(at, sale, today(at));
    const { documentRuns } = await at.admin.gql<{ documentRuns: object[] }>(
      'query($id: UUID!) { documentRuns(distributionId: $id) { status done total } }',
      { id: sale.distributions[0]?.id },
      at.scope,
    );
    expect(documentRuns).toEqual([{ status: 'DONE', done: 0, total: 0 }]);
    const { orders } = await at.admin.gql<{
      orders: { edges: { node: { id: string; lines: { id: string; name: string }[] } }[] };
    }>('{ orders { edges { node { id lines { id name } } } } }', {}, at.scope);
    const held = orders.edges[0]?.node;
    const { correctIssued } = await at.admin.gql<{ correctIssued: object }>(
      'mutation($input: CorrectIssuedInput!) { correctIssued(input: $input) { __typename ... on Refused { code } } }',
      {
        input: {
          orderId: held?.id,
          lines: [{ lineId: held?.lines.find(({ name }) => name === 'Pain')?.id, quantity: 0 }],
          reason: 'Manquait',
        },
      },
      at.scope,
    );
    expect(correctIssued).toEqual({ __typename: 'IssuedCorrection' });
  });

  it('has one invoice from each seller for all deliveries, each line with its day, and a correction of one is credited on it', async () => {
    const { at, bistro } = await invoicing('Au mois', 740);
    const lea = await at.member('Léa');
    const first = `${today(at).slice(0, 8)}01`;
    const days = [first, today(at)];
    for (const [index, day] of days.entries()) {
      const sale = await at.openSale({ name: `Livraison ${index}` });
      await everyoneOrders(at, sale, [bistro, lea]);
      await delivered(at, sale, day);
    }
    const before = await snapshots(world, at);
    expect(before.map(({ snapshot }) => snapshot.buyer.name.split(' ')[0])).toEqual(Array(4).fill('Léa'));
    expect((await monthOf(at)).waiting).toEqual([
      { sellerName: 'Le Four', buyerName: 'Bistrot', deliveries: 2, amountCents: 2 * 1275, payBy: null },
      { sellerName: 'Les Jardins', buyerName: 'Bistrot', deliveries: 2, amountCents: 2 * 174, payBy: null },
    ]);
    expect((await group(at, first)).__typename).toBe('DocumentRun');
    await world.settle();
    expect(await monthOf(at, first)).toMatchObject({
      ...{ months: [], waiting: [] },
      runs: [{ status: 'DONE', done: 2, total: 2, problems: [] }],
    });
    expect((await group(at, first)).code).toBe('NOTHING_TO_GROUP');
    const noted = await world.admin.query(
      `select 1 from audit_entries where collective_id = $1 and action = 'DOCUMENTS_STARTED' and detail->>'month' = $2`,
      [at.id, first],
    );
    expect(noted.rowCount).toBe(1);
    const invoices = (await snapshots(world, at)).filter(({ snapshot }) => snapshot.buyer.name === 'Bistrot');
    const ofOven = invoices.find(({ snapshot }) => snapshot.seller.name === 'Four SARL');
    expect(ofOven?.snapshot).toMatchObject({
      kind: 'INVOICE',
      basis: 'NET',
      period: { from: days[0], to: days[1] },
      totals: { grossCents: 2 * 1275 },
    });
    expect(ofOven?.snapshot.lines.map(({ delivered: one }) => one?.on)).toEqual([
      days[0],
      days[0],
      days[1],
      days[1],
    ]);
    expect(ofOven?.snapshot.lines[0]?.delivered?.slip).toMatch(/^panier \d+, (Gare|Halle)$/);
    const xml = (ofOven && ciiInvoice(ofOven.snapshot)) ?? '';
    expect(xml.split('<ram:BillingSpecifiedPeriod>')).toHaveLength(1 + 4 + 1); // each line's day, and BG-14
    const held = await world.admin.query<{ id: string; line: string }>(
      `select o.id, l.id as line from orders o join order_lines l on l.collective_id = o.collective_id and l.order_id = o.id
       join distributions d on d.id = o.distribution_id where o.collective_id = $1 and l.name = 'Pain' and o.member_name like 'Bastien%' order by d.pickup_date`,
      [at.id],
    );
    await at.do(
      'mutation($input: CorrectIssuedInput!) { correctIssued(input: $input) { __typename ... on Refused { code } } }',
      'IssuedCorrection',
      {
        input: {
          orderId: held.rows[0]?.id,
          lines: [{ lineId: held.rows[0]?.line, quantity: 0 }],
          reason: 'Pain brûlé',
        },
      },
    );
    await world.settle();
    const all = await snapshots(world, at);
    const credit = all.find(({ snapshot }) => snapshot.corrects);
    expect([credit?.snapshot.corrects?.number, credit?.snapshot.totals.grossCents]).toEqual([
      ofOven?.number,
      -333,
    ]);
    expect(sumCents(all.map(({ snapshot }) => snapshot.totals.grossCents))).toBe(await owed(world, at));
    const told = await world.admin.query(
      `select 1 from outbox where payload->>'template' = 'document-credited' and payload->>'to' = $1`,
      [bistro.email],
    );
    expect(told.rowCount).toBe(1);
  }, 90_000);

  it('is invoiced at once for fresh meat, which is paid within twenty days', async () => {
    const { at, bistro } = await invoicing('Viande à part', 750);
    const sale = await at.openSale();
    await placeOrder(
      bistro,
      at,
      sale.distributions[0]?.id ?? '',
      ['Carottes', 'Pain'].map((name) => ({
        offerId: sale.offers.get(name)?.id ?? '',
        quantity: name === 'Pain' ? 1 : 500,
      })),
    );
    await world.admin.query(`update offers set category = 'MEAT' where id = $1`, [
      sale.offers.get('Carottes')?.id,
    ]);
    const day = today(at);
    await delivered(at, sale, day);
    const [invoice, ...others] = await snapshots(world, at);
    expect(others).toEqual([]);
    expect(invoice?.snapshot.seller.name).toBe('EARL des Jardins');
    expect(invoice?.snapshot.payment.dueDate).toBe(addDays(day, 20));
    expect((await monthOf(at)).waiting.map(({ sellerName }) => sellerName)).toEqual(['Le Four']);
  });

  it('has an invoice for each delivery, and the reason is said, when one should have been paid already', async () => {
    const { at, bistro } = await invoicing('Trop tard', 760);
    const long = `${addDays(today(at), -100).slice(0, 8)}05`;
    for (const day of [long, addDays(long, 3)]) {
      const sale = await at.openSale({ name: `Livraison du ${day}` });
      await placeOrder(bistro, at, sale.distributions[0]?.id ?? '', [
        { offerId: sale.offers.get('Pain')?.id ?? '', quantity: 1 },
      ]);
      await delivered(at, sale, day);
    }
    expect((await monthOf(at)).waiting[0]?.payBy).toBe(
      addDays(`${long.slice(0, 8)}10`, 30), // thirty days after the end of the ten days it was delivered in
    );
    expect((await group(at, addDays(today(at), 40))).fields?.[0]?.code).toBe('IN_THE_FUTURE');
    await group(at, long);
    await world.settle();
    const [run] = (await monthOf(at, long)).runs;
    expect(run).toMatchObject({ done: 2, total: 2 });
    expect(run?.problems.join()).toContain('chaque livraison a sa facture');
    const all = await snapshots(world, at);
    expect(all.map(({ snapshot }) => [snapshot.period, snapshot.payment.dueDate])).toEqual([
      [undefined, today(at)],
      [undefined, today(at)],
    ]);
  });

  it('is never invoiced twice: not when a batch comes again without its mark, nor when the member is a business no more', async () => {
    const { at, bistro } = await invoicing('Deux fois', 770);
    const sale = await at.openSale();
    await everyoneOrders(at, sale, [bistro]);
    await delivered(at, sale, today(at));
    await setBusiness(at, bistro, null);
    await group(at, today(at));
    await world.settle();
    expect(await snapshots(world, at)).toHaveLength(2);
    await world.admin.query(
      `delete from job_receipts where outbox_id in (select id from outbox where kind = 'billing.issue-grouped')`,
    );
    await world.admin.query(
      `update outbox set done_at = null, due_at = clock_timestamp() where kind = 'billing.issue-grouped'`,
    );
    await world.settle();
    const all = await snapshots(world, at);
    expect(all.map(({ snapshot }) => [snapshot.kind, snapshot.buyer.name])).toEqual([
      ['INVOICE', 'Bistrot'],
      ['INVOICE', 'Bistrot'],
    ]);
  });
});
