import { createCollective, startWorld, type Person, type World } from '@cabas/testing';
import { act, changeMember, logIn, viewer } from './acts.ts';
import {
  changePassword,
  letProofGrowOld,
  mailedCode,
  PASSWORD,
  reauthenticate,
  requestCode,
  security,
} from './security-acts.ts';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(async () => world.stop());

describe('what is sensitive', () => {
  it.each([
    'startSecondFactor',
    'confirmSecondFactor(code: "123456")',
    'renewRecoveryCodes',
    'switchOffSecondFactor',
  ])('is refused ten minutes after one proved who one is: %s', async (call) => {
    const lea = await world.person('Léa');
    await letProofGrowOld(world, lea);
    expect(await act(lea, call, '', {})).toMatchObject({ code: 'REAUTHENTICATION_REQUIRED' });
  });

  it('is done after the password was given again, in this session only', async () => {
    const lea = await world.person('Léa');
    const other = world.anyone();
    await logIn(other, lea.email, PASSWORD);
    await letProofGrowOld(world, lea);
    expect(await changePassword(lea, 'des navets tout neufs')).toMatchObject({
      code: 'REAUTHENTICATION_REQUIRED',
    });
    expect(await reauthenticate(lea, { password: 'pas le bon' })).toMatchObject({
      code: 'WRONG_CREDENTIALS',
    });
    expect(await reauthenticate(lea, { password: PASSWORD })).toEqual({ __typename: 'Done' });
    expect(await changePassword(other, 'des navets tout neufs')).toMatchObject({
      code: 'REAUTHENTICATION_REQUIRED',
    });
    expect(await changePassword(lea, 'des navets tout neufs')).toEqual({ __typename: 'Done' });
  });

  it('is done after a code by mail, where it was asked for', async () => {
    const lea = await world.person('Léa');
    await letProofGrowOld(world, lea);
    await requestCode(lea, lea.email);
    expect(await reauthenticate(lea, { mailCode: await mailedCode(world, lea.email) })).toEqual({
      __typename: 'Done',
    });
    expect(await changePassword(lea, 'des navets tout neufs')).toEqual({ __typename: 'Done' });
  });

  it('is not opened by a code that was mailed to someone else', async () => {
    const [lea, thief] = [await world.person('Léa'), await world.person('Voleur')];
    await letProofGrowOld(world, lea);
    await requestCode(lea, thief.email);
    expect(await reauthenticate(lea, { mailCode: await mailedCode(world, thief.email) })).toMatchObject({
      code: 'WRONG_CODE',
    });
  });

  it('slows down after ten wrong proofs', async () => {
    const lea = await world.person('Léa');
    for (let n = 0; n < 10; n += 1) await reauthenticate(lea, { password: `faux ${n}` });
    expect(await reauthenticate(lea, { password: PASSWORD })).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
  });
});

describe('in a collective', () => {
  it('giving money or rights is sensitive, taking them or anything else is not, and the log names who did it', async () => {
    const market = await createCollective(world, 'Droits');
    const founded = { id: market.id, slug: market.slug, scope: market.scope };
    const rose = await market.member('Rose');
    const { rows } = await world.admin.query<{ id: string }>(
      'select m.id from memberships m join accounts a on a.id = m.account_id where a.email = $1',
      [rose.email],
    );
    const give = (...roles: string[]) =>
      changeMember(market.admin, founded, { memberId: rows[0]?.id, roles });
    await letProofGrowOld(world, market.admin);
    expect(await give('COORDINATOR', 'MEMBER')).toMatchObject({ __typename: 'Member' });
    for (const role of ['TREASURER', 'ADMIN'])
      expect(await give(role, 'MEMBER')).toMatchObject({ code: 'REAUTHENTICATION_REQUIRED' });
    await reauthenticate(market.admin, { password: PASSWORD });
    expect(await give('TREASURER', 'MEMBER')).toMatchObject({ roles: ['TREASURER', 'MEMBER'] });
    await letProofGrowOld(world, market.admin);
    expect(await give('TREASURER', 'VOLUNTEER')).toMatchObject({ roles: ['TREASURER', 'VOLUNTEER'] });
    expect(await give('MEMBER')).toMatchObject({ roles: ['MEMBER'] });
    const { auditLog } = await market.admin.gql<{
      auditLog: { edges: { node: { action: string; actorName: string } }[] };
    }>('{ auditLog(first: 10) { edges { node { action actorName } } } }', {}, market.scope);
    expect(auditLog.edges.filter(({ node }) => node.action === 'member.changed')).toHaveLength(4);
    expect(auditLog.edges[0]?.node.actorName).toBe('Admin Essai');
  });

  it('another legal identity is sensitive, other settings are not', async () => {
    const market = await createCollective(world, 'Identité');
    const change = (input: object) =>
      act(
        market.admin,
        'changeCollective(input: $input)',
        '$input: ChangeCollectiveInput!',
        { input },
        '',
        market.scope,
      );
    await letProofGrowOld(world, market.admin);
    expect(await change({ paymentNote: 'Chèque ou espèces' })).toMatchObject({ __typename: 'Collective' });
    expect(await change({ legal: { legalName: 'Autre nom' } })).toMatchObject({
      code: 'REAUTHENTICATION_REQUIRED',
    });
    await reauthenticate(market.admin, { password: PASSWORD });
    expect(await change({ legal: { legalName: 'Autre nom' } })).toMatchObject({ __typename: 'Collective' });
    await letProofGrowOld(world, market.admin);
    expect(await change({ legal: { legalName: 'Autre nom' }, description: 'Même nom' })).toMatchObject({
      __typename: 'Collective',
    });
  });
});

describe('a new password', () => {
  it('ends every other session at its next request, and a mail tells it', async () => {
    const lea = await world.person('Léa');
    const phone = world.anyone();
    await logIn(phone, lea.email, PASSWORD);
    expect(await changePassword(lea, 'motdepasse')).toMatchObject({
      fields: [{ path: 'password', code: 'WEAK_PASSWORD' }],
    });
    expect(await changePassword(lea, 'des navets tout neufs')).toEqual({ __typename: 'Done' });
    expect([await viewer(phone), await viewer(lea)]).toEqual([null, { email: lea.email }]);
    expect(await logIn(world.anyone(), lea.email, PASSWORD)).toMatchObject({ code: 'WRONG_CREDENTIALS' });
    expect((await world.mails('password-changed')).map(({ to }) => to)).toContain(lea.email);
  });
});

describe('my sessions', () => {
  const end = (person: Person, id: string) =>
    act(person, 'endSession(id: $id)', '$id: UUID!', { id }, '... on NotFound { code }');

  it('are listed, this one marked, and one is ended at its next request', async () => {
    const lea = await world.person('Léa');
    const phone = world.anyone();
    await logIn(phone, lea.email, PASSWORD);
    const { sessions } = await security(lea);
    expect(sessions.map(({ current }) => current)).toEqual([true, false]);
    expect(await end(lea, sessions[1]?.id ?? '')).toEqual({ __typename: 'Done' });
    expect([await viewer(phone), await viewer(lea)]).toEqual([null, { email: lea.email }]);
  });

  it('all but this one are ended at once', async () => {
    const lea = await world.person('Léa');
    const others = [world.anyone(), world.anyone()];
    for (const browser of others) await logIn(browser, lea.email, PASSWORD);
    await lea.gql('mutation { endOtherSessions { ok } }');
    expect(await Promise.all([...others, lea].map((browser) => viewer(browser)))).toEqual([
      null,
      null,
      { email: lea.email },
    ]);
  });

  it('are nobody else’s to end', async () => {
    const [lea, zoe] = [await world.person('Léa'), await world.person('Zoé')];
    const { sessions } = await security(zoe);
    expect(await end(lea, sessions[0]?.id ?? '')).toEqual({ __typename: 'NotFound', code: 'NOT_FOUND' });
    expect(await viewer(zoe)).toEqual({ email: zoe.email });
  });
});
