type Env = NodeJS.ProcessEnv;

/** Passwords that stand in examples everywhere. */
const KNOWN_PASSWORDS = new Set(
  'postgres password passwd secret changeme change-me admin root default example test cabas redis'.split(' '),
);
const SHORTEST_PASSWORD = 12;
/** Seals secrets in development, tests and the demo, where nothing is secret. */
export const KNOWN_KEY = 'cabas-demo-key-that-everybody-knows-and-nobody-may-use';

/** What makes a start unsafe, each with the name of the setting and what to do; no value is ever repeated. */
export function weaknessesOf(
  env: Env,
  { production, demo }: { production: boolean; demo: boolean },
): string[] {
  if (demo) return demoIsAtHome(env);
  if (!production) return [];
  return [
    ...publicUrl(env),
    ...database(env),
    ...redis(env),
    ...mail(env),
    ...secretKey(env),
    ...proxies(env),
    ...pushOrigins(env),
    ...payments(env),
    ...(env['RATE_LIMITS'] === 'off' ? ['RATE_LIMITS=off is for tests and benches: take it out'] : []),
    ...['MIGRATION_DATABASE_URL', 'ADMIN_DATABASE_URL', 'DB_OWNER_PASSWORD', 'DB_ADMIN_PASSWORD']
      .filter((name) => env[name])
      .map((name) => `${name} is not for the servers: give it to the migrations only`),
  ];
}

/** The demo lifts these checks, so it must be out of reach of others. */
function demoIsAtHome(env: Env): string[] {
  const host = env['HOST'] ?? '127.0.0.1';
  const url = parse(env['PUBLIC_URL'] ?? 'http://127.0.0.1');
  const away = !isLocal(host) || url === undefined || !isLocal(url.hostname);
  return away
    ? [
        'CABAS_DEMO=1 is for this machine only: take it out, or have HOST and PUBLIC_URL name the loopback address',
      ]
    : [];
}

function publicUrl(env: Env): string[] {
  const text = env['PUBLIC_URL'] ?? '';
  const url = parse(text);
  if (url?.protocol !== 'https:')
    return ['PUBLIC_URL must be https:// in production: cookies would travel in the clear'];
  return url.origin === text.replace(/\/$/, '')
    ? []
    : ['PUBLIC_URL must be an origin, without user, path or query'];
}

function database(env: Env): string[] {
  const url = parse(env['DATABASE_URL'] ?? '');
  if (url === undefined) return ['DATABASE_URL is no address: postgres://cabas_app:…@host:5432/cabas'];
  const host = url.searchParams.get('host') ?? decodeURIComponent(url.hostname);
  const bySocket = host.startsWith('/');
  const verified = ['require', 'verify-ca', 'verify-full'].includes(url.searchParams.get('sslmode') ?? '');
  return [
    ...(bySocket && url.password === '' ? [] : password('DATABASE_URL', url)),
    ...(verified || bySocket || isLocal(host) || isPrivate(env)
      ? []
      : [
          'DATABASE_URL leads to another machine without TLS: add ?sslmode=verify-full, or say PRIVATE_NETWORK=1 if only your servers share that network',
        ]),
  ];
}

function redis(env: Env): string[] {
  const url = parse(env['REDIS_URL'] ?? '');
  if (url === undefined) return ['REDIS_URL is no address: rediss://:…@host:6379/0'];
  if (isLocal(url.hostname)) return [];
  return [
    ...password('REDIS_URL', url),
    ...(url.protocol === 'rediss:' || isPrivate(env)
      ? []
      : [
          'REDIS_URL leads to another machine without TLS: use rediss://, or say PRIVATE_NETWORK=1 if only your servers share that network',
        ]),
  ];
}

function mail(env: Env): string[] {
  const url = parse(env['SMTP_URL'] ?? '');
  const from = env['MAIL_FROM'];
  const plain =
    url !== undefined &&
    url.protocol !== 'smtps:' &&
    url.password !== '' &&
    !isLocal(url.hostname) &&
    url.searchParams.get('requireTLS') !== 'true' &&
    url.searchParams.get('secure') !== 'true';
  return [
    ...(url === undefined ? ['SMTP_URL is no address: smtps://user:…@host:465'] : []),
    ...(plain
      ? ['SMTP_URL would send its password without insisting on TLS: use smtps://, or add ?requireTLS=true']
      : []),
    ...(from === undefined || from === '' ? ['MAIL_FROM is required in production'] : []),
    ...(/@(?:[\w-]+\.)*example\.(?:org|com|net)\b/i.test(from ?? '')
      ? ['MAIL_FROM is the address of an example: give one that people can answer']
      : []),
  ];
}

/** Missing, known to everybody, short, or hardly any variety: what a hurried hand types. */
function secretKey(env: Env): string[] {
  const key = env['SECRET_KEY'] ?? KNOWN_KEY;
  const weak = key === KNOWN_KEY || key.length < 32 || new Set(key).size < 12;
  return weak ? ['SECRET_KEY must be 32 random characters or more: openssl rand -base64 32'] : [];
}

/** Express would believe anyone's `X-Forwarded-For`: limits by address would count for nothing. */
function proxies(env: Env): string[] {
  const text = env['TRUST_PROXY'];
  if (text === undefined) return [];
  const everyone = text
    .split(',')
    .map((one) => one.trim())
    .some((one) => /^(true|\*|all|any|\d+)$/i.test(one) || /\/0+$/.test(one));
  return everyone ? ['TRUST_PROXY must name your proxies, by address or network: not everyone'] : [];
}

/** Where messages to devices may go besides the known services: never in the clear, never to an address of one's own network. */
function pushOrigins(env: Env): string[] {
  const weak = (env['PUSH_ORIGINS'] ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
    .some((one) => {
      const url = parse(one);
      return (
        url?.protocol !== 'https:' ||
        url.origin !== one ||
        isLocal(url.hostname) ||
        /^[\d.]+$|^\[/.test(url.hostname)
      );
    });
  return weak ? ['PUSH_ORIGINS must be https:// origins with a name: https://push.example.net'] : [];
}

/** Money goes to the services themselves, with keys that are theirs. */
function payments(env: Env): string[] {
  const key = env['STRIPE_SECRET_KEY'] ?? '';
  const secret = env['STRIPE_WEBHOOK_SECRET'] ?? '';
  const helloasso = parse(env['HELLOASSO_URL'] ?? '');
  return [
    ...(env['STRIPE_URL'] ? ['STRIPE_URL is for the demo and tests: take it out'] : []),
    ...(key === '' || /^(sk|rk)_live_\w{20,}$/.test(key)
      ? []
      : ['STRIPE_SECRET_KEY must be a live key (sk_live_… or rk_live_…)']),
    ...(secret === '' || /^whsec_\S{20,}$/.test(secret)
      ? []
      : ['STRIPE_WEBHOOK_SECRET must be the signing secret of the webhook (whsec_…)']),
    ...((env['HELLOASSO_URL'] ?? '') === '' || helloasso?.origin === 'https://api.helloasso.com'
      ? []
      : ['HELLOASSO_URL must be https://api.helloasso.com']),
  ];
}

function password(name: string, url: URL): string[] {
  const [user, secret] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
  if (secret === '') return [`${name} has no password`];
  if (secret === user || KNOWN_PASSWORDS.has(secret.toLowerCase()))
    return [`${name} has a password that everyone tries first: make a random one`];
  if (secret.length < SHORTEST_PASSWORD)
    return [`${name} has a password of less than ${SHORTEST_PASSWORD} characters: make a random one`];
  return [];
}

function isPrivate(env: Env): boolean {
  return env['PRIVATE_NETWORK'] === '1';
}

function isLocal(host: string): boolean {
  return host === '' || host === 'localhost' || host === '[::1]' || host === '::1' || /^127\./.test(host);
}

function parse(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
