import { randomUUID } from 'node:crypto';
import { createInvitation } from '@cabas/identity';
import { startWorld, type Person, type World } from '@cabas/testing';
import {
  accept,
  act,
  addMember,
  changeMember,
  found,
  join,
  listMembers,
  ownMembership,
  type Founded,
} from './acts.ts';

let world: World;
let ada: Person;
beforeAll(async () => {
  world = await startWorld();
  ada = await world.person('Ada');
});
afterAll(async () => world.stop());

const preview = async (token: string) =>
  (
    await world
      .anyone()
      .gql<{ invitation: object | null }>(
        'query($token: String!) { invitation(token: $token) { kind collectiveName email subjectName expired } }',
        { token },
      )
  ).invitation;

const invite = (admin: Person, c: Founded, memberId: unknown) =>
  act(admin, 'inviteMember(memberId: $id)', '$id: UUID!', { id: memberId }, '', c.scope);

/** A farm that the collective entered, invited by mail. Returns the link's token. */
async function inviteFarm(c: Founded, producerId: string, email: string): Promise<string> {
  await world.inCollective(c.id, (uow) =>
    uow.write((tx) => createInvitation(tx, { kind: 'PRODUCER', subjectId: producerId, email }, world.config)),
  );
  return world.linkToken(email, 'invite-producer');
}
async function enterFarm(c: Founded, name: string): Promise<string> {
  const id = randomUUID();
  await world.admin.query('insert into producers (id, short_code, name) values ($1, $2, $3)', [
    id,
    id.slice(0, 8).toUpperCase(),
    name,
  ]);
  await world.admin.query('insert into participations (collective_id, id, producer_id) values ($1, $2, $3)', [
    c.id,
    randomUUID(),
    id,
  ]);
  return id;
}

describe('a member’s invitation', () => {
  it('gives the invited person their membership, once', async () => {
    const c = await found(ada, 'Invitations', { joinPolicy: 'INVITATION' });
    await addMember(ada, c, { email: 'paul@example.org', invite: true });
    const token = await world.linkToken('paul@example.org', 'invite-member');
    expect(await preview(token)).toEqual({
      kind: 'MEMBER',
      collectiveName: 'Invitations',
      email: 'paul@example.org',
      subjectName: '',
      expired: false,
    });

    const paul = await world.person('Paul', 'paul.autrement@example.org');
    expect(await accept(paul, token)).toEqual({
      __typename: 'InvitationAccepted',
      kind: 'MEMBER',
      collectiveId: c.id,
      collectiveSlug: c.slug,
      producerId: null,
    });
    expect((await listMembers(ada, c, { search: 'Henry' })).nodes).toEqual([
      expect.objectContaining({ hasAccount: true, status: 'ACTIVE', email: 'paul@example.org' }),
    ]);

    expect(await accept(await world.person('Eve'), token)).toMatchObject({ code: 'LINK_EXPIRED' });
    expect(await preview(token)).toBeNull();
  });

  it('is good for fourteen days', async () => {
    const c = await found(ada, 'Expirée');
    await addMember(ada, c, { email: 'tard@example.org', invite: true });
    const token = await world.linkToken('tard@example.org', 'invite-member');
    await world.admin.query('update invitations set expires_at = now() where collective_id = $1', [c.id]);
    expect(await preview(token)).toMatchObject({ expired: true });
    expect(await accept(await world.person('Tard'), token)).toMatchObject({ code: 'LINK_EXPIRED' });
  });

  it('is replaced by a newer one', async () => {
    const c = await found(ada, 'Relance');
    const paul = await addMember(ada, c, { email: 'relance@example.org', invite: true });
    const old = await world.linkToken('relance@example.org', 'invite-member');
    expect(await invite(ada, c, paul['id'])).toMatchObject({ __typename: 'Done' });
    expect(await accept(await world.person('Paul'), old)).toMatchObject({ code: 'LINK_EXPIRED' });
  });

  it('never makes one person two members', async () => {
    const c = await found(ada, 'Doublon');
    const lea = await world.person('Léa');
    await join(lea, c.slug);
    await addMember(ada, c, { email: 'lea.travail@example.org', invite: true });
    const token = await world.linkToken('lea.travail@example.org', 'invite-member');
    expect(await accept(lea, token)).toMatchObject({ code: 'ALREADY_MEMBER' });
    expect(await preview(token)).not.toBeNull();
  });

  it('does not lift a suspension', async () => {
    const c = await found(ada, 'Suspendue');
    const paul = await addMember(ada, c, { email: 'suspendu@example.org', invite: true });
    await changeMember(ada, c, { memberId: paul['id'], status: 'SUSPENDED' });
    const person = await world.person('Paul');
    await accept(person, await world.linkToken('suspendu@example.org', 'invite-member'));
    expect(await ownMembership(world, person, c)).toMatchObject({ status: 'SUSPENDED' });
  });

  it('is unknown to those who make one up', async () => {
    expect(await accept(ada, 'x'.repeat(43))).toMatchObject({ __typename: 'NotFound' });
    expect(await preview('x'.repeat(43))).toBeNull();
  });

  it('needs an address, and someone who has no account here yet', async () => {
    const c = await found(ada, 'Sans adresse');
    const paul = await addMember(ada, c, {});
    expect(await invite(ada, c, paul['id'])).toMatchObject({ code: 'EMAIL_MISSING' });
    expect(await invite(ada, c, (await ownMembership(world, ada, c)).id)).toMatchObject({
      code: 'ALREADY_MEMBER',
    });
  });
});

describe('joining by oneself', () => {
  it('finds the place the collective kept for the address', async () => {
    const c = await found(ada, 'Place gardée', { joinPolicy: 'INVITATION' });
    const lea = await world.person('Léa');
    const kept = await addMember(ada, c, {
      givenName: 'Léa',
      familyName: 'Connue',
      email: lea.email.toUpperCase(),
    });
    expect(await join(lea, c.slug)).toMatchObject({
      __typename: 'ViewerMembership',
      id: kept['id'],
      status: 'ACTIVE',
    });
  });
});

describe('a producer’s invitation', () => {
  it('hands the farm to who accepts it', async () => {
    const c = await found(ada, 'Producteurs');
    const farm = await enterFarm(c, 'Ferme du Modon');
    const token = await inviteFarm(c, farm, 'modon@example.org');
    expect(await preview(token)).toMatchObject({ kind: 'PRODUCER', subjectName: 'Ferme du Modon' });
    const jean = await world.person('Jean');
    expect(await accept(jean, token)).toMatchObject({ kind: 'PRODUCER', producerId: farm });
    const { viewer } = await jean.gql<{ viewer: { farms: { id: string; name: string }[] } }>(
      '{ viewer { farms { id name } } }',
    );
    expect(viewer.farms).toEqual([{ id: farm, name: 'Ferme du Modon' }]);
    const { rows } = await world.admin.query(
      'select 1 from producers where id = $1 and claimed_at is not null',
      [farm],
    );
    expect(rows).toHaveLength(1);
  });

  it('lets a second person in only at the address it was sent to', async () => {
    const c = await found(ada, 'Déjà prise');
    const farm = await enterFarm(c, 'Ferme prise');
    const jean = await world.person('Jean');
    await accept(jean, await inviteFarm(c, farm, jean.email));
    const wife = await world.person('Anne');
    const token = await inviteFarm(c, farm, wife.email);
    expect(await accept(await world.person('Eve'), token)).toMatchObject({ code: 'LINK_EXPIRED' });
    expect(await accept(wife, token)).toMatchObject({ __typename: 'InvitationAccepted' });
    expect(await accept(jean, await inviteFarm(c, farm, 'ailleurs@example.org'))).toMatchObject({
      __typename: 'InvitationAccepted',
    });
  });
});
