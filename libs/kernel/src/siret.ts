// French business numbers: SIREN (9 digits), SIRET (SIREN + 5), both with a Luhn key; VAT number from the SIREN.

/** Nine digits with a valid key. */
export function isSiren(text: string): boolean {
  return /^\d{9}$/.test(text) && text !== '000000000' && luhnSum(text) % 10 === 0;
}

/** Fourteen digits with valid keys. La Poste's branches follow a rule of their own: their digits add up to a multiple of 5. */
export function isSiret(text: string): boolean {
  if (!/^\d{14}$/.test(text) || !isSiren(text.slice(0, 9))) return false;
  if (luhnSum(text) % 10 === 0) return true;
  return text.startsWith(LA_POSTE) && digitSum(text) % 5 === 0;
}

/** As stored: fourteen digits without spaces or dots; undefined when it is no SIRET. */
export function normalizeSiret(text: string): string | undefined {
  const digits = text.replace(/[\s.\-\u00a0\u202f]/g, '');
  return isSiret(digits) ? digits : undefined;
}

/** `FR` + key + SIREN. Throws RangeError when it is no SIREN. */
export function frenchVatNumber(siren: string): string {
  if (!isSiren(siren)) throw new RangeError(`not a SIREN: ${siren}`);
  const key = (12 + 3 * (Number(siren) % 97)) % 97;
  return `FR${String(key).padStart(2, '0')}${siren}`;
}

/** A valid SIRET for demonstrations and tests, the same for the same seed (0–99 999); `000…` is given to nobody. */
export function makeSiret(seed: number): string {
  if (!Number.isInteger(seed) || seed < 0) throw new RangeError(`not a seed: ${seed}`);
  const siren = withKey(`000${String((seed + 1) % 100_000 || 1).padStart(5, '0')}`);
  return withKey(`${siren}0001`);
}

const LA_POSTE = '356000000';

function withKey(digits: string): string {
  return `${digits}${(10 - (luhnSum(`${digits}0`) % 10)) % 10}`;
}

function luhnSum(digits: string): number {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]) * (place % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum;
}

function digitSum(digits: string): number {
  return [...digits].reduce((sum, digit) => sum + Number(digit), 0);
}
