import { textOf } from '../../test/read-pdf.ts';
import type { Block } from './blocks.ts';
import { drawSheet, type Sheet } from './sheet.ts';

const TABLE_HEADER = 'Quantité';

describe('a sheet', () => {
  it('is a PDF whose fonts are embedded subsets, and never Helvetica', async () => {
    const pdf = await draw([{ kind: 'paragraph', text: 'Crottin frais' }]);
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    expect(fontNames(pdf)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^[A-Z]{6}\+SourceSans3-Regular$/)]),
    );
    expect(fontNames(pdf)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^[A-Z]{6}\+Fraunces-SemiBold$/)]),
    );
    expect(fontNames(pdf).every((name) => /^[A-Z]{6}\+/.test(name))).toBe(true);
    expect(pdf).not.toContain('Helvetica');
  });

  it('gives the same bytes for the same data, whenever it is drawn', async () => {
    const first = await drawSheet(sheet([rows(60)]));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(Buffer.compare(await drawSheet(sheet([rows(60)])), first)).toBe(0);
  });

  it('does not depend on the papers drawn before it', async () => {
    const letters: Block[] = [
      { kind: 'heading', text: 'Articles' },
      { kind: 'paragraph', text: 'Articles, Elles, Oui', tone: 'strong' },
    ];
    const before = await drawSheet(sheet(letters));
    await draw([
      { kind: 'heading', text: 'À É Ô offre\u00a0: fin' },
      { kind: 'paragraph', text: 'À É Ô\u00a0!', tone: 'strong' },
    ]);
    const after = await drawSheet(sheet(letters));
    expect(Buffer.compare(before, after)).toBe(0);
    expect(textOf(Buffer.from(after).toString('latin1'))).toContain('Articles, Elles, Oui');
  });

  it('gives other bytes when it was made at another time', async () => {
    const later = await drawSheet({ ...sheet([rows(3)]), madeAt: '2026-12-03T20:12:01Z' });
    expect(Buffer.compare(await drawSheet(sheet([rows(3)])), later)).not.toBe(0);
  });

  it('writes œ, €, é and ’, Hungarian, Polish, Vietnamese, Greek and Cyrillic names', async () => {
    const words = 'Œufs à 2,40 € d’Étrépagny, Kőszegi Ágnes, Łukasz, Nguyễn Thị, Ελένη, Борис';
    const text = textOf(
      await draw([
        { kind: 'heading', text: words },
        { kind: 'paragraph', text: words },
      ]),
    );
    const letters = (words: string): string => words.replace(/\s/g, '');
    expect(letters(text).split(letters(words))).toHaveLength(3);
  });

  it('shares a font among papers written with everyday letters, and gives another letter a subset of its own name', async () => {
    const ofWords = async (text: string): Promise<string | undefined> =>
      fontNames(await draw([{ kind: 'paragraph', text }])).find((name) =>
        name.endsWith('SourceSans3-Regular'),
      );
    const everyday = await ofWords('Œufs à 2,40 € d’Étrépagny');
    expect(await ofWords('Crottin frais (120 g) × 3')).toBe(everyday);
    expect(await ofWords('Åberg')).not.toBe(everyday);
  });

  it('keeps a mark over the letter it belongs to', async () => {
    const text = textOf(await draw([{ kind: 'paragraph', text: 'avant q\u0304 après' }]));
    expect(text).toContain('avant q\u0304 après');
  });

  it('drops pictures, and marks letters that no font has', async () => {
    const text = textOf(await draw([{ kind: 'paragraph', text: 'Carottes 🥕 de 漢 et «\u202eoig»' }]));
    expect(text).toContain('Carottes de ? et «oig»');
  });

  it('repeats the table’s header on every page and loses no row', async () => {
    const text = textOf(await draw([rows(120)]));
    const pages = text.split('\f');
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.every((page) => page.includes(TABLE_HEADER))).toBe(true);
    for (let row = 1; row <= 120; row += 1) expect(text).toContain(`ligne ${row} fin`);
  });

  it('repeats the name of the section that a page break cuts', async () => {
    const table = { ...rows(80), rows: [{ section: 'Potager des Buissons' }, ...rows(80).rows] };
    const pages = textOf(await draw([table])).split('\f');
    expect(pages.slice(0, -1).every((page) => page.includes('Potager des Buissons'))).toBe(true);
  });

  it('never parts the total from the last row', async () => {
    for (let count = 24; count < 60; count += 1) {
      const pages = textOf(await draw([{ ...rows(count), totals: [['Total', '99 kg']] }])).split('\f');
      expect(pages.find((page) => page.includes('99 kg'))).toContain(`ligne ${count} fin`);
    }
  });

  it('says which page of how many, whose paper and which version', async () => {
    const pages = textOf(await draw([rows(60)])).split('\f');
    expect(pages[0]).toContain(`page 1/${pages.length}`);
    expect(pages.at(-1)).toContain(`page ${pages.length}/${pages.length}`);
    expect(
      pages.every((page) => page.includes('P’tit Marché') && page.includes('Imprimée le 3 déc. à 21 h 12')),
    ).toBe(true);
  });

  it('keeps together what belongs together, when a page can hold it', async () => {
    const basket = (name: string): Block => ({
      kind: 'together',
      blocks: [
        { kind: 'heading', text: `début ${name}` },
        rows(12),
        { kind: 'paragraph', text: `signé ${name}` },
      ],
    });
    const pages = textOf(await draw(['Léa', 'Maël', 'Karim', 'Anaïs'].map(basket))).split('\f');
    for (const name of ['Léa', 'Maël', 'Karim', 'Anaïs']) {
      expect(pages.find((page) => page.includes(`début ${name}`))).toContain(`signé ${name}`);
    }
  });

  it('lets go what no page could hold', async () => {
    const text = textOf(
      await draw([{ kind: 'together', blocks: [{ kind: 'heading', text: 'Tout' }, rows(200)] }]),
    );
    expect(text).toContain('ligne 200 fin');
  });

  it('starts a new page on demand, and none for nothing', async () => {
    const pages = textOf(
      await draw([
        { kind: 'page-break' },
        { kind: 'paragraph', text: 'un' },
        { kind: 'page-break' },
        { kind: 'page-break' },
        { kind: 'paragraph', text: 'deux' },
      ]),
    ).split('\f');
    expect(pages).toHaveLength(2);
  });

  it('wraps a long name and a long word without losing a letter', async () => {
    const word = 'x'.repeat(300);
    const table: Block = {
      ...rows(1),
      rows: [{ cells: [`${'Panier de légumes '.repeat(12)}${word}`, '1'] }],
    };
    const letters = textOf(await draw([table])).replace(/[^x]/g, '');
    expect(letters).toHaveLength(300);
  });

  it('teaches what will stand in an empty table', async () => {
    const text = textOf(await draw([{ ...rows(0), empty: 'Les commandes apparaîtront ici.' }]));
    expect(text).toContain('Les commandes apparaîtront ici.');
  });

  it('stays inside the paper with more columns than it can hold', async () => {
    const columns = Array.from({ length: 60 }, (_, index) => ({ header: `colonne ${index}` }));
    const wide: Block = {
      kind: 'table',
      columns,
      rows: [{ cells: columns.map(() => 'valeur assez longue') }],
      empty: '',
    };
    await expect(draw([wide])).resolves.toContain('%%EOF');
  });

  it('draws landscape pages', async () => {
    const pdf = Buffer.from(await drawSheet({ ...sheet([rows(1)]), orientation: 'landscape' })).toString(
      'latin1',
    );
    expect(pdf).toContain('/MediaBox [0 0 841.89 595.28]');
  });
});

function sheet(blocks: readonly Block[]): Sheet {
  return {
    issuer: 'P’tit Marché',
    title: 'Bon de préparation',
    subtitle: 'Le Potager des Buissons',
    meta: ['vendredi 4 décembre'],
    locale: 'fr',
    madeAt: '2026-12-03T20:12:00Z',
    stamp: 'Imprimée le 3 déc. à 21\u00a0h\u00a012',
    blocks,
  };
}

async function draw(blocks: readonly Block[]): Promise<string> {
  return Buffer.from(await drawSheet(sheet(blocks))).toString('latin1');
}

function rows(count: number): Extract<Block, { kind: 'table' }> {
  return {
    kind: 'table',
    columns: [
      { header: 'Produit', share: 1 },
      { header: TABLE_HEADER, align: 'right' },
    ],
    rows: Array.from({ length: count }, (_, index) => ({ cells: [`ligne ${index + 1} fin`, `${index} kg`] })),
    empty: 'Rien.',
  };
}

function fontNames(pdf: string): string[] {
  return [...pdf.matchAll(/\/FontName \/(\S+)/g)].map(([, name]) => name ?? '');
}
