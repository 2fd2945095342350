import fc from 'fast-check';
import { Market, openMarket, startStage, type Stage } from './payment-acts.ts';

/** What happens to one payment at the service, in any order that is possible there; numbers choose how much. */
type Step =
  | { readonly kind: 'refund'; readonly part: number }
  | { readonly kind: 'refundFails' }
  | { readonly kind: 'dispute'; readonly part: number; readonly asks: boolean }
  | { readonly kind: 'decide'; readonly won: boolean }
  | { readonly kind: 'tell'; readonly seed: number }
  | { readonly kind: 'look' };

const part = fc.integer({ min: 1, max: 100 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('refund' as const), part }),
  fc.record({ kind: fc.constant('refundFails' as const) }),
  fc.record({
    kind: fc.constant('dispute' as const),
    part,
    asks: fc.boolean().map((no) => !no),
  }),
  fc.record({ kind: fc.constant('decide' as const), won: fc.boolean() }),
  fc.record({ kind: fc.constant('tell' as const), seed: fc.nat() }),
  fc.record({ kind: fc.constant('look' as const) }),
);

const PAYMENTS = 25;

describe('payments that are refunded, disputed, won and lost, told in any order, twice or not at all', () => {
  let stage: Stage;
  beforeAll(async () => void (stage = await startStage()));
  afterAll(() => stage.stop());

  it('are in the ledger what the service says of each of them', async () => {
    const sequences = fc.sample(fc.array(step, { minLength: 1, maxLength: 7 }), {
      numRuns: PAYMENTS,
      seed: Number(process.env['SEED'] ?? 20_261_127),
    });
    // one of each kind there is, whatever the dice say
    sequences.push(
      [{ kind: 'refund', part: 40 }, { kind: 'look' }, { kind: 'refundFails' }],
      [{ kind: 'dispute', part: 60, asks: false }, { kind: 'look' }, { kind: 'decide', won: true }],
    );
    const { stripe, notices } = stage.service;
    const first = await openMarket(stage, [{ farm: 'Verger', name: 'Pommes', cents: 1230 }]);
    const truth = new Map<string, () => number>();
    for (const [place, steps] of sequences.entries()) {
      const member = place === 0 ? first.member : await first.collective.member(`Membre ${place}`);
      const market = new Market(stage, {
        ...{ collective: first.collective, farms: [...first.farms], sale: first.sale, member },
      });
      const orderId = await market.order('Pommes');
      const since = notices.length;
      market.onPage((await market.pay(orderId)).url);
      const intent = [...stripe.intents.values()].at(-1);
      if (intent === undefined) throw new Error('nothing was paid');
      const refunds = () => [...stripe.refunds.values()].filter(({ payment_intent: of }) => of === intent.id);
      const disputes = () =>
        [...stripe.disputes.values()].filter(({ payment_intent: of }) => of === intent.id);
      const left = () =>
        intent.amount_received -
        refunds()
          .filter(({ status }) => status === 'succeeded')
          .reduce((sum, { amount }) => sum + amount, 0) +
        disputes()
          .flatMap(({ balance_transactions: moves }) => moves)
          .reduce((sum, { amount }) => sum + amount, 0);
      truth.set(member.email, left);
      for (const one of steps) {
        const most = left();
        const amount = 'part' in one ? Math.max(1, Math.floor((most * one.part) / 100)) : 0;
        const [dispute] = disputes();
        const undecided = dispute !== undefined && !['won', 'lost'].includes(dispute.status);
        if (one.kind === 'refund' && most > 0 && dispute === undefined)
          stripe.refundInDashboard(intent.id, amount);
        // the money is back before anybody disputes it again
        const done = refunds().findLast(({ status }) => status === 'succeeded');
        if (one.kind === 'refundFails' && done !== undefined && dispute === undefined)
          stripe.failRefund(done.id);
        if (one.kind === 'dispute' && most > 0 && dispute === undefined)
          stripe.dispute(intent.id, { amount, asks: one.asks });
        if (one.kind === 'decide' && undecided && dispute.status === 'needs_response')
          stripe.closeDispute(dispute.id, one.won ? 'won' : 'lost');
        if (one.kind === 'tell') {
          const own = notices.slice(since);
          for (const { body } of [...own, ...own].sort(byDice(one.seed))) await market.tell(body);
          await stage.world.settle();
        }
        if (one.kind === 'look') await market.hourOf('payments.check-charge');
      }
    }
    await first.hourOf('payments.check-charge');
    await first.hourOf('payments.check-charge');
    const { rows } = await stage.world.admin.query<{ email: string; online: number; member: number }>(
      `select a.email, coalesce(sum(p.cents) filter (where p.account = 'ONLINE'), 0)::int as online,
         coalesce(sum(p.cents) filter (where p.account = 'MEMBER'), 0)::int as member
       from ledger_entries e join ledger_postings p on p.collective_id = e.collective_id and p.entry_id = e.id
       join payments_received r on r.collective_id = e.collective_id and r.id = e.payment_id
       join memberships m on m.collective_id = r.collective_id and m.id = r.membership_id join accounts a on a.id = m.account_id
       where e.collective_id = $1 group by 1 order by 1`,
      [first.collective.id],
    );
    const expected = [...truth].map(([email, cents]) => ({ email, online: cents(), member: -cents() }));
    expect(rows.map((row) => ({ ...row, member: row.member + 0 }))).toEqual(
      expected
        .map((row) => ({ ...row, member: row.member + 0 }))
        .sort(({ email: a }, { email: b }) => (a < b ? -1 : 1)),
    );
    // all kinds of moves were among them, and each payment's own sum is the one beside it
    const { rows: kinds } = await stage.world.admin.query<{ kind: string }>(
      'select distinct kind from online_moves where collective_id = $1 order by 1',
      [first.collective.id],
    );
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'CAME_BACK',
      'DISPUTED',
      'DISPUTE_WON',
      'GIVEN_BACK',
      'TAKEN',
    ]);
    expect((await first.postings()).length).toBeGreaterThan(PAYMENTS);
    const { rows: apart } = await stage.world.admin.query(
      `select h.id from online_charges h join online_moves m on m.collective_id = h.collective_id and m.charge_id = h.id where h.collective_id = $1
       group by h.id, h.service_cents having h.service_cents <> sum(case when m.kind in ('GIVEN_BACK', 'DISPUTED') then -m.amount_cents else m.amount_cents end)`,
      [first.collective.id],
    );
    expect(apart).toEqual([]);
  }, 300_000);
});

/** Some order that a seed chooses. */
function byDice(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state % 3) - 1;
  };
}
