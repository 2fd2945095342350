import { createHash } from 'node:crypto';

/** The same words, the same id, in every run. */
export function idOf(...words: readonly (string | number)[]): string {
  const hex = createHash('md5').update(words.join(':')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** The hash under which a session's token is stored, as COPY takes bytes. */
export function tokenHash(token: string): string {
  return `\\x${createHash('sha256').update(token).digest('hex')}`;
}

/** Repeatable numbers from 0 to `below`, evenly spread (mulberry32). */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}
