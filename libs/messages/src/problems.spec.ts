import { catalogue, LOCALES } from './catalogues.ts';
import { messageForField, messageForProblem } from './problems.ts';
import { createTranslator } from './translator.ts';

const strict = (locale: 'fr' | 'en') =>
  createTranslator(locale, (error) => {
    throw error;
  });
const french = strict('fr');

it('says since when orders are closed, when that is known', () => {
  expect(
    messageForProblem({ code: 'DISTRIBUTION_CLOSED', data: { closedAt: 'mercredi à 20 h' } }, french),
  ).toMatch(/^Les commandes sont closes depuis mercredi à 20 h\. /);
  expect(messageForProblem({ code: 'DISTRIBUTION_CLOSED' }, french)).toMatch(
    /^Les commandes sont closes pour ce retrait\. /,
  );
});

it('leaves raw dates and nested data out of the sentence', () => {
  for (const closedAt of [new Date(), '2026-12-02T19:00:00.000Z', null]) {
    const error = { code: 'DISTRIBUTION_CLOSED', data: { closedAt } };
    expect(messageForProblem(error, french)).toMatch(/^Les commandes sont closes pour ce retrait\./);
  }
});

it('names what has run short', () => {
  const error = {
    code: 'OUT_OF_STOCK',
    data: {
      shortages: [
        { name: 'Œufs', remaining: 2 },
        { name: 'Tomates', remaining: 0 },
      ],
    },
  };
  expect(messageForProblem(error, french)).toMatch(/^Il n’en reste plus assez : Œufs, Tomates\. /);
});

it('says what is wrong with a file, and where', () => {
  const quote = { code: 'FILE_UNREADABLE', data: { reason: 'QUOTE', line: 12 } };
  expect(messageForProblem(quote, french)).toMatch(/^Un guillemet s’ouvre à la ligne 12 /);
  const missing = { code: 'MISSING_COLUMNS', data: { columns: ['Nom', 'Prix'] } };
  expect(messageForProblem(missing, french)).toContain(' : Nom, Prix. ');
});

it('does not read a member’s name as a message', () => {
  const error = { code: 'OUT_OF_STOCK', data: { shortages: [{ name: "{total} d'<b>été</b>" }] } };
  expect(messageForProblem(error, french)).toContain("{total} d'<b>été</b>");
});

it('has words for a code nobody wrote words for', () => {
  expect(messageForProblem({ code: 'UNHEARD_OF' }, french)).toBe(french('errors.INTERNAL'));
  expect(messageForProblem({ code: 'field.UNHEARD_OF' }, french)).toBe(french('errors.field.INVALID'));
  expect(messageForField({ code: 'UNHEARD_OF' }, french)).toBe(french('errors.field.INVALID'));
});

it.each([
  ['lines.0.quantity', 1, 'C’est trop petit : 1 au moins.', 'Too small: at least 1.'],
  ['amountCents', 1, 'C’est trop petit : 0,01 au moins.', 'Too small: at least 0.01.'],
  ['marginBp', 150, 'C’est trop petit : 1,5 % au moins.', 'Too small: at least 1.5%.'],
  ['everyWeeks', 5000, 'C’est trop petit : 5 000 au moins.', 'Too small: at least 5,000.'],
])('names the bound of %s as its field shows it', (path, min, inFrench, inEnglish) => {
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
  const field = { path, code: 'TOO_SMALL', data: { min } };
  expect(plain(messageForField(field, french, 'fr'))).toBe(inFrench);
  expect(plain(messageForField(field, strict('en'), 'en'))).toBe(inEnglish);
});

describe.each(LOCALES)('in %s', (locale) => {
  const t = strict(locale);
  const codes = Object.keys(catalogue(locale, 'errors')).map((id) => id.slice('errors.'.length));

  it.each(codes)('%s reads as a sentence with no data at all', (code) => {
    const words = code.startsWith('field.')
      ? messageForField({ code: code.slice(6) }, t)
      : messageForProblem({ code }, t);
    expect(words).not.toMatch(/none|undefined|[{}]/);
  });
});

it('says a bound of money in its currency, and grams and millilitres as such', () => {
  const plain = (words: string) => words.replace(/[\u00a0\u202f]/g, ' ');
  const said = (path: string, data: object) =>
    plain(messageForField({ path, code: 'TOO_SMALL', data }, strict('fr'), 'fr'));
  expect(said('amountCents', { min: 1, currency: 'EUR' })).toBe('C’est trop petit : 0,01 € au moins.');
  expect(said('amountCents', { min: 1 })).toBe('C’est trop petit : 0,01 au moins.');
  expect(said('lines.0.measure', { min: 4500, unit: 'GRAM' })).toBe('C’est trop petit : 4 500 g au moins.');
  expect(said('lines.0.quantity', { min: 250, unit: 'MILLILITRE' })).toBe(
    'C’est trop petit : 250 ml au moins.',
  );
});
