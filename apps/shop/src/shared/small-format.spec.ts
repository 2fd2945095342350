import { createIntl } from '@formatjs/intl';
import { type Area, catalogue, LOCALES } from '@cabas/messages';
import { formatParts, formatSmall } from './small-format.ts';

/** What the browser reads with it. */
const AREAS: Area[] = ['account', 'common', 'errors', 'feedback', 'goods', 'handOut', 'shop'];
const COUNTS = [0, 1, 2, 5, 1234, 1_000_000];

type Ast = ReturnType<ReturnType<ReturnType<typeof createIntl>['formatters']['getMessageFormat']>['getAst']>;

/** Every value a message names, with the cases its `select` tells apart. */
function named(elements: Ast): [name: string, cases: readonly string[]][] {
  return elements.flatMap((element): [string, readonly string[]][] => {
    if ('children' in element) return named(element.children);
    if ('options' in element)
      return [
        [element.value, 'offset' in element ? [] : Object.keys(element.options)],
        ...Object.values(element.options).flatMap(({ value }) => named(value)),
      ];
    return element.type === 1 ? [[element.value, []]] : [];
  });
}

describe.each(LOCALES)('the small formatter in %s', (locale) => {
  const { formatters } = createIntl({ locale });

  it.each(AREAS)('says every message of %s as the full library does', (area) => {
    const wrong: string[] = [];
    for (const [key, message] of Object.entries(catalogue(locale, area))) {
      const full = formatters.getMessageFormat(message, locale);
      const names = named(full.getAst());
      const cases = names.flatMap(([, options]) => options);
      for (const value of [...COUNTS, ...cases, 'Le Fournil d’Odile']) {
        const values = Object.fromEntries(
          names.map(([name, options]) => [
            name,
            options.length > 0 || typeof value === 'number' ? value : `${value}`,
          ]),
        );
        let expected: unknown;
        try {
          expected = full.format(values);
        } catch {
          continue; // a word where a number is meant: nobody asks for it
        }
        if (formatSmall(message, locale, values) !== expected)
          wrong.push(`${key}: ${formatSmall(message, locale, values)} instead of ${String(expected)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('the small formatter', () => {
  it('gives what stands in a mark to its function', () => {
    const parts = formatParts<{ bold: unknown }>(
      'Voir <b>{name}</b>, {n, plural, one {# fois} other {# fois}}',
      'fr',
      {
        name: 'Léa',
        n: 1200,
        b: (inside) => ({ bold: inside }) as never,
      },
    );
    expect(parts).toEqual(['Voir ', { bold: ['Léa'] }, ', ', '1\u202f200', ' fois']);
  });

  it('reads apostrophes as the library does', () => {
    expect(formatSmall("l'eau, '{brute}' et {x}", 'fr', { x: "d''ici" })).toBe("l'eau, {brute} et d''ici");
    expect(formatSmall("aujourd''hui", 'fr')).toBe("aujourd'hui");
  });

  it('shows a value that was left out rather than nothing', () => {
    expect(formatSmall('Bonjour {name}', 'fr')).toBe('Bonjour {name}');
  });
});
