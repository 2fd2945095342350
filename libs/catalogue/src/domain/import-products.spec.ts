import fc from 'fast-check';
import type { ProductRow } from './import-products-columns.ts';
import type { ExistingProduct, PlannedProductLine, VatRate } from './import-products-lines.ts';
import { planProductImport } from './import-products.ts';

const RATES: VatRate[] = [
  { category: 'FOOD', rateBp: 550 },
  { category: 'INTERMEDIATE', rateBp: 1000 },
  { category: 'STANDARD', rateBp: 2000 },
  { category: 'SUPER_REDUCED', rateBp: 210 },
];

type Cells = ProductRow['cells'];
const bread: Cells = {
  name: 'Pain',
  price: '3',
  vat: '5.5',
  quantity: '1',
  unit: 'Piece',
  bulk: 'false',
  variablePrice: 'false',
};

/** Rows of a file, from line 2 on. */
function plan(rows: readonly Cells[], existing: readonly ExistingProduct[] = []): PlannedProductLine[] {
  return planProductImport(
    rows.map((cells, index) => ({ line: index + 2, cells })),
    existing,
    RATES,
  );
}
function one(cells: Cells, existing: readonly ExistingProduct[] = []): PlannedProductLine {
  const [line] = plan([{ ...bread, ...cells }], existing);
  if (!line) throw new Error('no line');
  return line;
}
const codes = ({ messages }: PlannedProductLine) => messages.map(({ code }) => code);
const verdicts = (lines: readonly PlannedProductLine[]) => lines.map(({ verdict }) => verdict);

/** What the farm has once a plan is applied. */
function applied(
  lines: readonly PlannedProductLine[],
  before: readonly ExistingProduct[] = [],
): ExistingProduct[] {
  const changed = new Map(
    lines.flatMap(({ existingId, draft }) => (existingId && draft ? [[existingId, draft] as const] : [])),
  );
  const created = lines.flatMap(({ verdict, draft, line }) =>
    verdict === 'CREATE' && draft ? [{ ...draft, id: `new ${line}` }] : [],
  );
  return [...before.map((product) => ({ ...product, ...changed.get(product.id) })), ...created];
}
const stored = (cells: Cells): ExistingProduct => applied([one(cells)])[0] ?? raise();
function raise(): never {
  throw new Error('nothing stored');
}

describe('how a product is sold', () => {
  const sold = (cells: Cells) => one(cells).draft;

  it('sells bulk goods by weight, at a price a kilo', () => {
    expect(sold({ price: '2,52', unit: 'Kilogram', bulk: 'true' })).toMatchObject({
      sellingMode: 'WEIGHT',
      weighed: false,
      priceCents: 252,
      contentAmount: null,
      contentUnit: null,
      step: 100,
    });
  });

  it('weighs bulk goods at the hand-out when their price varies', () => {
    expect(sold({ unit: 'Kilogram', bulk: 'true', variablePrice: 'true' })).toMatchObject({
      sellingMode: 'WEIGHT',
      weighed: true,
    });
  });

  it('brings the price of 500 g or of 5 kg to a kilo', () => {
    expect(sold({ price: '3,33', quantity: '500', unit: 'Gram', bulk: 'true' })?.priceCents).toBe(666);
    expect(sold({ price: '10', quantity: '5', unit: 'Kilogram', bulk: 'true' })?.priceCents).toBe(200);
  });

  it('rounds a price that does not fall on whole cents half up, and says so', () => {
    const line = one({ price: '19,99', quantity: '1,8', unit: 'Kilogram', variablePrice: 'true' });
    expect(line.draft?.priceCents).toBe(1111);
    expect(line.messages).toEqual([
      {
        level: 'WARNING',
        code: 'PRICE_ROUNDED',
        values: { price: { cents: 1999 }, content: { amount: 1800, unit: 'GRAM' }, rounded: { cents: 1111 } },
      },
    ]);
    expect(codes(one({ price: '18', quantity: '1,8', unit: 'Kilogram', variablePrice: 'true' }))).toEqual([]);
  });

  it('sells bulk liquids by volume, never weighed', () => {
    expect(sold({ price: '1', quantity: '50', unit: 'cl', bulk: '1' })).toMatchObject({
      sellingMode: 'VOLUME',
      weighed: false,
      priceCents: 200,
      step: 100,
    });
    expect(codes(one({ unit: 'Litre', bulk: '1', variablePrice: '1' }))).toEqual([
      'VARIABLE_PRICE_WITHOUT_WEIGHT',
    ]);
  });

  it('sells a chicken by the piece of about 1.8 kg, charged by real weight', () => {
    expect(sold({ price: '18', quantity: '1,8', unit: 'kg', variablePrice: 'oui' })).toMatchObject({
      sellingMode: 'WEIGHED_PIECE',
      weighed: true,
      priceCents: 1000,
      contentAmount: 1800,
      contentUnit: 'GRAM',
      step: 1,
    });
  });

  it.each([
    ['5', 'Kilogram', 5000, 'GRAM'],
    ['220', 'Gram', 220, 'GRAM'],
    ['75', 'Centilitre', 750, 'MILLILITRE'],
    ['1', 'Litre', 1000, 'MILLILITRE'],
    ['30', 'Millilitre', 30, 'MILLILITRE'],
    ['6', 'Piece', 6, 'PIECE'],
    ['1', 'Piece', null, null],
    ['', '', null, null],
    ['', 'KG', 1000, 'GRAM'],
    ['0,5', 'Kilogrammes', 500, 'GRAM'],
    ['2', 'unités', 2, 'PIECE'],
  ])('packs %s × %s in a piece', (quantity, unit, contentAmount, contentUnit) => {
    expect(sold({ quantity, unit })).toMatchObject({
      sellingMode: 'PIECE',
      weighed: false,
      priceCents: 300,
      contentAmount,
      contentUnit,
      step: 1,
    });
  });

  it('sells whole pieces at a fixed price when the file wants what pieces cannot do', () => {
    const line = one({ unit: 'Piece', bulk: 'true', variablePrice: 'true' });
    expect(line.draft).toMatchObject({ sellingMode: 'PIECE', weighed: false });
    expect(codes(line)).toEqual(['BULK_PIECES', 'VARIABLE_PRICE_WITHOUT_WEIGHT']);
  });

  it('wonders about a packet that is said to be sold loose', () => {
    const line = one({ name: 'Miel de tilleul 1 kg', unit: 'Kilogram', bulk: 'true' });
    expect([line.verdict, codes(line)]).toEqual(['CREATE', ['PACKAGE_SOLD_LOOSE']]);
    expect(line.messages[0]?.values).toEqual({ package: '1 kg' });
  });
});

describe('what a row may say', () => {
  it.each(['true', 'VRAI', '1', 'oui', 'x', 'X', 'AB', 'bio'])('reads “%s” as organic', (organic) => {
    expect(one({ organic }).draft?.organic).toBe(true);
  });
  it.each(['false', 'Faux', '0', 'non', '', ' '])('reads “%s” as not organic', (organic) => {
    expect(one({ organic }).draft?.organic).toBe(false);
  });
  it.each([
    ['5,50', 'FOOD'],
    ['5.5', 'FOOD'],
    ['5,5 %', 'FOOD'],
    ['20', 'STANDARD'],
    ['10.00', 'INTERMEDIATE'],
    ['2,1', 'SUPER_REDUCED'],
  ])('reads VAT “%s” as %s', (vat, category) => {
    expect(one({ vat }).draft?.vatCategory).toBe(category);
  });
  it.each([
    ['2,18', 218],
    ['2.18', 218],
    ['1 234,50 €', 123450],
    ['10000', 1_000_000],
  ])('reads the price “%s”', (price, cents) => {
    expect(one({ price }).draft?.priceCents).toBe(cents);
  });
  it('tidies names and keeps line breaks in descriptions', () => {
    const { draft } = one({ name: '  Pain\u00a0de \n campagne ', description: ' Au levain,\ncuit au bois ' });
    expect([draft?.name, draft?.description]).toEqual(['Pain de campagne', 'Au levain,\ncuit au bois']);
  });
  it('takes VAT for food’s when nothing is said, with a warning', () => {
    const line = one({ vat: '' });
    expect(line.draft?.vatCategory).toBe('FOOD');
    expect(line.messages).toEqual([
      { level: 'WARNING', code: 'VAT_ASSUMED', values: { rate: { rateBp: 550 } } },
    ]);
  });
  it('warns that a price of zero makes a gift', () => {
    expect([one({ price: '0' }).verdict, codes(one({ price: '0' }))]).toEqual(['CREATE', ['FREE_PRODUCT']]);
  });
  it('reads a list with nothing but names and prices', () => {
    expect(plan([{ name: 'Pain', price: '3' }])[0]?.draft).toEqual({
      name: 'Pain',
      reference: null,
      description: '',
      category: 'BREAD',
      sellingMode: 'PIECE',
      weighed: false,
      priceCents: 300,
      contentAmount: null,
      contentUnit: null,
      step: 1,
      vatCategory: 'FOOD',
      organic: false,
    });
  });
});

describe('what a row is refused for', () => {
  it.each<[string, Cells]>([
    ['MISSING_PRICE', { price: ' ' }],
    ['NEGATIVE_PRICE', { price: '-2' }],
    ['UNREADABLE_PRICE', { price: 'deux' }],
    ['UNREADABLE_PRICE', { price: '2,185' }],
    ['PRICE_TOO_HIGH', { price: '10000,01' }],
    ['PRICE_TOO_HIGH', { price: '35', quantity: '1', unit: 'Gram', bulk: 'true' }],
    ['MISSING_NAME', { name: ' \u200b ' }],
    ['NAME_TOO_LONG', { name: 'é'.repeat(121) }],
    ['REFERENCE_TOO_LONG', { reference: 'R'.repeat(41) }],
    ['DESCRIPTION_TOO_LONG', { description: 'd'.repeat(4001) }],
    ['UNREADABLE_CHARACTERS', { name: 'Pa\0in' }],
    ['UNREADABLE_CHARACTERS', { description: 'P\ufffdté' }],
    ['UNKNOWN_UNIT', { unit: 'botte' }],
    ['BAD_QUANTITY', { quantity: '0' }],
    ['BAD_QUANTITY', { quantity: '1,5', unit: 'Piece' }],
    ['BAD_QUANTITY', { quantity: '1001', unit: 'Kilogram' }],
    ['UNKNOWN_VAT_RATE', { vat: '19,6' }],
    ['UNKNOWN_VAT_RATE', { vat: 'réduit' }],
    ['ZERO_VAT_RATE', { vat: '0,00' }],
    ['UNKNOWN_YES_NO', { bulk: 'peut-être' }],
  ])('%s: %o', (code, cells) => {
    const line = one(cells);
    expect([line.verdict, codes(line), line.draft, line.understood]).toEqual([
      'REFUSED',
      [code],
      undefined,
      [],
    ]);
  });

  it.each([
    '=HYPERLINK("http://example.invalid";"promo")',
    '+33',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '＝1',
  ])('a name that a spreadsheet would run: %j', (name) => {
    expect(codes(one({ name }))).toEqual(['FORMULA']);
  });

  it('takes a product without a description that is a formula, and a list with dashes as it is', () => {
    const line = one({ description: '=cmd|calc' });
    expect([line.verdict, line.draft?.description, codes(line)]).toEqual([
      'CREATE',
      '',
      ['DESCRIPTION_DROPPED'],
    ]);
    expect(one({ description: '- farine\n- eau' }).draft?.description).toBe('- farine\n- eau');
  });

  it('says everything that is wrong at once, and which rates are known', () => {
    const line = one({ price: '-2', unit: 'botte', vat: '7' });
    expect(codes(line)).toEqual(['NEGATIVE_PRICE', 'UNKNOWN_VAT_RATE', 'UNKNOWN_UNIT']);
    expect(line.messages[1]?.values).toEqual({ rate: '7', known: { ratesBp: [210, 550, 1000, 2000] } });
  });
});

describe('a product that stands twice in a file', () => {
  it('is refused the second time at another price, naming the first line and both prices', () => {
    const [first, second] = plan([
      { ...bread, reference: 'P1' },
      { ...bread, name: 'Gros pain', reference: 'p1', price: '4' },
    ]);
    expect(first?.verdict).toBe('CREATE');
    expect(second?.messages).toEqual([
      {
        level: 'REFUSED',
        code: 'REPEATED_WITH_OTHER_PRICE',
        values: { product: 'p1', first: 2, firstPrice: { cents: 300 }, price: { cents: 400 } },
      },
    ]);
  });
  it('is ignored the second time when nothing differs', () => {
    const [, second] = plan([
      { ...bread, reference: 'P1' },
      { ...bread, reference: 'P1', price: '3,00' },
    ]);
    expect([second?.verdict, second && codes(second)]).toEqual(['IGNORED', ['REPEATED_ROW']]);
  });
  it('is refused the second time when something else differs', () => {
    const [, second] = plan([bread, { ...bread, description: 'au levain' }]);
    expect([second?.verdict, second && codes(second)]).toEqual(['REFUSED', ['REPEATED_WITH_DIFFERENCES']]);
  });
  it('is two products under two references or in two packagings', () => {
    expect(
      verdicts(
        plan([
          { ...bread, reference: 'A' },
          { ...bread, reference: 'B' },
        ]),
      ),
    ).toEqual(['CREATE', 'CREATE']);
    const yogurt = { ...bread, name: 'Yaourt', unit: 'Litre' };
    expect(verdicts(plan([yogurt, { ...yogurt, quantity: '50', unit: 'cl' }]))).toEqual(['CREATE', 'CREATE']);
  });
  it('lets a good row stand after a refused one of the same reference', () => {
    expect(
      verdicts(
        plan([
          { ...bread, reference: 'P1', price: '' },
          { ...bread, reference: 'P1' },
        ]),
      ),
    ).toEqual(['REFUSED', 'CREATE']);
  });
});

describe('a product the farm has', () => {
  it('is found by reference, whatever its name, and told what changes', () => {
    const line = one({ name: 'Pain de seigle', reference: 'P1', price: '3,20', organic: 'oui' }, [
      stored({ reference: 'P1' }),
    ]);
    expect([line.verdict, line.existingId, line.changes]).toEqual([
      'UPDATE',
      'new 2',
      ['name', 'priceCents', 'organic'],
    ]);
    expect(line.messages).toEqual([
      { level: 'CHANGE', code: 'CHANGED_NAME', values: { from: 'Pain', to: 'Pain de seigle' } },
      { level: 'CHANGE', code: 'CHANGED_PRICE', values: { from: { cents: 300 }, to: { cents: 320 } } },
      { level: 'CHANGE', code: 'CHANGED_ORGANIC', values: { organic: 'yes' } },
    ]);
  });
  it('is found by name and packaging when there is no reference, and given the one of the file', () => {
    const line = one({ name: 'PAIN', reference: 'P1' }, [{ ...stored({}), name: 'pain' }]);
    expect([line.verdict, line.changes]).toEqual(['UPDATE', ['name', 'reference']]);
  });
  it('is another product under another reference or in another packaging', () => {
    expect(one({ reference: 'P2' }, [stored({ reference: 'P1' })]).verdict).toBe('CREATE');
    expect(one({ quantity: '2' }, [stored({})]).verdict).toBe('CREATE');
  });
  it('keeps what an empty cell or a missing column does not say', () => {
    const before = stored({
      reference: 'P1',
      description: 'au levain',
      vat: '20',
      organic: 'oui',
      quantity: '500',
      unit: 'g',
    });
    const [line] = plan([{ name: 'Pain', price: '3', reference: 'P1', organic: '' }], [before]);
    expect([line?.verdict, line && codes(line)]).toEqual(['UNCHANGED', []]);
    expect(applied(line ? [line] : [], [before])).toEqual([before]);
  });
  it('takes a mere price list at the unit it is sold by', () => {
    const carrots = stored({ name: 'Carottes', unit: 'Kilogram', bulk: 'true' });
    const [line] = plan([{ name: 'carottes', price: '2,80' }], [{ ...carrots, name: 'carottes' }]);
    expect([line?.changes, line?.draft?.sellingMode, line?.draft?.priceCents]).toEqual([
      ['priceCents'],
      'WEIGHT',
      280,
    ]);
  });
  it('keeps the category and the step that people chose', () => {
    const before: ExistingProduct = {
      ...stored({ unit: 'kg', bulk: 'oui' }),
      category: 'GROCERY',
      step: 500,
    };
    const line = one({ unit: 'kg', bulk: 'oui' }, [before]);
    expect([line.verdict, line.draft?.category, line.draft?.step]).toEqual(['UNCHANGED', 'GROCERY', 500]);
  });
  it('does not change from pieces to weight under way', () => {
    const line = one({ reference: 'P1', unit: 'kg', bulk: 'oui' }, [stored({ reference: 'P1' })]);
    expect(line.messages).toEqual([
      { level: 'REFUSED', code: 'SELLING_MODE_CHANGED', values: { from: 'PIECE', to: 'WEIGHT' } },
    ]);
  });
  it('is refused rather than guessed when two have its name', () => {
    const two = [
      { ...stored({}), id: 'a' },
      { ...stored({}), id: 'b' },
    ];
    expect(codes(one({}, two))).toEqual(['AMBIGUOUS_NAME']);
  });
  it('goes to the row that has its reference, even after one that has its name', () => {
    const lines = plan(
      [bread, { ...bread, name: 'Pain complet', reference: 'P1' }],
      [stored({ reference: 'P1' })],
    );
    expect(lines.map(({ verdict, existingId }) => [verdict, existingId])).toEqual([
      ['CREATE', undefined],
      ['UPDATE', 'new 2'],
    ]);
  });
  it('goes to the first of two rows that would give it a reference', () => {
    const lines = plan(
      [
        { ...bread, reference: 'B' },
        { ...bread, reference: 'A' },
      ],
      [stored({})],
    );
    expect(verdicts(lines)).toEqual(['UPDATE', 'CREATE']);
  });
  it('keeps the spelling of its reference', () => {
    expect(one({ reference: 'p1' }, [stored({ reference: 'P1' })]).verdict).toBe('UNCHANGED');
  });
});

it('says in parts what it understood', () => {
  const { understood } = one({
    name: 'Valençay AOP',
    price: '6,02',
    vat: '5,50',
    quantity: '220',
    unit: 'Gram',
    organic: 'x',
  });
  expect(understood).toEqual([
    { code: 'AS_TEXT', values: { text: 'Valençay AOP' } },
    {
      code: 'AS_PRICE_PER_PIECE_OF',
      values: { price: { cents: 602 }, content: { amount: 220, unit: 'GRAM' } },
    },
    { code: 'AS_VAT', values: { rate: { rateBp: 550 } } },
    { code: 'AS_ORGANIC', values: {} },
  ]);
});

it('changes nothing a second time, whatever the file and the farm hold', () => {
  const cells: fc.Arbitrary<Cells> = fc.record(
    {
      name: fc.constantFrom('Pain', 'pain', 'Noix'),
      price: fc.constantFrom('3', '4', '-1'),
      reference: fc.constantFrom('', 'A', 'a', 'B'),
      description: fc.constantFrom('', 'bon'),
      vat: fc.constantFrom('', '5,5', '20'),
      quantity: fc.constantFrom('', '1', '3'),
      unit: fc.constantFrom('', 'Piece', 'kg'),
      organic: fc.constantFrom('', '0', '1'),
      bulk: fc.constantFrom('', '0', '1'),
      variablePrice: fc.constantFrom('', '1'),
    },
    { requiredKeys: ['name', 'price'] },
  );
  const file = fc.array(cells, { maxLength: 5 });
  fc.assert(
    fc.property(file, file, (before, now) => {
      const farm = applied(plan(before)).map((product, index) => ({ ...product, id: `old ${index}` }));
      const first = plan(now, farm);
      const again = verdicts(plan(now, applied(first, farm)));
      expect(again.filter((verdict) => verdict === 'CREATE' || verdict === 'UPDATE')).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('says nothing that the database could not keep', () => {
  const nasty = 'a\0b\u{1f950}'.repeat(50);
  const lines = plan([
    { name: nasty, price: nasty, vat: nasty, unit: nasty, quantity: nasty, organic: nasty, reference: nasty },
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/\\u0000|\\ud/i);
});
