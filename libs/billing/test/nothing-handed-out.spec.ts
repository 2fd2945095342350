import {
  documentsOf,
  collectiveWithPapers,
  handOut,
  everyoneOrders,
  sequencesBySeries,
  startDocuments,
  startWorld,
  unbroken,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';
import { roleOf } from '../src/papers/document-snapshot.ts';
import { aBusiness, brokenIn, owed, setBusiness, snapshots } from './business-acts.ts';

interface Held {
  readonly id: string;
  readonly memberName: string;
  readonly lines: { id: string; name: string }[];
}

describe('of what nobody got no document is issued', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());
  afterEach(async () => expect(await brokenIn(world)).toEqual([]));

  const RESALE = { flow: 'RESALE', marginBp: 300, marginMode: 'ON_TOP' };
  const ordersOf = async (at: TestCollective): Promise<Held[]> =>
    (
      await at.admin.gql<{ orders: { edges: { node: Held }[] } }>(
        '{ orders { edges { node { id memberName lines { id name } } } } }',
        {},
        at.scope,
      )
    ).orders.edges
      .map(({ node }) => node)
      .sort((a, b) => (a.memberName < b.memberName ? -1 : 1));
  /** These lines of every order, or of those of one name, were missing. */
  const missing = async (at: TestCollective, names: readonly string[], who?: string): Promise<void> => {
    for (const held of await ordersOf(at)) {
      const lines = held.lines.filter(({ name }) => names.includes(name));
      if (lines.length > 0 && (who === undefined || held.memberName.startsWith(who)))
        await at.do(
          'mutation($input: CorrectDeliveryInput!) { correctDelivery(input: $input) { __typename } }',
          'Order',
          {
            input: {
              orderId: held.id,
              lines: lines.map(({ id }) => ({ lineId: id, quantity: 0 })),
              reason: 'La ferme n’est pas venue',
            },
          },
        );
    }
  };
  const correct = async (at: TestCollective, held: Held | undefined, quantities: Record<string, number>) =>
    (
      await at.admin.gql<{ correctIssued: { __typename: string; documentIds?: string[] } }>(
        `mutation($input: CorrectIssuedInput!) { correctIssued(input: $input) { __typename ... on IssuedCorrection { documentIds } } }`,
        {
          input: {
            orderId: held?.id,
            reason: 'Il y en avait',
            lines: Object.entries(quantities).map(([name, quantity]) => ({
              lineId: held?.lines.find((line) => line.name === name)?.id,
              quantity,
            })),
          },
        },
        at.scope,
      )
    ).correctIssued.documentIds ?? [];
  const told = async (at: TestCollective) =>
    (await snapshots(world, at)).map(({ kind, snapshot }) => [
      kind,
      roleOf(snapshot),
      snapshot.totals.grossCents,
    ]);
  const ready = async (at: TestCollective, sale: TestSale): Promise<void> => {
    expect((await startDocuments(at, sale.distributions[0]?.id)).__typename).toBe('DocumentRun');
    await world.settle();
  };

  it('in resale: a farm that brought nothing has no statement, a member who got nothing no receipt, and the numbers have no gap', async () => {
    const { at } = await collectiveWithPapers(world, 'Rien en revente', 'RECEIPTS', RESALE);
    const people = [await at.member('Ana'), await at.member('Bob'), await at.member('Cléo')];
    const sale = await at.openSale();
    await everyoneOrders(at, sale, people);
    await handOut(at, sale);
    await missing(at, ['Carottes']);
    await missing(at, ['Pain', 'Brioche'], 'Bob');
    await ready(at, sale);
    const all = await told(at);
    expect(all.map(([kind]) => kind).sort()).toEqual([
      'MEMBER_RECEIPT',
      'MEMBER_RECEIPT',
      'PURCHASE_STATEMENT',
    ]);
    expect(all.every(([, , cents]) => Number(cents) > 0)).toBe(true);
    expect((await sequencesBySeries(at)).map(({ sequences }) => sequences)).toEqual([
      unbroken(2),
      unbroken(1),
    ]);
    // they got something after all: the member's first receipt, the garden's first statement, the oven's complement
    const bob = (await ordersOf(at)).find(({ memberName }) => memberName.startsWith('Bob'));
    const ids = await correct(at, bob, { Carottes: 800, Pain: 1 });
    const made = (await snapshots(world, at)).filter(({ id }) => ids.includes(id));
    expect(made.map(({ kind, snapshot }) => [kind, roleOf(snapshot)]).sort()).toEqual([
      ['MEMBER_RECEIPT', 'FIRST'],
      ['PURCHASE_STATEMENT', 'COMPLEMENT'],
      ['PURCHASE_STATEMENT', 'FIRST'],
    ]);
    const toMembers = (await told(at)).filter(([kind]) => kind === 'MEMBER_RECEIPT');
    expect(toMembers.reduce((sum, [, , cents]) => sum + Number(cents), 0)).toBe(await owed(world, at));
    await world.settle();
    // all of it taken back and given again is a credit note and a complement of the same document
    await correct(at, bob, { Carottes: 0, Pain: 0 });
    const again = await correct(at, bob, { Carottes: 800 });
    const last = (await snapshots(world, at)).filter(({ id }) => again.includes(id));
    expect(last.map(({ snapshot }) => roleOf(snapshot))).toEqual(['COMPLEMENT', 'COMPLEMENT']);
    expect((await sequencesBySeries(at)).map(({ sequences }) => sequences.length)).toEqual(
      (await sequencesBySeries(at)).map(({ sequences }) => sequences.at(-1)),
    );
  });

  it('in a direct sale: a farm of which a member got nothing gives them no receipt; found later, it is the first', async () => {
    const { at } = await collectiveWithPapers(world, 'Rien en direct', 'RECEIPTS');
    const ana = await at.member('Ana');
    const sale = await at.openSale();
    await everyoneOrders(at, sale, [ana]);
    await handOut(at, sale);
    await missing(at, ['Pain', 'Brioche']);
    await ready(at, sale);
    expect((await documentsOf(ana, 'myDocuments')).map(({ grossCents }) => grossCents)).toEqual([174]);
    const [held] = await ordersOf(at);
    const [id] = await correct(at, held, { Pain: 1 });
    const first = (await snapshots(world, at)).find((one) => one.id === id);
    expect([first?.kind, first && roleOf(first.snapshot), first?.snapshot.totals.grossCents]).toEqual([
      'RECEIPT',
      'FIRST',
      333,
    ]);
  });

  it('where everything was missing the run says so, and quantities can still be corrected', async () => {
    const { at } = await collectiveWithPapers(world, 'Tout manquait', 'RECEIPTS', RESALE);
    const sale = await at.openSale();
    await everyoneOrders(at, sale, [await at.member('Ana')]);
    await handOut(at, sale);
    await missing(at, ['Carottes', 'Pain', 'Brioche']);
    expect((await startDocuments(at, sale.distributions[0]?.id)).code).toBe('NOTHING_HANDED_OUT');
    expect(await snapshots(world, at)).toEqual([]);
  });

  it('a delivery of which nothing is left waits for no month’s invoice', async () => {
    const { at } = await collectiveWithPapers(world, 'Rien au mois', 'RECEIPTS', RESALE);
    const bistro = await at.member('Bastien');
    await setBusiness(at, bistro, aBusiness('Bistrot', 611, { grouped: true }));
    const sale = await at.openSale();
    await everyoneOrders(at, sale, [bistro]);
    await handOut(at, sale);
    await ready(at, sale);
    const months = async () =>
      (
        await at.admin.gql<{ groupedMonth: { months: string[] } }>(
          '{ groupedMonth { months } }',
          {},
          at.scope,
        )
      ).groupedMonth.months;
    expect(await months()).toHaveLength(1);
    const [held] = await ordersOf(at);
    await correct(at, held, { Carottes: 0, Pain: 0, Brioche: 0 });
    expect(await months()).toEqual([]);
    await correct(at, held, { Pain: 2 });
    expect(await months()).toHaveLength(1);
  });
});
