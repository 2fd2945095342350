import { randomUUID } from 'node:crypto';
import { connectRedis } from '@cabas/platform';
import { Client, createCollective, startWorld, type World } from '@cabas/testing';
import { act, logIn } from './acts.ts';
import { PASSWORD, requestCode } from './security-acts.ts';

let world: World;
beforeAll(async () => void (world = await startWorld({ TRUST_PROXY: 'loopback' })));
afterAll(async () => world.stop());

/** Someone behind another address. */
class Elsewhere extends Client {
  private readonly address: string;

  constructor(at: World, address: string) {
    super(at.url);
    this.address = address;
  }

  override fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('x-forwarded-for', this.address);
    return super.fetch(path, { ...init, headers });
  }
}

async function failTimes(client: () => Client, email: string, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) await logIn(client(), email, `pas le bon ${n}`);
}

/** As if so many had been counted in the last minute. */
const counted = (limit: string, what: string, count: number) =>
  world.admin.query(
    `insert into attempts (key, count, forgotten_at) values (sha256($1), $2, clock_timestamp() + interval '10 minutes')
     on conflict (key) do update set count = excluded.count`,
    [Buffer.from(`${limit}\n${what}`), count],
  );

describe('wrong passwords', () => {
  it('slow down after ten, also for the right one, and the wait is told with its way out', async () => {
    const hugo = await world.person('Hugo');
    for (let n = 0; n < 10; n += 1)
      expect(await logIn(world.anyone(), hugo.email, `pas le bon ${n}`)).toMatchObject({
        code: 'WRONG_CREDENTIALS',
      });
    expect(await logIn(world.anyone(), hugo.email, PASSWORD)).toMatchObject({
      code: 'TOO_MANY_ATTEMPTS',
      message: expect.stringMatching(/code par mail/) as string,
    });
  });

  it('only slow down: after the wait one may try again, and the next wait is longer', async () => {
    const ida = await world.person('Ida');
    await failTimes(() => world.anyone(), ida.email, 10);
    const later = (seconds: number) =>
      world.admin.query(
        `update attempts set last_at = last_at - make_interval(secs => $1) where count >= 10`,
        [seconds],
      );
    await later(31);
    expect(await logIn(world.anyone(), ida.email, 'encore faux')).toMatchObject({
      code: 'WRONG_CREDENTIALS',
    });
    await later(31);
    expect(await logIn(world.anyone(), ida.email, PASSWORD)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    await later(61);
    expect(await logIn(world.anyone(), ida.email, PASSWORD)).toMatchObject({ __typename: 'Viewer' });
  });

  it('count for unknown addresses as for known ones', async () => {
    const nobody = 'personne@example.org';
    await failTimes(() => world.anyone(), nobody, 10);
    expect(await logIn(world.anyone(), nobody, PASSWORD)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
  });

  it('from elsewhere never stop a treasurer on a device where she came in before', async () => {
    const rose = await world.person('Rose'); // signed in: her device is known
    await failTimes(() => new Elsewhere(world, '203.0.113.7'), rose.email, 11);
    await failTimes(() => new Elsewhere(world, '203.0.113.8'), rose.email, 11);
    await failTimes(() => new Elsewhere(world, '203.0.113.9'), rose.email, 11);
    await failTimes(() => world.anyone(), rose.email, 11); // even at her own address
    expect(await logIn(rose, rose.email, PASSWORD)).toMatchObject({ __typename: 'Viewer' });
  });

  it('from many addresses at once slow the account down on unknown devices, and a code by mail opens all the same', async () => {
    const paul = await world.person('Paul');
    for (let n = 0; n < 31; n += 1)
      await logIn(new Elsewhere(world, `198.51.100.${n + 1}`), paul.email, 'faux');
    const fresh = new Elsewhere(world, '198.51.100.200');
    expect(await logIn(fresh, paul.email, PASSWORD)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    expect(await requestCode(fresh, paul.email)).toEqual({ __typename: 'Done' });
  });

  it('of one person do not stop the others behind the same address of a village hall', async () => {
    const [ana, ben] = [await world.person('Ana'), await world.person('Ben')];
    await failTimes(() => new Elsewhere(world, '192.0.2.1'), ana.email, 12);
    expect(await logIn(new Elsewhere(world, '192.0.2.1'), ben.email, PASSWORD)).toMatchObject({
      __typename: 'Viewer',
    });
  });

  it('from one address end at three hundred, but not for those who came in there before', async () => {
    const hall = '192.0.2.30';
    const tim = await world.person('Tim');
    const hers = new Elsewhere(world, hall);
    await logIn(hers, tim.email, PASSWORD);
    await counted('log-in-address', hall, 300);
    expect(await logIn(new Elsewhere(world, hall), tim.email, PASSWORD)).toMatchObject({
      code: 'TOO_MANY_ATTEMPTS',
    });
    expect(await logIn(hers, tim.email, PASSWORD)).toMatchObject({ __typename: 'Viewer' });
  });

  it('on a device that someone else knows count there too', async () => {
    const mia = await world.person('Mia');
    await failTimes(() => mia, mia.email, 10);
    expect(await logIn(mia, mia.email, PASSWORD)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
  });

  it('are counted once each when a hundred come at the same moment', async () => {
    const email = `foule.${randomUUID()}@example.org`;
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => logIn(new Elsewhere(world, '192.0.2.50'), email, 'faux')),
    );
    expect(answers.filter(({ code }) => code === 'WRONG_CREDENTIALS')).toHaveLength(10);
  });

  it('leave no address and no name behind in the database', async () => {
    await failTimes(() => new Elsewhere(world, '192.0.2.77'), 'lisible@example.org', 2);
    const { rows } = await world.admin.query<{ found: boolean }>(
      `select bool_or(a::text ~ 'lisible' or encode(key, 'escape') ~ '192') as found from attempts a`,
    );
    expect(rows).toEqual([{ found: false }]);
  });
});

describe('mails that nobody asked for', () => {
  it('are five an hour for each kind: a reset does not use up the codes', async () => {
    const { email } = await world.person('Nora');
    for (let n = 0; n < 7; n += 1)
      await act(world.anyone(), 'requestPasswordReset(email: $email)', '$email: String!', { email });
    expect((await world.mails('reset-password')).filter(({ to }) => to === email)).toHaveLength(5);
    for (let n = 0; n < 5; n += 1)
      expect(await requestCode(world.anyone(), email)).toEqual({ __typename: 'Done' });
    expect(await requestCode(world.anyone(), email)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    expect((await world.mails('sign-in-code')).filter(({ to }) => to === email)).toHaveLength(5);
  });

  it('end at a hundred an hour from one address, whoever they go to', async () => {
    const { email } = await world.person('Ugo');
    await counted('mail-address', '192.0.2.40', 100);
    expect(await requestCode(new Elsewhere(world, '192.0.2.40'), email)).toMatchObject({
      code: 'TOO_MANY_ATTEMPTS',
    });
    expect(await requestCode(new Elsewhere(world, '192.0.2.41'), email)).toEqual({ __typename: 'Done' });
  });

  it('asked for by someone else do not use up the codes of a known device', async () => {
    const sam = await world.person('Sam');
    for (let n = 0; n < 6; n += 1) await requestCode(world.anyone(), sam.email);
    expect(await requestCode(sam, sam.email)).toEqual({ __typename: 'Done' });
  });

  it('say the same of an address that nobody has, also when there are too many', async () => {
    const nobody = 'jamais@example.org';
    for (let n = 0; n < 5; n += 1)
      expect(await requestCode(world.anyone(), nobody)).toEqual({ __typename: 'Done' });
    expect(await requestCode(world.anyone(), nobody)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
  });

  it('that invite are five an hour to one address, for each collective', async () => {
    const invite = async (name: string) => {
      const collective = await createCollective(world, name);
      const { id } = await collective.do<{ id: string }>(
        'mutation($input: AddMemberInput!) { addMember(input: $input) { __typename ... on Member { id } } }',
        'Member',
        { input: { givenName: 'Éva', familyName: 'Noël', email: 'eva.noel@example.org' } },
      );
      const codes: (string | undefined)[] = [];
      for (let n = 0; n < 6; n += 1) {
        const { code } = await act(
          collective.admin,
          'inviteMember(memberId: $id)',
          '$id: UUID!',
          { id },
          '',
          collective.scope,
        );
        codes.push(code);
      }
      return codes;
    };
    const five = [undefined, undefined, undefined, undefined, undefined, 'TOO_MANY_ATTEMPTS'];
    expect(await invite('Cinq invitations')).toEqual(five);
    expect(await invite('Cinq autres')).toEqual(five); // learns nothing of the first
  });
});

describe('Redis', () => {
  it('emptied gives nobody new attempts', async () => {
    const { email } = await world.person('Lou');
    await failTimes(() => world.anyone(), email, 10);
    const redis = connectRedis(world.config.redisUrl, 'patient');
    const keys = await redis.keys(`${world.config.redisPrefix}*`);
    if (keys.length > 0) await redis.del(keys);
    redis.disconnect();
    expect(await logIn(world.anyone(), email, PASSWORD)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
  });

  it('away, people sign in, and guessing, codes and resets stay limited', async () => {
    const alone = await startWorld({ REDIS_URL: 'redis://127.0.0.1:1/0' });
    try {
      const lea = await alone.person('Léa');
      await failTimes(() => alone.anyone(), 'autre@example.org', 10);
      expect(await logIn(alone.anyone(), 'autre@example.org', 'pas le bon')).toMatchObject({
        code: 'TOO_MANY_ATTEMPTS',
      });
      expect(await logIn(alone.anyone(), lea.email, PASSWORD)).toMatchObject({ __typename: 'Viewer' });
      for (let n = 0; n < 5; n += 1) await requestCode(alone.anyone(), lea.email);
      expect(await requestCode(alone.anyone(), lea.email)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    } finally {
      await alone.stop();
    }
  });
});
