import { toCsv, toXlsx } from '@cabas/platform';
import readWorkbook from 'read-excel-file/node';
import { byPoint, byProducer, type ExportLine, linesExport } from './exports.ts';

const OPTIONS = { locale: 'fr', resale: false };
const RESALE = { locale: 'fr', resale: true };

describe('the export of lines', () => {
  it('has one row per order line, byte for byte', () => {
    const lines = [
      aLine({
        memberName: 'Hénault Hervé',
        sellingMode: 'WEIGHT',
        quantity: 1500,
        priceCents: 252,
        amountCents: 378,
      }),
    ];
    expect(toCsv(linesExport(lines, OPTIONS), 'french')).toBe(
      '\ufeffPoint de retrait;Date;Vente;Panier;Nom;Producteur;Produit;Conditionnement;Quantité;Unité;Taux de TVA;Prix;Montant\r\n' +
        'La Baligande;04/12/2026;Marché;1;Hénault Hervé;Le Potager;Carottes;;1,500;kg;5,5;2,52;3,78\r\n',
    );
  });

  it('has purchase, sale and margin in RESALE', () => {
    const table = linesExport([aLine({ amountCents: 260, purchaseCents: 252 })], RESALE);
    expect(table.columns.slice(-3).map(({ title }) => title)).toEqual([
      'Montant d’achat',
      'Montant de vente',
      'Marge',
    ]);
    expect(table.rows[0]?.slice(-3)).toEqual([252, 260, 8]);
  });

  it('in RESALE with a home delivery: it is sold, it is no margin', () => {
    const options = { ...RESALE, delivery: true };
    const lines = [
      aLine({ amountCents: 260, purchaseCents: 252 }),
      aLine({ amountCents: 400, purchaseCents: 0, service: true }),
    ];
    expect(
      linesExport([], options)
        .columns.slice(-4)
        .map(({ title }) => title),
    ).toEqual(['Montant d’achat', 'Montant de vente', 'Dont livraison', 'Marge']);
    const [summary] = byPoint(lines, options);
    expect(summary?.totals?.slice(-4)).toEqual([252, 660, 400, 8]);
  });

  it('gives each column a name of its own', () => {
    for (const options of [OPTIONS, RESALE, { locale: 'en', resale: true, delivery: true }]) {
      const titles = linesExport([], options).columns.map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  it('counts weighed pieces by their real weight, estimated until it is known', () => {
    const potimarron = {
      sellingMode: 'WEIGHED_PIECE',
      contentAmount: 1800,
      contentUnit: 'GRAM',
      quantity: 2,
    } as const;
    const table = linesExport([aLine({ ...potimarron }), aLine({ ...potimarron, measure: 3710 })], OPTIONS);
    expect(table.rows.map((row) => row[8])).toEqual([
      { units: 3600, decimals: 3 },
      { units: 3710, decimals: 3 },
    ]);
  });

  it('makes a member’s name inert that a spreadsheet would run', () => {
    expect(toCsv(linesExport([aLine({ memberName: '=cmd|x' })], OPTIONS), 'french')).toContain(";'=cmd|x;");
  });
});

describe('the export by drop point', () => {
  const lines = [
    aLine({ pointName: 'Les Halles', orderId: 'a', amountCents: 1, purchaseCents: 1 }),
    aLine({ pointName: 'Ferme du Bois', orderId: 'b', amountCents: 10, purchaseCents: 9 }),
    aLine({ pointName: 'Ferme du Bois', orderId: 'b', amountCents: 20, purchaseCents: 18 }),
    aLine({ pointName: 'Ferme du Bois', orderId: 'c', amountCents: 30, purchaseCents: 27 }),
  ];

  it('opens on a summary whose totals are the exact sums', () => {
    const [summary] = byPoint(lines, RESALE);
    expect(summary?.rows).toEqual([
      ['Ferme du Bois', 2, 3, 54, 60, 6],
      ['Les Halles', 1, 1, 1, 1, 0],
    ]);
    expect(summary?.totals).toEqual(['Total', 3, 4, 55, 61, 6]);
  });

  it('has a sheet per point, whose totals the summary repeats', async () => {
    const sheets = await readWorkbook(Buffer.from(await toXlsx(byPoint(lines, RESALE))));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Synthèse', 'Ferme du Bois', 'Les Halles']);
    const [summary, ...points] = sheets.map(({ data }) => data);
    expect(points.map((rows) => rows.at(-1)?.slice(-3))).toEqual(
      summary?.slice(1, -1).map((row) => row.slice(-3)),
    );
  });
});

describe('the export by producer', () => {
  it('has a sheet per producer, also for two thousand lines that only just add up', () => {
    const lines = Array.from({ length: 2_000 }, (_, index) =>
      aLine({ producerName: `Ferme ${index % 7}`, amountCents: 10 + (index % 3), orderId: `${index % 90}` }),
    );
    const [summary, ...producers] = byProducer(lines, OPTIONS);
    expect(producers).toHaveLength(7);
    const sums = producers.map(({ totals }) => Number(totals?.at(-1)));
    expect(summary?.rows.map((row) => row.at(-1))).toEqual(sums);
    expect(summary?.totals?.at(-1)).toBe(lines.reduce((sum, line) => sum + line.amountCents, 0));
  });

  it('has its summary alone when nothing was sold', () => {
    expect(byProducer([], OPTIONS)).toHaveLength(1);
  });
});

function aLine(over: Partial<ExportLine>): ExportLine {
  return {
    pointName: 'La Baligande',
    pickupDate: '2026-12-04',
    saleName: 'Marché',
    orderId: 'order',
    basketNumber: 1,
    memberName: 'Léa Girard',
    producerName: 'Le Potager',
    productName: 'Carottes',
    sellingMode: 'PIECE',
    quantity: 1,
    vatRateBp: 550,
    priceCents: 252,
    amountCents: 252,
    purchasePriceCents: 252,
    purchaseCents: 252,
    depositCents: 0,
    ...over,
  };
}
