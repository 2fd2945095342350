import { HAND_OVER_SECONDS } from './jobs/relay.ts';
import { KNOWN_KEY, weaknessesOf } from './config-weaknesses.ts';

export const CONFIG = Symbol('config');

/** What a server is told by its environment. A production start refuses weak settings (docs/self-hosting.md). */
export interface Config {
  readonly production: boolean;
  readonly port: number;
  /** Origin under which people reach us, without a trailing slash. */
  readonly publicUrl: string;
  readonly databaseUrl: string;
  readonly databasePool: number;
  readonly redisUrl: string;
  /** Keeps several installations apart on one Redis. */
  readonly redisPrefix: string;
  /** After so many seconds a message without done-mark is handed to the queue again (then twice as long, and so on). */
  readonly handOverSeconds: number;
  readonly smtpUrl: string;
  readonly mailFrom: string;
  readonly secureCookies: boolean;
  /** Seals what must be read again and yet be worthless in a stolen database: secrets of second factors. */
  readonly secretKey: string;
  /** Whose `X-Forwarded-For` is believed: addresses, networks or `loopback` (Express “trust proxy”). */
  readonly trustProxy: string;
  /** Folder of the built front ends; absent when they are served elsewhere. */
  readonly webRoot: string | undefined;
  /** Manifests of the front ends' operations (`TRUSTED_DOCUMENTS`, comma-separated); in production the only ones that are run. */
  readonly trustedDocuments: readonly string[];
  /** SHA-256 (hexadecimal) of the keys that allow free-form operations in production (`API_KEY_HASHES`, comma-separated). */
  readonly apiKeyHashes: readonly string[];
  /** Whether ordinary requests are counted; never off in production. */
  readonly rateLimits: boolean;
  /** What push services know us by (`VAPID_PUBLIC_KEY`, `VAPID_PRIVATE_KEY`); absent: no messages to devices. */
  readonly vapid: { readonly publicKey: string; readonly privateKey: string } | undefined;
  /** Push services besides the known ones, by origin (`PUSH_ORIGINS`, comma-separated). */
  readonly pushOrigins: readonly string[];
  /** Stripe Connect (`STRIPE_SECRET_KEY`, `STRIPE_WEBHOOK_SECRET`); absent: nobody pays with it. `url`: its counterpart on this machine. */
  readonly stripe:
    | { readonly secretKey: string; readonly webhookSecret: string; readonly url: string | undefined }
    | undefined;
  /** HelloAsso's address (`HELLOASSO_URL`); absent: nobody pays with it. Keys are each collective's own. */
  readonly helloassoUrl: string | undefined;
  /** `info` tells every request and job, `warn` only what went wrong; absent: by `production`. */
  readonly logLevel: string | undefined;
  /** How long a server that was told to stop still serves while `/readyz` already says no: for balancers that look rarely. */
  readonly drainSeconds: number;
}

/**
 * Reads the environment. Whoever says nothing runs in production: only `NODE_ENV=development` or `test`, and the demo on this very
 * machine, go without its checks. @throws Error that names each setting that is missing or too weak, and never its value.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const demo = env['CABAS_DEMO'] === '1';
  const production = !demo && !['development', 'test'].includes(env['NODE_ENV'] ?? '');
  const publicUrl = (env['PUBLIC_URL'] ?? `http://127.0.0.1:${env['PORT'] ?? '3000'}`).replace(/\/$/, '');
  const config: Config = {
    production,
    port: positive(env, 'PORT') ?? 3000,
    publicUrl,
    databaseUrl: required(env, 'DATABASE_URL'),
    databasePool: positive(env, 'DATABASE_POOL') ?? 20,
    redisUrl: required(env, 'REDIS_URL'),
    redisPrefix: env['REDIS_PREFIX'] ?? 'cabas',
    handOverSeconds: positive(env, 'HAND_OVER_SECONDS') ?? HAND_OVER_SECONDS,
    smtpUrl: required(env, 'SMTP_URL'),
    mailFrom: env['MAIL_FROM'] ?? 'Cabas <bonjour@cabas.example.org>',
    secureCookies: publicUrl.startsWith('https://'),
    secretKey: env['SECRET_KEY'] ?? KNOWN_KEY,
    trustProxy: env['TRUST_PROXY'] ?? 'loopback',
    webRoot: env['WEB_ROOT'],
    trustedDocuments: listOf(env, 'TRUSTED_DOCUMENTS'),
    apiKeyHashes: listOf(env, 'API_KEY_HASHES'),
    rateLimits: env['RATE_LIMITS'] !== 'off',
    vapid: readVapid(env),
    pushOrigins: listOf(env, 'PUSH_ORIGINS'),
    stripe: readStripe(env),
    helloassoUrl: env['HELLOASSO_URL'] || undefined,
    logLevel: env['LOG_LEVEL'] || undefined,
    drainSeconds: positive(env, 'DRAIN_SECONDS') ?? 0,
  };
  const weak = weaknessesOf(env, { production, demo });
  if (weak.length > 0) throw new Error(`refusing to start: ${weak.join('; ')}`);
  if (config.apiKeyHashes.some((hash) => !/^[0-9a-f]{64}$/.test(hash)))
    throw new Error('API_KEY_HASHES must be SHA-256 sums in hexadecimal');
  return config;
}

function readVapid(env: NodeJS.ProcessEnv): Config['vapid'] {
  const [publicKey, privateKey] = [
    env['VAPID_PUBLIC_KEY'] || undefined,
    env['VAPID_PRIVATE_KEY'] || undefined,
  ];
  if (publicKey === undefined && privateKey === undefined) return undefined;
  if (publicKey === undefined || privateKey === undefined)
    throw new Error(
      'VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY belong together: npx web-push generate-vapid-keys',
    );
  return { publicKey, privateKey };
}

function readStripe(env: NodeJS.ProcessEnv): Config['stripe'] {
  const [secretKey, webhookSecret] = [
    env['STRIPE_SECRET_KEY'] || undefined,
    env['STRIPE_WEBHOOK_SECRET'] || undefined,
  ];
  if (secretKey === undefined && webhookSecret === undefined) return undefined;
  if (secretKey === undefined || webhookSecret === undefined)
    throw new Error('STRIPE_SECRET_KEY and STRIPE_WEBHOOK_SECRET belong together: docs/self-hosting.md');
  return { secretKey, webhookSecret, url: env['STRIPE_URL'] || undefined };
}

function listOf(env: NodeJS.ProcessEnv, name: string): string[] {
  return (env[name] ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
}

function positive(env: NodeJS.ProcessEnv, name: string): number | undefined {
  const value = env[name];
  if (value === undefined || value === '') return undefined;
  if (!(Number(value) > 0)) throw new Error(`${name} must be a number above 0`);
  return Number(value);
}

function required(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (value === undefined || value === '') throw new Error(`${name} is required`);
  return value;
}
