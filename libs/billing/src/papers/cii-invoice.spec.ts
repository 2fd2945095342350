import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { lineCents, sumCents } from '@cabas/kernel';
import fc from 'fast-check';
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm';
import { changeTotals } from '../domain/credit.ts';
import { purchaseTotals } from '../domain/purchase-document.ts';
import { ciiInvoice } from './cii-invoice.ts';
import type { DocumentLine, DocumentSnapshot, ElectronicInvoice } from './document-snapshot.ts';
import { renderDocument } from './render-document.ts';

const SCHEMAS = new URL('../../../testing/fixtures/factur-x/', import.meta.url);
const MAIN = 'Factur-X_1.07.3_EN16931.xsd';
const PARTS = [
  'QualifiedDataType_100',
  'ReusableAggregateBusinessInformationEntity_100',
  'UnqualifiedDataType_100',
];

const ELECTRONIC: ElectronicInvoice = {
  process: 'B1',
  seller: {
    siren: '123456789',
    address: '123456789',
    vatNumber: 'FR32123456789',
    line: '14 route de la Forêt',
    postcode: '36600',
    city: 'Valençay',
    country: 'FR',
  },
  buyer: {
    siren: '987654321',
    address: '987654321',
    line: '1 place',
    postcode: '36000',
    city: 'Châteauroux',
    country: 'FR',
  },
  notes: [
    { code: 'AAI', text: 'Autofacturation.' },
    { code: 'AAB', text: 'Pas d’escompte pour paiement anticipé.' },
    { code: 'PMD', text: 'Pénalités : taux BCE majoré de 10 points.' },
    { code: 'PMT', text: 'Indemnité forfaitaire : 40 €.' },
  ],
  exemption: 'TVA non applicable.',
};

const goods = fc.record({
  sellingMode: fc.constantFrom(
    'PIECE' as const,
    'WEIGHT' as const,
    'VOLUME' as const,
    'WEIGHED_PIECE' as const,
  ),
  quantity: fc.integer({ min: 1, max: 40 }),
  measure: fc.option(fc.integer({ min: 1, max: 9_000 })),
  priceCents: fc.integer({ min: 1, max: 9_999 }),
  rateBp: fc.constantFrom(550, 1000, 2000),
});
const invoices = fc
  .record({
    lines: fc.array(goods, { minLength: 1, maxLength: 9 }),
    taxed: fc.boolean(),
    kept: fc.integer({ min: 0, max: 3 }),
    credit: fc.boolean(),
    depositsCents: fc.constantFrom(0, 0, 240),
    kind: fc.constantFrom('PURCHASE_INVOICE' as const, 'INVOICE' as const, 'SALES_INVOICE' as const),
    several: fc.boolean(),
  })
  .map(({ kind, several, ...of }) => {
    const document = { ...aDocument(of), kind };
    return several && !of.credit ? ofAMonth(document) : document;
  })
  .filter(({ totals }) => totals.grossCents !== 0);

describe('an invoice between businesses', () => {
  let validator: XsdValidator;
  beforeAll(() => {
    const files = Object.fromEntries(
      [
        MAIN,
        ...PARTS.map((part) => `Factur-X_1.07.3_EN16931_urn_un_unece_uncefact_data_standard_${part}.xsd`),
      ].map((name) => [`fx/${name}`, readFileSync(new URL(name, SCHEMAS))]),
    );
    xmlRegisterInputProvider(new XmlBufferInputProvider(files));
    validator = XsdValidator.fromDoc(
      XmlDocument.fromBuffer(readFileSync(new URL(MAIN, SCHEMAS)), { url: `fx/${MAIN}` }),
    );
  });

  it('follows the schema of Factur-X, profile EN 16931, whatever is sold and credited', () => {
    fc.assert(
      fc.property(invoices, (document) => {
        const xml = XmlDocument.fromString(ciiInvoice(document) ?? '');
        validator.validate(xml);
        xml.dispose();
      }),
    );
  });

  it('adds up by the rules BR-CO-10 to 17, and rate by rate', () => {
    fc.assert(
      fc.property(invoices, (document) => {
        const xml = XmlDocument.fromString(ciiInvoice(document) ?? '');
        const all = (path: string): number[] => xml.find(path, NS).map((node) => units(node.content));
        const one = (path: string): number => all(path)[0] ?? 0;
        const sum = `//ram:SpecifiedTradeSettlementHeaderMonetarySummation/ram:`;
        const [lines, charges, basis, vat] = [
          'LineTotalAmount',
          'ChargeTotalAmount',
          'TaxBasisTotalAmount',
          'TaxTotalAmount',
        ].map((name) => one(sum + name)) as [number, number, number, number];
        const [rounding, total, due] = ['RoundingAmount', 'GrandTotalAmount', 'DuePayableAmount'].map(
          (name) => one(sum + name),
        ) as [number, number, number];
        const settlement = '//ram:ApplicableHeaderTradeSettlement';
        expect(lines).toBe(
          sumCents(all('//ram:SpecifiedTradeSettlementLineMonetarySummation/ram:LineTotalAmount')),
        ); // BR-CO-10
        expect(charges).toBe(
          sumCents(all(`${settlement}/ram:SpecifiedTradeAllowanceCharge/ram:ActualAmount`)),
        ); // BR-CO-12
        expect(basis).toBe(lines + charges); // BR-CO-13
        expect(vat).toBe(sumCents(all(`${settlement}/ram:ApplicableTradeTax/ram:CalculatedAmount`))); // BR-CO-14
        expect(total).toBe(basis + vat); // BR-CO-15
        expect(due).toBe(total + rounding); // BR-CO-16
        for (const tax of xml.find(`${settlement}/ram:ApplicableTradeTax`, NS)) {
          const of = (name: string): string => tax.find(`ram:${name}`, NS)[0]?.content ?? '';
          const [base, calculated, rate] = [
            units(of('BasisAmount')),
            units(of('CalculatedAmount')),
            units(of('RateApplicablePercent')),
          ];
          // BR-CO-17; a credit note is the difference of two documents: a cent more or less
          expect(Math.abs(calculated * 10_000 - base * rate)).toBeLessThanOrEqual(
            document.corrects ? 15_000 : 5_000,
          );
          const code = of('CategoryCode');
          const own = xml.find(
            `//ram:SpecifiedLineTradeSettlement[ram:ApplicableTradeTax[ram:CategoryCode='${code}' and ram:RateApplicablePercent='${of('RateApplicablePercent')}']]/ram:SpecifiedTradeSettlementLineMonetarySummation/ram:LineTotalAmount`,
            NS,
          );
          expect(base).toBe(sumCents(own.map((node) => units(node.content))) + (code === 'E' ? charges : 0));
          expect(of('ExemptionReason') !== '').toBe(code === 'E');
        }
        expect(all('//ram:NetPriceProductTradePrice/ram:ChargeAmount').every((price) => price >= 0)).toBe(
          true,
        ); // BR-27
        expect(due).toBeGreaterThan(0);
        xml.dispose();
      }),
    );
  });

  it('is of the type the law wants, names what it corrects, and carries the French layer once each', () => {
    const plain = aDocument({ lines: [A_LINE], taxed: true, kept: 0, credit: false, depositsCents: 0 });
    const credit = aDocument({ lines: [A_LINE], taxed: true, kept: 0, credit: true, depositsCents: 0 });
    const type = (document: DocumentSnapshot): string | undefined =>
      /TypeCode>(\d+)</.exec(ciiInvoice(document) ?? '')?.[1];
    expect(
      [plain, credit, { ...plain, kind: 'INVOICE' as const }, { ...credit, kind: 'INVOICE' as const }].map(
        type,
      ),
    ).toEqual([...['389', '261', '380', '381']]);
    const xml = ciiInvoice(credit) ?? '';
    expect(xml).toContain('<ram:IssuerAssignedID>P1-2-2026-000001</ram:IssuerAssignedID>');
    for (const code of ['PMT', 'PMD', 'AAB']) expect(xml.split(`<ram:SubjectCode>${code}<`)).toHaveLength(2);
    expect(xml.match(/schemeID="0225">(\d+)/g)).toEqual([
      'schemeID="0225">123456789',
      'schemeID="0225">987654321',
    ]);
    expect(xml.match(/schemeID="0002">\d{9}</g)).toHaveLength(2);
    expect(xml).toContain('<ram:ID>B1</ram:ID>');
    expect(ciiInvoice({ ...plain, electronic: undefined as never })).toBeUndefined();
  });

  it('comes as PDF/A-3b with the very same XML inside, fonts embedded, the same bytes each time', async () => {
    const document = aDocument({ lines: [A_LINE], taxed: true, kept: 0, credit: false, depositsCents: 240 });
    const named = { ...document, seller: { ...document.seller, name: 'Dupont & fils <EARL>' } };
    const [pdf, again] = [Buffer.from(await renderDocument(named)), Buffer.from(await renderDocument(named))];
    expect(pdf.equals(again)).toBe(true);
    const text = pdf.toString('latin1');
    for (const part of [
      ...[
        '/AFRelationship /Data',
        '/AF [',
        '(factur-x.xml)',
        '/OutputIntents',
        '/GTS_PDFA1',
        '/Subtype /text#2Fxml',
      ],
      ...[
        '<pdfaid:part>3</pdfaid:part>',
        '<pdfaid:conformance>B</pdfaid:conformance>',
        '<fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>',
      ],
      ...[
        '<fx:DocumentFileName>factur-x.xml</fx:DocumentFileName>',
        'urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#',
      ],
    ])
      expect(text).toContain(part);
    expect(text).not.toMatch(/\/JavaScript|\/JS /);
    expect(text.match(/\/Type \/FontDescriptor/g)?.length).toBe(text.match(/\/FontFile2 /g)?.length);
    expect(text).not.toMatch(/\/Subtype \/Type1/);
    const packet = XmlDocument.fromString(
      /<\?xpacket begin[\s\S]*?\?>([\s\S]*?)<\?xpacket end/.exec(
        Buffer.from(text, 'latin1').toString('utf8'),
      )?.[1] ?? '',
    );
    expect(packet.toString()).toContain('Dupont &amp; fils &lt;EARL&gt;');
    packet.dispose();
    expect(embedded(pdf)).toBe(ciiInvoice(named));
  });
});

const NS = {
  ram: 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
};
const A_LINE = { sellingMode: 'PIECE' as const, quantity: 2, measure: null, priceCents: 333, rateBp: 550 };

/** As one invoice of several deliveries. */
function ofAMonth(document: DocumentSnapshot): DocumentSnapshot {
  return {
    ...document,
    period: { from: '2026-11-06', to: '2026-12-04' },
    lines: document.lines.map((line, index) => ({
      ...line,
      delivered: { on: index === 0 ? '2026-11-06' : '2026-12-04', slip: `panier ${index}, Halle & gare` },
    })),
  };
}

/** `12.34` as 1234; prices have two decimals more. */
function units(decimal: string): number {
  return Number(decimal.replace('.', ''));
}

/** The file inside a PDF: the stream whose content is our XML. */
function embedded(pdf: Buffer): string | undefined {
  const text = pdf.toString('latin1');
  for (const { index } of text.matchAll(/stream\r?\n/g)) {
    const start = index + (text.startsWith('stream\r\n', index) ? 8 : 7);
    const end = text.indexOf('\nendstream', start);
    const bytes = pdf.subarray(start, end);
    let words = bytes.toString('utf8');
    try {
      words = inflateSync(bytes).toString('utf8');
    } catch {
      // not deflated
    }
    if (words.includes('<rsm:CrossIndustryInvoice')) return words;
  }
  return undefined;
}

function aDocument(of: {
  lines: (
    | typeof A_LINE
    | {
        sellingMode: DocumentLine['sellingMode'];
        quantity: number;
        measure: number | null;
        priceCents: number;
        rateBp: number;
      }
  )[];
  taxed: boolean;
  kept: number;
  credit: boolean;
  depositsCents: number;
}): DocumentSnapshot {
  const sold = of.lines.map((line) => ({
    ...line,
    contentAmount: 500,
    contentUnit: 'GRAM' as const,
    measure: line.sellingMode === 'PIECE' ? null : line.measure,
  }));
  const lines = sold.map((line, index): DocumentLine => ({
    ...line,
    label: `Produit ${index} & Cie`,
    amountCents: lineCents(line),
  }));
  const taxed = lines.map(({ amountCents, rateBp }) => ({ grossCents: amountCents, rateBp }));
  const kept = taxed.map((line) => ({ ...line, grossCents: Math.trunc((line.grossCents * of.kept) / 4) }));
  const { vat, netCents, vatCents, roundingCents, payableCents, lineNetCents } = purchaseTotals(
    taxed,
    of.taxed,
  );
  const credit = changeTotals(of.taxed ? 'NET' : 'NO_VAT', taxed, kept);
  const deposits = of.credit ? -of.depositsCents : of.depositsCents;
  return {
    kind: 'PURCHASE_INVOICE',
    number: of.credit ? 'P1-2-2026-000002' : 'P1-2-2026-000001',
    series: 'P1-2-2026',
    issuedAt: '2026-12-05T23:30:00Z',
    timeZone: 'Europe/Paris',
    supplyDate: '2026-12-04',
    currency: 'EUR',
    locale: 'fr',
    seller: {
      name: 'Le Potager',
      address: ['14 route de la Forêt', '36600 Valençay'],
      siret: '12345678900012',
    },
    buyer: { name: 'Les Paniers', address: ['1 place', '36000 Châteauroux'], siret: '98765432100019' },
    basis: of.taxed ? 'NET' : 'NO_VAT',
    lines: lines.map((line, index) =>
      of.credit
        ? {
            ...line,
            quantity: -line.quantity,
            measure: line.measure === null ? null : -(line.measure ?? 0),
            amountCents: (kept[index]?.grossCents ?? 0) - line.amountCents,
            netCents: of.taxed
              ? credit.lineNetCents[index]
              : (kept[index]?.grossCents ?? 0) - line.amountCents,
          }
        : { ...line, netCents: lineNetCents[index] },
    ) as DocumentLine[],
    vat: of.credit ? credit.vat : vat,
    totals: {
      ...(of.credit
        ? {
            netCents: credit.netCents,
            vatCents: credit.vatCents,
            roundingCents: credit.roundingCents,
            grossCents: credit.grossCents,
          }
        : { netCents, vatCents, roundingCents, grossCents: payableCents }),
      ...(deposits !== 0 && { depositsCents: deposits }),
    },
    ...(deposits !== 0 && { deposits: [{ label: 'Bocal', pieces: 1, amountCents: deposits }] }),
    mentions: [],
    payment: of.credit ? { note: '', means: '' } : { dueDate: '2027-01-03', note: '', means: '' },
    pickup: { point: 'La Baligande', date: '2026-12-04' },
    electronic: ELECTRONIC,
    ...(of.credit && {
      corrects: { number: 'P1-2-2026-000001', issuedAt: '2026-12-05T09:00:00Z', reason: 'Manquait' },
    }),
  };
}
