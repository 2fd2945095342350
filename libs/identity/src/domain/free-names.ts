/** `les-paniers`, then `les-paniers-2`, `-3`…: the first that nobody has; at most 60 characters. */
export function freeSlug(wish: string, taken: ReadonlySet<string>): string {
  const base = wish.length < 2 ? 'collectif' : wish;
  return firstFree(base, taken, 60, (n) => `-${n}`);
}

/** `VALENCAY`, then `VALENCA2`…: the first that nobody has; 3 to 8 characters. */
export function freeShortCode(wish: string, taken: ReadonlySet<string>): string {
  return firstFree(wish, taken, 8, String);
}

function firstFree(
  base: string,
  taken: ReadonlySet<string>,
  length: number,
  suffix: (n: number) => string,
): string {
  if (!taken.has(base)) return base;
  for (let n = 2; ; n += 1) {
    const name = base.slice(0, length - suffix(n).length) + suffix(n);
    if (!taken.has(name)) return name;
  }
}
