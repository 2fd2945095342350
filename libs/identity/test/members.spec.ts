import { startWorld, type Person, type World } from '@cabas/testing';
import {
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
let civam: Founded;
beforeAll(async () => {
  world = await startWorld();
  ada = await world.person('Ada');
  civam = await found(ada, 'Civam');
});
afterAll(async () => world.stop());

const roleOf = async (person: Person, c: Founded, roles: string[]) =>
  changeMember(ada, c, { memberId: (await ownMembership(world, person, c)).id, roles });

describe('the member list', () => {
  it('is searched by name or address without minding accents and case, and goes on from page to page', async () => {
    const c = await found(ada, 'Liste');
    for (const [givenName, familyName] of [
      ['Hervé', 'Hénault'],
      ['Éloïse', 'Henault'],
      ['Zoé', 'Œuvrard'],
      ['Ali', 'Benali'],
    ]) {
      await addMember(ada, c, {
        givenName,
        familyName,
        email: `${String(givenName).normalize('NFD').replace(/\W/g, '')}@example.org`,
      });
    }
    expect((await listMembers(ada, c, { search: 'HENAULT' })).nodes.map((m) => m.givenName)).toEqual([
      'Éloïse',
      'Hervé',
    ]);
    expect((await listMembers(ada, c, { search: 'oeuvrard zoe' })).totalCount).toBe(1);
    expect((await listMembers(ada, c, { search: 'ali@' })).nodes.map((m) => m.familyName)).toEqual([
      'Benali',
    ]);
    expect((await listMembers(ada, c, { search: '100%' })).totalCount).toBe(0);

    const first = await listMembers(ada, c, { first: 3 });
    const second = await listMembers(ada, c, { first: 3, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map((m) => m.familyName)).toEqual([
      'Benali',
      'Essai',
      'Henault',
      'Hénault',
      'Œuvrard',
    ]);
    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([
      5,
      true,
      false,
    ]);
  });

  it('is filtered by status', async () => {
    const c = await found(ada, 'Statuts');
    const paul = await addMember(ada, c, {});
    await changeMember(ada, c, { memberId: paul['id'], status: 'SUSPENDED' });
    expect((await listMembers(ada, c, { status: 'SUSPENDED' })).nodes.map((m) => m.familyName)).toEqual([
      'Henry',
    ]);
  });

  it('keeps contact data from those who may not see it, in the list and in its search', async () => {
    const c = await found(ada, 'Discrétion');
    await addMember(ada, c, { email: 'secret.paul@example.org', phone: '06 12 34 56 78' });
    const ref = await world.person('Réf');
    await join(ref, c.slug);
    await roleOf(ref, c, ['REFERENT']);
    const seen = (await listMembers(ref, c, { search: 'Henry' })).nodes;
    expect(seen).toEqual([expect.objectContaining({ familyName: 'Henry', email: null, phone: null })]);
    expect((await listMembers(ref, c, { search: 'secret.paul' })).totalCount).toBe(0);
    expect((await listMembers(ada, c, { search: 'secret.paul' })).nodes[0]).toMatchObject({
      phone: '+33612345678',
    });
  });

  it('is closed to simple members and to suspended staff', async () => {
    const c = await found(ada, 'Fermée');
    const lea = await world.person('Léa');
    await join(lea, c.slug);
    await expect(listMembers(lea, c)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await roleOf(lea, c, ['COORDINATOR']);
    await listMembers(lea, c);
    await changeMember(ada, c, { memberId: (await ownMembership(world, lea, c)).id, status: 'SUSPENDED' });
    await expect(listMembers(lea, c)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('adding a member', () => {
  it('refuses an address that is a member’s already', async () => {
    await addMember(ada, civam, { email: 'twice@example.org' });
    expect(await addMember(ada, civam, { email: ' Twice@example.org' })).toMatchObject({
      fields: [{ path: 'email', code: 'DUPLICATE' }],
    });
  });

  it('takes members without an address', async () => {
    expect(await addMember(ada, civam, { familyName: 'Un' })).toMatchObject({
      __typename: 'Member',
      status: 'ACTIVE',
      hasAccount: false,
    });
    expect(await addMember(ada, civam, { familyName: 'Deux' })).toMatchObject({ __typename: 'Member' });
    expect(await addMember(ada, civam, { invite: true })).toMatchObject({
      fields: [{ path: 'email', code: 'REQUIRED' }],
    });
  });
});

describe('the last admin', () => {
  it('keeps role and status until someone else can take over', async () => {
    const c = await found(ada, 'Seule');
    const { id } = await ownMembership(world, ada, c);
    expect(await changeMember(ada, c, { memberId: id, roles: ['MEMBER'] })).toMatchObject({
      code: 'LAST_ADMIN',
    });
    expect(await changeMember(ada, c, { memberId: id, status: 'LEFT' })).toMatchObject({
      code: 'LAST_ADMIN',
    });
    const bea = await world.person('Béa');
    await join(bea, c.slug);
    await roleOf(bea, c, ['ADMIN', 'MEMBER']);
    expect(await changeMember(ada, c, { memberId: id, roles: ['MEMBER'] })).toMatchObject({
      __typename: 'Member',
      roles: ['MEMBER'],
    });
  });

  it('remains when two admins demote each other at once', async () => {
    const c = await found(ada, 'Duel');
    const bea = await world.person('Béa');
    await join(bea, c.slug);
    await roleOf(bea, c, ['ADMIN']);
    const [a, b] = [await ownMembership(world, ada, c), await ownMembership(world, bea, c)];
    const answers = await Promise.all(
      [
        changeMember(ada, c, { memberId: b.id, roles: ['MEMBER'] }),
        changeMember(bea, c, { memberId: a.id, roles: ['MEMBER'] }),
      ].map((answer) => answer.catch((error: Error) => ({ __typename: 'Refused', code: error.message }))),
    );
    expect(answers.filter(({ __typename }) => __typename === 'Member')).toHaveLength(1);
  });
});

describe('a change of roles or status', () => {
  it('stands in the audit log with before and after', async () => {
    const c = await found(ada, 'Journal');
    const paul = await addMember(ada, c, {});
    await changeMember(ada, c, { memberId: paul['id'], roles: ['MEMBER', 'TREASURER'] });
    const { auditLog } = await ada.gql<{ auditLog: { edges: { node: object }[] } }>(
      '{ auditLog(first: 1) { edges { node { action subjectId detail } } } }',
      {},
      c.scope,
    );
    expect(auditLog.edges[0]?.node).toEqual({
      action: 'member.changed',
      subjectId: paul['id'],
      detail: {
        before: { status: 'ACTIVE', roles: ['MEMBER'] },
        after: { status: 'ACTIVE', roles: ['MEMBER', 'TREASURER'] },
      },
    });
  });
});

describe('a profile', () => {
  it('reaches every collective of the person, and keeps the phone that was not spoken of', async () => {
    const lea = await world.person('Léa');
    await join(lea, civam.slug);
    const update = (input: object) =>
      act(
        lea,
        'updateProfile(input: $input)',
        '$input: UpdateProfileInput!',
        { input },
        '... on Viewer { familyName phone locale }',
      );
    expect(
      await update({ givenName: 'Léa', familyName: 'Nouvelle', phone: '06 00 00 00 01', locale: 'en' }),
    ).toMatchObject({ familyName: 'Nouvelle', phone: '+33600000001', locale: 'en' });
    expect(await update({ givenName: 'Léa', familyName: 'Nouvelle' })).toMatchObject({
      phone: '+33600000001',
    });
    expect((await listMembers(ada, civam, { search: 'Nouvelle' })).nodes).toEqual([
      expect.objectContaining({ phone: '+33600000001' }),
    ]);
    expect(await update({ givenName: 'Léa', familyName: 'N', phone: 'bientôt' })).toMatchObject({
      fields: [{ path: 'phone', code: 'INVALID' }],
    });
  });
});
