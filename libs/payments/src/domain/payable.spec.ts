import { payablesOf, takeCents, type WeighedLine } from './payable.ts';

const due = { producerId: 'farm', payeeName: 'Ferme', amountCents: 1505 };
const line: WeighedLine = {
  producerId: 'farm',
  weighed: true,
  deliveredQuantity: null,
  amountCents: 1505,
  toleranceBp: 1000,
};
const order = { dues: [due], lines: [line], flow: 'DIRECT', status: 'PLACED' };
const paid = (cents: number) => () => [{ means: 'TRANSFER', cents, apart: true } as const];
const now = {
  paid: () => [],
  over: () => 0,
  held: () => 0,
  account: () => ({ holds: true }),
  daysToPickup: 3,
};

describe('what can be paid online', () => {
  it('is what is due; while something is weighed yet, what it may come to at most, rounded up', () => {
    expect(payablesOf(order, now)).toMatchObject([{ amountCents: 1656, hold: true, reason: null }]);
    const weighed = { ...order, lines: [{ ...line, deliveredQuantity: 1 }] };
    expect(payablesOf(weighed, now)).toMatchObject([{ amountCents: 1505, hold: false }]);
    expect(payablesOf({ ...order, status: 'HANDED_OUT' }, now)).toMatchObject([
      { amountCents: 1505, hold: false },
    ]);
    expect(payablesOf({ ...order, lines: [{ ...line, toleranceBp: null }] }, now)).toMatchObject([
      { amountCents: 1806 },
    ]);
  });

  it('is less by what was paid, and nothing while it is held', () => {
    expect(payablesOf({ ...order, lines: [] }, { ...now, paid: paid(500) })).toMatchObject([
      { amountCents: 1005 },
    ]);
    expect(payablesOf(order, { ...now, held: () => 1656 })).toMatchObject([
      { amountCents: 0, reason: 'HELD' },
    ]);
    expect(payablesOf(order, { ...now, paid: paid(1505) })).toMatchObject([
      { amountCents: 0, reason: 'NOTHING_DUE' },
    ]);
  });

  it('waits: an authorisation does not last, and some services have none', () => {
    expect(payablesOf(order, { ...now, daysToPickup: 6 })).toMatchObject([{ reason: 'TOO_EARLY' }]);
    expect(payablesOf(order, { ...now, account: () => ({ holds: false }) })).toMatchObject([
      { reason: 'WEIGHED_LATER' },
    ]);
    expect(payablesOf(order, { ...now, account: () => undefined })).toMatchObject([
      { reason: 'NOT_CONNECTED' },
    ]);
  });

  it('in resale goes to the collective, whoever’s goods are weighed', () => {
    const resale = { ...order, flow: 'RESALE', dues: [{ ...due, producerId: null }] };
    expect(payablesOf(resale, now)).toMatchObject([{ amountCents: 1656, hold: true }]);
  });
});

it('never takes more than was authorised, nor what was paid otherwise', () => {
  expect([
    takeCents(1656, 1400, 0),
    takeCents(1656, 2000, 0),
    takeCents(1656, 1500, 1500),
    takeCents(1656, 100, 500),
  ]).toEqual([1400, 1656, 0, 0]);
});
