import { movedSlots, slotInputs, slotsOf } from './slot-draft.ts';

const EVENING = { windowStart: '17:30', windowEnd: '19:00' };

describe('slots of a pick-up being planned', () => {
  it('fill the window, each with the same room', () => {
    expect(slotsOf(EVENING, 30, 6)).toEqual([
      { startsAt: '17:30', endsAt: '18:00', capacity: 6 },
      { startsAt: '18:00', endsAt: '18:30', capacity: 6 },
      { startsAt: '18:30', endsAt: '19:00', capacity: 6 },
    ]);
  });

  it('leave out what is too short at the end, and are none while the hours are being typed', () => {
    expect(slotsOf(EVENING, 20, 6).at(-1)).toMatchObject({ startsAt: '18:30', endsAt: '18:50' });
    expect(slotsOf({ windowStart: '', windowEnd: '19:00' }, 20, 6)).toEqual([]);
    expect(slotsOf({ windowStart: '19:00', windowEnd: '17:30' }, 20, 6)).toEqual([]);
  });

  it('move with the start of their window', () => {
    const slots = slotsOf(EVENING, 45, 3);
    expect(movedSlots(slots, '17:30', '18:00').map(({ startsAt }) => startsAt)).toEqual(['18:00', '18:45']);
    expect(movedSlots(slots, '17:30', '')).toBe(slots);
  });

  it('without their room are sent with none, for the server to say so at the field', () => {
    expect(slotInputs([{ startsAt: '17:30', endsAt: '18:00', capacity: null }])).toEqual([
      { startsAt: '17:30', endsAt: '18:00', capacity: 0 },
    ]);
  });
});
