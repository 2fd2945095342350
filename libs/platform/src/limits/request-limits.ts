import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { DomainError } from '@cabas/kernel';
import type { Config } from '../config.ts';
import { CONFIG } from '../config.ts';
import { connectRedis, type Redis } from '../database/redis.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/**
 * How often one may ask, in the ordinary course of things (who tries passwords is `AttemptLimits`' business). `together` is
 * counted by all processes in Redis; without Redis, and for what is asked all the time, each process counts by itself.
 */
export const LIMITS = {
  /** A treasurer's files, by account (recipes: 10/h). */
  exports: { points: 10, seconds: HOUR, together: true },
  /** Files sent for a dry run, by account. */
  imports: { points: 30, seconds: HOUR, together: true },
  /** Photos sent, by account: a stall photographed in one evening. */
  pictures: { points: 200, seconds: HOUR, together: true },
  /** Papers and documents as PDF, by account: printed one by one, or a farm's whole year. */
  papers: { points: 300, seconds: HOUR, together: true },
  /** A calendar read by programs without a session, by its account: a family's telephones ask each every hour or so. */
  calendars: { points: 120, seconds: HOUR, together: false },
  /** Orders placed, changed and cancelled, by account. */
  orders: { points: 60, seconds: 10 * MINUTE, together: false },
  /** Every change, by account: a grid of products saved at once is many. */
  changes: { points: 600, seconds: MINUTE, together: false },
  /** Pages without signing in (a farm's), by address: a hall full of people who scan the same sheet. */
  publicPages: { points: 300, seconds: MINUTE, together: false },
  /** Requests by nobody signed in, by address: a village hall shares one. */
  strangers: { points: 1800, seconds: MINUTE, together: false },
} as const satisfies Record<string, { points: number; seconds: number; together: boolean }>;

export type LimitName = keyof typeof LIMITS;

/** Asked too often; `seconds` until it may be asked again. */
export class RateLimited extends DomainError {
  readonly seconds: number;

  constructor(seconds: number) {
    super('Refused', 'RATE_LIMITED', { seconds, minutes: Math.ceil(seconds / 60) });
    this.seconds = seconds;
  }
}

/** The one place where ordinary requests are counted. Redis away: still serving, each process by itself. */
@Injectable()
export class RequestLimits implements OnApplicationShutdown {
  private readonly redis: Redis | undefined;
  private readonly limiters: Readonly<Record<string, RateLimiterAbstract>>;

  constructor(@Inject(CONFIG) config: Pick<Config, 'redisUrl' | 'redisPrefix' | 'rateLimits'>) {
    const redis = config.rateLimits ? connectRedis(config.redisUrl, 'fail-fast') : undefined;
    this.redis = redis;
    this.limiters =
      redis === undefined
        ? {} // counted by nobody
        : Object.fromEntries(
            Object.entries(LIMITS).map(([name, { points, seconds, together }]) => {
              const here = new RateLimiterMemory({ points, duration: seconds, keyPrefix: name });
              if (!together) return [name, here];
              return [
                name,
                new RateLimiterRedis({
                  storeClient: redis,
                  keyPrefix: `${config.redisPrefix}:limit:${name}`,
                  points,
                  duration: seconds,
                  rejectIfRedisNotReady: true,
                  insuranceLimiter: here,
                }),
              ];
            }),
          );
  }

  /** Counts `times` requests of `key`. @throws RateLimited */
  async count(name: LimitName, key: string, times = 1): Promise<void> {
    try {
      await this.limiters[name]?.consume(key, times);
    } catch (error) {
      if (error instanceof RateLimiterRes) throw new RateLimited(Math.ceil(error.msBeforeNext / 1000));
      throw error;
    }
  }

  /** Whether the next one would be too many; counts nothing. */
  async isSpent(name: LimitName, key: string): Promise<boolean> {
    const counted = await this.limiters[name]?.get(key);
    return counted != null && counted.remainingPoints <= 0;
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }
}
