import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * A package that comes with its first use, not with the server: what a start would wait for and most processes never ask. `T` is the
 * package's own type (`typeof import('…')`).
 */
export function withFirstUse<T>(name: string): () => T {
  return () => require(name) as T;
}
