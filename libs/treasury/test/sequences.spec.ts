import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import {
  acceptMandate,
  claimFarm,
  documentsOf,
  legalIdentity,
  startWorld,
  type TestCollective,
  type TestSale,
  type World,
  collectiveWithPapers,
  sequencesBySeries,
  startDocuments,
  unbroken,
  inTurns,
  sum,
} from '@cabas/testing';
import { ledgerAt, ledgerBalance, verified } from './ledger-acts.ts';

/** What happens to one order, in the order it may happen; numbers choose line, amount and payee. */
type Step =
  | {
      readonly kind: 'order' | 'weigh' | 'shorten' | 'credit' | 'raise' | 'forget';
      readonly line: number;
      readonly amount: number;
    }
  | { readonly kind: 'pay'; readonly line: number; readonly amount: number; readonly means: string }
  | { readonly kind: 'takeBack' };
interface Sequence {
  readonly open: readonly Step[];
  readonly closed: readonly Step[];
  readonly issued: readonly Step[];
}

const line = fc.nat(4);
const amount = fc.integer({ min: 1, max: 4000 });
const moved = (...kinds: readonly ('order' | 'weigh' | 'shorten' | 'credit' | 'raise' | 'forget')[]) =>
  fc.record({ kind: fc.constantFrom(...kinds), line, amount });
const money = fc.oneof(
  fc.record({
    kind: fc.constant('pay' as const),
    line,
    amount,
    means: fc.constantFrom('CASH', 'CHEQUE', 'TRANSFER', 'CARD'),
  }),
  fc.record({ kind: fc.constant('takeBack' as const) }),
);
const sequence: fc.Arbitrary<Sequence> = fc.record({
  open: fc.array(fc.oneof(moved('order'), money), { maxLength: 2 }),
  closed: fc.array(fc.oneof(moved('weigh', 'shorten'), money), { maxLength: 3 }),
  issued: fc.array(fc.oneof(moved('credit', 'raise', 'forget'), money), { maxLength: 3 }),
});

/** By how many a product is sold, and what a first order takes of it. */
const GOODS = [
  ['Carottes', 100],
  ['Pain', 1],
  ['Brioche', 1],
  ['Tomme', 50],
  ['Jus', 1],
] as const;

const AT_ONCE = 25;
const SALES = 10;
const WAYS = [
  ['directs, reçus', 'RECEIPTS', { flow: 'DIRECT' }],
  ['directs, factures', 'INVOICES', { flow: 'DIRECT' }],
  ['revendus, marge en plus', 'INVOICES', { flow: 'RESALE', marginBp: 730, marginMode: 'ON_TOP' }],
  ['revendus, marge dedans', 'RECEIPTS', { flow: 'RESALE', marginBp: 300, marginMode: 'INSIDE' }],
] as const;

interface Placed {
  readonly id: string;
  readonly memberId: string;
  readonly totalCents: number;
  readonly lines: {
    id: string;
    name: string;
    quantity: number;
    weighed: boolean;
    producerId: string;
    amountCents: number;
    depositDueCents: number;
  }[];
}
const FIELDS = `id memberId totalCents lines { id name quantity weighed producerId amountCents depositDueCents }`;
interface Paid {
  readonly id: string;
  readonly payee: string;
  readonly cents: number;
}

describe('a thousand random evenings: ordered, weighed, paid, taken back, closed, documented, credited, completed', () => {
  let world: World;
  let sales = 0;
  const corrected: Record<string, number> = {};
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  async function shopOf(name: string, paperwork: string, more: object) {
    const { at, garden, oven, emails } = await collectiveWithPapers(world, name, paperwork, more);
    await at.product(oven, 'Tomme', 2449, { sellingMode: 'WEIGHT', step: 50, weighed: true });
    await at.product(garden, 'Jus', 390, { depositCents: 45 });
    if (paperwork === 'INVOICES')
      for (const [index, id] of [garden, oven].entries())
        await acceptMandate(at, await claimFarm(at, id, emails[index] ?? ''), id, {
          legal: legalIdentity(`Ferme ${index}`, 500 + index),
          vatRegime: index === 0 ? 'FRANCHISE' : 'NORMAL',
        });
    const members: string[] = [];
    for (let i = 0; i < AT_ONCE; i += 1)
      members.push(
        (
          await at.do<{ id: string }>(
            'mutation($input: AddMemberInput!) { addMember(input: $input) { __typename ... on Member { id } } }',
            'Member',
            { input: { givenName: `Membre ${i}`, familyName: 'Essai' } },
          )
        ).id,
      );
    return { at, members, paid: members.map((): Paid[] => []) };
  }
  type Shop = Awaited<ReturnType<typeof shopOf>>;

  /** All sequences of one sale, side by side, phase by phase. */
  async function play({ at, members, paid }: Shop, sequences: readonly Sequence[]): Promise<TestSale> {
    const sale = await at.openSale({ name: `Marché ${(sales += 1)}` });
    const distributionId = sale.distributions[0]?.id ?? '';
    const orders: Placed[] = [];
    const placed = (place: number): Placed =>
      orders[place] ?? { id: '', memberId: '', totalCents: 0, lines: [] };
    const enter = async (place: number, lines: readonly (readonly [string, number])[]) => {
      orders[place] = await at.do<Placed>(
        `mutation($input: EnterOrderInput!) { enterOrder(input: $input) { __typename ... on Order { ${FIELDS} } ... on Problem { code message } } }`,
        'Order',
        {
          input: {
            memberId: members[place],
            distributionId,
            lines: lines.map(([name, quantity]) => ({ offerId: sale.offers.get(name)?.id, quantity })),
          },
        },
      );
    };
    const act = async (place: number, step: Step): Promise<void> => {
      const own = paid[place] ?? [];
      if (step.kind === 'takeBack') {
        const last = own.pop();
        if (last !== undefined)
          await at.do(
            'mutation($id: UUID!) { reversePayment(paymentId: $id, reason: "erreur") { __typename } }',
            'MemberAccount',
            { id: last.id },
          );
        return;
      }
      const { id: orderId, lines } = placed(place);
      const on = lines[step.line % Math.max(1, lines.length)];
      if (step.kind === 'order') {
        const goods = GOODS.slice(step.line % 4);
        return enter(
          place,
          goods.map(([name, by]) => [name, by * (1 + (step.amount % 7))]),
        );
      }
      if (on === undefined) return;
      if (step.kind === 'pay') {
        const payee = isDirect(at) ? on.producerId : null;
        const idempotencyKey = randomUUID();
        const input = {
          idempotencyKey,
          memberId: members[place],
          producerId: payee,
          means: step.means,
          amountCents: step.amount,
        };
        const { lines: account } = await at.do<{
          lines: { paymentId: string | null; reversible: boolean; cents: number }[];
        }>(
          'mutation($input: RecordPaymentInput!) { recordPayment(input: $input) { __typename ... on MemberAccount { lines { paymentId reversible cents } } ... on Problem { code } } }',
          'MemberAccount',
          { input },
        );
        const known = new Set(own.map(({ id }) => id));
        const made = account.find(
          ({ paymentId, reversible, cents }) =>
            paymentId !== null && reversible && !known.has(paymentId) && cents === -step.amount,
        );
        own.push({ id: made?.paymentId ?? '', payee: payee ?? '', cents: step.amount });
        return;
      }
      if (step.kind === 'credit' || step.kind === 'raise' || step.kind === 'forget') {
        // one goes down, and in half of what raises another one with it; at times a price too
        const [part, other] = [step.amount % 4, lines[(step.line + 1) % lines.length] ?? on];
        const less = { lineId: on.id, quantity: Math.floor((on.quantity * part) / 4) };
        const more = {
          ...{ lineId: other.id, quantity: other.quantity + Math.floor((other.quantity * part) / 2) },
          ...(part === 3 && { priceCents: step.amount }),
        };
        const missing = GOODS.find(([name]) => !lines.some((line) => line.name === name));
        const { correctIssued } = await at.admin.gql<{
          correctIssued: { __typename: string; code?: string };
        }>(
          'mutation($input: CorrectIssuedInput!) { correctIssued(input: $input) { __typename ... on Problem { code } } }',
          {
            input: {
              orderId,
              reason: 'Manquait',
              lines:
                step.kind === 'credit'
                  ? [less]
                  : step.kind === 'raise' && step.line % 2 === 0
                    ? [more]
                    : [more, less].filter(
                        ({ lineId }, index, all) => all.findIndex((one) => one.lineId === lineId) === index,
                      ),
              added:
                step.kind === 'forget' && missing !== undefined
                  ? [{ offerId: sale.offers.get(missing[0])?.id, quantity: missing[1] * (1 + part) }]
                  : [],
            },
          },
          at.scope,
        );
        corrected[correctIssued.code ?? correctIssued.__typename] =
          (corrected[correctIssued.code ?? correctIssued.__typename] ?? 0) + 1;
        return;
      }
      const change = on.weighed
        ? { measure: 1 + (step.amount % (2 * on.quantity)) }
        : { quantity: step.kind === 'shorten' ? 0 : Math.floor(on.quantity / 2) };
      await at.do(
        `mutation($input: CorrectDeliveryInput!) { correctDelivery(input: $input) { __typename ... on Problem { code message } } }`,
        'Order',
        { input: { orderId, lines: [{ lineId: on.id, ...change, reason: 'ainsi' }] } },
      );
    };
    const phase = (of: (one: Sequence) => readonly Step[]) =>
      inTurns([...sequences.entries()], async ([place, one]) => {
        for (const step of of(one)) await act(place, step);
      });
    await inTurns([...sequences.keys()], (place) =>
      enter(
        place,
        GOODS.map(([name, by]) => [name, by * (1 + (place % 5))]),
      ),
    );
    await phase(({ open }) => open);
    await at.close(distributionId);
    await phase(({ closed }) => closed);
    await at.handOut(distributionId);
    expect((await startDocuments(at, distributionId)).__typename).toBe('DocumentRun');
    await world.settle();
    await phase(({ issued }) => issued);
    await world.settle();
    return sale;
  }

  const direct = new Set<string>();
  const isDirect = (at: TestCollective) => direct.has(at.id);

  /** After each sale, for all that ever happened in the collective. */
  async function expectSums({ at, members, paid }: Shop, { distributions }: TestSale): Promise<void> {
    const query = async <Row extends object>(sql: string, ...more: unknown[]) =>
      (await world.admin.query<Row>(sql, [at.id, ...more])).rows;
    // Σ postings = 0, and Σ of what members owe is Σ of lines less Σ of payments, member by member, payee by payee
    expect(await ledgerBalance(at)).toBe(0);
    const owed = await query<{ member: string; payee: string; cents: number }>(
      `select o.membership_id as member, case when $2 then l.producer_id::text else '' end as payee, sum(l.amount_cents + l.deposit_due_cents)::int as cents
       from orders o join order_lines l on l.collective_id = o.collective_id and l.order_id = o.id where o.collective_id = $1 group by 1, 2`,
      isDirect(at),
    );
    const booked = await query<{ member: string; payee: string; cents: number }>(
      `select p.membership_id as member, coalesce(e.book_producer_id::text, '') as payee, sum(p.cents)::int as cents from ledger_postings p
       join ledger_entries e on e.collective_id = p.collective_id and e.id = p.entry_id where p.collective_id = $1 and p.account = 'MEMBER' group by 1, 2`,
    );
    const key = ({ member, payee }: { member: string; payee: string }) => `${member} ${payee}`;
    const expected = new Map(owed.map((row) => [key(row), row.cents]));
    for (const [place, member] of members.entries())
      for (const { payee, cents } of paid[place] ?? [])
        expected.set(key({ member, payee }), (expected.get(key({ member, payee })) ?? 0) - cents);
    const nonZero = (map: Map<string, number>) => new Map([...map].filter(([, cents]) => cents !== 0).sort());
    expect(nonZero(new Map(booked.map((row) => [key(row), row.cents])))).toEqual(nonZero(expected));
    // Σ lines per rate = totals, in each document; Σ documents = the ledger, in this sale
    const documents = await documentsOf(at.admin, 'documents', at.scope, distributions[0]?.id);
    const [rates] = await query<{ broken: number }>(
      `select count(*) filter (where (select coalesce(sum((v->>'vatCents')::int), 0) from jsonb_array_elements(coalesce(snapshot->'vat', '[]')) v) <> vat_cents)::int as broken from documents where collective_id = $1`,
    );
    expect(rates?.broken).toBe(0);
    const ofKind = (purchases: boolean) =>
      sum(
        documents.filter(({ kind }) => kind.startsWith('PURCHASE') === purchases),
        (d) => d.grossCents + d.depositsCents,
      );
    expect({ member: ofKind(false), farms: ofKind(true) }).toEqual(await ledgerAt(at, distributions[0]?.id));
    // no series has a gap
    for (const { sequences } of await sequencesBySeries(at))
      expect(sequences).toEqual(unbroken(sequences.length));
  }

  it.each(WAYS)(
    '%s',
    async (name, paperwork, more) => {
      const shop = await shopOf(`Mille soirs ${name}`, paperwork, more);
      if (more.flow === 'DIRECT') direct.add(shop.at.id);
      await fc.assert(
        fc.asyncProperty(
          fc.array(sequence, { minLength: AT_ONCE, maxLength: AT_ONCE }),
          async (sequences) => {
            await expectSums(shop, await play(shop, sequences));
          },
        ),
        // what a sale wrote stays in the ledger: a smaller example would not be the same one
        { numRuns: SALES, endOnFailure: true, seed: Number(process.env['SEED'] ?? 20_261_126) },
      );
      // what is refused says the same as the papers already
      expect(Object.keys(corrected).sort()).toEqual(['IssuedCorrection', 'NOTHING_TO_CREDIT']);
      const { broken, documents, payments } = await verified(world);
      expect([broken, documents > AT_ONCE * SALES, payments > 0]).toEqual([[], true, true]);
    },
    600_000,
  );
});
