import { noVariables, type Cases, type Kinds } from './case.ts';

/** Turns, their rules, and the calendar of them. */
export const VOLUNTEERING_CASES: Cases = {
  shifts: {
    door: 'collective',
    variables: (t) => ({ distributionId: t.ids['distribution'] }),
  },
  turnRules: { door: 'collective', variables: noVariables },
  myTurns: { door: 'person', variables: noVariables },
  calendarFeed: { door: 'person', variables: noVariables },
  renewCalendarFeed: { door: 'person', variables: noVariables },
  revokeCalendarFeed: { door: 'person', variables: noVariables },
  takeTurn: { door: 'collective', variables: (t) => ({ shiftId: t.ids['shift'] }) },
  leaveTurn: { door: 'collective', variables: (t) => ({ shiftId: t.ids['takenShift'] }) },
  setShift: {
    door: 'collective',
    variables: (t) => ({
      input: {
        shiftId: t.ids['shift'],
        distributionId: t.ids['distribution'],
        label: 'Remise',
        windowStart: '17:00',
        windowEnd: '19:00',
        needed: 4,
      },
    }),
  },
  cancelShift: { door: 'collective', variables: (t) => ({ shiftId: t.ids['spareShift'], reason: 'gel' }) },
  enrolMember: {
    door: 'collective',
    variables: (t) => ({ shiftId: t.ids['shift'], memberId: t.ids['member'] }),
  },
  withdrawMember: {
    door: 'collective',
    variables: (t) => ({ shiftId: t.ids['takenShift'], memberId: t.ids['member'] }),
  },
  changeTurnRules: {
    door: 'collective',
    variables: () => ({ input: { owed: 3, seasonMonth: 9, leaveHours: 24 } }),
  },
};

export const VOLUNTEERING_KINDS: Kinds = {
  shiftId: ['shift', 'takenShift', 'spareShift'],
};
