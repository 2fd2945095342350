import { startWorld, type Client, type World } from '@cabas/testing';
import { act, logIn, signUp, viewer } from './acts.ts';
import {
  mailedCode,
  PASSWORD,
  requestCode,
  security,
  signInWithCode,
  signInWithLink,
} from './security-acts.ts';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(async () => world.stop());

const later = (minutes: number, email: string) =>
  world.admin.query(
    `update sign_in_codes set expires_at = expires_at - make_interval(mins => $1) where account_id = (select id from accounts where email = $2)`,
    [minutes, email],
  );

/** Asks for a mail; what stands in it. */
async function ask(browser: Client, email: string): Promise<{ code: string; link: string }> {
  await requestCode(browser, email);
  return { code: await mailedCode(world, email), link: await world.linkToken(email, 'sign-in-code') };
}

describe('a code by mail', () => {
  it('opens the session in the browser that asked for it, once', async () => {
    const lea = await world.person('Léa');
    const browser = world.anyone();
    expect(await requestCode(browser, lea.email)).toEqual({ __typename: 'Done' });
    const code = await mailedCode(world, lea.email);
    expect(code).toMatch(/^\d{4} \d{4}$/);
    expect(await signInWithCode(browser, code)).toEqual({ __typename: 'Viewer', email: lea.email });
    expect(await viewer(browser)).toEqual({ email: lea.email });
    expect(await signInWithCode(browser, code)).toMatchObject({ code: 'CODE_EXPIRED' });
  });

  it('is worth nothing in another browser, even one that asked for a code of its own', async () => {
    const lea = await world.person('Léa');
    await requestCode(world.anyone(), lea.email);
    const code = await mailedCode(world, lea.email);
    expect(await signInWithCode(world.anyone(), code)).toMatchObject({ code: 'CODE_EXPIRED' });
    const thief = world.anyone();
    await requestCode(thief, 'voleur@example.org');
    expect(await signInWithCode(thief, code)).toMatchObject({ code: 'WRONG_CODE' });
  });

  it('may be typed with or without spaces, and wrong five times', async () => {
    const lea = await world.person('Léa');
    const browser = world.anyone();
    await requestCode(browser, lea.email);
    const code = await mailedCode(world, lea.email);
    const wrong = code.replace(/\d/g, (digit) => String((Number(digit) + 1) % 10));
    for (let n = 0; n < 5; n += 1)
      expect(await signInWithCode(browser, wrong)).toMatchObject({ code: 'WRONG_CODE' });
    expect(await signInWithCode(browser, code)).toMatchObject({ code: 'CODE_EXPIRED' });
    const other = world.anyone();
    await requestCode(other, lea.email);
    expect(await signInWithCode(other, (await mailedCode(world, lea.email)).replace(' ', ''))).toMatchObject({
      __typename: 'Viewer',
    });
  });

  it('is not ended by a second mail: whichever is read opens, and then none of them does again', async () => {
    const lea = await world.person('Léa');
    const browser = world.anyone();
    const [first, second] = [await ask(browser, lea.email), await ask(browser, lea.email)];
    expect(await signInWithCode(browser, first.code)).toMatchObject({ __typename: 'Viewer' });
    expect(await signInWithCode(browser, second.code)).toMatchObject({ code: 'CODE_EXPIRED' });
    expect(await signInWithLink(world.anyone(), second.link)).toMatchObject({ code: 'LINK_EXPIRED' });
    // by the older link, wherever the mail is read
    const [third, fourth] = [await ask(browser, lea.email), await ask(browser, lea.email)];
    expect(await signInWithLink(world.anyone(), third.link)).toMatchObject({ __typename: 'Viewer' });
    expect(await signInWithCode(browser, fourth.code)).toMatchObject({ code: 'CODE_EXPIRED' });
  });

  it('is good until its own hour, whatever was asked for since', async () => {
    const lea = await world.person('Léa');
    const browser = world.anyone();
    const first = await ask(browser, lea.email);
    await later(10, lea.email);
    const second = await ask(browser, lea.email);
    expect(await signInWithCode(browser, first.code)).toMatchObject({ code: 'WRONG_CODE' });
    expect(await signInWithCode(browser, second.code)).toMatchObject({ __typename: 'Viewer' });
  });

  it('is one of three at most in a browser, and a wrong try is a try of each', async () => {
    const lea = await world.person('Léa');
    const browser = world.anyone();
    const codes = [];
    for (let n = 0; n < 4; n += 1) codes.push((await ask(browser, lea.email)).code);
    const [first = '', second = '', , fourth = ''] = codes;
    expect(await signInWithCode(browser, first)).toMatchObject({ code: 'WRONG_CODE' });
    for (let n = 0; n < 4; n += 1)
      expect(await signInWithCode(browser, 'x')).toMatchObject({ code: 'WRONG_CODE' });
    for (const code of [second, fourth])
      expect(await signInWithCode(browser, code)).toMatchObject({ code: 'CODE_EXPIRED' });
    // a new one has tries of its own
    expect(await signInWithCode(browser, (await ask(browser, lea.email)).code)).toMatchObject({
      __typename: 'Viewer',
    });
  });

  it('opens the account it was mailed for, where two were asked for in one browser', async () => {
    const [lea, theo] = [await world.person('Léa'), await world.person('Théo')];
    const browser = world.anyone();
    const [first] = [await ask(browser, lea.email), await ask(browser, theo.email)];
    expect(await signInWithCode(browser, first.code)).toEqual({ __typename: 'Viewer', email: lea.email });
  });

  it('is good for ten minutes', async () => {
    const lea = await world.person('Léa');
    const browser = world.anyone();
    await requestCode(browser, lea.email);
    await later(10, lea.email);
    expect(await signInWithCode(browser, await mailedCode(world, lea.email))).toMatchObject({
      code: 'CODE_EXPIRED',
    });
  });

  it('answers for an address that nobody has like for a known one, wrong codes included, and mails nobody', async () => {
    const lea = await world.person('Léa');
    const [known, unknown] = [world.anyone(), world.anyone()];
    const answers = async (browser: typeof known, email: string) => {
      const said = [await requestCode(browser, email)];
      for (let n = 0; n < 6; n += 1) said.push(await signInWithCode(browser, '0000 0000'));
      return said;
    };
    expect(await answers(unknown, 'inconnue.ici@example.org')).toEqual(await answers(known, lea.email));
    expect((await world.mails('sign-in-code')).map(({ to }) => to)).not.toContain('inconnue.ici@example.org');
  });

  it('refuses what is no address', async () => {
    expect(await requestCode(world.anyone(), 'lea@')).toMatchObject({
      fields: [{ path: 'email', code: 'NOT_AN_EMAIL' }],
    });
  });

  it('works for an account without a password', async () => {
    const lea = await world.person('Léa');
    await world.admin.query(
      'delete from credentials where account_id = (select id from accounts where email = $1)',
      [lea.email],
    );
    const browser = world.anyone();
    await requestCode(browser, lea.email);
    expect(await signInWithCode(browser, await mailedCode(world, lea.email))).toMatchObject({
      __typename: 'Viewer',
    });
    expect(await security(browser)).toMatchObject({ hasPassword: false });
  });
});

describe('the link of the same mail', () => {
  it('opens the session wherever the mail is read, once, and not by being looked at', async () => {
    const lea = await world.person('Léa');
    await requestCode(world.anyone(), lea.email);
    const token = await world.linkToken(lea.email, 'sign-in-code');
    expect(token).toMatch(/^[\w-]{43}$/);
    await world.anyone().fetch(`/sign-in?token=${token}`); // a mail scanner
    await world.anyone().fetch(`/sign-in?token=${token}`, { method: 'HEAD' });
    const phone = world.anyone();
    expect(await signInWithLink(phone, token)).toMatchObject({ __typename: 'Viewer' });
    expect(await viewer(phone)).toEqual({ email: lea.email });
    expect(await signInWithLink(world.anyone(), token)).toMatchObject({ code: 'LINK_EXPIRED' });
  });

  it('uses the code up too, and is good for ten minutes', async () => {
    const lea = await world.person('Léa');
    const browser = world.anyone();
    await requestCode(browser, lea.email);
    await signInWithLink(world.anyone(), await world.linkToken(lea.email, 'sign-in-code'));
    expect(await signInWithCode(browser, await mailedCode(world, lea.email))).toMatchObject({
      code: 'CODE_EXPIRED',
    });
    await requestCode(browser, lea.email);
    await later(10, lea.email);
    expect(
      await signInWithLink(world.anyone(), await world.linkToken(lea.email, 'sign-in-code')),
    ).toMatchObject({ code: 'LINK_EXPIRED' });
  });

  it('and the code are stored so that a reader of the database can’t use them', async () => {
    const lea = await world.person('Léa');
    await requestCode(world.anyone(), lea.email);
    const [code, token] = [
      (await mailedCode(world, lea.email)).replace(' ', ''),
      await world.linkToken(lea.email, 'sign-in-code'),
    ];
    const { rows } = await world.admin.query<{ found: boolean }>(
      `select bool_or(c::text like '%' || $1 || '%' or c.code_hash = sha256($1::text::bytea) or c::text like '%' || $2 || '%') as found from sign_in_codes c`,
      [code, token],
    );
    expect(rows).toEqual([{ found: false }]);
  });
});

describe('an account that was never confirmed', () => {
  it('is confirmed by the mailbox, and a password that someone else may have chosen opens nothing', async () => {
    const email = 'victime@example.org';
    await signUp(world.anyone(), email, PASSWORD); // by whoever
    const owner = world.anyone();
    await requestCode(owner, email);
    expect(await signInWithCode(owner, await mailedCode(world, email))).toMatchObject({
      __typename: 'Viewer',
    });
    expect(await logIn(world.anyone(), email, PASSWORD)).toMatchObject({ code: 'WRONG_CREDENTIALS' });
    const oldLink = await world.linkToken(email, 'confirm-email');
    expect(
      await act(world.anyone(), 'confirmEmail(token: $token)', '$token: String!', { token: oldLink }),
    ).toMatchObject({ code: 'LINK_EXPIRED' });
  });
});
