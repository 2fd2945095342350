import { newPoint, newSale, planInput, withPickupDate } from './sale-draft.ts';

describe('a sale being planned', () => {
  it('is proposed for a Friday at least a week away, closing two days before', () => {
    const [point] = newSale('2026-11-22').points;
    expect(point).toMatchObject({ pickupDate: '2026-12-04', closesOn: '2026-12-02', closesAt: '20:00' });
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
