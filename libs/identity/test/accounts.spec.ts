import { randomUUID } from 'node:crypto';
import { startWorld, type World } from '@cabas/testing';
import { act, logIn, signUp, viewer } from './acts.ts';

const PASSWORD = 'trois petits choux';
const HERS = 'where account_id = (select id from accounts where email = $1)';
let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(async () => world.stop());

const confirm = (client: ReturnType<World['anyone']>, token: string) =>
  act(
    client,
    'confirmEmail(token: $token)',
    '$token: String!',
    { token },
    '... on Viewer { email emailConfirmed memberships { id } farms { id } }',
  );
const requestReset = (email: string) =>
  act(world.anyone(), 'requestPasswordReset(email: $email)', '$email: String!', { email });
const reset = (token: string, password: string) =>
  act(world.anyone(), 'resetPassword(input: $input)', '$input: ResetPasswordInput!', {
    input: { token, password },
  });

interface Received {
  to: { address: string }[];
  subject: string;
  text: string;
}
/** What the mailbox (maildev) received for an address. */
async function mailbox(email: string): Promise<Received[]> {
  const answer = await fetch(`${process.env['MAIL_API_URL']}/email`);
  return ((await answer.json()) as Received[]).filter(({ to }) =>
    to.some(({ address }) => address === email),
  );
}

describe('signing up', () => {
  it('leads through the mailbox to a signed-in person', async () => {
    const email = `lea.${randomUUID()}@example.org`; // the mailbox outlives this run
    expect(await signUp(world.anyone(), email, PASSWORD)).toEqual({ __typename: 'Done' });
    await world.settle();
    const [mail] = await mailbox(email);
    const token = /\/confirm\?token=([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '';

    const browser = world.anyone();
    expect(await confirm(browser, token)).toEqual({
      __typename: 'Viewer',
      email,
      emailConfirmed: true,
      memberships: [],
      farms: [],
    });
    expect(await viewer(browser)).toEqual({ email });
    expect(await logIn(world.anyone(), email, PASSWORD)).toMatchObject({ __typename: 'Viewer', email });
  });

  it('confirms with a link once', async () => {
    await signUp(world.anyone(), 'once@example.org', PASSWORD);
    const token = await world.linkToken('once@example.org', 'confirm-email');
    await confirm(world.anyone(), token);
    expect(await confirm(world.anyone(), token)).toMatchObject({
      __typename: 'Refused',
      code: 'LINK_EXPIRED',
    });
  });

  it('does not confirm after a day', async () => {
    await signUp(world.anyone(), 'late@example.org', PASSWORD);
    const token = await world.linkToken('late@example.org', 'confirm-email');
    await world.admin.query(
      `update account_tokens set expires_at = clock_timestamp() - interval '1 second' where account_id = (select id from accounts where email = 'late@example.org')`,
    );
    expect(await confirm(world.anyone(), token)).toMatchObject({ code: 'LINK_EXPIRED' });
  });

  it('answers a known address like an unknown one, and tells its owner by mail', async () => {
    const known = await world.person('Zoé');
    expect(await signUp(world.anyone(), known.email, PASSWORD)).toEqual(
      await signUp(world.anyone(), 'nobody.yet@example.org', PASSWORD),
    );
    expect(await world.mails('already-registered')).toEqual([expect.objectContaining({ to: known.email })]);
    expect(await logIn(world.anyone(), known.email, PASSWORD)).toMatchObject({ code: 'WRONG_CREDENTIALS' });
  });

  it.each(['motdepasse1', 'léamoreau99', 'court'])(
    'refuses a password that is easy to guess: %s',
    async (password) => {
      expect(await signUp(world.anyone(), 'weak@example.org', password)).toMatchObject({
        __typename: 'InvalidInput',
        fields: [{ path: 'password', code: 'WEAK_PASSWORD' }],
      });
    },
  );

  it('refuses what is no address, and a nameless person', async () => {
    expect(await signUp(world.anyone(), 'lea@', PASSWORD)).toMatchObject({
      fields: [{ path: 'email', code: 'NOT_AN_EMAIL' }],
    });
    expect(await signUp(world.anyone(), 'x@example.org', PASSWORD, { familyName: ' ' })).toMatchObject({
      fields: [{ path: 'familyName', code: 'REQUIRED' }],
    });
  });

  it('sends an address five mails an hour and no more', async () => {
    for (let n = 0; n < 7; n += 1) await signUp(world.anyone(), 'flood@example.org', PASSWORD);
    expect((await world.mails('confirm-email')).filter(({ to }) => to === 'flood@example.org')).toHaveLength(
      5,
    );
  });
});

describe('signing in', () => {
  it('says the same of a wrong password and of an unknown address', async () => {
    const lea = await world.person('Léa');
    const wrong = await logIn(world.anyone(), lea.email, 'tout autre chose');
    expect(wrong).toMatchObject({ __typename: 'Refused', code: 'WRONG_CREDENTIALS' });
    expect(await logIn(world.anyone(), 'inconnue@example.org', 'tout autre chose')).toEqual(wrong);
  });

  it('asks to confirm the address first, only after the right password, and mails the link again', async () => {
    await signUp(world.anyone(), 'unconfirmed@example.org', PASSWORD);
    expect(await logIn(world.anyone(), 'unconfirmed@example.org', 'tout autre chose')).toMatchObject({
      code: 'WRONG_CREDENTIALS',
    });
    expect(await logIn(world.anyone(), 'Unconfirmed@Example.org', PASSWORD)).toMatchObject({
      code: 'EMAIL_NOT_CONFIRMED',
    });
    const token = await world.linkToken('unconfirmed@example.org', 'confirm-email');
    expect(await confirm(world.anyone(), token)).toMatchObject({ __typename: 'Viewer' });
  });

  it('keeps the token out of reach of scripts and stores only its hash', async () => {
    const lea = await world.person('Léa');
    const answer = await world.anyone().fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation($input: LogInInput!) { logIn(input: $input) { __typename } }',
        variables: { input: { email: lea.email, password: 'panier-de-carottes-42' } },
      }),
    });
    const cookie = answer.headers.getSetCookie()[0] ?? '';
    expect(cookie).toMatch(/^cabas=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
    const token = /=([\w-]{43})/.exec(cookie)?.[1] ?? '';
    const { rows } = await world.admin.query('select 1 from sessions where token_hash = sha256($1::bytea)', [
      Buffer.from(token),
    ]);
    expect(rows).toHaveLength(1);
    expect(answer.headers.getSetCookie()[1]).toMatch(/^cabas-device=[\w-]{43}; .*HttpOnly; SameSite=Lax$/);
  });

  it('ends with signing out', async () => {
    const lea = await world.person('Léa');
    const stolen = lea.cookie;
    await lea.gql('mutation { logOut { ok } }');
    lea.cookie = stolen;
    expect(await viewer(lea)).toBeNull();
  });

  it('leaves nothing of the pages on the computer after signing out, and the device known', async () => {
    const lea = await world.person('Léa');
    const { headers } = await lea.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'mutation { logOut { ok } }' }),
    });
    expect(headers.get('clear-site-data')).toBe('"storage"');
    expect(headers.getSetCookie()).toEqual([expect.stringMatching(/^cabas=; Max-Age=0; /)]);
  });

  it('ends after a hundred and eighty days, however often she comes by', async () => {
    const lea = await world.person('Léa');
    await world.admin.query(
      `update sessions set created_at = now() - interval '175 days', last_seen_at = now() - interval '2 hours' ${HERS}`,
      [lea.email],
    );
    await viewer(lea);
    let left = 30;
    // cut short after the answer has left
    for (let look = 0; look < 200 && left > 5; look += 1) {
      const { rows } = await world.admin.query<{ left: number }>(
        `select ceil(extract(epoch from expires_at - now()) / 86400)::int as left from sessions ${HERS}`,
        [lea.email],
      );
      left = rows[0]?.left ?? 0;
    }
    expect(left).toBe(5);
  });

  it('ends thirty days after the last visit', async () => {
    const lea = await world.person('Léa');
    await world.admin.query(
      `update sessions set last_seen_at = now() - interval '2 hours', expires_at = now() + interval '1 hour' ${HERS}`,
      [lea.email],
    );
    await viewer(lea);
    let kept = false;
    // pushed back after the answer has left
    for (let look = 0; look < 200 && !kept; look += 1) {
      const { rows } = await world.admin.query<{ kept: boolean }>(
        `select expires_at > now() + interval '29 days' as kept from sessions ${HERS}`,
        [lea.email],
      );
      kept = rows[0]?.kept === true;
    }
    expect(kept).toBe(true);
    await world.admin.query(`update sessions set expires_at = now() ${HERS}`, [lea.email]);
    expect(await viewer(lea)).toBeNull();
  });
});

describe('a forgotten password', () => {
  it('gets the same answer for known and unknown addresses', async () => {
    const lea = await world.person('Léa');
    expect(await requestReset(lea.email)).toEqual(await requestReset('jamais.vue@example.org'));
    expect((await world.mails('reset-password')).map(({ to }) => to)).toEqual([lea.email]);
  });

  it('is replaced once through the mailed link, which ends every session', async () => {
    const lea = await world.person('Léa');
    await requestReset(lea.email);
    const token = await world.linkToken(lea.email, 'reset-password');
    expect(await reset(token, 'motdepasse')).toMatchObject({
      fields: [{ path: 'password', code: 'WEAK_PASSWORD' }],
    });
    expect(await reset(token, 'des navets tout neufs')).toEqual({ __typename: 'Done' });
    expect(await viewer(lea)).toBeNull();
    expect(await logIn(world.anyone(), lea.email, 'panier-de-carottes-42')).toMatchObject({
      code: 'WRONG_CREDENTIALS',
    });
    expect(await logIn(world.anyone(), lea.email, 'des navets tout neufs')).toMatchObject({
      __typename: 'Viewer',
    });
    expect(await reset(token, 'encore un autre choix')).toMatchObject({ code: 'LINK_EXPIRED' });
  });
});
