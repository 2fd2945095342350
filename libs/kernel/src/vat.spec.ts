import fc from 'fast-check';
import { sumCents } from './money.ts';
import { grossDocumentTotals, netDocument, noVatDocument, vatFromGross } from './vat.ts';

const taxedLines = fc.array(
  fc.record({
    grossCents: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    rateBp: fc.constantFrom(210, 550, 1000, 2000),
  }),
  { maxLength: 40 },
);

it('finds the VAT inside a price', () => {
  expect(vatFromGross(1055, 550)).toEqual({ netCents: 1000, vatCents: 55 });
  expect(vatFromGross(-1055, 550)).toEqual({ netCents: -1000, vatCents: -55 });
});

describe('a consumer’s document', () => {
  it('derives VAT on the sum of each rate, lowest rate first', () => {
    const lines = [
      { grossCents: 1200, rateBp: 2000 },
      { grossCents: 333, rateBp: 550 },
      { grossCents: 333, rateBp: 550 },
    ];
    expect(grossDocumentTotals(lines)).toEqual({
      rates: [
        { rateBp: 550, netCents: 631, vatCents: 35, grossCents: 666 },
        { rateBp: 2000, netCents: 1000, vatCents: 200, grossCents: 1200 },
      ],
      netCents: 1631,
      vatCents: 235,
      grossCents: 1866,
    });
  });

  it('totals exactly what the lines showed', () => {
    fc.assert(
      fc.property(taxedLines, (lines) => {
        const totals = grossDocumentTotals(lines);
        expect(totals.grossCents).toBe(sumCents(lines.map((line) => line.grossCents)));
        expect(totals.netCents + totals.vatCents).toBe(totals.grossCents);
      }),
    );
  });

  it('is empty without lines', () => {
    expect(grossDocumentTotals([])).toEqual({ rates: [], netCents: 0, vatCents: 0, grossCents: 0 });
  });
});

describe('a business’s document', () => {
  it('rounds net once per line, then VAT once per rate', () => {
    const lines = [
      { grossCents: 333, rateBp: 550 },
      { grossCents: 333, rateBp: 550 },
    ];
    expect(netDocument(lines)).toEqual({
      rates: [{ rateBp: 550, netCents: 632, vatCents: 35, grossCents: 667 }],
      netCents: 632,
      vatCents: 35,
      grossCents: 667,
      lineNetCents: [316, 316],
    });
  });

  it('adds up: its lines to its net, net and VAT to its total (EN 16931, BR-CO-10 and BR-CO-15)', () => {
    fc.assert(
      fc.property(taxedLines, (lines) => {
        const totals = netDocument(lines);
        expect(sumCents(totals.lineNetCents)).toBe(totals.netCents);
        expect(totals.netCents + totals.vatCents).toBe(totals.grossCents);
      }),
    );
  });
});

it('has no rate at all for a seller who charges no VAT', () => {
  expect(noVatDocument([{ grossCents: 500 }, { grossCents: 250 }])).toEqual({
    rates: [],
    netCents: 750,
    vatCents: 0,
    grossCents: 750,
  });
});
