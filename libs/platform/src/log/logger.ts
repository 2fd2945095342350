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
    serializers: { err: (error: Error) => clean(plain(error)) },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** As pino tells errors, without the hidden way back to the error itself. */
function plain(error: Error): object {
  const { raw: _raw, ...told } = stdSerializers.err(error);
  return told;
}

/** However deep it stands: a mail server's refusals lie in a list of errors inside the error. */
function clean(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return scrub(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > 3) return '…';
  if (Array.isArray(value)) return value.slice(0, 10).map((one) => clean(one, depth + 1));
  const { code } = value as { code?: unknown };
  const fields = value instanceof Error ? { ...value, message: value.message } : value;
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => !SECRET.includes(name))
      .map(([name, one]) => [
        name,
        clean(typeof one === 'string' ? withoutValues(one, code) : (one as unknown), depth + 1),
      ]),
  );
}
