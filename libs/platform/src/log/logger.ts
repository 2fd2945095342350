import { pino, stdSerializers, type DestinationStream, type Logger, type LoggerOptions } from 'pino';
import type { Config } from '../config.ts';
import { scrub, withoutValues } from './scrub.ts';

const SECRET = [
  ...[
    'password',
    'token',
    'secret',
    'email',
    'emailKey',
    'phone',
    'to',
    'payload',
    'cookie',
    'authorization',
  ],
  ...['givenName', 'familyName', 'iban', 'variables'],
];

/** Structured logs without personal data: ids only; what looks like a secret or an address is removed. */
export function createLogger(
  config: Pick<Config, 'production' | 'logLevel'>,
  destination?: DestinationStream,
): Logger {
  const options: LoggerOptions = {
    level: config.logLevel ?? (config.production ? 'info' : 'warn'),
    redact: {
      paths: [
        ...SECRET.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
        ...['parameters', 'detail', 'where', 'driverError', 'rejected', 'envelope', 'input'].map(
          (name) => `err.${name}`,
        ),
      ],
      remove: true,
    },
    serializers: { err: (error: Error) => clean(stdSerializers.err(error)) },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

function clean<T extends object>(error: T): T {
  const { code } = error as { code?: unknown };
  const masked = Object.entries(error).map(([key, value]) => [
    key,
    typeof value === 'string' ? scrub(withoutValues(value, code)) : (value as unknown),
  ]);
  return Object.fromEntries(masked) as T;
}
