import { PASSWORD, type PersonData } from './data/people.ts';
import type { BackStage } from './back-stage.ts';
import { Person, Refusal } from './person.ts';

/** Signs someone up, confirms the address by the mailed link; the browser is signed in. */
export async function signUp(url: string, stage: BackStage, who: PersonData): Promise<Person> {
  const person = new Person(url);
  const input = {
    email: who.email,
    givenName: who.givenName,
    familyName: who.familyName,
    password: PASSWORD,
    locale: 'fr',
  };
  const token = await stage.catchToken(who.email, 'confirm-email', () =>
    person.act('signUp(input: SignUpInput!)', 'Done', 'ok', { input }),
  );
  await person.act('confirmEmail(token: String!)', 'Viewer', 'id', { token });
  return person;
}

/** Undefined when there is no such account (yet). */
export async function logIn(url: string, email: string): Promise<Person | undefined> {
  const person = new Person(url);
  try {
    await person.act('logIn(input: LogInInput!)', 'Viewer', 'id', { input: { email, password: PASSWORD } });
    return person;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'WRONG_CREDENTIALS') return undefined;
    throw error;
  }
}
