// Bank accounts as SEPA knows them: IBAN (ISO 13616, key ISO 7064 mod 97-10) and BIC (ISO 9362).

/** How long an IBAN is in each country that SEPA reaches (November 2026). */
const LENGTHS: Readonly<Record<string, number>> = {
  ...{
    AD: 24,
    AL: 28,
    AT: 20,
    BE: 16,
    BG: 22,
    CH: 21,
    CY: 28,
    CZ: 24,
    DE: 22,
    DK: 18,
    EE: 20,
    ES: 24,
    FI: 18,
    FR: 27,
  },
  ...{
    GB: 22,
    GI: 23,
    GR: 27,
    HR: 21,
    HU: 28,
    IE: 22,
    IS: 26,
    IT: 27,
    LI: 21,
    LT: 20,
    LU: 20,
    LV: 21,
    MC: 27,
    MD: 24,
  },
  ...{
    ME: 22,
    MK: 19,
    MT: 31,
    NL: 18,
    NO: 15,
    PL: 28,
    PT: 25,
    RO: 24,
    RS: 22,
    SE: 24,
    SI: 19,
    SK: 24,
    SM: 27,
    VA: 22,
  },
};

/** As stored: capitals without spaces; undefined when it is no IBAN of a SEPA country. */
export function normalizeIban(text: string): string | undefined {
  const iban = text.replace(/[\s.\-\u00a0\u202f]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban) || iban.length !== LENGTHS[iban.slice(0, 2)]) return undefined;
  return mod97(iban.slice(4) + iban.slice(0, 4)) === 1 ? iban : undefined;
}

/** As people read it: by fours, with non-breaking spaces. */
export function formatIban(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, '$1\u00a0');
}

/** For a log: which account it was, not its number. */
export function maskIban(iban: string): string {
  return `${iban.slice(0, 2)}…${iban.slice(-4)}`;
}

/** As stored; undefined when it is no BIC. */
export function normalizeBic(text: string): string | undefined {
  const bic = text.replace(/[\s\u00a0\u202f]/g, '').toUpperCase();
  return /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(bic) ? bic : undefined;
}

/** A creditor reference (ISO 11649) around up to 21 letters and digits: `RF` and two digits that guard the rest. @throws RangeError */
export function creditorReference(body: string): string {
  if (!/^[A-Z0-9]{1,21}$/.test(body)) throw new RangeError(`not the body of a reference: ${body}`);
  return `RF${String(98 - mod97(`${body}RF00`)).padStart(2, '0')}${body}`;
}

/** As stored: capitals without spaces; undefined when a digit is wrong or it is no reference. */
export function normalizeReference(text: string): string | undefined {
  const reference = text.replace(/[\s\u00a0\u202f]/g, '').toUpperCase();
  if (!/^RF\d{2}[A-Z0-9]{1,21}$/.test(reference)) return undefined;
  return mod97(reference.slice(4) + reference.slice(0, 4)) === 1 ? reference : undefined;
}

/** Letters count as 10 to 35; the rest of so long a number, part by part. */
function mod97(text: string): number {
  let rest = 0;
  for (const sign of text) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
