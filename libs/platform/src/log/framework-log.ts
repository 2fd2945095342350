import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';
import { scrub } from './scrub.ts';

/** What the framework has to say, in our one log; its announcements at start are for those who look for them. */
export class FrameworkLog implements LoggerService {
  private readonly to: Logger;

  constructor(to: Logger) {
    this.to = to;
  }

  log(message: unknown, ...more: unknown[]): void {
    this.write('debug', message, more);
  }
  debug(message: unknown, ...more: unknown[]): void {
    this.write('debug', message, more);
  }
  verbose(message: unknown, ...more: unknown[]): void {
    this.write('trace', message, more);
  }
  warn(message: unknown, ...more: unknown[]): void {
    this.write('warn', message, more);
  }
  error(message: unknown, ...more: unknown[]): void {
    this.write('error', message, more);
  }
  fatal(message: unknown, ...more: unknown[]): void {
    this.write('fatal', message, more);
  }

  private write(
    level: 'trace' | 'debug' | 'warn' | 'error' | 'fatal',
    message: unknown,
    more: unknown[],
  ): void {
    const from = more.findLast((part) => typeof part === 'string' && !part.includes('\n'));
    if (message instanceof Error) this.to[level]({ from, err: message });
    else this.to[level]({ from }, scrub(typeof message === 'string' ? message : JSON.stringify(message)));
  }
}
