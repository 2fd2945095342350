// White paper, dark ink, leaf hairlines: everything stays readable printed in grey.
export const INK = '#22301F';
export const QUIET = '#56624F';
export const LEAF = '#2F6B3C';
export const HAIRLINE = '#C3CCBC';
export const TINT = '#F1F4EE';

/** Points; 842 × 595. Fifteen millimetres at the sides: office printers leave out less. */
export const A4 = { long: 841.89, short: 595.28 };
export const MARGIN = { side: 42, top: 38, bottom: 34 };
/** Kept for the foot: its rule and its line. */
export const FOOT = 26;

export const SIZE = {
  title: 23,
  subtitle: 13,
  heading: 13.5,
  subheading: 11,
  text: 10.5,
  table: 10,
  small: 8.5,
  compact: 8.5,
};
export const LEADING = 1.28;

/** Where the letters of a line of this size stand, under the line's top. */
export function baselineOf(size: number): number {
  return size * (0.5 * (LEADING - 1) + 0.79);
}
