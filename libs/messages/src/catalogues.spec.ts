import { createIntl } from '@formatjs/intl';
import { type Area, catalogue, localeOf } from './catalogues.ts';

/** As the parser numbers its elements: plain words. */
const LITERAL = 0;
const AREAS: Area[] = [
  'account',
  'common',
  'errors',
  'feedback',
  'pay',
  'goods',
  'handOut',
  'import',
  'mails',
  'papers',
  'shop',
  'admin',
];

describe.each(AREAS)('the messages of %s', (area) => {
  const fr = catalogue('fr', area);
  const en = catalogue('en', area);

  it('exist in French and in English under the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
  });

  it('name the same values in both languages', () => {
    expect(valuesByKey(en)).toEqual(valuesByKey(fr));
  });

  it('are never empty', () => {
    expect([...Object.entries(fr), ...Object.entries(en)].filter(([, words]) => words.trim() === '')).toEqual(
      [],
    );
  });

  it('carry their area in their key, so that areas never overwrite each other', () => {
    expect(Object.keys(fr).filter((key) => !key.startsWith(`${area}.`))).toEqual([]);
  });
});

it('reads a language preference, French by default', () => {
  expect(['en', 'en-US', 'fr', 'de', '', null].map(localeOf)).toEqual(['en', 'en', 'fr', 'fr', 'fr', 'fr']);
});

const { formatters } = createIntl({ locale: 'fr' });
const astOf = (words: string) => formatters.getMessageFormat(words, 'fr').getAst();
type Ast = ReturnType<typeof astOf>;

function valuesByKey(messages: Record<string, string>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(messages).map(([key, words]) => [key, [...new Set(valuesIn(astOf(words)))].sort()]),
  );
}

/** Values and marks a message names, with the cases of each `select`: one left out would be a sentence missing. */
function valuesIn(elements: Ast): string[] {
  return elements.flatMap((element): string[] => {
    if ('children' in element) return [`<${element.value}>`, ...valuesIn(element.children)];
    if ('options' in element) {
      const cases = 'offset' in element ? 'plural' : Object.keys(element.options).sort().join('|');
      return [
        `${element.value}: ${cases}`,
        ...Object.values(element.options).flatMap(({ value }) => valuesIn(value)),
      ];
    }
    return 'value' in element && element.type !== LITERAL ? [element.value] : [];
  });
}
