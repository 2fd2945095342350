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

/**
 * As people write it: `06 52 17 98 58`; of an overseas department `0692 12 34 56`, its prefix first; of an overseas territory its code and
 * pairs (`+687 75 12 34`). Others as they are kept.
 */
export function formatPhone(phone: string): string {
  const mainland = /^\+33(\d)(\d{8})$/.exec(phone);
  if (mainland) return spaced(`0${mainland[1]}`, mainland[2]);
  const department = /^\+(?:262|590|594|596)(\d{3})(\d{6})$/.exec(phone);
  if (department) return spaced(`0${department[1]}`, department[2]);
  const territory = /^\+(508|681|687|689)((?:\d{2}){3,4})$/.exec(phone);
  return territory ? spaced(`+${territory[1]}`, territory[2]) : phone;
}

/** What comes first, then pairs; never broken over two lines. */
function spaced(first: string, digits = ''): string {
  return [first, ...(digits.match(/\d{2}/g) ?? [])].join('\u00a0');
}
