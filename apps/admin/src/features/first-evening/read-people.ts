/** Reads people from pasted text: `Léa Martin <lea@exemple.fr>`, `lea.martin@exemple.fr`, one a line or separated by commas. */
export interface Person {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
}

const ADDRESS = /[^\s<>,;"()]+@[^\s<>,;"()]+\.[^\s<>,;"()]+/;

export function readPeople(text: string): readonly Person[] {
  const found = new Map<string, Person>();
  for (const part of text.split(/[\n;,]+/)) {
    const email = ADDRESS.exec(part)?.[0];
    if (email === undefined) continue;
    const words = part
      .replace(email, '')
      .replace(/[<>"()\t]+/g, ' ')
      .trim();
    found.set(email.toLowerCase(), { email, ...nameFrom(words === '' ? wordsOf(email) : words) });
  }
  return [...found.values()];
}

function nameFrom(words: string): Pick<Person, 'givenName' | 'familyName'> {
  const [first = '', ...rest] = words.split(/\s+/);
  return { givenName: first, familyName: rest.join(' ') || '–' };
}

/** `lea.martin@…` → `Lea Martin`: a guess the person can put right. */
function wordsOf(email: string): string {
  const [local = ''] = email.split('@');
  return (
    local
      .split(/[._+-]+/)
      .filter((word) => /\p{L}/u.test(word))
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(' ') || local
  );
}
