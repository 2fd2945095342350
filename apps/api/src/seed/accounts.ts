import { demo, PASSWORD, type PersonData } from './data/people.ts';
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

/** Who can be played, and where. */
export function sampleAccounts(): object[] {
  const account = (role: string, { email }: PersonData, where: string) => ({
    role,
    email,
    password: PASSWORD,
    where,
  });
  return [
    account('admin', demo.admin, 'Le P’tit Marché du Tilleul'),
    account('coordinator', demo.coordinator, 'Le P’tit Marché du Tilleul'),
    account('treasurer', demo.treasurer, 'Le P’tit Marché du Tilleul'),
    account('member', demo.member, 'Le P’tit Marché du Tilleul, Les Paniers du Nahon, La Grange aux Fermes'),
    account('producer', demo.moulin, 'Le Moulin de Chanteloup, vendu dans quatre collectifs'),
    account('producer', demo.cidrerie, 'Cidrerie de la Haie-Basse, vendue dans deux collectifs'),
    account('admin', demo.nahon, 'Les Paniers du Nahon'),
    account('admin', demo.haies, 'Panier des Haies'),
    account('admin', demo.reserve, 'La Réserve en vrac'),
    account('admin', demo.grange, 'La Grange aux Fermes, magasin de producteurs'),
    account('treasurer', demo.grangeTreasurer, 'La Grange aux Fermes'),
    account('producer', demo.chaume, 'Maraîchage de la Chaume, vendu au magasin de producteurs'),
    account('staff', demo.staff, 'équipe de la plateforme'),
  ];
}
