import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { Refused } from '@cabas/kernel';
import { CONFIG, connectRedis, type Config, type Redis } from '@cabas/platform';

const QUARTER = 15 * 60;
const HOUR = 60 * 60;
/** Only for the bench that times sign-in: a production start refuses it. */
const unlimited = process.env['RATE_LIMITS'] === 'off';

/**
 * How often one may try. Counted by address and account together, so that nobody locks someone else out and a village hall
 * behind one address can still sign in. Without Redis each process counts by itself.
 */
@Injectable()
export class AttemptLimits implements OnApplicationShutdown {
  private readonly redis: Redis;
  private readonly namespace: string;
  private readonly logIns: RateLimiterRedis;
  private readonly logInsFromAddress: RateLimiterRedis;
  private readonly mails: RateLimiterRedis;
  private readonly signUps: RateLimiterRedis;

  constructor(@Inject(CONFIG) config: Config) {
    if (unlimited && config.production) throw new Error('RATE_LIMITS=off is refused in production');
    this.redis = connectRedis(config.redisUrl, 'fail-fast'); // then the insurance limiter takes over
    this.namespace = config.redisPrefix;
    this.logIns = this.limiter('log-in', 10, QUARTER);
    this.logInsFromAddress = this.limiter('log-in-address', 300, QUARTER);
    this.mails = this.limiter('account-mail', 5, HOUR);
    this.signUps = this.limiter('sign-up-address', 500, HOUR);
  }

  /** Counts a log-in before its password is checked. @throws Refused TOO_MANY_ATTEMPTS */
  async logIn(address: string, emailKey: string): Promise<void> {
    if (!(await consume(this.logInsFromAddress, address))) throw new Refused('TOO_MANY_ATTEMPTS');
    if (!(await consume(this.logIns, `${address}|${emailKey}`))) throw new Refused('TOO_MANY_ATTEMPTS');
  }

  /** The password was right: failures count from zero again. */
  async forgive(address: string, emailKey: string): Promise<void> {
    await this.logIns.delete(`${address}|${emailKey}`).catch(() => undefined);
    await this.logInsFromAddress.reward(address, 1).catch(() => undefined);
  }

  /** @throws Refused TOO_MANY_ATTEMPTS */
  async signUp(address: string): Promise<void> {
    if (!(await consume(this.signUps, address))) throw new Refused('TOO_MANY_ATTEMPTS');
  }

  /** Whether one more unasked mail may go to this address (5 an hour): nobody's mailbox is filled through us. */
  async mayMail(emailKey: string): Promise<boolean> {
    return consume(this.mails, emailKey);
  }

  onApplicationShutdown(): void {
    this.redis.disconnect();
  }

  private limiter(name: string, points: number, duration: number): RateLimiterRedis {
    return new RateLimiterRedis({
      storeClient: this.redis,
      keyPrefix: `${this.namespace}:${name}`,
      points,
      duration,
      rejectIfRedisNotReady: true,
      insuranceLimiter: new RateLimiterMemory({ points, duration }),
    });
  }
}

async function consume(limiter: RateLimiterRedis, key: string): Promise<boolean> {
  if (unlimited) return true;
  try {
    await limiter.consume(key);
    return true;
  } catch (error) {
    if (error instanceof RateLimiterRes) return false;
    throw error;
  }
}
