import { Redis } from 'ioredis';

export type { Redis } from 'ioredis';

/**
 * A connection that comes back by itself. `patient` waits for Redis as long as it takes (queues); `fail-fast` gives up at once, for
 * callers with another way. Errors are told to `onError`: an unheard one would end the process.
 */
export function connectRedis(
  url: string,
  mode: 'patient' | 'fail-fast',
  onError: (error: Error) => void = () => undefined,
): Redis {
  const redis =
    mode === 'patient'
      ? new Redis(url, { maxRetriesPerRequest: null })
      : new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  redis.on('error', onError);
  return redis;
}
