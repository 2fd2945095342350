import { createCollective, startWorld, type Person, type TestCollective, type World } from '@cabas/testing';
import { claim, perform, type Answer } from './catalogue-world.ts';

let world: World;
let market: TestCollective;
let other: TestCollective;
let farm: string;
let farmer: Person;
let zoe: Person;
beforeAll(async () => {
  world = await startWorld();
  market = await createCollective(world, 'Marché des référents');
  other = await createCollective(world, 'Ailleurs');
  farm = await market.producer('Ferme des Ormes', 'ormes@example.org');
  farmer = await claim(world, market, farm, 'ormes@example.org');
  zoe = await market.member('Zoé');
  await world.admin.query(`update memberships set phone = '+33612345678' where id = $1`, [await idOf(zoe)]);
}, 120_000);
afterAll(() => world.stop());

async function idOf(person: Person, at: TestCollective = market): Promise<string> {
  const { rows } = await world.admin.query<{ id: string }>(
    'select m.id from memberships m join accounts a on a.id = m.account_id where a.email = $1 and m.collective_id = $2',
    [person.email, at.id],
  );
  return rows[0]?.id ?? '';
}
const name = (referentId: string | null, by: Person = market.admin): Promise<Answer> =>
  perform(
    by,
    'changeProducer',
    { producerId: farm, referentId },
    '... on Participation { referent { memberId name } }',
    market.scope,
  );
/** As the farm knows them. */
async function atTheFarm() {
  const { farm: own } = await farmer.gql<{
    farm: { collectives: { referent: { name: string; phone: string | null } | null }[] };
  }>('{ farm { collectives { referent { name phone } } } }', {}, `producer:${farm}`);
  return own.collectives[0]?.referent;
}
/** As a member reads it. */
async function onThePage() {
  const { farmPage } = await zoe.gql<{ farmPage: { referentName: string | null } }>(
    'query($id: UUID!) { farmPage(producerId: $id) { referentName } }',
    { id: farm },
    market.scope,
  );
  return farmPage.referentName;
}

describe('a farm’s referent', () => {
  it('is named by a coordinator, and known to coordinators, to members and to the farm, each as much as they need', async () => {
    expect([await atTheFarm(), await onThePage()]).toEqual([null, null]);
    const memberId = await idOf(zoe);
    expect(await name(memberId)).toMatchObject({ referent: { memberId, name: 'Zoé Essai' } });
    expect(await atTheFarm()).toEqual({ name: 'Zoé Essai', phone: '+33612345678' });
    expect(await onThePage()).toBe('Zoé E.');
  });

  it('is a member of this collective, now; and no member names one', async () => {
    const unknown = { __typename: 'InvalidInput', fields: [{ path: 'referentId', code: 'UNKNOWN' }] };
    expect(await name(crypto.randomUUID())).toMatchObject(unknown);
    expect(await name(await idOf(other.admin, other))).toMatchObject(unknown);
    expect(await name(await idOf(zoe), zoe)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await onThePage()).toBe('Zoé E.');
  });

  it('who left is named no more, nor is anybody once nobody is', async () => {
    await world.admin.query(`update memberships set status = 'LEFT' where id = $1`, [await idOf(zoe)]);
    expect(await atTheFarm()).toBeNull();
    await world.admin.query(`update memberships set status = 'ACTIVE' where id = $1`, [await idOf(zoe)]);
    expect(await onThePage()).toBe('Zoé E.');
    expect(await name(null)).toMatchObject({ referent: null });
    expect([await atTheFarm(), await onThePage()]).toEqual([null, null]);
  });
});
