import { currentContext, inContext } from '@cabas/platform';

/** Each read a transaction of its own, ended before a service is asked: none of them waits for the network. */
export function apart<T>(fn: () => Promise<T>): Promise<T> {
  return inContext({ ...currentContext(), shared: undefined }, fn);
}
