import { type AccountantPage, accountantPage, drawAccountantPage } from './accountant-page.ts';

const PAGE: AccountantPage = {
  collective: { name: 'P’tit Marché', timeZone: 'Europe/Paris' },
  flow: 'RESALE',
  paperwork: 'RECEIPTS',
  locale: 'fr',
  printedAt: '2026-12-03T20:12:00Z',
};

describe('the accountant’s page', () => {
  it.each(['fr', 'en'])('is one page (%s)', async (locale) => {
    for (const flow of ['DIRECT', 'RESALE'] as const) {
      const pdf = Buffer.from(await drawAccountantPage({ ...PAGE, flow, locale })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\n/g)).toHaveLength(1);
    }
  });

  it('marks the collective’s own choice, and no other', () => {
    const text = JSON.stringify(accountantPage(PAGE));
    expect(text).toContain('« Achat-revente » et « Reçus »');
    expect(text.split('• Votre choix')).toHaveLength(2);
  });
});
