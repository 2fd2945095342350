import { readPeople } from './read-people.ts';

describe('addresses pasted from a mail', () => {
  it('are read with their names, one a line', () => {
    expect(readPeople('Léa Martin <lea@exemple.fr>\nKarim D. <karim@exemple.fr>')).toEqual([
      { givenName: 'Léa', familyName: 'Martin', email: 'lea@exemple.fr' },
      { givenName: 'Karim', familyName: 'D.', email: 'karim@exemple.fr' },
    ]);
  });

  it('are read without names, which are then guessed from the address', () => {
    expect(readPeople('jean-luc.petit@exemple.fr')).toEqual([
      { givenName: 'Jean', familyName: 'Luc Petit', email: 'jean-luc.petit@exemple.fr' },
    ]);
  });

  it('are taken once each, whatever separates them', () => {
    expect(
      readPeople('a@exemple.fr; A@EXEMPLE.FR, b@exemple.fr').map(({ email }) => email.toLowerCase()),
    ).toEqual(['a@exemple.fr', 'b@exemple.fr']);
  });

  it('leave lines without an address aside', () => {
    expect(readPeople('Bonjour à toutes,\nmerci de les ajouter !')).toEqual([]);
  });
});
