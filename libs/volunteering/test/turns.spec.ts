import { addDays, toLocal } from '@cabas/kernel';
import {
  createCollective,
  startWorld,
  type Person,
  type TestCollective,
  type TestSale,
  type World,
} from '@cabas/testing';

type Answer = {
  __typename: string;
  code?: string;
  message?: string;
  id: string;
  taken: number;
  people: { name: string }[];
};
interface MyTurns {
  turns: {
    id: string;
    label: string;
    day: string;
    mine: boolean;
    taken: number;
    place: string | null;
    collective: { name: string };
  }[];
  balances: { taken: number; owed: number; collective: { name: string } }[];
}

let world: World;
let market: TestCollective;
let sale: TestSale;
let lea: Person;
let zoe: Person;
const today = () => toLocal(new Date(), market.timeZone).date;
const first = () => sale.distributions[0]?.id ?? '';

beforeAll(async () => {
  world = await startWorld();
  market = await createCollective(world, 'Le Coup de main');
  await market.point('Préau');
  await market.product(await market.producer('La Ferme'), 'Lait', 130);
  [lea, zoe] = [await market.member('Léa'), await market.member('Zoé')];
  sale = await market.openSale();
});
afterAll(() => world.stop());

const SHIFT = '... on Shift { id taken people { name } }';
const ANSWERS: Readonly<Record<string, string>> = {
  setShift: `${SHIFT} ... on InvalidInput { fields { path code } }`,
  enrolMember: SHIFT,
  withdrawMember: SHIFT,
};
async function ask<T = Answer>(who: Person, name: string, signature: string, variables: object): Promise<T> {
  const passed = signature.replace(/(\w+): [\w!]+/g, '$1: $$$1');
  const declared = signature.replace(/(\w+):/g, '$$$1:');
  const { answer } = await who.gql<{ answer: T }>(
    `mutation(${declared}) { answer: ${name}(${passed}) { __typename ... on Problem { code message } ${ANSWERS[name] ?? ''} } }`,
    variables,
    market.scope,
  );
  return answer;
}
const set = (input: object) =>
  ask(market.admin, 'setShift', 'input: ShiftInput!', {
    input: { label: 'Remise des paniers', windowStart: '17:00', windowEnd: '19:30', needed: 2, ...input },
  });
const take = (who: Person, shiftId: string) => ask(who, 'takeTurn', 'shiftId: UUID!', { shiftId });
const leave = (who: Person, shiftId: string) => ask(who, 'leaveTurn', 'shiftId: UUID!', { shiftId });
const mine = async (who: Person) =>
  (
    await who.gql<{ myTurns: MyTurns }>(
      '{ myTurns { turns { id label day mine taken place collective { name } } balances { taken owed collective { name } } } }',
    )
  ).myTurns;
const memberIdOf = async (who: Person) =>
  (
    await world.admin.query<{ id: string }>(
      'select m.id from memberships m join accounts a on a.id = m.account_id where a.email = $1 and m.collective_id = $2',
      [who.email, market.id],
    )
  ).rows[0]?.id ?? '';
/** `on_duty` as the hand-out asks it: in the collective's door, for one person. */
async function onDuty(who: Person, distributionId: string): Promise<boolean> {
  await world.admin.query('begin');
  await world.admin.query(
    `select open_door('collective', (select id from accounts where email = $2), null, $1)`,
    [market.id, who.email],
  );
  const { rows } = await world.admin.query<{ on: boolean }>('select on_duty($1) as on', [distributionId]);
  await world.admin.query('rollback');
  return rows[0]?.on ?? false;
}
/** The clock moves: the pick-up begins so many hours from now. */
const pickupIn = (hours: number) =>
  world.admin.query(
    `update distributions d set pickup_date = (t.at at time zone 'Europe/Paris')::date, starts_at = t.at, ends_at = t.at + interval '1 hour', closes_at = t.at - interval '1 hour'
     from (select clock_timestamp() + make_interval(hours => $2) as at) t where d.id = $1`,
    [first(), hours],
  );

it('a member chooses a turn at a hand-out, sees it with its day and place, and it counts for the season', async () => {
  await ask(market.admin, 'changeTurnRules', 'input: TurnRulesInput!', {
    input: { owed: 2, seasonMonth: 1, leaveHours: 48 },
  });
  const shift = await set({ distributionId: first() });
  expect((await mine(lea)).turns).toMatchObject([
    { id: shift.id, mine: false, taken: 0, place: 'Préau', day: addDays(today(), 3) },
  ]);
  expect(await take(lea, shift.id)).toMatchObject({ __typename: 'Done' });
  expect(await take(lea, shift.id)).toMatchObject({ __typename: 'Done' }); // a second tap changes nothing
  const { turns, balances } = await mine(lea);
  expect(turns).toMatchObject([{ mine: true, taken: 1, collective: { name: 'Le Coup de main' } }]);
  const thisYear = addDays(today(), 3).slice(0, 4) === today().slice(0, 4);
  expect(balances).toEqual([{ taken: thisYear ? 1 : 0, owed: 2, collective: { name: 'Le Coup de main' } }]);
  expect((await mine(zoe)).turns).toMatchObject([{ mine: false, taken: 1 }]); // how many, not who
});

it('the last place goes to one of two who ask in the same moment', async () => {
  const { id } = await set({ day: addDays(today(), 12), needed: 1, label: 'Camion' });
  const answers = await Promise.all([take(lea, id), take(zoe, id)]);
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Done', 'Refused']);
  expect(answers.find(({ code }) => code !== undefined)).toMatchObject({ code: 'SHIFT_FULL' });
  const { rows } = await world.admin.query(
    'select taken, (select count(*)::int from shift_signups where shift_id = $1) as names from shifts where id = $1',
    [id],
  );
  expect(rows).toEqual([{ taken: 1, names: 1 }]);
});

it('one leaves a turn by oneself until two days before, then is told whom to write to', async () => {
  await market.do(
    'mutation($input: ChangeCollectiveInput!) { changeCollective(input: $input) { __typename } }',
    'Collective',
    {
      input: { contactEmail: 'bureau@example.org' },
    },
  );
  const later = await set({ day: addDays(today(), 5), label: 'Tri' });
  await take(zoe, later.id);
  expect(await leave(zoe, later.id)).toMatchObject({ __typename: 'Done' });
  expect(await leave(zoe, later.id)).toMatchObject({ __typename: 'NotFound' });
  const soon = await set({ day: addDays(today(), 1), label: 'Mise en place' });
  await take(zoe, soon.id);
  const late = await leave(zoe, soon.id);
  expect(late.code).toBe('TOO_LATE_TO_LEAVE');
  expect(late.message).toContain('bureau@example.org');
  expect((await mine(zoe)).turns.find(({ id }) => id === soon.id)?.mine).toBe(true);
});

it('those who run the sale write down who said it on the spot, and cannot ask for fewer than come', async () => {
  const { id } = await set({ day: addDays(today(), 9), label: 'Étiquettes', needed: 2 });
  const both = { shiftId: id, memberId: await memberIdOf(lea) };
  expect(await ask(market.admin, 'enrolMember', 'shiftId: UUID!, memberId: UUID!', both)).toMatchObject({
    taken: 1,
    people: [{ name: 'Léa Essai' }],
  });
  await take(zoe, id);
  expect(await set({ shiftId: id, day: addDays(today(), 9), needed: 1 })).toMatchObject({
    code: 'SHIFT_TAKEN_BY_MORE',
  });
  expect(await ask(market.admin, 'withdrawMember', 'shiftId: UUID!, memberId: UUID!', both)).toMatchObject({
    taken: 1,
    people: [{ name: 'Zoé Essai' }],
  });
  expect(
    await ask(lea, 'setShift', 'input: ShiftInput!', {
      input: { day: today(), label: 'x', windowStart: '10:00', windowEnd: '11:00', needed: 1 },
    }).catch((error: { code: string }) => error),
  ).toMatchObject({ code: 'NOT_ALLOWED' });
});

it('reminds each the evening before, once, whether the turn is at a hand-out or on a day of its own', async () => {
  await world.settle();
  await world.admin.query(`update distributions set pickup_date = $2 where id = $1`, [
    first(),
    addDays(today(), 1),
  ]);
  await world.admin.query(`update shifts set window_start = '08:00' where distribution_id = $1`, [first()]);
  const own = await set({
    day: addDays(today(), 1),
    label: 'Potager',
    windowStart: '08:00',
    windowEnd: '09:00',
  });
  await take(zoe, own.id);
  await world.admin.query(`update due_tasks set due_at = clock_timestamp() where subject_id = any ($1)`, [
    [first(), own.id],
  ]);
  await world.settle();
  await world.admin.query(
    `update outbox set done_at = null, due_at = clock_timestamp() where kind <> 'messaging.mail-requested'`,
  );
  await world.settle();
  const mails = await world.mails('turn-tomorrow');
  // "Mise en place" is tomorrow too: run after this evening's hour, its reminder has rightly left as well
  const reminded = mails.filter(({ values }) => values['turn'] !== 'Mise en place');
  expect(reminded.map(({ to, values }) => [to, values['turn']]).sort()).toEqual(
    [
      [lea.email, 'Remise des paniers'],
      [zoe.email, 'Potager'],
    ].sort(),
  );
});

describe('on duty', () => {
  it.each([
    [13, false],
    [11, true],
    [-1, true],
    [-24, true],
    [-28, false],
  ])('a pick-up that begins in %i h: %s', async (hours, on) => {
    await pickupIn(hours);
    await world.admin.query(
      `update shifts s set window_start = (d.starts_at at time zone 'Europe/Paris')::time, window_end = (d.starts_at at time zone 'Europe/Paris')::time + interval '1 minute'
       from distributions d where d.id = s.distribution_id and s.distribution_id = $1
         and (d.starts_at at time zone 'Europe/Paris')::time < '23:58'`,
      [first()],
    );
    expect([await onDuty(lea, first()), await onDuty(zoe, first())]).toEqual([on, false]);
  });

  it('ends for who is no longer an active member', async () => {
    await pickupIn(1);
    await world.admin.query(`update memberships set status = 'SUSPENDED' where id = $1`, [
      await memberIdOf(lea),
    ]);
    expect(await onDuty(lea, first())).toBe(false);
    await world.admin.query(`update memberships set status = 'ACTIVE' where id = $1`, [
      await memberIdOf(lea),
    ]);
  });
});

it('a sale called off calls its turns off: told once, and nobody is expected', async () => {
  await world.settle();
  await pickupIn(72);
  await market.do(
    'mutation($id: UUID!) { cancelSale(cycleId: $id, reason: "Neige") { __typename } }',
    'SalesCycle',
    { id: sale.id },
  );
  await world.settle();
  expect((await world.mails('turn-cancelled')).map(({ to }) => to)).toEqual([lea.email]);
  expect((await mine(lea)).turns.filter(({ label }) => label === 'Remise des paniers')).toEqual([]);
});
