import { normalizeEmail, normalizeName, searchKey, shortCode, slugify } from './normalize.ts';
import { formatPhone, normalizePhone } from './phone.ts';

describe('an e-mail address', () => {
  it.each([
    [' Marie.Curie@Example.FR\n', 'marie.curie@example.fr'],
    ['ｊean＠example.fr', 'jean@example.fr'],
    ['jean+amap@sous.domaine.example', 'jean+amap@sous.domaine.example'],
    ['hélène@épicerie.fr', 'hélène@épicerie.fr'],
  ])('“%s” is kept as %s', (text, email) => {
    expect(normalizeEmail(text)).toBe(email);
  });

  it.each([
    '',
    'jean',
    'jean@',
    '@example.fr',
    'jean@example',
    'a b@example.fr',
    'a..b@example.fr',
    '.a@example.fr',
    'a.@example.fr',
    'a@b@example.fr',
    'a@-example.fr',
    'a@example.fr\nBcc: b@example.fr',
    'a\0@example.fr',
    `${'a'.repeat(65)}@example.fr`,
    'Jean <jean@example.fr>',
  ])('“%s” is none', (text) => {
    expect(normalizeEmail(text)).toBeUndefined();
  });
});

describe('a telephone number', () => {
  it.each([
    ['06 12 34 56 78', '+33612345678'],
    ['06.12.34.56.78', '+33612345678'],
    ['06-12-34-56-78', '+33612345678'],
    ['612345678', '+33612345678'],
    ['+33 6 12 34 56 78', '+33612345678'],
    ['+33 (0)6 12 34 56 78', '+33612345678'],
    ['0033 6 12 34 56 78', '+33612345678'],
    ['0475\u00a012\u00a034\u00a056', '+33475123456'],
    ['0692 12 34 56', '+262692123456'],
    ['0262 12 34 56', '+262262123456'],
    ['+36 20 123 4567', '+36201234567'],
  ])('“%s” is kept as %s', (text, phone) => {
    expect(normalizePhone(text)).toBe(phone);
  });

  it.each(['', '06 12 34 56', '06 12 34 56 789', '+33 12', 'voir Paul', '00 12 34', '+0612345678'])(
    '“%s” is none',
    (text) => {
      expect(normalizePhone(text)).toBeUndefined();
    },
  );

  it.each([
    ['+33612345678', '06 12 34 56 78'],
    ['+262692123456', '0692 12 34 56'],
    ['+262262123456', '0262 12 34 56'],
    ['+590690123456', '0690 12 34 56'],
    ['+594594123456', '0594 12 34 56'],
    ['+596696123456', '0696 12 34 56'],
    ['+508411234', '+508 41 12 34'],
    ['+687751234', '+687 75 12 34'],
    ['+68987123456', '+689 87 12 34 56'],
    ['+36201234567', '+36201234567'],
  ])('%s is written “%s”', (phone, text) => {
    expect(formatPhone(phone).replaceAll('\u00a0', ' ')).toBe(text);
  });
});

describe('a name', () => {
  it('keeps its accents and case, loses stray spaces and invisible marks', () => {
    expect(normalizeName('  Éléonore \t de\u00a0la\n Tour\0\u200b ')).toBe('Éléonore de la Tour');
    expect(normalizeName('Ele\u0301a')).toBe('Eléa');
    expect(normalizeName('a\ud800b')).toBe('ab');
  });

  it('is found without accents, case or ligatures', () => {
    expect(searchKey('  Œufs  de l’Étang ')).toBe("oeufs de l'etang");
  });

  it.each([
    ['L’Étal des Œufs', 'l-etal-des-oeufs'],
    ['--- AMAP n° 3 ---', 'amap-n-3'],
    ['日本', ''],
    ['a'.repeat(80), 'a'.repeat(60)],
  ])('“%s” gives the address %s', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it.each([
    ['Ferme du Bois Joli', 'BOISJOLI'],
    ['GAEC des Trois Chênes', 'TROICHEN'],
    ['La Ferme', 'LAFERME'],
    ['Rucher', 'RUCHER'],
    ['Les Cabas du Vercors', 'CABAVERC'],
    ['É', 'EXX'],
    ['日本', 'XXX'],
  ])('“%s” gives the code %s', (name, code) => {
    expect(shortCode(name)).toBe(code);
    expect(shortCode(name)).toMatch(/^[A-Z0-9]{3,8}$/);
  });
});
