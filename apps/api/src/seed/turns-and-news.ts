import type { Made } from './collective.ts';
import type { Person } from './person.ts';

interface Cycle {
  readonly distributions: readonly {
    readonly id: string;
    readonly windowStart: string;
    readonly windowEnd: string;
    readonly startsAt: string;
  }[];
}

/** Two people at each hand-out that has not begun, one of them there already; two turns a year are owed, as in S1. */
export async function askForHands({ admin, scope }: Made, helper: Person): Promise<void> {
  const rules = { owed: 2, seasonMonth: 9, leaveHours: 48 };
  await admin.act('changeTurnRules(input: TurnRulesInput!)', 'TurnRules', 'owed', { input: rules }, scope);
  const { edges } = await admin.query<{ edges: { node: Cycle }[] }>(
    '{ salesCycles(status: [OPEN, CLOSED], first: 20) { edges { node { distributions { id windowStart windowEnd startsAt } } } } }',
    {},
    scope,
  );
  const coming = edges
    .flatMap(({ node }) => node.distributions)
    .filter(({ startsAt }) => startsAt > new Date().toISOString())
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
  for (const [index, { id, windowStart, windowEnd }] of coming.entries()) {
    const input = { distributionId: id, label: 'Remise des paniers', windowStart, windowEnd, needed: 2 };
    const shift = await admin.act('setShift(input: ShiftInput!)', 'Shift', 'id', { input }, scope);
    if (index === 0) await helper.act('takeTurn(shiftId: UUID!)', 'Done', 'ok', { shiftId: shift.id }, scope);
  }
}

/** A message of the collective to all its members. */
export async function announce({ admin, scope }: Made, subject: string, words: string): Promise<void> {
  const input = { subject, words };
  await admin.act('sendAnnouncement(input: AnnouncementInput!)', 'Announcement', 'id', { input }, scope);
}
