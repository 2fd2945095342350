import type { Block, Sheet, SheetCell } from '@cabas/platform';
import { crossTable } from './cross-table.ts';
import { drawHandoutSheets, handoutSheets } from './handout-sheets.ts';
import { drawPreparationSlip, preparationSlip, preparationSlips } from './preparation-slip.ts';
import { basketLabels, drawBasketLabels } from './labels.ts';
import { groupingList, sortingList } from './sorting-list.ts';
import type { DistributionPaper, PaperLine, PaperOrder } from './types.ts';

const POTAGER = { producerId: 'potager', producerName: 'Le Potager des Buissons' };
const FOURNIL = { producerId: 'fournil', producerName: 'Fournil de la Claise' };

const lea = anOrder({
  basketNumber: 2,
  memberName: 'Léa Girard',
  note: 'Je passerai après 18 h 30',
  lines: [
    aLine({
      ...POTAGER,
      offerId: 'carottes',
      name: 'Carottes',
      sellingMode: 'WEIGHT',
      quantity: 1500,
      amountCents: 378,
    }),
    aLine({
      ...FOURNIL,
      offerId: 'pain',
      name: 'Pain de campagne',
      contentAmount: 1000,
      contentUnit: 'GRAM',
      quantity: 2,
      amountCents: 1236,
    }),
  ],
});
const mael = anOrder({
  basketNumber: 1,
  memberName: 'Maël Sarrazin',
  lines: [
    aLine({
      ...POTAGER,
      offerId: 'carottes',
      name: 'Carottes',
      sellingMode: 'WEIGHT',
      quantity: 500,
      amountCents: 126,
    }),
  ],
});

describe('a basket of a household', () => {
  it('is named after both on the hand-out sheet and on its label: whoever comes is expected', () => {
    const shared = aPaper({ orders: [{ ...lea, secondName: 'Tom Girard' }] });
    expect(JSON.stringify(handoutSheets(shared, { prices: false, onePerPage: false }))).toContain(
      'Léa Girard et Tom Girard',
    );
    expect(basketLabels(shared).labels[0]?.title).toBe('Léa Girard et Tom Girard');
  });
});

describe('deposits', () => {
  const bottles = anOrder({
    basketNumber: 3,
    memberName: 'Nina Faure',
    lines: [
      aLine({ ...POTAGER, offerId: 'jus', name: 'Jus', quantity: 2, amountCents: 600, depositDueCents: 60 }),
    ],
    dues: [
      {
        payeeName: POTAGER.producerName,
        amountCents: 660,
        depositDueCents: 60,
        paymentNote: 'Espèces, au retrait',
      },
    ],
  });
  const paper = aPaper({ orders: [bottles] });

  it('are in what a farm collects on site, and said apart', () => {
    const slip = preparationSlip(paper, { ...POTAGER, detail: false });
    expect(blocksOf(slip, 'facts')[0]?.items).toEqual(
      expect.arrayContaining([
        { label: 'À encaisser sur place', value: '6,60\u00a0€' },
        { label: 'Dont consignes', value: '0,60\u00a0€' },
      ]),
    );
  });

  it('are in what a member owes, beside means and day', () => {
    const sheet = handoutSheets(paper, { onePerPage: true, prices: true });
    expect(rows(sheet, 2)).toEqual([[POTAGER.producerName, 'Espèces, au retrait', '6,60\u00a0€', '']]);
    expect(JSON.stringify(table(sheet, 2).rows)).toContain('dont consignes 0,60\u00a0€');
  });
});

describe('a hand-out where price levels were chosen', () => {
  it('prints what each owes, and no amount line by line: not even of those who chose none', () => {
    const options = { onePerPage: false, prices: true };
    const [open, kept] = [aPaper({ orders: [lea, mael] }), aPaper({ orders: [lea, mael], levels: true })];
    expect(headers(handoutSheets(open, options), 1)).toContain('Montant');
    expect(headers(handoutSheets(kept, options), 1)).not.toContain('Montant');
    expect(headers(handoutSheets(kept, options), 2)).not.toContain('Montant');
    expect(rows(handoutSheets(kept, options), 0).map((cells) => cells[4])).toEqual([
      '1,26\u00a0€',
      '16,14\u00a0€',
    ]);
  });
});

describe('a preparation slip', () => {
  const slip = (over: Partial<DistributionPaper> = {}, detail = true): Sheet =>
    preparationSlip(aPaper({ orders: [lea, mael], ...over }), { ...POTAGER, detail });

  it('adds up what all baskets take of each product, and leaves other producers out', () => {
    expect(rows(slip(), 0)).toEqual([['Carottes', '', '2\u00a0kg', '']]);
  });

  it('says in DIRECT what each customer pays on site, with a box to tick, in basket order', () => {
    expect(slip().title).toBe('Bon de préparation');
    expect(headers(slip(), 1)).toEqual(['Panier', 'Nom', 'Contenu', 'À payer', 'Réglé']);
    expect(rows(slip(), 1)).toEqual([
      ['1', 'Maël Sarrazin', '500\u00a0g Carottes', '1,26\u00a0€', ''],
      ['2', 'Léa Girard', '1,5\u00a0kg Carottes', '3,78\u00a0€', ''],
    ]);
    expect(totals(slip(), 1)).toEqual([['', 'Total', '-', '5,04\u00a0€', '-']]);
  });

  it('says in AGENCY what each customer pays the farm online, with nothing to collect', () => {
    const sheet = slip({ flow: 'AGENCY' });
    expect(sheet.title).toBe('Bon de préparation');
    expect(JSON.stringify(sheet)).toContain('À recevoir en ligne');
    expect(JSON.stringify(sheet)).not.toContain('encaisser');
    expect(headers(sheet, 1)).toEqual(['Panier', 'Nom', 'Contenu', 'En ligne']);
    expect(rows(sheet, 1)[0]).toEqual(['1', 'Maël Sarrazin', '500\u00a0g Carottes', '1,26\u00a0€']);
    expect(totals(sheet, 1)).toEqual([['', 'Total', '-', '5,04\u00a0€']]);
  });

  it('is an order form in RESALE, at purchase prices, without what members pay', () => {
    const sheet = slip({ flow: 'RESALE', orders: [resold(lea), resold(mael)] });
    expect(sheet.title).toBe('Bon de commande');
    expect(rows(sheet, 0)).toEqual([['Carottes', '', '2\u00a0kg', '2,52\u00a0€ / kg', '4,98\u00a0€', '']]);
    expect(totals(sheet, 0)).toEqual([['Total', '-', '-', '-', '4,98\u00a0€', '-']]);
    expect(headers(sheet, 1)).toEqual(['Panier', 'Nom', 'Contenu', 'Prêt']);
  });

  it('keeps lines of one offer at two prices apart', () => {
    const dearer = anOrder({
      basketNumber: 3,
      lines: [{ ...onlyLine(mael), priceCents: 300, amountCents: 150 }],
    });
    expect(rows(slip({ orders: [mael, dearer] }), 0)).toHaveLength(2);
  });

  it('shows the sums alone when the detail is not asked for', () => {
    expect(headers(slip({}, false), 1)).toEqual(['Panier', 'Nom', 'À payer', 'Réglé']);
  });

  it('tells what it will hold while nobody has ordered', () => {
    expect(table(slip({ orders: [] }), 0).empty).toContain('Rien à apporter');
  });

  it('speaks English', () => {
    expect(slip({ locale: 'en' })).toMatchObject({
      title: 'Preparation slip',
      stamp: 'Printed on 3 Dec at 9:12\u00a0pm',
    });
  });

  it('prints with the others in one file, a page each', () => {
    const sheet = preparationSlips(aPaper({ orders: [lea, mael] }), [
      { ...POTAGER, detail: true },
      { ...FOURNIL, detail: true },
    ]);
    expect(sheet.blocks.filter(({ kind }) => kind === 'page-break')).toHaveLength(1);
  });

  it('comes out the same from the same data', async () => {
    const paper = aPaper({ orders: [lea, mael] });
    const [first, second] = await Promise.all(
      [1, 2].map(() => drawPreparationSlip(paper, { ...POTAGER, detail: true })),
    );
    expect(Buffer.compare(first ?? new Uint8Array(), second ?? new Uint8Array())).toBe(0);
  });
});

describe('a sorting list', () => {
  it('tells first what must have arrived, producer by producer', () => {
    expect(rows(sortingList(aPaper({ orders: [lea, mael] })), 0)).toEqual([
      ['# Fournil de la Claise', '1 produit'],
      ['Pain de campagne', '1\u00a0kg', '2', ''],
      ['# Le Potager des Buissons', '1 produit'],
      ['Carottes', '', '2\u00a0kg', ''],
    ]);
  });

  it('then the baskets that each product goes into', () => {
    const [pain, carottes] = blocksOf(sortingList(aPaper({ orders: [lea, mael] })), 'tiles');
    expect(pain?.items).toEqual([{ mark: '2', text: 'Léa Girard', value: '2' }]);
    expect(carottes?.items).toEqual([
      { mark: '1', text: 'Maël Sarrazin', value: '500\u00a0g' },
      { mark: '2', text: 'Léa Girard', value: '1,5\u00a0kg' },
    ]);
  });

  it('groups a sale over its points: the columns add up to the total', () => {
    const here = aPaper({ point: { name: 'Ferme du Bois' }, orders: [lea] });
    const there = aPaper({ point: { name: 'Les Halles' }, orders: [mael] });
    const sheet = groupingList([here, there]);
    expect(headers(sheet, 0)).toEqual(['Produit', 'Ferme du Bois', 'Les Halles', 'Total', 'Arrivé']);
    expect(rows(sheet, 0)).toContainEqual(['Carottes', '1,5\u00a0kg', '500\u00a0g', '2\u00a0kg', '']);
    expect(rows(sheet, 0)).toContainEqual(['Pain de campagne (1\u00a0kg)', '2', '', '2', '']);
  });
});

describe('the hand-out sheets', () => {
  const options = { onePerPage: false, prices: true };

  it('list everyone first, in basket order, with what is due in all', () => {
    const sheet = handoutSheets(aPaper({ orders: [lea, mael] }), options);
    expect(rows(sheet, 0)).toEqual([
      ['1', 'Maël Sarrazin', '1', '', '1,26\u00a0€', '', ''],
      ['2', 'Léa Girard', '2', '', '16,14\u00a0€', '', ''],
    ]);
    expect(totals(sheet, 0)).toEqual([['', 'Total', '', '-', '17,40\u00a0€', '-', '-']]);
  });

  it('follow the slots where there are some: who comes first stands first, who chose none comes last', () => {
    const early = { ...lea, slot: { startsAt: '17:30', endsAt: '17:45' } };
    const late = { ...mael, memberName: 'Zoé Petit', slot: { startsAt: '17:45', endsAt: '18:00' } };
    const sheet = handoutSheets(aPaper({ orders: [mael, late, early] }), options);
    expect(headers(sheet, 0).slice(0, 3)).toEqual(['Panier', 'Créneau', 'Nom']);
    expect(rows(sheet, 0).map((cells) => cells.slice(0, 3))).toEqual([
      ['2', '17\u00a0h\u00a030 – 17\u00a0h\u00a045', 'Léa Girard'],
      ['1', '17\u00a0h\u00a045 – 18\u00a0h', 'Zoé Petit'],
      ['1', '', 'Maël Sarrazin'],
    ]);
  });

  it('then each basket: what was ordered, room for what is handed out, whom to pay', () => {
    const sheet = handoutSheets(aPaper({ orders: [lea] }), options);
    expect(rows(sheet, 1)).toEqual([
      ['', 'Carottes', 'Le Potager des Buissons', '1,5\u00a0kg', '', '3,78\u00a0€'],
      ['', 'Pain de campagne (1\u00a0kg)', 'Fournil de la Claise', '2', '', '12,36\u00a0€'],
    ]);
    expect(blocksOf(sheet, 'tiles')[0]?.items).toEqual([
      { text: 'Le Potager des Buissons', value: '3,78\u00a0€' },
      { text: 'Fournil de la Claise', value: '12,36\u00a0€' },
    ]);
  });

  it('show the real weight and the reason once they are known', () => {
    const [carottes] = lea.lines;
    const weighed = anOrder({
      lines: carottes ? [{ ...carottes, deliveredMeasure: 1480, deliveredReason: 'pesé' }] : [],
    });
    expect(rows(handoutSheets(aPaper({ orders: [weighed] }), options), 1)[0]).toContain('1,48\u00a0kg');
  });

  it('tick no money in AGENCY: it is paid online, and the sheet says so', () => {
    const paper = aPaper({ flow: 'AGENCY', orders: [lea, mael] });
    for (const onePerPage of [false, true]) {
      const text = JSON.stringify(handoutSheets(paper, { onePerPage, prices: true }));
      expect(text).toContain('aucun argent ne se prend à la remise');
      expect(text).not.toContain('Réglé');
      expect(text).not.toContain('Cochez ce qui est réglé');
    }
  });

  it('hide every price for a sheet on the wall', () => {
    const sheet = handoutSheets(aPaper({ orders: [lea, mael] }), { onePerPage: false, prices: false });
    expect(JSON.stringify(sheet)).not.toContain('€');
  });

  it('give each member a page, with how each payee wishes to be paid', () => {
    const sheet = handoutSheets(aPaper({ orders: [lea, mael] }), { onePerPage: true, prices: true });
    expect(sheet.blocks.filter(({ kind }) => kind === 'page-break')).toHaveLength(2);
    expect(rows(sheet, 2)).toEqual([['Le Potager des Buissons', 'chèque ou espèces', '1,26\u00a0€', '']]);
  });

  it('repeat what the member wrote', () => {
    const notes = blocksOf(handoutSheets(aPaper({ orders: [lea] }), options), 'heading').map(
      ({ note }) => note,
    );
    expect(notes).toContain('« Je passerai après 18 h 30 »');
  });

  it('say who fetches it in the member’s place, and for whom it is', () => {
    const neighbour = {
      ...lea,
      collectedBy: { name: 'Jeanne D.', phone: '06 12 34 56 78' },
      beneficiary: 'Mme Petit',
    };
    const sheet = handoutSheets(aPaper({ orders: [neighbour] }), { onePerPage: false, prices: true });
    const [first] = table(sheet, 0).rows;
    expect(first).toMatchObject({
      cells: [{}, { text: 'Léa Girard', note: 'retiré par Jeanne D., pour Mme Petit' }, '2', '', {}, '', ''],
    });
    expect(blocksOf(sheet, 'heading').at(-1)?.note).toContain(
      'retiré par Jeanne D., 06 12 34 56 78, pour Mme Petit',
    );
  });

  it('print for two hundred members', async () => {
    const orders = Array.from({ length: 200 }, (_, index) =>
      anOrder({ ...lea, orderId: `${index}`, basketNumber: index + 1 }),
    );
    const pdf = Buffer.from(await drawHandoutSheets(aPaper({ orders }), options)).toString('latin1');
    expect(pdf.match(/\/Type \/Page\n/g)?.length).toBeGreaterThan(40);
  });
});

describe('a hand-out sheet printed again', () => {
  const [carrots, bread] = lea.lines;
  const since = { printedAt: '2026-12-03T18:05:00Z', changed: 1, gone: 2 };
  const sheet = handoutSheets(
    aPaper({
      since,
      orders: [
        {
          ...lea,
          lines:
            carrots && bread
              ? [
                  { ...carrots, changed: true },
                  { ...bread, changed: false },
                ]
              : [],
        },
      ],
    }),
    { onePerPage: false, prices: true },
  );

  it('says since when it is another one, and how much changed', () => {
    expect(blocksOf(sheet, 'paragraph')[0]?.text.replaceAll('\u00a0', ' ')).toBe(
      'Depuis la feuille imprimée jeudi 3 décembre, 19 h 05 : 1 ligne modifiée ou ajoutée (marquée « modifié ») ; 2 lignes retirées. La feuille précédente n’est plus juste.',
    );
  });

  it('marks the lines that are not what they were, and no other', () => {
    const marks = table(sheet, 1).rows.map((row) => ('section' in row ? '' : noteOf(row.cells[1] ?? '')));
    expect(marks).toEqual(['modifié', '']);
  });
});

describe('basket labels', () => {
  it('say from afar whose basket it is, how much is in it, where and when', () => {
    const { labels } = basketLabels(aPaper({ orders: [lea, mael] }));
    expect(JSON.parse(JSON.stringify(labels).replaceAll('\u00a0', ' '))).toEqual([
      {
        mark: '1',
        title: 'Maël Sarrazin',
        lines: ['1 article', 'La Baligande', 'vendredi 4 décembre, de 17 h 30 à 19 h'],
      },
      {
        mark: '2',
        title: 'Léa Girard',
        lines: ['2 articles', 'La Baligande', 'vendredi 4 décembre, de 17 h 30 à 19 h'],
      },
    ]);
  });

  it.each([
    [24, 0, 1],
    [25, 0, 2],
    [24, 1, 2],
    [48, 0, 2],
  ])(
    'fill sheets of twenty-four: %i baskets, %i stickers already used, make %i pages',
    async (count, skip, pages) => {
      const orders = Array.from({ length: count }, (_, index) =>
        anOrder({ ...mael, orderId: `${index}`, basketNumber: index + 1 }),
      );
      const pdf = Buffer.from(await drawBasketLabels(aPaper({ orders }), skip)).toString('latin1');
      expect(pdf.match(/\/Type \/Page\n/g)?.length).toBe(pages);
    },
  );
});

describe('a cross table', () => {
  const orders = Array.from({ length: 40 }, (_, index) =>
    anOrder({ ...mael, orderId: `${index}`, basketNumber: index + 1 }),
  );

  it('goes on over pages of seventeen baskets, each with the product’s total over all', () => {
    const sheet = crossTable(aPaper({ orders }));
    const parts = blocksOf(sheet, 'table');
    expect(parts.map(({ columns }) => columns.length - 2)).toEqual([17, 17, 6]);
    expect(parts.map((_, at) => rows(sheet, at)[1]?.[1])).toEqual(['20\u00a0kg', '20\u00a0kg', '20\u00a0kg']);
  });

  it('shows in every column what that basket takes and what it costs', () => {
    const sheet = crossTable(aPaper({ orders: [lea, mael] }));
    expect(headers(sheet, 0)).toEqual(['Produit', 'Total', '1 · Maël Sarrazin', '2 · Léa Girard']);
    expect(rows(sheet, 0)).toContainEqual(['Pain de campagne (1\u00a0kg)', '2', '', '2']);
    expect(totals(sheet, 0)).toEqual([['À payer', '', '1,26', '16,14']]);
  });

  it('teaches when nobody has ordered', () => {
    expect(table(crossTable(aPaper({ orders: [] })), 0).empty).toContain('Aucune commande');
  });
});

function aPaper(over: Partial<DistributionPaper>): DistributionPaper {
  return {
    collective: { name: 'P’tit Marché', currency: 'EUR', timeZone: 'Europe/Paris' },
    saleName: 'Marché du 4 décembre',
    flow: 'DIRECT',
    point: { name: 'La Baligande' },
    pickupDate: '2026-12-04',
    windowStart: '17:30',
    windowEnd: '19:00',
    locale: 'fr',
    printedAt: '2026-12-03T20:12:00Z',
    orders: [],
    ...over,
  };
}

function aLine(over: Partial<PaperLine>): PaperLine {
  return {
    id: over.name ?? 'line',
    offerId: 'offer',
    ...POTAGER,
    name: 'Produit',
    sellingMode: 'PIECE',
    weighed: false,
    quantity: 1,
    priceCents: 252,
    amountCents: 252,
    purchasePriceCents: 252,
    purchaseCents: 252,
    ...over,
  };
}

function anOrder(over: Partial<PaperOrder>): PaperOrder {
  const lines = over.lines ?? [];
  const payees = [...new Set(lines.map((line) => line.producerName))];
  return {
    orderId: over.memberName ?? 'order',
    basketNumber: null,
    memberName: 'Quelqu’un',
    note: '',
    lines,
    dues: payees.map((payeeName) => ({
      payeeName,
      paymentNote: 'chèque ou espèces',
      amountCents: lines
        .filter((line) => line.producerName === payeeName)
        .reduce((sum, line) => sum + line.amountCents, 0),
    })),
    ...over,
  };
}

/** Bought three cents cheaper, line by line. */
function resold(order: PaperOrder): PaperOrder {
  return { ...order, lines: order.lines.map((line) => ({ ...line, purchaseCents: line.amountCents - 3 })) };
}

function onlyLine({ lines: [line] }: PaperOrder): PaperLine {
  if (!line) throw new Error('an empty order');
  return line;
}

function blocksOf<Kind extends Block['kind']>(sheet: Sheet, kind: Kind): Extract<Block, { kind: Kind }>[] {
  const all = sheet.blocks.flatMap((block): readonly Block[] =>
    block.kind === 'together' ? block.blocks : [block],
  );
  return all.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
}

function table(sheet: Sheet, index: number): Extract<Block, { kind: 'table' }> {
  const found = blocksOf(sheet, 'table')[index];
  if (!found) throw new Error(`no table ${index}`);
  return found;
}

function headers(sheet: Sheet, index: number): string[] {
  return table(sheet, index).columns.map(({ header }) => header);
}

function rows(sheet: Sheet, index: number): string[][] {
  return table(sheet, index).rows.map((row) =>
    'section' in row ? [`# ${row.section}`, row.value ?? ''] : row.cells.map(words),
  );
}

function totals(sheet: Sheet, index: number): string[][] {
  return (table(sheet, index).totals ?? []).map((cells) => cells.map(words));
}

function noteOf(cell: SheetCell): string {
  return cell === null || typeof cell === 'string' ? '' : (cell.note ?? '');
}

function words(cell: SheetCell): string {
  if (cell === null) return '-';
  return typeof cell === 'string' ? cell : cell.text;
}
