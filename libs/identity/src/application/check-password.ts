import { InvalidInput, searchKey } from '@cabas/kernel';
import { isWeakPassword, type PasswordOwner } from '../domain/password.ts';

let known: Promise<ReadonlySet<string>> | undefined;

/** 49,000 passwords that leaked, most used first, as zxcvbn has them; read when first asked, for they take some megabytes. */
async function knownPasswords(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  return new Set(dictionary.passwords);
}

/**
 * Refuses a new password that is easy to guess: by its length and owner, or because everyone who guesses has it on a list, as it
 * is or with up to four figures or marks behind it. @throws InvalidInput WEAK_PASSWORD
 */
export async function assertStrongPassword(password: string, owner: PasswordOwner): Promise<void> {
  const list = await (known ??= knownPasswords());
  const written = [password.toLowerCase(), searchKey(password)];
  const bare = written.map((text) => text.replace(/[^\p{L}]{1,4}$/u, ''));
  if (isWeakPassword(password, owner) || [...written, ...bare].some((text) => list.has(text)))
    throw new InvalidInput([{ path: 'password', code: 'WEAK_PASSWORD' }]);
}
