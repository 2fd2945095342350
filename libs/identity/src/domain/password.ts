import { searchKey } from '@cabas/kernel';

/** About whom a password must not speak. */
export interface PasswordOwner {
  readonly email: string;
  readonly givenName?: string;
  readonly familyName?: string;
}

const LEAST = 10;

/**
 * Whether a password is too easy to guess (NIST SP 800-63B: length and a list of what everyone tries, no character
 * classes): under ten characters, a common one, hardly any variety, or little beside the person's own name or address.
 */
export function isWeakPassword(password: string, owner: PasswordOwner): boolean {
  if ([...password].length < LEAST) return true;
  const bare = squeeze(password);
  if (new Set(password.toLowerCase()).size < 5) return true;
  if (
    COMMON.some(
      (word) => bare === word || (bare.startsWith(word) && /^\d{0,4}$/.test(bare.slice(word.length))),
    )
  )
    return true;
  const own = [
    owner.email,
    owner.email.split('@')[0] ?? '',
    owner.givenName ?? '',
    owner.familyName ?? '',
  ].map(squeeze);
  const rest = own
    .filter((word) => word.length >= 3)
    .sort((a, b) => b.length - a.length)
    .reduce((text, word) => text.replaceAll(word, ''), bare);
  return rest.length < bare.length && rest.length < 5;
}

function squeeze(text: string): string {
  return searchKey(text).replace(/[^a-z0-9]/g, '');
}

const COMMON = [
  'motdepasse',
  'monmotdepasse',
  'password',
  'passw0rd',
  'mypassword',
  'azertyuiop',
  'azerty',
  'qwertyuiop',
  'qwerty',
  'qwertz',
  'qsdfghjklm',
  'wxcvbn',
  '1234567890',
  '0123456789',
  '12345678910',
  '123456789',
  '0987654321',
  '9876543210',
  '1122334455',
  'azerty123456',
  'qwerty123456',
  'abcdefghij',
  'abcdefghijkl',
  '1q2w3e4r5t',
  '1a2z3e4r5t',
  'aqwzsxedc',
  'bonjour',
  'soleil',
  'doudou',
  'chouchou',
  'marseille',
  'jetaime',
  'loulou',
  'nicolas',
  'iloveyou',
  'letmein',
  'welcome',
  'administrator',
  'administrateur',
  'admin',
  'changeme',
  'changezmoi',
  'superman',
  'princess',
  'sunshine',
  'football',
  'camap',
  'cagette',
  'cabas',
  'panier',
  'legumes',
  'paniers',
  'producteur',
];
