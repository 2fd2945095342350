import { lineCents, sumCents, type SellingMode } from '@cabas/kernel';
import fc from 'fast-check';
import { changeLines, changeTotals } from './credit.ts';

const RATES = [210, 550, 1000, 2000];
const line = fc
  .record({
    rateBp: fc.constantFrom(...RATES),
    before: fc.integer({ min: 0, max: 200_000 }),
    kept: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ rateBp, before, kept }) => ({ rateBp, before, after: Math.trunc((before * kept) / 4) }));

describe('a credit note', () => {
  it.each(['GROSS', 'NET', 'NO_VAT'] as const)(
    'is, rate by rate, the document that was less the document that should have been (%s)',
    (basis) => {
      fc.assert(
        fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
          const side = (of: 'before' | 'after' | 'none') =>
            lines.map((one) => ({ rateBp: one.rateBp, grossCents: of === 'none' ? 0 : one[of] }));
          const part = changeTotals(basis, side('before'), side('after'));
          const rest = changeTotals(basis, side('after'), side('none'));
          const whole = changeTotals(basis, side('before'), side('none'));
          // credited in two goes or in one: the same, and nothing is left of net, VAT or rounding
          for (const key of ['netCents', 'vatCents', 'roundingCents', 'grossCents'] as const)
            expect(part[key] + rest[key]).toBe(whole[key]);
          expect(whole.grossCents).toBe(0 - sumCents(side('before').map(({ grossCents }) => grossCents)));
          for (const totals of [part, rest, whole]) {
            expect(totals.netCents + totals.vatCents + totals.roundingCents).toBe(totals.grossCents);
            expect(sumCents(totals.vat.map(({ netCents }) => netCents))).toBe(
              basis === 'NO_VAT' ? 0 : totals.netCents,
            );
            expect(totals.grossCents).toBeLessThanOrEqual(0);
          }
        }),
      );
    },
  );

  it('shows what is missing at the price charged, then what was charged too much: lines that add up to the cent', () => {
    const state = fc.record({
      quantity: fc.integer({ min: 0, max: 40 }),
      priceCents: fc.integer({ min: 0, max: 5_000 }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom<SellingMode>('PIECE', 'WEIGHT', 'WEIGHED_PIECE'),
        state,
        state,
        (sellingMode, was, is) => {
          const sold = { sellingMode, contentAmount: 1_700, contentUnit: 'GRAM' as const };
          const priced = (one: typeof was) => ({
            ...one,
            measure: null,
            amountCents: lineCents({ ...sold, ...one }),
          });
          const [before, after] = [priced(was), priced(is)];
          const lines = changeLines({ ...sold, label: 'Pain', rateBp: 550, before, after });
          expect(sumCents(lines.map(({ amountCents }) => amountCents))).toBe(
            after.amountCents - before.amountCents,
          );
          expect(lines.length).toBeLessThanOrEqual(2);
        },
      ),
    );
  });

  it('of a weighed piece says the grams that were not there', () => {
    const sold = {
      sellingMode: 'WEIGHED_PIECE' as const,
      contentAmount: 1_800,
      contentUnit: 'GRAM' as const,
    };
    const state = (measure: number) => ({
      quantity: 1,
      measure,
      priceCents: 2_000,
      amountCents: lineCents({ ...sold, quantity: 1, measure, priceCents: 2_000 }),
    });
    expect(
      changeLines({ ...sold, label: 'Poulet', rateBp: 550, before: state(1_900), after: state(1_650) }),
    ).toEqual([{ quantity: 0, measure: -250, priceCents: 2_000, amountCents: -500 }]);
  });
});
