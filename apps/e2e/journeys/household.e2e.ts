/** Two people of one household, a telephone each: one basket, one order; and every sale on one page, with one search over all. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { type Collective, join, openCollective } from './collectives.ts';
import { linkMailedTo } from './mailbox.ts';
import { newPerson, type Person } from './people.ts';
import { keepToThePolicy } from './policy.ts';

/** What one device chose shows on another within seconds: it looks every twelve. */
const SECONDS = { timeout: 25_000 };

async function phone(browser: Browser, person: Person): Promise<Page> {
  const context = await browser.newContext({
    storageState: await person.cookies(),
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  await keepToThePolicy(context);
  return context.newPage();
}

const add = (page: Page, product: string) =>
  page.getByRole('button', { name: `Ajouter ${product}`, exact: true });
const chosen = (page: Page) => page.locator('.sh-basket-bar');
const saleOf = ({ slug, sale }: Collective) => `/c/${slug}/sales/${sale.id}`;
async function confirm(page: Page, words: string) {
  await page.getByRole('button', { name: 'Voir mon panier' }).tap();
  await page.getByRole('dialog', { name: 'Mon panier' }).getByRole('button', { name: words }).tap();
}

test.describe.configure({ mode: 'serial' });
test.describe('a household', () => {
  let lea: Person;
  let paul: Person;
  let hers: Page;
  let his: Page;
  let market: Collective;
  let baskets: Collective;

  test.beforeAll(async ({ browser }) => {
    const admin = await newPerson('Solène');
    market = await openCollective(admin, {
      name: 'Halle',
      flow: 'RESALE',
      places: ['Salle des fêtes'],
      farms: { 'Le Potager': { Carottes: 250, 'Épinards des prés': 390 } },
    });
    baskets = await openCollective(admin, {
      name: 'Paniers',
      flow: 'DIRECT',
      places: ['Ferme du Nahon', 'Gare'],
      farms: { 'La Serre': { 'Jeunes épinards': 320, Radis: 120 } },
    });
    lea = await newPerson('Léa');
    paul = await newPerson('Paul', 'Durand');
    await join(lea, market);
    await join(lea, baskets);
    hers = await phone(browser, lea);
    his = await phone(browser, paul);
  });
  test.afterAll(async () => {
    await hers?.context().close();
    await his?.context().close();
  });

  test('every open sale stands on one page, one tap from home, soonest closing first', async () => {
    await hers.goto('/');
    await hers.getByRole('link', { name: 'Toutes les ventes, chercher un produit' }).tap();
    await expect(hers.getByRole('heading', { level: 1 })).toHaveText('Toutes les ventes');
    const open = hers.getByRole('region', { name: 'Ouvertes' });
    for (const { name } of [market, baskets]) await expect(open).toContainText(name);
    await expect(open).toContainText('Ferme du Nahon');
    await expect(open).toContainText(/ferme .+, dans /);
  });

  test('one search finds over all of them, and leads to the stall with the product in sight', async () => {
    await hers.getByRole('searchbox').fill('epinard');
    await expect(hers.getByRole('status').filter({ hasText: '2 produits trouvés' })).toBeVisible();
    const found = hers.getByRole('link', { name: /Épinards des prés/ });
    await expect(found).toContainText('Le Potager');
    await expect(found).toContainText(market.name);
    await expect(found).toContainText(/4,02\s€/);
    await found.tap();
    await expect(add(hers, 'Épinards des prés')).toBeVisible();
    await expect(hers.getByRole('searchbox')).toHaveValue('Épinards des prés');
    await expect(add(hers, 'Carottes')).toBeHidden();
    await hers.goBack();
    await expect(hers.getByRole('searchbox')).toHaveValue('epinard');
  });

  test('what one looks for on a stall is in its address: shared, reloaded, and there after going back', async () => {
    await hers.goto(saleOf(market));
    await hers.getByRole('searchbox').fill('carotte');
    await hers.getByLabel('Trier').selectOption('PRICE');
    await expect(hers).toHaveURL(/search=carotte/);
    await expect(hers).toHaveURL(/sort=PRICE/);
    await expect(add(hers, 'Épinards des prés')).toBeHidden();
    await hers.reload();
    await expect(add(hers, 'Carottes')).toBeVisible();
    await expect(add(hers, 'Épinards des prés')).toBeHidden();
    await hers.getByRole('link', { name: 'Le Potager' }).first().tap();
    await expect(hers.getByRole('heading', { level: 1 })).toHaveText('Le Potager');
    await hers.goBack();
    await expect(hers.getByRole('searchbox')).toHaveValue('carotte');
    await expect(hers.getByLabel('Trier')).toHaveValue('PRICE');
    await hers.getByRole('searchbox').fill('');
    await expect(add(hers, 'Épinards des prés')).toBeVisible();
    await expect(hers).not.toHaveURL(/search=/);
  });

  test('she invites him; he accepts with his own account', async () => {
    await hers.goto('/profile');
    await hers.getByRole('link', { name: 'Mon foyer' }).tap();
    const here = hers.getByRole('region', { name: market.name });
    await here.getByLabel('Son adresse de courriel').fill(paul.email);
    await here.getByRole('button', { name: 'Inviter' }).tap();
    await expect(here).toContainText(`Invitation envoyée à ${paul.email}, valable jusqu’au`);
    await his.goto(await linkMailedTo(paul.email, 'foyer'));
    await expect(his.getByRole('heading', { level: 1 })).toHaveText('Léa vous invite dans son foyer');
    await his.getByRole('button', { name: 'Accepter l’invitation' }).tap();
    await expect(his.getByRole('region', { name: 'À commander' })).toContainText(market.name);
    await expect(his.getByRole('region', { name: 'À commander' })).not.toContainText(baskets.name);
    await hers.reload();
    await expect(here).toContainText('Vous partagez votre panier avec Paul Durand');
  });

  test('what he chooses is in her basket, and what either confirms is the order of both', async () => {
    await his.goto(saleOf(market));
    await add(his, 'Carottes').tap();
    await expect(chosen(his)).toContainText(/2,58\s€/);
    await hers.goto(saleOf(market));
    await expect(chosen(hers)).toContainText(/2,58\s€/, SECONDS);
    await add(hers, 'Épinards des prés').tap();
    await expect(chosen(his)).toContainText('2 produits', SECONDS);
    await confirm(his, 'Commander avec obligation de paiement');
    await expect(his.getByText('Votre commande est confirmée')).toBeVisible();
    await expect(chosen(hers)).toContainText('enregistrés', SECONDS);
    await hers.goto('/');
    await expect(hers.getByRole('region', { name: 'À retirer' })).toContainText('Carottes');
    await his.goto('/');
    await expect(his.getByRole('region', { name: 'À retirer' })).toContainText('Salle des fêtes');
  });

  test('she changes it, and his phone shows the change', async () => {
    await his.goto(saleOf(market));
    await expect(chosen(his)).toContainText(/6,60\s€/);
    await hers.goto(saleOf(market));
    await hers.getByRole('button', { name: 'Augmenter Carottes' }).tap();
    await confirm(hers, 'Modifier avec obligation de paiement');
    await expect(hers.getByText('Vos changements sont enregistrés')).toBeVisible();
    await expect(chosen(his)).toContainText(/9,18\s€/, SECONDS);
  });

  test('she ends it: the order stays with her, and he sees nothing of it any more', async () => {
    await hers.goto('/profile/household');
    const here = hers.getByRole('region', { name: market.name });
    await here.getByRole('button', { name: 'Mettre fin au foyer' }).tap();
    await hers.getByRole('dialog').getByRole('button', { name: 'Mettre fin au foyer' }).tap();
    await expect(here.getByRole('button', { name: 'Inviter' })).toBeVisible();
    await his.goto('/orders');
    await expect(his.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(his.getByRole('link', { name: market.sale.name })).toHaveCount(0);
    await hers.goto('/orders');
    await expect(hers.getByRole('link', { name: market.sale.name })).toBeVisible();
  });
});
