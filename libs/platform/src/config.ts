import { HAND_OVER_SECONDS } from './jobs/relay.ts';

/** What a server is told by its environment. A production start refuses weak settings (docs/security.md). */
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
}

/** For development, tests and the demo, where nothing is secret. */
const KNOWN_KEY = 'cabas-demo-key-that-everybody-knows-and-nobody-may-use';

/** Reads the environment. @throws Error that names what is missing or too weak for production. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const production = env['NODE_ENV'] === 'production' && env['CABAS_DEMO'] !== '1';
  const publicUrl = (env['PUBLIC_URL'] ?? `http://127.0.0.1:${env['PORT'] ?? '3000'}`).replace(/\/$/, '');
  const config: Config = {
    production,
    port: Number(env['PORT'] ?? 3000),
    publicUrl,
    databaseUrl: required(env, 'DATABASE_URL'),
    databasePool: Number(env['DATABASE_POOL'] ?? 20),
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
  };
  if (production && !config.secureCookies) throw new Error('PUBLIC_URL must be https:// in production');
  if (production && env['MAIL_FROM'] === undefined) throw new Error('MAIL_FROM is required in production');
  if (production && isWeakKey(config.secretKey))
    throw new Error(
      'SECRET_KEY is required in production: 32 random characters or more (openssl rand -base64 32)',
    );
  if (config.apiKeyHashes.some((hash) => !/^[0-9a-f]{64}$/.test(hash)))
    throw new Error('API_KEY_HASHES must be SHA-256 sums in hexadecimal');
  return config;
}

/** Known to everybody, short, or hardly any variety: what a hurried hand types. */
function isWeakKey(key: string): boolean {
  return key === KNOWN_KEY || key.length < 32 || new Set(key).size < 12;
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
