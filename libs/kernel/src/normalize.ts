// One spelling for what people and spreadsheets write in many.

/** Trimmed, lower-case, NFKC; undefined when it is no plausible address. */
export function normalizeEmail(text: string): string | undefined {
  const email = text.normalize('NFKC').trim().toLowerCase();
  if (email.length > 254 || email.indexOf('@') > 64 || email.includes('..')) return undefined;
  return EMAIL.test(email) ? email : undefined;
}

/** A person's or a farm's name: controls and invisible marks removed, spaces collapsed, accents and case kept. */
export function normalizeName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** For finding and comparing: no accents, no case, ligatures undone, straight apostrophes, single spaces. */
export function searchKey(text: string): string {
  return normalizeName(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/[’‘ʼ]/g, "'");
}

/** A part of a web address, `a-z0-9-`, at most 60 characters; may be empty when nothing readable is left. */
export function slugify(text: string): string {
  return searchKey(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}

/**
 * A proposal of 3 to 8 `A-Z0-9` for document numbers: `Ferme du Bois Joli` → `BOISJOLI`. Not unique by itself.
 */
export function shortCode(name: string): string {
  const words =
    searchKey(name)
      .toUpperCase()
      .match(/[A-Z0-9]+/g) ?? [];
  const telling = words.filter((word) => !COMMON_WORDS.has(word));
  const [one = '', two = ''] = telling.length > 0 ? telling : words;
  const code = two === '' ? one : `${one.slice(0, Math.max(4, 8 - two.length))}${two}`;
  return code.slice(0, 8).padEnd(3, 'X');
}

const EMAIL =
  /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-][\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]*(?<!\.)@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(?:\p{L}{2,63}|xn--[a-z0-9-]{2,59})$/u;

const COMMON_WORDS = new Set(
  'A AU AUX D DE DES DU EN ET L LA LE LES FERME GAEC EARL SCEA SARL SAS AMAP ASSOCIATION COLLECTIF CIVAM MONSIEUR MADAME THE OF AND FARM'.split(
    ' ',
  ),
);
