import { readConfig } from './config.ts';

const GOOD = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://cabas_app:kZ8q2vLm0TtXw4Rd@db.internal:5432/cabas?sslmode=verify-full',
  REDIS_URL: 'rediss://:kZ8q2vLm0TtXw4Rd@redis.internal:6379/0',
  SMTP_URL: 'smtps://user:secret@mail.asso.fr:465',
  MAIL_FROM: 'Cabas <bonjour@marche.asso.fr>',
  PUBLIC_URL: 'https://marche.asso.fr',
  SECRET_KEY: 'q8Zt1uVJmXw0cK5rYb3hNfEoL7sDgA2p',
};
/** What a start with these settings is refused for; undefined when it is not. */
function refusal(changes: Record<string, string | undefined>): string | undefined {
  try {
    readConfig({ ...GOOD, ...changes });
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

it('starts in production with settings that hold', () => {
  expect(readConfig(GOOD)).toMatchObject({ production: true, secureCookies: true, rateLimits: true });
  for (const good of [
    {
      DATABASE_URL: 'postgres://cabas_app:kZ8q2vLm0TtXw4Rd@127.0.0.1:5432/cabas',
      REDIS_URL: 'redis://127.0.0.1:6379',
    },
    { DATABASE_URL: 'postgres://cabas_app@%2Frun%2Fpostgresql/cabas' },
    { DATABASE_URL: 'postgres://cabas_app:kZ8q2vLm0TtXw4Rd@postgres:5432/cabas', PRIVATE_NETWORK: '1' },
    { REDIS_URL: 'redis://:kZ8q2vLm0TtXw4Rd@redis:6379/0', PRIVATE_NETWORK: '1' },
    { SMTP_URL: 'smtp://user:secret@mail.asso.fr:587?requireTLS=true' },
    { SMTP_URL: 'smtp://127.0.0.1:25' },
    { TRUST_PROXY: 'loopback, 10.0.0.0/8' },
    { PUBLIC_URL: 'https://marche.asso.fr/' },
    { STRIPE_SECRET_KEY: `rk_live_${'a1'.repeat(20)}`, STRIPE_WEBHOOK_SECRET: `whsec_${'b2'.repeat(16)}` },
    { HELLOASSO_URL: 'https://api.helloasso.com' },
  ])
    expect({ good, refused: refusal(good) }).toEqual({ good, refused: undefined });
});

it.each([undefined, '', 'production', 'prod', 'staging'])('takes NODE_ENV=%s for production', (NODE_ENV) => {
  expect(refusal({ NODE_ENV, PUBLIC_URL: 'http://marche.asso.fr' })).toMatch(/PUBLIC_URL.*https/);
});

it.each(['development', 'test'])('asks nothing of NODE_ENV=%s', (NODE_ENV) => {
  expect(refusal({ NODE_ENV, PUBLIC_URL: 'http://marche.asso.fr', MAIL_FROM: undefined })).toBeUndefined();
});

it.each([
  ['SECRET_KEY', undefined, /SECRET_KEY.*random/],
  ['SECRET_KEY', '', /SECRET_KEY.*random/],
  ['SECRET_KEY', 'court', /SECRET_KEY.*random/],
  ['SECRET_KEY', 'a'.repeat(40), /SECRET_KEY.*random/],
  ['SECRET_KEY', 'cabas-demo-key-that-everybody-knows-and-nobody-may-use', /SECRET_KEY.*random/],
  ['PUBLIC_URL', 'http://marche.asso.fr', /https/],
  ['PUBLIC_URL', undefined, /https/],
  ['PUBLIC_URL', 'https://marche.asso.fr/shop', /origin/],
  ['PUBLIC_URL', 'https://me:pw@marche.asso.fr', /origin/],
  ['DATABASE_URL', 'not an address', /no address/],
  ['DATABASE_URL', 'postgres://cabas_app:cabas_app@127.0.0.1/cabas', /everyone tries/],
  ['DATABASE_URL', 'postgres://cabas_app:postgres@127.0.0.1/cabas', /everyone tries/],
  ['DATABASE_URL', 'postgres://cabas_app:Password@127.0.0.1/cabas', /everyone tries/],
  ['DATABASE_URL', 'postgres://cabas_app:tomates@127.0.0.1/cabas', /less than 12/],
  ['DATABASE_URL', 'postgres://cabas_app@127.0.0.1/cabas', /no password/],
  ['DATABASE_URL', 'postgres://cabas_app:kZ8q2vLm0TtXw4Rd@db.internal/cabas', /without TLS.*sslmode/],
  ['DATABASE_URL', 'postgres://cabas_app:kZ8q2vLm0TtXw4Rd@db.internal/cabas?sslmode=prefer', /without TLS/],
  [
    'DATABASE_URL',
    'postgres://cabas_app:kZ8q2vLm0TtXw4Rd@db.internal/cabas?sslmode=no-verify',
    /without TLS/,
  ],
  ['REDIS_URL', 'redis://redis.internal:6379/0', /no password/],
  ['REDIS_URL', 'rediss://:redis@redis.internal:6379/0', /everyone tries/],
  ['REDIS_URL', 'redis://:kZ8q2vLm0TtXw4Rd@redis.internal:6379/0', /without TLS.*rediss/],
  ['SMTP_URL', 'smtp://user:secret@mail.asso.fr:587', /requireTLS/],
  ['SMTP_URL', 'smtp://user:secret@mail:25', /requireTLS/],
  ['MAIL_FROM', undefined, /required/],
  ['MAIL_FROM', 'Cabas <bonjour@cabas.example.org>', /example/],
  ['TRUST_PROXY', 'true', /not everyone/],
  ['TRUST_PROXY', '1', /not everyone/],
  ['TRUST_PROXY', '10.0.0.1, 0.0.0.0/0', /not everyone/],
  ['TRUST_PROXY', '::/0', /not everyone/],
  ['RATE_LIMITS', 'off', /take it out/],
  ['STRIPE_URL', 'http://127.0.0.1:4242', /take it out/],
  ['HELLOASSO_URL', 'http://127.0.0.1:4242', /api\.helloasso\.com/],
  ['MIGRATION_DATABASE_URL', 'postgres://cabas_owner:x@db/cabas', /migrations only/],
  ['ADMIN_DATABASE_URL', 'postgres://postgres:x@db/cabas', /migrations only/],
])('refuses %s=%s in production, by name', (name, value, why) => {
  const said = refusal({ [name]: value });
  expect(said).toMatch(why);
  expect(said).toContain(name);
});

it.each(['DATABASE_URL', 'REDIS_URL', 'SMTP_URL'])('refuses to start without %s, anywhere', (name) => {
  expect(refusal({ [name]: '', NODE_ENV: 'test' })).toContain(`${name} is required`);
});

it('names every weak setting at once, and repeats no value', () => {
  const said = refusal({
    DATABASE_URL: 'postgres://cabas_app:hunter2@db.internal/cabas',
    REDIS_URL: 'redis://:tomates@redis.internal',
    SMTP_URL: 'smtp://user:carottes@mail.asso.fr',
  });
  for (const name of ['DATABASE_URL', 'REDIS_URL', 'SMTP_URL']) expect(said).toContain(name);
  expect(said).not.toMatch(/hunter2|tomates|carottes|internal/);
});

it('lets the demo run without these checks, on this machine only', () => {
  const demo = {
    CABAS_DEMO: '1',
    PUBLIC_URL: 'http://127.0.0.1:3000',
    MAIL_FROM: undefined,
    RATE_LIMITS: 'off',
  };
  expect(refusal(demo)).toBeUndefined();
  expect(refusal({ ...demo, PUBLIC_URL: 'http://localhost:3000' })).toBeUndefined();
  expect(refusal({ ...demo, PUBLIC_URL: 'https://marche.asso.fr' })).toMatch(/CABAS_DEMO/);
  expect(refusal({ ...demo, HOST: '0.0.0.0' })).toMatch(/CABAS_DEMO/);
});

it('takes payments with live keys only, and says which is none without repeating it', () => {
  const [key, secret] = [`sk_test_${'a1'.repeat(20)}`, 'secret-of-nobody'];
  const said = refusal({ STRIPE_SECRET_KEY: key, STRIPE_WEBHOOK_SECRET: secret });
  expect(said).toMatch(
    /STRIPE_SECRET_KEY must be a live key.*STRIPE_WEBHOOK_SECRET must be the signing secret/,
  );
  expect(said).not.toMatch(/a1a1|nobody/);
  expect(refusal({ STRIPE_SECRET_KEY: `sk_live_${'a1'.repeat(20)}` })).toMatch(/belong together/);
});
