/** From the last order to the last receipt: the coordinator closes, corrects and hands out; the treasurer issues. */
import { expect, type Page, test } from '@playwright/test';
import { type Collective, distributionAt, join, openCollective, order } from './collectives.ts';
import { newPerson, pageOf, type Person } from './people.ts';

test.describe.configure({ mode: 'serial' });
test.describe('after the last order', () => {
  let market: Collective;
  let page: Page;
  let treasurer: Person;
  const board = () => `/admin/c/${market.slug}/sales/${market.sale.id}`;
  const tab = (name: string) =>
    page.getByRole('navigation', { name: market.sale.name }).getByRole('link', { name }).click();

  test.beforeAll(async ({ browser }) => {
    market = await openCollective(await newPerson('Odile'), {
      name: 'P’tit Marché',
      flow: 'RESALE',
      paperwork: 'RECEIPTS',
      places: ['Salle des fêtes', 'Café associatif'],
      farms: { 'Le Potager': { Carottes: 250, Poireaux: 300 }, 'Les Charolaises': { 'Rôti de bœuf': 2267 } },
      weighed: { 'Rôti de bœuf': 1000 },
    });
    const coordinator = await newPerson('Yann', 'Coordonne');
    treasurer = await newPerson('Inès', 'Compte');
    const lea = await newPerson('Léa', 'Durand');
    const noe = await newPerson('Noé', 'Petit');
    await join(coordinator, market, 'COORDINATOR');
    await join(treasurer, market, 'TREASURER');
    await join(lea, market);
    await join(noe, market);
    await order(lea, market, 'Salle des fêtes', { Carottes: 4, 'Rôti de bœuf': 1 });
    await order(noe, market, 'Salle des fêtes', { Carottes: 2, Poireaux: 2 });
    await order(treasurer, market, 'Café associatif', { Poireaux: 3 });
    page = await pageOf(browser, coordinator);
  });
  test.afterAll(() => page?.context().close());

  test('the board gives totals per farm and per place, to the cent', async () => {
    await page.goto(board());
    await expect(page.getByRole('heading', { level: 1, name: market.sale.name })).toBeVisible();
    const totals = page.getByRole('table', { name: 'Ce que chacun apporte' });
    // 3 % on each unit: 2,50 → 2,58, 3,00 → 3,09, 22,67 → 23,35 the kilo.
    await expect(totals.getByRole('row').filter({ hasText: 'Le Potager' })).toContainText(/30,93\s€/);
    await expect(totals.getByRole('row').filter({ hasText: 'Les Charolaises' })).toContainText(/23,35\s€/);
    await expect(totals.getByRole('row').last()).toContainText(/54,28\s€/);
    await page.getByRole('tab', { name: /^Café associatif/ }).click();
    await expect(totals.getByRole('row').last()).toContainText(/9,27\s€/);
    await page.getByRole('tab', { name: /^Tous les lieux/ }).click();
  });

  test('orders are closed now at both places, each with a reason', async () => {
    const closers = page.getByRole('main').getByRole('button', { name: 'Fermer maintenant' });
    const dialog = page.getByRole('dialog', { name: /^Fermer les commandes de/ });
    for (const open of [2, 1]) {
      await expect(closers).toHaveCount(open);
      await closers.first().click();
      const close = dialog.getByRole('button', { name: 'Fermer maintenant' });
      await expect(close).toBeDisabled();
      await dialog.getByLabel('Motif').fill('La livraison est avancée d’un jour');
      await close.click();
      await expect(dialog).toBeHidden();
    }
    await expect(page.getByText(/^Les commandes de .* sont fermées\.$/).first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Imprimer les papiers' })).toBeVisible();
  });

  test('every paper of both places opens as a PDF', async () => {
    await page.getByRole('link', { name: 'Imprimer les papiers' }).click();
    const papers = page.getByRole('link', { name: 'Ouvrir le PDF' });
    await expect(papers).toHaveCount(10);
    for (const paper of await papers.all()) {
      const response = await page.request.get((await paper.getAttribute('href')) ?? '');
      expect(response.status()).toBe(200);
      expect(response.headers()['content-type']).toContain('application/pdf');
      expect((await response.body()).subarray(0, 5).toString()).toBe('%PDF-');
    }
  });

  test('a number that can’t be read is not saved; a missing bunch and the real weight of a roast change what is owed', async () => {
    await tab('Remise');
    await page.getByRole('button', { name: 'Salle des fêtes' }).click();
    await page.getByLabel('Chercher un nom ou un panier').fill('Durand');
    const basket = page.getByRole('main');
    const line = (name: string) => basket.getByRole('listitem').filter({ hasText: name });
    const save = page.getByRole('button', { name: 'Enregistrer ce panier' });
    await line('Carottes').getByLabel('Remis').fill('beaucoup');
    await expect(page.getByText('Une valeur ne se lit pas : corrigez-la avant d’enregistrer.')).toBeVisible();
    await expect(save).toBeDisabled();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await expect(line('Carottes').getByLabel('Remis')).toHaveValue('4');
    await expect(save).toBeHidden();
    await line('Carottes').getByLabel('Remis').fill('3');
    await line('Rôti de bœuf').getByLabel('Poids').fill('1120');
    await save.click();
    await expect(page.getByText('Le panier de Léa Durand est à jour.')).toBeVisible();
    await expect(line('Carottes')).toContainText(/7,74\s€/);
    await expect(line('Rôti de bœuf')).toContainText(/26,15\s€/);
    await expect(page.getByText('1 panier corrigé')).toBeVisible();
  });

  test('the hand-out is declared done before its day, with a reason', async () => {
    await page.getByRole('button', { name: 'Remise terminée' }).click();
    const dialog = page.getByRole('dialog', { name: 'La remise est terminée ?' });
    await dialog.getByLabel('Motif').fill('Tout le monde est passé la veille');
    await dialog.getByRole('button', { name: 'Remise terminée' }).click();
    await expect(page.getByText('La remise de Salle des fêtes est terminée.')).toBeVisible();
  });

  test('the treasurer issues the documents and sees the work end', async ({ browser }) => {
    await page.context().close();
    page = await pageOf(browser, treasurer);
    await page.goto(`${board()}/documents?point=${distributionAt(market, 'Salle des fêtes')}`);
    await expect(page.getByRole('heading', { name: 'Documents de Salle des fêtes' })).toBeVisible();
    await page.getByRole('button', { name: 'Émettre les documents' }).click();
    await expect(page.getByText(/^\d+ documents? émis/)).toBeVisible({ timeout: 60_000 });
  });

  test('a document is downloaded as a PDF', async () => {
    const documents = page.getByRole('table', { name: 'Documents' });
    await expect(documents.getByRole('row').filter({ hasText: 'Léa Durand' }).first()).toContainText(
      /33,89\s€/,
    );
    const pdf = documents.getByRole('link', { name: /^PDF/ }).first();
    const response = await page.request.get((await pdf.getAttribute('href')) ?? '');
    expect(response.status()).toBe(200);
    expect((await response.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('the totals leave as a spreadsheet and as CSV', async () => {
    await tab('Exports');
    for (const [format, first] of [
      ['Excel (.xlsx)', 'PK'],
      ['CSV', '\uFEFF'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: format }).first().click(),
      ]);
      expect(await download.failure()).toBeNull();
      const bytes = Buffer.concat(await (await download.createReadStream()).toArray());
      expect(bytes.toString('utf8').startsWith(first), `${format}: ${bytes.toString('utf8', 0, 20)}`).toBe(
        true,
      );
    }
  });
});
