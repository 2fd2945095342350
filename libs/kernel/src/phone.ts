/**
 * A telephone number in international form, from French habits: `06 12 34 56 78`, `0033 6…`, `+33 (0)6…`, and `612345678`
 * as spreadsheets leave it. Overseas numbers get their own prefix. Undefined when it is no number.
 */
export function normalizePhone(text: string): string | undefined {
  const digits = text
    .normalize('NFKC')
    .replace(/\(0\)/g, '')
    .replace(/[\s.\-/()\u2010-\u2015]/g, '')
    .replace(/^00/, '+');
  if (!/^\+?\d+$/.test(digits)) return undefined;
  const national = /^(?:\+330?|0)?([1-9]\d{8})$/.exec(digits)?.[1];
  if (national !== undefined) return `+${overseasPrefix(national) ?? '33'}${national}`;
  if (digits.startsWith('+33')) return undefined;
  return /^\+[1-9]\d{7,14}$/.test(digits) ? digits : undefined;
}

/** Overseas departments have prefixes of their own (plan national de numérotation, Arcep). */
function overseasPrefix(national: string): string | undefined {
  if (/^(262|263|269|639|69[23])/.test(national)) return '262';
  if (/^(590|69[01])/.test(national)) return '590';
  if (/^(594|694)/.test(national)) return '594';
  if (/^(596|69[67])/.test(national)) return '596';
  return undefined;
}
