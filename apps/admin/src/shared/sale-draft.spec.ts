import { newPoint, newSale, planInput, termsLike, withPickupDate } from './sale-draft.ts';

describe('a sale being planned', () => {
  it('is proposed for a Friday at least a week away, closing two days before', () => {
    const [point] = newSale('2026-11-22').points;
    expect(point).toMatchObject({ pickupDate: '2026-12-04', closesOn: '2026-12-02', closesAt: '20:00' });
  });

  it('like another flows as that one did, where this may still be used and is not the collective’s own way', () => {
    const own = { flow: 'DIRECT', marginBp: 0, marginMode: 'ON_TOP' } as const;
    const agency = { flow: 'AGENCY', marginBp: 0, marginMode: 'ON_TOP' } as const;
    const resale = { flow: 'RESALE', marginBp: 1000, marginMode: 'INSIDE' } as const;
    expect(termsLike(agency, own, ['DIRECT', 'RESALE', 'AGENCY'])).toEqual(agency);
    expect(termsLike(agency, own, ['DIRECT', 'RESALE'])).toBeUndefined();
    expect(termsLike(own, own, ['DIRECT', 'RESALE'])).toBeUndefined();
    expect(termsLike(resale, own, ['DIRECT', 'RESALE'])).toEqual(resale);
    expect(termsLike(resale, { ...resale, marginBp: 500 }, ['DIRECT', 'RESALE'])).toEqual(resale);
  });

  it('moves its closing with the pick-up day', () => {
    const moved = withPickupDate(newPoint('2026-12-04'), '2026-12-11');
    expect(moved).toMatchObject({ pickupDate: '2026-12-11', closesOn: '2026-12-09' });
  });

  it('keeps the closing while the day is being retyped', () => {
    expect(withPickupDate(newPoint('2026-12-04'), '')).toMatchObject({
      pickupDate: '',
      closesOn: '2026-12-02',
    });
  });

  it('offers everything on sale when nothing was chosen by hand', () => {
    expect(planInput(newSale('2026-11-22'), ['carrots', 'bread']).offers).toBeNull();
  });

  it('names every offer once one was chosen by hand, without those left out', () => {
    const draft = {
      ...newSale('2026-11-22'),
      offers: { carrots: { included: false, points: null, cap: null, priceCents: null } },
    };
    expect(planInput(draft, ['carrots', 'bread']).offers).toEqual([
      { listingId: 'bread', distributionIndexes: null, cap: null, priceCents: null },
    ]);
  });

  it('repeats only when asked', () => {
    const once = newSale('2026-11-22');
    expect(planInput(once, []).repeat).toBeNull();
    expect(planInput({ ...once, frequency: 'WEEKLY', until: '2027-01-31' }, []).repeat).toEqual({
      frequency: 'WEEKLY',
      until: '2027-01-31',
    });
  });
});
