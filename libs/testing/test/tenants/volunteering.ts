import { addDays, toLocal } from '@cabas/kernel';
import type { Setting } from './setting.ts';

/** One at the hand-out, one the admin and the member have taken, one to call off. */
export async function setTurns(
  { collective, memberId }: Setting,
  distributionId: string,
): Promise<Record<'shift' | 'takenShift' | 'spareShift', string>> {
  await collective.do(
    'mutation($input: TurnRulesInput!) { changeTurnRules(input: $input) { __typename } }',
    'TurnRules',
    { input: { owed: 2, seasonMonth: 9, leaveHours: 48 } },
  );
  const day = addDays(toLocal(new Date(), collective.timeZone).date, 20);
  const hours = { windowStart: '17:00', windowEnd: '19:30' };
  const setShift = async (of: object) =>
    (
      await collective.do<{ id: string }>(
        'mutation($input: ShiftInput!) { setShift(input: $input) { __typename ... on Shift { id } ... on InvalidInput { fields { path code } } } }',
        'Shift',
        { input: { ...of, ...hours, needed: 3 } },
      )
    ).id;
  const ids = {
    shift: await setShift({ label: 'Remise des paniers', distributionId }),
    takenShift: await setShift({ label: 'Mise en rayon', day }),
    spareShift: await setShift({ label: 'Grand ménage', day }),
  };
  await collective.do('mutation($id: UUID!) { takeTurn(shiftId: $id) { __typename } }', 'Done', {
    id: ids.takenShift,
  });
  await collective.do(
    'mutation($id: UUID!, $member: UUID!) { enrolMember(shiftId: $id, memberId: $member) { __typename } }',
    'Shift',
    { id: ids.takenShift, member: memberId },
  );
  return ids;
}
