import { startWorld, type Person, type World } from '@cabas/testing';
import { act, changeMember, found, join, listMembers, ownMembership, type Founded } from './acts.ts';

let world: World;
let ada: Person;
beforeAll(async () => {
  world = await startWorld();
  ada = await world.person('Ada');
});
afterAll(async () => world.stop());

const change = (person: Person, { scope }: Founded, input: object) =>
  act(
    person,
    'changeCollective(input: $input)',
    '$input: ChangeCollectiveInput!',
    { input },
    '... on Collective { name marginBp contactEmail legal { siret city } }',
    scope,
  );

describe('a new collective', () => {
  it('has its founder as admin, coordinator and treasurer, and says what is missing', async () => {
    const civam = await found(ada, 'Les Paniers du Civam');
    const { collective } = await ada.gql<{ collective: object }>(
      '{ collective { slug shortCode timeZone currency flow joinPolicy nextSteps legal { siret } } }',
      {},
      civam.scope,
    );
    expect(collective).toEqual({
      slug: 'les-paniers-du-civam',
      shortCode: 'PANIERS',
      timeZone: 'Europe/Paris',
      currency: 'EUR',
      flow: 'DIRECT',
      joinPolicy: 'OPEN',
      nextSteps: ['PICKUP_POINT', 'PRODUCER', 'PRODUCT', 'SALE', 'MEMBERS'],
      legal: { siret: null },
    });
    const { viewer } = await ada.gql<{ viewer: { memberships: object[] } }>(
      '{ viewer { memberships { status roles collective { slug } } } }',
    );
    expect(viewer.memberships).toContainEqual({
      status: 'ACTIVE',
      roles: ['ADMIN', 'COORDINATOR', 'TREASURER', 'MEMBER'],
      collective: { slug: civam.slug },
    });
  });

  it('is one, however often the button was pressed', async () => {
    const [one, two] = await Promise.all([found(ada, 'Double clic'), found(ada, 'Double clic')]).catch(
      async () => {
        const again = await found(ada, 'Double clic');
        return [again, again];
      },
    );
    expect(two).toEqual(one);
    expect(await found(ada, 'Double clic')).toEqual(one);
  });

  it('gets an address and a code of its own where the name is taken', async () => {
    const bea = await world.person('Béa');
    await found(ada, 'Marché du lundi');
    const second = await found(bea, 'Marché du lundi');
    expect(second.slug).toBe('marche-du-lundi-2');
    const input = { name: 'Autre', kind: 'ASSOCIATION', flow: 'RESALE', slug: 'marche-du-lundi' };
    expect(
      await act(bea, 'createCollective(input: $input)', '$input: CreateCollectiveInput!', { input }),
    ).toMatchObject({ code: 'SLUG_TAKEN' });
  });

  it.each([
    ['a margin beyond half the price', { marginBp: 5001 }, { path: 'marginBp', code: 'TOO_LARGE' }],
    ['an unknown time zone', { timeZone: 'Europe/Valencay' }, { path: 'timeZone', code: 'UNKNOWN' }],
    ['an unknown territory', { territory: 'ZZ' }, { path: 'territory', code: 'UNKNOWN' }],
    ['no name', { name: '  ' }, { path: 'name', code: 'REQUIRED' }],
  ])('is refused with %s', async (_what, more, field) => {
    const input = { name: 'Test', kind: 'CIVAM', flow: 'RESALE', ...more };
    expect(
      await act(ada, 'createCollective(input: $input)', '$input: CreateCollectiveInput!', { input }),
    ).toMatchObject({ fields: [field] });
  });
});

describe('settings', () => {
  it('change one by one, by an admin, and the audit log says from what to what', async () => {
    const c = await found(ada, 'Réglages');
    expect(
      await change(ada, c, {
        marginBp: 300,
        contactEmail: 'Bonjour@Reglages.fr',
        legal: { siret: '732 829 320 00074', city: 'Valençay' },
      }),
    ).toMatchObject({
      marginBp: 300,
      contactEmail: 'bonjour@reglages.fr',
      legal: { siret: '73282932000074', city: 'Valençay' },
    });
    expect(await change(ada, c, { legal: { city: '' } })).toMatchObject({
      marginBp: 300,
      legal: { siret: '73282932000074', city: null },
    });
    const { auditLog } = await ada.gql<{
      auditLog: { edges: { node: { actorName: string; action: string; detail: object } }[] };
    }>('{ auditLog { edges { node { actorName action detail } } } }', {}, c.scope);
    expect(auditLog.edges[1]?.node).toMatchObject({
      actorName: 'Ada Essai',
      action: 'collective.changed',
      detail: { before: { marginBp: 0 }, after: { marginBp: 300 } },
    });
  });

  it('refuse a SIRET with a wrong key', async () => {
    const c = await found(ada, 'Siret');
    expect(await change(ada, c, { legal: { siret: '73282932000075' } })).toMatchObject({
      fields: [{ path: 'legal.siret', code: 'NOT_A_SIRET' }],
    });
  });

  it('are a treasurer’s as far as papers go, and no further', async () => {
    const c = await found(ada, 'Trésor');
    const tom = await world.person('Tom');
    await join(tom, c.slug);
    await changeMember(ada, c, {
      memberId: (await ownMembership(world, tom, c)).id,
      roles: ['MEMBER', 'TREASURER'],
    });
    expect(await change(tom, c, { paperwork: 'INVOICES', legal: { city: 'Chabris' } })).toMatchObject({
      __typename: 'Collective',
      legal: { city: 'Chabris' },
    });
    expect(await change(tom, c, { paperwork: 'SLIPS', name: 'À moi' })).toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });

  it('are not a coordinator’s to change', async () => {
    const c = await found(ada, 'Rôles');
    const carl = await world.person('Carl');
    await join(carl, c.slug);
    await changeMember(ada, c, {
      memberId: (await ownMembership(world, carl, c)).id,
      roles: ['COORDINATOR'],
    });
    expect(await change(carl, c, { name: 'À moi' })).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

describe('joining', () => {
  it('makes a member at once where the door is open, and only once', async () => {
    const c = await found(ada, 'Porte ouverte');
    const lea = await world.person('Léa');
    expect(await join(lea, c.slug)).toMatchObject({
      __typename: 'ViewerMembership',
      status: 'ACTIVE',
      roles: ['MEMBER'],
      collective: { slug: c.slug },
    });
    expect(await join(lea, c.slug)).toMatchObject({ code: 'ALREADY_MEMBER' });
  });

  it('asks the admins where they decide', async () => {
    const c = await found(ada, 'Sur demande', { joinPolicy: 'APPROVAL' });
    const lea = await world.person('Léa');
    expect(await join(lea, c.slug)).toMatchObject({ status: 'PENDING' });
    expect((await world.mails('member-joined-request')).at(-1)).toMatchObject({
      to: ada.email,
      values: { name: 'Léa Essai', collective: 'Sur demande' },
    });
  });

  it('needs an invitation where the collective says so', async () => {
    const c = await found(ada, 'Sur invitation', { joinPolicy: 'INVITATION' });
    expect(await join(await world.person('Léa'), c.slug)).toMatchObject({ code: 'INVITATION_ONLY' });
  });

  it('finds nothing where there is nothing', async () => {
    expect(await join(ada, 'nulle-part')).toMatchObject({ __typename: 'NotFound' });
    const { collectivePage } = await world
      .anyone()
      .gql<{ collectivePage: null }>('{ collectivePage(slug: "nulle-part") { name } }');
    expect(collectivePage).toBeNull();
  });

  it('shows its page to anyone', async () => {
    const c = await found(ada, 'En vitrine', { description: 'Le samedi' });
    const { collectivePage } = await world
      .anyone()
      .gql<{ collectivePage: object }>(
        'query($slug: String!) { collectivePage(slug: $slug) { slug name kind description joinPolicy } }',
        { slug: c.slug },
      );
    expect(collectivePage).toEqual({
      slug: c.slug,
      name: 'En vitrine',
      kind: 'CIVAM',
      description: 'Le samedi',
      joinPolicy: 'OPEN',
    });
  });
});

describe('another collective', () => {
  it('is not found: neither its settings nor its members, by id or by list', async () => {
    const mine = await found(ada, 'Chez Ada');
    const bea = await world.person('Béa');
    const hers = await found(bea, 'Chez Béa');
    const { id } = await ownMembership(world, bea, hers);

    const { member } = await ada.gql<{ member: null }>(
      'query($id: UUID!) { member(id: $id) { id } }',
      { id },
      mine.scope,
    );
    expect(member).toBeNull();
    expect((await listMembers(ada, mine)).nodes.map(({ email }) => email)).toEqual([ada.email]);
    expect(await changeMember(ada, mine, { memberId: id, status: 'SUSPENDED' })).toMatchObject({
      __typename: 'NotFound',
    });
    await expect(listMembers(ada, hers)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const never = { ...hers, scope: 'collective:0197c000-0000-7000-8000-000000000000' };
    await expect(listMembers(ada, never)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await ownMembership(world, bea, hers)).toEqual({ id, status: 'ACTIVE' });
  });
});
