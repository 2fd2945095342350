/** A farm that is invited keeps its own catalogue, on the phone between two chores. */
import { expect, type Page, test } from '@playwright/test';
import { type Collective, join, openCollective, order } from './collectives.ts';
import { linkMailedTo } from './mailbox.ts';
import { does, newAddress, newPerson, PASSWORD } from './people.ts';

const FARM = 'La Chèvrerie';

test.describe.configure({ mode: 'serial' });
test.describe('the farm', () => {
  const email = newAddress('Maxence');
  let page: Page;
  let market: Collective;
  const tab = (name: string) =>
    page.getByRole('navigation', { name: FARM }).getByRole('link', { name }).tap();

  test.beforeAll(async ({ browser }) => {
    const admin = await newPerson('Odile');
    market = await openCollective(admin, {
      name: 'Marché de la Claise',
      flow: 'DIRECT',
      places: ['Halle de Preuilly'],
      farms: { [FARM]: { Crottin: 283, Faisselle: 199 } },
    });
    const producerId = market.farms.get(FARM);
    await does(admin, market.scope, 'changeProducer', { producerId, email }, 'Participation');
    const lea = await newPerson('Léa', 'Durand');
    await join(lea, market);
    await order(lea, market, 'Halle de Preuilly', { Crottin: 4, Faisselle: 1 });
    await admin.gql(
      'mutation($id: UUID!) { inviteProducer(producerId: $id) { __typename ... on Problem { code message } } }',
      { id: producerId },
      market.scope,
    );
    page = await (await browser.newContext()).newPage();
  });
  test.afterAll(() => page?.context().close());

  test('the producer opens an account from the invitation in the mail, and accepts it', async () => {
    const invitation = await linkMailedTo(email, FARM);
    await page.goto(invitation);
    await expect(page.getByRole('heading', { name: `${market.name} vous invite` })).toBeVisible();
    await page.getByLabel('Prénom').fill('Maxence');
    await page.getByLabel('Nom', { exact: true }).fill('Bique');
    await expect(page.getByLabel('Adresse de courriel')).toHaveValue(email);
    await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Créer mon compte' }).tap();
    await expect(page.getByText(`Nous avons écrit à ${email}`)).toBeVisible();
    await page.goto(await linkMailedTo(email, 'Confirmez'));
    await page.getByRole('button', { name: 'Confirmer mon adresse' }).tap();
    const accept = page.getByRole('button', { name: 'Accepter l’invitation' });
    await expect(page.getByRole('heading', { name: 'Bonjour Maxence' }).or(accept)).toBeVisible();
    if (!(await accept.isVisible())) await page.goto(invitation);
    await accept.tap();
    await expect(page.getByRole('heading', { level: 1, name: FARM })).toBeVisible();
    await expect(page.getByText(`Vend à : ${market.name}`)).toBeVisible();
  });

  test('what to bring stands by day and collective, with who pays how much', async () => {
    await tab('À apporter');
    await expect(page.getByRole('heading', { name: market.name })).toBeVisible();
    const main = page.getByRole('main');
    await expect(main).toContainText('Halle de Preuilly');
    await expect(main.getByRole('listitem').filter({ hasText: 'Crottin' }).first()).toContainText('4');
    await main.getByText('1 personne vous paiera').tap();
    await expect(main.getByRole('listitem').filter({ hasText: 'Léa Durand' })).toContainText(/13,31\s€/);
  });

  test('a price and a stock are changed in one save, and are still there afterwards', async () => {
    await tab('Ma semaine');
    await page.getByLabel('Prix de Crottin').fill('3,10');
    await page.getByLabel('Quantité disponible de Crottin').fill('24');
    await expect(page.getByText('1 produit changé')).toBeVisible();
    await page.getByRole('button', { name: 'Enregistrer' }).tap();
    await expect(page.getByText('1 produit à jour partout où vous vendez.')).toBeVisible();
    await page.reload();
    await expect(page.getByLabel('Prix de Crottin')).toHaveValue('3,10');
    await expect(page.getByLabel('Quantité disponible de Crottin')).toHaveValue('24');
  });

  test('nonsense is said at once; a row that was refused says so and keeps what was typed, the others are saved', async () => {
    const stock = page.getByLabel('Quantité disponible de Crottin');
    await stock.fill('beaucoup');
    await expect(page.getByText('Un nombre, par exemple 2 ou 1,5')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Enregistrer' })).toBeDisabled();
    await stock.fill('99999999999');
    await page.getByLabel('Prix de Faisselle').fill('2,15');
    await page.getByRole('button', { name: 'Enregistrer' }).tap();
    await expect(page.getByText('Une ligne n’a pas été enregistrée')).toBeVisible();
    await expect(page.getByText(/Pas enregistré/)).toBeVisible();
    await expect(page.getByText('1 produit à jour partout où vous vendez.')).toBeVisible();
    await expect(stock).toHaveValue('99999999999');
    await page.reload();
    await expect(page.getByLabel('Prix de Faisselle')).toHaveValue('2,15');
    await expect(stock).toHaveValue('24');
  });

  test('who scans its sheet without an account reads its page once the farm published it, and a kind word before', async ({
    browser,
  }) => {
    const passer = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    const address = `/farms/${market.farms.get(FARM) ?? ''}?at=${market.slug}`;
    expect((await passer.goto(address))?.status()).toBe(404);
    await expect(passer.getByRole('heading', { name: 'Cette page n’est pas publique' })).toBeVisible();
    await tab('Notre page');
    await page.getByLabel('Son histoire').fill('Trente chèvres et deux ânes.');
    await page.getByLabel('Prochaine visite').fill('2030-05-18');
    await expect(page.getByText('samedi 18 mai 2030')).toBeVisible();
    await page.getByLabel('Page publique').check();
    await page.getByRole('button', { name: 'Enregistrer' }).tap();
    await expect(page.getByRole('link', { name: 'Voir la page publique' })).toBeVisible();
    await passer.goto(address);
    await expect(passer.getByRole('heading', { level: 1, name: FARM })).toBeVisible();
    await expect(passer.getByText('Trente chèvres et deux ânes.')).toBeVisible();
    await expect(passer.getByText('samedi 18 mai')).toBeVisible();
    await expect(passer.getByText(market.name)).toBeHidden();
    expect(await passer.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await passer.context().close();
    // an older sheet's code leads there too
    const other = await (await browser.newContext()).newPage();
    await other.goto(`/c/${market.slug}/farms/${market.farms.get(FARM) ?? ''}`);
    await expect(other.getByText('Trente chèvres et deux ânes.')).toBeVisible();
    await other.context().close();
  });

  test('no page of the farm is wider than the phone', async () => {
    for (const name of ['Ma semaine', 'À apporter', 'Documents', 'La ferme']) {
      await tab(name);
      await expect(
        page.getByRole('link', { name, exact: true }).and(page.locator('[aria-current=page]')),
      ).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(390);
    }
  });
});
