import { sumCents } from '@cabas/kernel';
import fc from 'fast-check';
import { purchaseTotals } from './purchase-document.ts';

const lines = fc.array(
  fc.record({
    grossCents: fc.integer({ min: 0, max: 100_000 }),
    rateBp: fc.constantFrom(210, 550, 1000, 2000),
  }),
  { minLength: 1, maxLength: 60 },
);

describe('a document on net lines', () => {
  it('comes to exactly the prices agreed, by a rounding of half a cent a line and a rate, VAT on top, at most', () => {
    fc.assert(
      fc.property(lines, (agreed) => {
        const of = purchaseTotals(agreed, true);
        expect(of.payableCents).toBe(sumCents(agreed.map(({ grossCents }) => grossCents)));
        expect(of.netCents + of.vatCents + of.roundingCents).toBe(of.payableCents);
        expect(sumCents(of.lineNetCents)).toBe(of.netCents);
        const most =
          agreed.reduce((sum, { rateBp }) => sum + 0.5 * (1 + rateBp / 10_000), 0) + 0.5 * of.vat.length;
        expect(Math.abs(of.roundingCents)).toBeLessThanOrEqual(most);
        for (const { rateBp, netCents, vatCents } of of.vat)
          expect(Math.abs(vatCents * 10_000 - netCents * rateBp)).toBeLessThanOrEqual(5_000); // BR-CO-17
      }),
    );
  });

  it('has neither VAT nor rounding where the seller charges none', () => {
    fc.assert(
      fc.property(lines, (agreed) => {
        const of = purchaseTotals(agreed, false);
        expect([of.vat, of.vatCents, of.roundingCents, of.netCents]).toEqual([[], 0, 0, of.payableCents]);
      }),
    );
  });
});
