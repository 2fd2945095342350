import { randomUUID } from 'node:crypto';
import { createCollective, startWorld, type Person, type World } from '@cabas/testing';
import { changeMember, logIn, viewer } from './acts.ts';
import {
  confirmSecondFactor,
  letProofGrowOld,
  letStepPass,
  mailedCode,
  passSecondStep,
  PASSWORD,
  reauthenticate,
  requestCode,
  security,
  setUpSecondFactor,
  shown,
  signInWithCode,
} from './security-acts.ts';
import { act } from './acts.ts';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(async () => world.stop());

const sentTo = async (email: string) =>
  (await world.mails()).filter(({ to }) => to === email).map(({ template }) => template);

/** Password typed in a browser nobody knows: one step further. */
async function firstStep(email: string) {
  const browser = world.anyone();
  expect(await logIn(browser, email, PASSWORD)).toMatchObject({ __typename: 'SecondStep' });
  return browser;
}

describe('setting up a second factor', () => {
  it('starts with a first code, gives ten recovery codes once, tells the person, and ends every other session', async () => {
    const rose = await world.person('Rose');
    const elsewhere = world.anyone();
    await logIn(elsewhere, rose.email, PASSWORD);
    const { codes } = await setUpSecondFactor(rose);
    expect(new Set(codes).size).toBe(10);
    expect(codes[0]).toMatch(/^[2-9a-z]{5}-[2-9a-z]{5}$/);
    expect(await security(rose)).toMatchObject({
      secondFactorSince: expect.any(String) as string,
      recoveryCodesLeft: 10,
      sessions: [{ current: true }],
    });
    expect(await viewer(elsewhere)).toBeNull();
    expect(await sentTo(rose.email)).toContain('second-factor-on');
  });

  it('is not in use before the first code is right', async () => {
    const rose = await world.person('Rose');
    await act(rose, 'startSecondFactor', '', {}, '... on SecondFactorSecret { secret }');
    expect(await confirmSecondFactor(rose, '000000')).toMatchObject({ code: 'WRONG_CODE' });
    expect(await logIn(world.anyone(), rose.email, PASSWORD)).toMatchObject({ __typename: 'Viewer' });
  });

  it('on a new telephone leaves the old one in use until the new one shows its code', async () => {
    const rose = await world.person('Rose');
    const old = await setUpSecondFactor(rose);
    const { secret } = await act(rose, 'startSecondFactor', '', {}, '... on SecondFactorSecret { secret }');
    await letStepPass(world, rose);
    expect(await passSecondStep(await firstStep(rose.email), await shown(old.secret))).toMatchObject({
      __typename: 'Viewer',
    });
    await confirmSecondFactor(rose, await shown(secret as string));
    await letStepPass(world, rose);
    const browser = await firstStep(rose.email);
    expect(await passSecondStep(browser, await shown(old.secret))).toMatchObject({ code: 'WRONG_CODE' });
    expect(await passSecondStep(browser, await shown(secret as string))).toMatchObject({
      __typename: 'Viewer',
    });
  });

  it('keeps the secret sealed: the database alone shows no code', async () => {
    const rose = await world.person('Rose');
    const { secret, codes } = await setUpSecondFactor(rose);
    const { rows } = await world.admin.query<{ found: boolean }>(
      `select (select bool_or(position($1::bytea in f.secret) > 0) from second_factors f)
         or (select bool_or(r.code_hash = sha256($2::bytea)) from recovery_codes r) as found`,
      [Buffer.from(secret), Buffer.from(codes[0] ?? '')],
    );
    expect(rows).toEqual([{ found: false }]);
  });
});

describe('coming in with a second factor', () => {
  it('takes two steps after a password, and the first opens nothing', async () => {
    const rose = await world.person('Rose');
    const { secret } = await setUpSecondFactor(rose);
    await letStepPass(world, rose);
    const browser = await firstStep(rose.email);
    expect(await viewer(browser)).toBeNull();
    expect(await passSecondStep(browser, await shown(secret))).toEqual({
      __typename: 'Viewer',
      email: rose.email,
    });
    expect(await viewer(browser)).toEqual({ email: rose.email });
  });

  it('takes two steps after a code by mail too', async () => {
    const rose = await world.person('Rose');
    const { secret } = await setUpSecondFactor(rose);
    await letStepPass(world, rose);
    const browser = world.anyone();
    await requestCode(browser, rose.email);
    expect(await signInWithCode(browser, await mailedCode(world, rose.email))).toMatchObject({
      __typename: 'SecondStep',
    });
    expect(await passSecondStep(browser, await shown(secret))).toMatchObject({ __typename: 'Viewer' });
  });

  it('takes each code once: seen over the shoulder it is worth nothing', async () => {
    const rose = await world.person('Rose');
    const { secret } = await setUpSecondFactor(rose);
    await letStepPass(world, rose);
    const code = await shown(secret);
    const [hers, thief] = [await firstStep(rose.email), await firstStep(rose.email)];
    const answers = await Promise.all([passSecondStep(hers, code), passSecondStep(thief, code)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Refused', 'Viewer']);
    expect(await passSecondStep(await firstStep(rose.email), code)).toMatchObject({ code: 'WRONG_CODE' });
  });

  it('forgives a clock that is half a minute off, not two minutes', async () => {
    const rose = await world.person('Rose');
    const { secret } = await setUpSecondFactor(rose);
    for (const [seconds, answer] of [
      [-30, 'Viewer'],
      [30, 'Viewer'],
      [-120, 'Refused'],
      [120, 'Refused'],
    ] as const) {
      await letStepPass(world, rose);
      expect([
        seconds,
        await passSecondStep(await firstStep(rose.email), await shown(secret, seconds)),
      ]).toMatchObject([seconds, { __typename: answer }]);
    }
  });

  it('is over after eight wrong codes, and guessing slows down over many log-ins', async () => {
    const rose = await world.person('Rose');
    const { secret } = await setUpSecondFactor(rose);
    await letStepPass(world, rose);
    const browser = await firstStep(rose.email);
    for (let n = 0; n < 8; n += 1)
      expect(await passSecondStep(browser, '000000')).toMatchObject({ code: 'WRONG_CODE' });
    expect(await passSecondStep(browser, await shown(secret))).toMatchObject({ code: 'SECOND_STEP_EXPIRED' });
    const again = await firstStep(rose.email);
    for (let n = 0; n < 2; n += 1) await passSecondStep(again, '000000');
    expect(await passSecondStep(again, await shown(secret))).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    // at home, on the device she always uses, nobody has used up her tries
    await rose.gql('mutation { logOut { ok } }');
    expect(await logIn(rose, rose.email, PASSWORD)).toMatchObject({ __typename: 'SecondStep' });
    expect(await passSecondStep(rose, await shown(secret))).toMatchObject({ __typename: 'Viewer' });
  });

  it('needs the browser of the first step, within a quarter of an hour', async () => {
    const rose = await world.person('Rose');
    const { secret } = await setUpSecondFactor(rose);
    await letStepPass(world, rose);
    expect(await passSecondStep(world.anyone(), await shown(secret))).toMatchObject({
      code: 'SECOND_STEP_EXPIRED',
    });
    const browser = await firstStep(rose.email);
    await world.admin.query(`update second_steps set expires_at = expires_at - interval '15 minutes'`);
    expect(await passSecondStep(browser, await shown(secret))).toMatchObject({ code: 'SECOND_STEP_EXPIRED' });
  });

  it('opens with each recovery code once, and the person is told how many are left', async () => {
    const rose = await world.person('Rose');
    const { codes } = await setUpSecondFactor(rose);
    const [first = '', second = ''] = codes;
    expect(
      await passSecondStep(await firstStep(rose.email), ` ${first.toUpperCase().replace('-', ' ')} `),
    ).toMatchObject({ __typename: 'Viewer' });
    const browser = await firstStep(rose.email);
    expect(await passSecondStep(browser, first)).toMatchObject({ code: 'WRONG_CODE' });
    expect(await passSecondStep(browser, second)).toMatchObject({ __typename: 'Viewer' });
    expect(await security(browser)).toMatchObject({ recoveryCodesLeft: 8 });
    const told = (await world.mails('recovery-code-used')).filter(({ to }) => to === rose.email);
    expect(told.map(({ values }) => values['left'])).toEqual([9, 8]);
  });

  it('is not asked on a trusted device for thirty days, until trust is taken back', async () => {
    const rose = await world.person('Rose');
    const { secret } = await setUpSecondFactor(rose);
    await letStepPass(world, rose);
    const home = await firstStep(rose.email);
    await passSecondStep(home, await shown(secret), true);
    expect(await logIn(home, rose.email, PASSWORD)).toMatchObject({ __typename: 'Viewer' });
    await world.admin.query(
      `update known_devices set trusted_until = trusted_until - interval '30 days' where trusted_until is not null`,
    );
    expect(await logIn(home, rose.email, PASSWORD)).toMatchObject({ __typename: 'SecondStep' });
    await letStepPass(world, rose);
    await passSecondStep(home, await shown(secret), true);
    await rose.gql('mutation { endOtherSessions { ok } }');
    expect(await logIn(home, rose.email, PASSWORD)).toMatchObject({ __typename: 'SecondStep' });
  });
});

describe('switching the second factor off', () => {
  it('needs a fresh proof by the second factor itself: neither password nor mailbox will do', async () => {
    const rose = await world.person('Rose');
    const { secret } = await setUpSecondFactor(rose);
    await letProofGrowOld(world, rose);
    const off = () => act(rose, 'switchOffSecondFactor', '', {});
    expect(await off()).toMatchObject({ code: 'REAUTHENTICATION_REQUIRED' });
    expect(await reauthenticate(rose, { password: PASSWORD })).toMatchObject({ code: 'WRONG_CODE' });
    await requestCode(rose, rose.email);
    expect(await reauthenticate(rose, { mailCode: await mailedCode(world, rose.email) })).toMatchObject({
      code: 'WRONG_CODE',
    });
    await letStepPass(world, rose);
    expect(await reauthenticate(rose, { code: await shown(secret) })).toEqual({ __typename: 'Done' });
    expect(await off()).toEqual({ __typename: 'Done' });
    expect(await sentTo(rose.email)).toContain('second-factor-off');
    expect(await logIn(world.anyone(), rose.email, PASSWORD)).toMatchObject({ __typename: 'Viewer' });
  });

  it('is told when there is none', async () => {
    const rose = await world.person('Rose');
    expect(await act(rose, 'switchOffSecondFactor', '', {})).toMatchObject({
      code: 'SECOND_FACTOR_OFF',
    });
  });
});

describe('new recovery codes', () => {
  it('replace the old ones, and a mail tells it', async () => {
    const rose = await world.person('Rose');
    const { codes } = await setUpSecondFactor(rose);
    const { codes: fresh } = await act(rose, 'renewRecoveryCodes', '', {}, '... on RecoveryCodes { codes }');
    const browser = await firstStep(rose.email);
    expect(await passSecondStep(browser, codes[0] ?? '')).toMatchObject({ code: 'WRONG_CODE' });
    expect(await passSecondStep(browser, (fresh as string[])[0] ?? '')).toMatchObject({
      __typename: 'Viewer',
    });
    expect(await sentTo(rose.email)).toContain('recovery-codes-renewed');
  });
});

describe('money and rights', () => {
  const due = async (person: Person, id: string) =>
    (
      await world.admin.query<{ days: number | null }>(
        `select round(extract(epoch from m.second_factor_due_at - clock_timestamp()) / 86400)::int as days
         from memberships m join accounts a on a.id = m.account_id where a.email = $1 and m.collective_id = $2`,
        [person.email, id],
      )
    ).rows[0]?.days;
  const letGraceEnd = (id: string) =>
    world.admin.query(
      `update memberships set second_factor_due_at = clock_timestamp() where collective_id = $1 and second_factor_due_at is not null`,
      [id],
    );
  const rename = (person: Person, scope: string) =>
    act(
      person,
      'changeCollective(input: $input)',
      '$input: ChangeCollectiveInput!',
      { input: { openingWords: `Bonjour ${randomUUID()}` } },
      '',
      scope,
    );

  it('work without a second factor for the first fourteen days, then ask for it in words; selling, ordering and reading never do', async () => {
    const market = await createCollective(world, 'Deuxième verrou');
    const { admin, scope, id } = market;
    expect(await due(admin, id)).toBe(14);
    expect(await rename(admin, scope)).toMatchObject({ __typename: 'Collective' });
    await letGraceEnd(id);
    expect(await rename(admin, scope)).toMatchObject({
      __typename: 'Refused',
      code: 'SECOND_FACTOR_REQUIRED',
      message: expect.stringMatching(/deuxième verrou.*Sécurité/) as string,
    });
    const members = await admin.gql('{ members(first: 5) { totalCount } }', {}, scope);
    expect(members).toEqual({ members: { totalCount: 1 } });
    await market.point('Place du marché');
    const farm = await market.producer('Potager');
    await market.product(farm, 'Carottes', 250);
    expect((await market.openSale()).offers.size).toBe(1);
    await setUpSecondFactor(admin);
    expect(await rename(admin, scope)).toMatchObject({ __typename: 'Collective' });
  });

  it('refuse an export with 403 once it is due', async () => {
    const market = await createCollective(world, 'Exports');
    await market.point('Place');
    await market.product(await market.producer('Potager'), 'Carottes', 250);
    const sale = await market.openSale();
    const path = `/files/c/${market.id}/distributions/${sale.distributions[0]?.id}/export-points.csv`;
    const before = (await market.admin.fetch(path)).status;
    await letGraceEnd(market.id);
    const after = await market.admin.fetch(path);
    expect([before, after.status, ((await after.json()) as { code: string }).code]).toEqual([
      200,
      403,
      'SECOND_FACTOR_REQUIRED',
    ]);
  });

  it('never ask a treasurer whose collective works with slips, and give her fourteen days once it issues documents', async () => {
    const market = await createCollective(world, 'Bons seulement');
    const rose = await market.member('Rose');
    const { rows } = await world.admin.query<{ id: string }>(
      'select m.id from memberships m join accounts a on a.id = m.account_id where a.email = $1',
      [rose.email],
    );
    await changeMember(
      market.admin,
      { id: market.id, slug: market.slug, scope: market.scope },
      { memberId: rows[0]?.id, roles: ['TREASURER', 'MEMBER'] },
    );
    expect(await due(rose, market.id)).toBeNull();
    const paper = (paperwork: string) =>
      market.do(
        'mutation($input: ChangeCollectiveInput!) { changeCollective(input: $input) { __typename } }',
        'Collective',
        { input: { paperwork } },
      );
    await paper('RECEIPTS');
    expect(await due(rose, market.id)).toBe(14);
    const { viewer: seen } = await rose.gql<{ viewer: { memberships: { secondFactorDueAt: string }[] } }>(
      '{ viewer { memberships { secondFactorDueAt } } }',
    );
    expect(Date.parse(seen.memberships[0]?.secondFactorDueAt ?? '')).toBeGreaterThan(Date.now());
    await paper('SLIPS');
    expect(await due(rose, market.id)).toBeNull();
  });

  it('wait as long as the collective’s row says', async () => {
    const market = await createCollective(world, 'Plus de temps');
    await world.admin.query('update collectives set second_factor_grace_days = 60 where id = $1', [
      market.id,
    ]);
    expect(await due(market.admin, market.id)).toBe(60);
  });

  it('of the platform ask its staff, who may look in the meantime', async () => {
    const staff = await world.person('Odon');
    await world.admin.query('update accounts set is_staff = true where email = $1', [staff.email]);
    const retry = () =>
      staff
        .gql<{ retryJob: { __typename: string } }>(
          'mutation($id: UUID!) { retryJob(id: $id) { __typename } }',
          { id: randomUUID() },
        )
        .then(
          ({ retryJob }) => retryJob.__typename,
          (error: { code: string }) => error.code,
        );
    const look = () => staff.raw('{ failedJobs { totalCount } }');
    const before = await retry();
    await world.admin.query('update accounts set second_factor_due_at = clock_timestamp() where email = $1', [
      staff.email,
    ]);
    expect([before, await retry()]).toEqual(['NotFound', 'SECOND_FACTOR_REQUIRED']);
    expect((await look()).errors).toBeUndefined();
  });
});
