import type { FieldProblem } from '@cabas/kernel';
import { keptSlots, type PlannedSlot } from './slots.ts';

const WINDOW = { windowStart: '17:30', windowEnd: '19:00' };
const slot = (startsAt: string, endsAt: string, capacity = 4): PlannedSlot => ({
  startsAt,
  endsAt,
  capacity,
});
function keep(...slots: PlannedSlot[]) {
  const problems: FieldProblem[] = [];
  return { kept: keptSlots(WINDOW, slots, 'distributions.0.slots', problems), problems };
}

describe('slots of a window', () => {
  it('are kept as minutes after its start, in order of time', () => {
    const { kept, problems } = keep(slot('18:00', '18:15', 6), slot('17:30', '17:45'));
    expect(kept).toEqual([
      { startsAfter: 0, minutes: 15, capacity: 4 },
      { startsAfter: 30, minutes: 15, capacity: 6 },
    ]);
    expect(problems).toEqual([]);
  });

  it('may touch, but not lie over each other', () => {
    expect(keep(slot('17:30', '18:00'), slot('18:00', '18:30')).problems).toEqual([]);
    expect(keep(slot('17:30', '18:00'), slot('17:45', '18:15')).problems).toEqual([
      { path: 'distributions.0.slots.1.startsAt', code: 'SLOTS_OVERLAP' },
    ]);
  });

  it('lie inside the window and end after they start', () => {
    expect(keep(slot('17:15', '17:30'), slot('18:45', '19:15'), slot('18:00', '18:00')).problems).toEqual([
      { path: 'distributions.0.slots.0.startsAt', code: 'SLOT_OUTSIDE_WINDOW' },
      { path: 'distributions.0.slots.1.startsAt', code: 'SLOT_OUTSIDE_WINDOW' },
      { path: 'distributions.0.slots.2.endsAt', code: 'WINDOW_ENDS_BEFORE_START' },
    ]);
  });
});
