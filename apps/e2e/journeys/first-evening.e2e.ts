/** Alone, in one sitting: from no account to an open sale and a link to share. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { linkMailedTo } from './mailbox.ts';
import { mark, newAddress, PASSWORD } from './people.ts';

const CATALOGUE = 'Export-produits-Le_Potager_des_Buissons-CAMAP.csv';
const bytes = () => readFileSync(new URL(`../../../libs/testing/fixtures/${CATALOGUE}`, import.meta.url));

test.describe.configure({ mode: 'serial' });
test.describe('the first evening of a collective', () => {
  const name = `Les Paniers de la Baligande ${mark()}`;
  const email = newAddress('Hélène');
  let page: Page;
  const heading = (words: string) => page.getByRole('heading', { level: 1, name: words });
  const press = (words: string | RegExp) => page.getByRole('button', { name: words }).click();

  test.beforeAll(async ({ browser }) => {
    page = await (await browser.newContext()).newPage();
  });
  test.afterAll(() => page?.context().close());

  test('one signs up and confirms through one’s own mailbox', async () => {
    await page.goto('/admin/sign-up');
    await page.getByLabel('Prénom').fill('Hélène');
    await page.getByLabel('Nom', { exact: true }).fill('Aubrun');
    await page.getByLabel('Adresse de courriel').fill(email);
    await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
    await press('Créer mon compte');
    await expect(page.getByText('Un message vous attend')).toBeVisible();
    await page.goto(await linkMailedTo(email, 'Confirmez'));
    await press('Confirmer mon adresse');
    await expect(page.getByRole('heading', { name: 'Bonjour Hélène' })).toBeVisible();
  });

  test('the collective is named, and keeps 3 % of what it sells again', async () => {
    await page.getByRole('link', { name: 'Créer un collectif' }).click();
    await expect(heading('Comment vous appelez-vous ?')).toBeVisible();
    await page.getByRole('radio', { name: /^Association/ }).check();
    await page.getByLabel('Nom de votre collectif').fill(name);
    await press('Continuer');
    await expect(heading('Comment l’argent circule-t-il ?')).toBeVisible();
    await page.getByRole('radio', { name: /^Achat-revente/ }).check();
    await page.getByLabel('Marge du collectif').fill('3');
    await page.getByRole('radio', { name: /en plus du prix/ }).check();
    await expect(
      page.getByText(/le membre paie 10,30\s€, la ferme reçoit 10,00\s€, le collectif garde 0,30\s€/),
    ).toBeVisible();
    await press('Créer le collectif');
    await expect(heading('Où vient-on chercher ses produits ?')).toBeVisible();
  });

  test('two places and a farm are written down', async () => {
    await page.getByLabel('Nom du lieu').fill('Café La Baligande');
    await page.getByLabel('Commune').fill('Valençay');
    await press('Ajouter un lieu');
    await expect(page.getByText('Café La Baligande').first()).toBeVisible();
    await page.getByText('Ajouter un autre lieu').click();
    await page.getByLabel('Nom du lieu').fill('Ferme du Nahon');
    await press('Ajouter un lieu');
    await expect(page.getByText('Ferme du Nahon').first()).toBeVisible();
    await press('Continuer');
    await expect(heading('Qui produit ?')).toBeVisible();
    await page.getByLabel('Nom de la ferme').fill('Le Potager des Buissons');
    await press('Ajouter un producteur');
    await expect(page.getByRole('listitem').filter({ hasText: 'Le Potager des Buissons' })).toBeVisible();
    await press('Continuer');
  });

  test('a CAMAP file dropped on the page is shown line by line before anything is written', async () => {
    await expect(heading('Que vendent-ils ?')).toBeVisible();
    await drop(page, CATALOGUE, bytes());
    await expect(page.getByText(/\d\d à créer, .* \d refusées\./)).toBeVisible();
    await press(/^Refusée/);
    const row = (words: string) => page.getByRole('row').filter({ hasText: words });
    await expect(row('Botte surprise')).toContainText('Refusée');
    await expect(row('Botte surprise')).toContainText(/Le prix est négatif|L’unité « botte » est inconnue/);
    await expect(row('Produit sans prix')).toContainText('Il manque le prix.');
    await expect(row('HYPERLINK')).toContainText('formule de tableur');
    await expect(row('Carottes fanes').filter({ hasText: 'Refusée' })).toContainText('à un autre prix');
    await press(/^À créer/);
    await expect(row('Pommes de terre Charlotte')).toContainText('À créer');
    await expect(row('Botte surprise')).toHaveCount(0);
  });

  test('what is good of the file is imported, and the shop beside it shows it', async () => {
    await press(/^Importer \d+ lignes/);
    await expect(page.getByText(/^C’est fait\s:\s\d+ lignes importées/)).toBeVisible();
    await expect(page.getByRole('complementary', { name: 'Aperçu de la boutique' })).toContainText(
      /Carottes|Ail rose|Betteraves/,
    );
    await press('Continuer');
  });

  test('the first sale is planned at both places, published, and the link is there to share', async ({
    browser,
  }) => {
    await expect(heading('À quand la première vente ?')).toBeVisible();
    await expect(page.getByLabel('Lieu de retrait')).toHaveCount(2);
    await page.getByLabel('Nom de la vente').fill('Première vente');
    await press('Préparer et publier');
    await expect(heading('Qui invitez-vous ?')).toBeVisible();
    await press('Plus tard');
    await expect(heading('Tout est prêt')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Le lien à partager' })).toBeVisible();
    const link = await page.getByRole('code').first().textContent();
    const stranger = await (await browser.newContext()).newPage();
    await stranger.goto(new URL(link ?? '').pathname);
    await expect(stranger.getByRole('heading', { name })).toBeVisible();
    await stranger.context().close();
  });

  test('the sale is opened at once, and stands in its maker’s own shop at 3 % more', async () => {
    await page.getByRole('link', { name: 'Voir la première vente' }).click();
    await expect(heading('Première vente')).toBeVisible();
    const openNow = page.getByRole('button', { name: 'Ouvrir maintenant' });
    const opened = page.getByText('ont commandé');
    await expect(openNow.or(opened).first()).toBeVisible();
    if (await openNow.isVisible()) await openNow.click();
    await expect(opened).toBeVisible();
    await page.goto('/');
    await page.getByRole('link', { name: 'Commander : Première vente' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Pommes de terre Charlotte' })).toContainText(
      /2,13\s€/,
    );
  });
});

/** Drops a file as a hand would; the page has no other way to tell. */
async function drop(page: Page, name: string, content: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ base64, fileName }) => {
      const dropped = new DataTransfer();
      dropped.items.add(
        new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], fileName, {
          type: 'text/csv',
        }),
      );
      return dropped;
    },
    { base64: content.toString('base64'), fileName: name },
  );
  await page.getByText('Déposez le fichier CSV ici').dispatchEvent('drop', { dataTransfer: transfer });
}
