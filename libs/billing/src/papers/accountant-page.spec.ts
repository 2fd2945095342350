import { type AccountantPage, accountantPage, drawAccountantPage } from './accountant-page.ts';

const PAGE: AccountantPage = {
  collective: { name: 'P’tit Marché', timeZone: 'Europe/Paris' },
  flows: ['RESALE'],
  paperwork: 'RECEIPTS',
  others: [],
  locale: 'fr',
  printedAt: '2026-12-03T20:12:00Z',
};

describe('the accountant’s page', () => {
  it.each(['fr', 'en'])('is one page (%s)', async (locale) => {
    const others = Array.from({ length: 30 }, (_, place) => ({
      name: `Groupement agricole d’exploitation en commun n° ${place}`,
      paperwork: 'INVOICES' as const,
    }));
    for (const flows of [['DIRECT'], ['RESALE'], ['AGENCY'], ['DIRECT', 'RESALE', 'AGENCY']] as const) {
      const pdf = Buffer.from(await drawAccountantPage({ ...PAGE, flows, others, locale })).toString(
        'latin1',
      );
      expect(pdf.match(/\/Type \/Page\n/g)).toHaveLength(1);
    }
  });

  it('marks the collective’s own choice, and no other', () => {
    const text = JSON.stringify(accountantPage(PAGE));
    expect(text).toContain('« Achat-revente » et « Reçus »');
    expect(text.split('• Votre choix')).toHaveLength(2);
    expect(text).not.toContain('Choisi autrement');
  });

  it('says of sales in the farms’ names that the collective earns its service alone', () => {
    const text = JSON.stringify(accountantPage({ ...PAGE, flows: ['AGENCY'] }));
    expect(text).toContain('« Vente au nom des fermes » et « Reçus »');
    expect(text).toContain('que son service, facturé à chaque ferme');
    expect(text.split('• Votre choix')).toHaveLength(2);
  });

  it('marks what sales that go another way than the collective’s have', () => {
    const text = JSON.stringify(accountantPage({ ...PAGE, flows: ['DIRECT', 'RESALE'] })).replace(
      /\u00a0/g,
      ' ',
    );
    expect(text).toContain('« Vente directe », « Achat-revente » et « Reçus »');
    expect(text.split('• Votre choix')).toHaveLength(3);
  });

  it('names farms whose papers are other ones', () => {
    const others = [{ name: 'Le Fournil', paperwork: 'INVOICES' as const }];
    expect(JSON.stringify(accountantPage({ ...PAGE, others }))).toContain(
      'Choisi autrement : Le Fournil (Factures).',
    );
  });
});
