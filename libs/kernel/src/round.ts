// Exact integer arithmetic: products and quotients of money or quantities never leave the integers, through BigInt where a number can't hold them.

/**
 * `numerator / denominator` to the nearest integer; halves go away from zero, so that a credit note is exactly the
 * opposite of what it corrects (12.5 → 13, −12.5 → −13).
 */
export function roundHalfUp(numerator: bigint, denominator: bigint): bigint {
  if (denominator === 0n) throw new RangeError('division by zero');
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const rounded = (2n * n + d) / (2n * d);
  return negative ? -rounded : rounded;
}

/** `value × by / over`, rounded once. Throws RangeError when an operand or the result is no safe integer. */
export function multiplyDivide(value: number, by: number, over: number): number {
  // integers below 2^53 are exact as numbers too, and a phone reckons a stall's prices many times faster with them
  const numerator = 2 * value * by + over;
  const isSmall = numerator <= Number.MAX_SAFE_INTEGER && value >= 0 && by >= 0 && over > 0;
  if (isSmall && [value, by, over].every(Number.isSafeInteger)) {
    return (numerator - (numerator % (2 * over))) / (2 * over);
  }
  return toSafeInteger(roundHalfUp(exact(value) * exact(by), exact(over)));
}

/** Back to a `number`; throws RangeError rather than lose a unit. */
export function toSafeInteger(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError(`not a safe integer: ${value}`);
  return number;
}

/** To BigInt; throws RangeError for a fraction or an unsafe integer. */
export function exact(value: number): bigint {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe integer: ${value}`);
  return BigInt(value);
}
