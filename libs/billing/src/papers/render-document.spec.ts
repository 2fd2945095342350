import { grossDocumentTotals, netDocument, noVatDocument } from '@cabas/kernel';
import type { Block, Sheet } from '@cabas/platform';
import type { DocumentLine, DocumentSnapshot } from './document-snapshot.ts';
import { documentSheet, renderDocument } from './render-document.ts';

const LINES: readonly DocumentLine[] = [
  {
    label: 'Crottin frais',
    sellingMode: 'PIECE',
    quantity: 2,
    contentAmount: 120,
    contentUnit: 'GRAM',
    priceCents: 218,
    amountCents: 436,
    rateBp: 550,
  },
  {
    label: 'Potimarron',
    sellingMode: 'WEIGHED_PIECE',
    quantity: 3,
    measure: 5290,
    contentAmount: 1800,
    contentUnit: 'GRAM',
    priceCents: 320,
    amountCents: 1693,
    rateBp: 550,
  },
  {
    label: 'Cidre brut',
    sellingMode: 'PIECE',
    quantity: 1,
    contentAmount: 750,
    contentUnit: 'MILLILITRE',
    priceCents: 480,
    amountCents: 480,
    rateBp: 2000,
  },
];

describe('a consumer’s invoice', () => {
  const sheet = documentSheet(aDocument({}));

  it('carries its number, its dates, who sells and who buys', () => {
    expect(sheet).toMatchObject({
      title: 'Facture',
      subtitle: 'N° POTAG-BALIG-2026-000123',
      issuer: 'Le Potager des Buissons',
    });
    expect(sheet.meta).toEqual([
      'Date d’émission : 5\u00a0décembre\u00a02026',
      'Date de livraison : 4\u00a0décembre\u00a02026',
    ]);
    const [seller, buyer] = block(sheet, 'parties').parties;
    expect(seller.lines).toEqual([
      'GAEC',
      '14 route de la Forêt',
      '36600 Valençay',
      'SIRET 123\u00a0456\u00a0789\u00a000012',
      'RCS Châteauroux',
      'TVA FR32123456789',
    ]);
    expect(buyer).toEqual({ label: 'Client', name: 'Léa Girard', lines: ['3 rue des Lilas'] });
  });

  it('shows prices as they were agreed, VAT included, and the real weight of what was weighed', () => {
    expect(lineTable(sheet).columns.map(({ header }) => header)).toEqual([
      'Désignation',
      'Quantité',
      'Prix unitaire TTC',
      'TVA',
      'Montant\u00a0TTC',
    ]);
    expect(cells(sheet)).toEqual([
      ['Crottin frais (120\u00a0g)', '2', '2,18\u00a0€', '5,5\u00a0%', '4,36\u00a0€'],
      ['Potimarron', '5,29\u00a0kg', '3,20\u00a0€ / kg', '5,5\u00a0%', '16,93\u00a0€'],
      ['Cidre brut (75\u00a0cl)', '1', '4,80\u00a0€', '20\u00a0%', '4,80\u00a0€'],
    ]);
  });

  it('comes to exactly the sum of its lines, with the VAT of each rate', () => {
    const { left, right } = block(sheet, 'beside');
    expect(left[0]).toMatchObject({
      rows: [
        { cells: ['5,5\u00a0%', '20,18\u00a0€', '1,11\u00a0€', '21,29\u00a0€'] },
        { cells: ['20\u00a0%', '4,00\u00a0€', '0,80\u00a0€', '4,80\u00a0€'] },
      ],
    });
    expect(right[0]).toMatchObject({
      items: [{}, {}, { label: 'Total à payer TTC', value: '26,09\u00a0€' }],
    });
  });

  it('prints its mentions as they were frozen', () => {
    expect(JSON.stringify(sheet)).toContain('Facture établie par P’tit Marché');
  });
});

describe('deposits on returnable packaging', () => {
  const { netCents, vatCents, grossCents } = grossDocumentTotals(
    LINES.map(({ amountCents, rateBp }) => ({ grossCents: amountCents, rateBp })),
  );
  const sheet = documentSheet(
    aDocument({
      deposits: [{ label: 'Cidre brut', pieces: 1, amountCents: 50 }],
      totals: { netCents, vatCents, grossCents, depositsCents: 50 },
    }),
  );

  it('stand under the goods, in no rate and no VAT, and what is to pay holds them', () => {
    const { right } = block(sheet, 'beside');
    expect(right[0]).toMatchObject({ items: [{}, {}, { label: 'Total TTC', value: '26,09\u00a0€' }] });
    expect(sheet.blocks.filter(({ kind }) => kind === 'table')[1]).toMatchObject({
      columns: [{ header: 'Emballages consignés (hors TVA)' }, {}, {}],
      rows: [{ cells: ['Cidre brut', '1', '0,50\u00a0€'] }],
    });
    expect(block(sheet, 'sums').items).toEqual([
      { label: 'Total des consignes', value: '0,50\u00a0€' },
      { label: 'Total à payer, consignes comprises', value: '26,59\u00a0€' },
    ]);
  });
});

describe('a business’s invoice', () => {
  const { rates, netCents, vatCents, grossCents, lineNetCents } = netDocument(
    LINES.map(({ amountCents, rateBp }) => ({ grossCents: amountCents, rateBp })),
  );
  const document = aDocument({
    basis: 'NET',
    lines: LINES.map((line, index) => ({ ...line, netCents: lineNetCents[index] ?? 0 })),
    vat: rates,
    totals: { netCents, vatCents, roundingCents: -1, grossCents: grossCents - 1 },
    payment: { dueDate: '2027-01-03', note: '', means: 'virement' },
  });

  it('shows prices and amounts without VAT, unit prices finer than the cent', () => {
    expect(lineTable(documentSheet(document)).columns.map(({ header }) => header)).toContain(
      'Prix unitaire HT',
    );
    expect(cells(documentSheet(document))[0]).toEqual([
      'Crottin frais (120\u00a0g)',
      '2',
      '2,0664\u00a0€',
      '5,5\u00a0%',
      '4,13\u00a0€',
    ]);
  });

  it('says when it is due, and what rounds it to the price agreed', () => {
    expect(documentSheet(document).meta).toContain('À payer au plus tard le 3\u00a0janvier\u00a02027');
    const { right } = block(documentSheet(document), 'beside');
    expect(right[0]).toMatchObject({
      items: [{}, {}, { label: 'Arrondi au prix convenu', value: '-0,01\u00a0€' }, {}],
    });
  });
});

describe('a document of a seller who charges no VAT', () => {
  const { netCents, vatCents, grossCents } = noVatDocument(
    LINES.map(({ amountCents }) => ({ grossCents: amountCents })),
  );
  const sheet = documentSheet(
    aDocument({
      basis: 'NO_VAT',
      vat: [],
      totals: { netCents, vatCents, grossCents },
      seller: { name: 'Jeanne Tessier', address: [], ei: true },
    }),
  );

  it('speaks of no VAT in its lines and totals', () => {
    expect(lineTable(sheet).columns.map(({ header }) => header)).toEqual([
      'Désignation',
      'Quantité',
      'Prix unitaire',
      'Montant',
    ]);
    expect(block(sheet, 'beside')).toEqual(
      expect.objectContaining({
        left: [],
        right: [expect.objectContaining({ items: [{ label: 'Total à payer', value: '26,09\u00a0€' }] })],
      }),
    );
  });

  it('names an individual entrepreneur as the law wants', () => {
    expect(sheet.issuer).toBe('Jeanne Tessier (EI)');
  });
});

describe('the other documents', () => {
  it('are called by their names; only invoices have a legal number', () => {
    const named = (kind: DocumentSnapshot['kind']): string[] => {
      const { title, subtitle = '' } = documentSheet(aDocument({ kind }));
      return [title, subtitle.slice(0, 4).trim()];
    };
    expect(named('RECEIPT')).toEqual(['Reçu', 'Réf.']);
    expect(named('MEMBER_RECEIPT')).toEqual(['Reçu', 'Réf.']);
    expect(named('PURCHASE_INVOICE')).toEqual(['Facture', 'N° P']);
    expect(named('PURCHASE_STATEMENT')).toEqual(['Relevé d’achats', 'Réf.']);
  });

  it('a statement is the collective’s own paper, not the farm’s', () => {
    expect(
      documentSheet(aDocument({ kind: 'PURCHASE_STATEMENT', buyer: { name: 'P’tit Marché', address: [] } }))
        .issuer,
    ).toBe('P’tit Marché');
  });

  it('show the collective’s margin where it chose to', () => {
    const sheet = documentSheet(aDocument({ kind: 'MEMBER_RECEIPT', margin: { rateBp: 300, cents: 76 } }));
    expect(JSON.stringify(sheet)).toContain('Dont marge du collectif (3\u00a0%)');
  });
});

describe('the PDF of a document', () => {
  it('is the same, byte for byte, each time it is drawn from its snapshot', async () => {
    const stored = JSON.parse(JSON.stringify(aDocument({}))) as DocumentSnapshot;
    const first = await renderDocument(aDocument({}));
    expect(Buffer.compare(await renderDocument(stored), first)).toBe(0);
    expect(Buffer.from(first).toString('latin1').slice(0, 5)).toBe('%PDF-');
  });

  it('bears the day of issue, not the day of drawing', async () => {
    const pdf = Buffer.from(await renderDocument(aDocument({}))).toString('latin1');
    expect(pdf).toContain('(D:20261205093000Z)');
    expect(pdf).not.toContain('Helvetica');
  });

  it('reads the day of issue on the collective’s clock', () => {
    const late = aDocument({ issuedAt: '2026-12-05T23:30:00Z' });
    expect(documentSheet(late).meta?.[0]).toContain('6\u00a0décembre');
  });
});

function aDocument(over: Partial<DocumentSnapshot>): DocumentSnapshot {
  const { rates, netCents, vatCents, grossCents } = grossDocumentTotals(
    LINES.map(({ amountCents, rateBp }) => ({ grossCents: amountCents, rateBp })),
  );
  return {
    kind: 'INVOICE',
    number: 'POTAG-BALIG-2026-000123',
    series: 'POTAG-BALIG-2026-',
    issuedAt: '2026-12-05T09:30:00Z',
    timeZone: 'Europe/Paris',
    supplyDate: '2026-12-04',
    currency: 'EUR',
    locale: 'fr',
    seller: {
      name: 'Le Potager des Buissons',
      legalForm: 'GAEC',
      address: ['14 route de la Forêt', '36600 Valençay'],
      siret: '12345678900012',
      vatNumber: 'FR32123456789',
      rcs: 'RCS Châteauroux',
    },
    buyer: { name: 'Léa Girard', address: ['3 rue des Lilas'] },
    mandatary: { name: 'P’tit Marché' },
    basis: 'GROSS',
    lines: LINES,
    vat: rates,
    totals: { netCents, vatCents, grossCents },
    mentions: ['Facture établie par P’tit Marché au nom et pour le compte de Le Potager des Buissons.'],
    payment: { note: '', means: 'espèces ou chèque' },
    pickup: { point: 'La Baligande', date: '2026-12-04' },
    ...over,
  };
}

function block<Kind extends Block['kind']>(sheet: Sheet, kind: Kind): Extract<Block, { kind: Kind }> {
  const found = sheet.blocks.find((one): one is Extract<Block, { kind: Kind }> => one.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
}

function lineTable(sheet: Sheet): Extract<Block, { kind: 'table' }> {
  return block(sheet, 'table');
}

function cells(sheet: Sheet): string[][] {
  return lineTable(sheet).rows.flatMap((row) =>
    'cells' in row ? [row.cells.map((cell) => (typeof cell === 'string' ? cell : (cell?.text ?? '')))] : [],
  );
}
