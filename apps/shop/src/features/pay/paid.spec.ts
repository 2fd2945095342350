import { keptOf, paidOf, paidWords } from './paid.ts';

describe('what was paid of an order', () => {
  const of = (dueCents: number, paidCents: number, amountCents: number, hold = false) =>
    paidWords({ dueCents, paidCents, amountCents, hold });

  it('is said with what it is part of, and what of it is in advance once the order became smaller', () => {
    expect(of(600, 260, 340)).toBe('pay.paidOf');
    expect(of(1290, 2130, 0)).toBe('pay.paidOver');
    expect(of(2950, 2950, 0)).toBe('pay.paid');
    expect(of(600, 260, 340, true)).toBe('pay.paid');
  });

  it('counts what is due and paid, not what is in advance', () => {
    const payable = (dueCents: number, paidCents: number) => ({ dueCents, paidCents });
    expect(paidOf([payable(550, 810), payable(600, 260), payable(540, 0)])).toBe(810);
  });

  it('counts what was taken and not given back', () => {
    const charge = (takenCents: number, givenBackCents: number) => ({ takenCents, givenBackCents });
    expect(keptOf([charge(2130, 0), charge(540, 540), charge(0, 0), charge(260, 100)])).toBe(2290);
    expect(keptOf([])).toBe(0);
  });
});
