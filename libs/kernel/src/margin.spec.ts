import fc from 'fast-check';
import { salePrice } from './margin.ts';

describe('the collective’s margin', () => {
  it('on top: the farm gets its price, the member pays 3 % more', () => {
    expect(salePrice(450, 300, 'ON_TOP')).toEqual({ saleCents: 464, purchaseCents: 450 });
  });

  it('inside: the member pays the farm’s price, the farm gets 3 % less', () => {
    expect(salePrice(450, 300, 'INSIDE')).toEqual({ saleCents: 450, purchaseCents: 436 });
  });

  it('is nothing at 0 %', () => {
    expect(salePrice(450, 0, 'ON_TOP')).toEqual(salePrice(450, 0, 'INSIDE'));
  });

  it('is never negative, and never more than the price when inside', () => {
    fc.assert(
      fc.property(
        fc.nat(10_000_000),
        fc.nat(10_000),
        fc.constantFrom('ON_TOP' as const, 'INSIDE' as const),
        (price, margin, mode) => {
          const { saleCents, purchaseCents } = salePrice(price, margin, mode);
          expect(saleCents).toBeGreaterThanOrEqual(purchaseCents);
          expect(purchaseCents).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
