/**
 * Makes one for each word, or pair of words, and keeps it once it is asked for: a formatter of `Intl` costs more than a hundred uses
 * of it, and the first one of all some 10 ms of a page's start.
 */
export function kept<Made, Second extends string | boolean = never>(
  make: (first: string, second: Second) => Made,
): (first: string, ...second: [Second] extends [never] ? [] : [Second]) => Made {
  const all = new Map<string, Made>();
  return (first, ...[second]) => {
    const key = second === undefined ? first : `${first} ${second}`;
    let made = all.get(key);
    if (made === undefined) {
      made = make(first, second as Second);
      all.set(key, made);
    }
    return made;
  };
}
