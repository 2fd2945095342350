/** One person, two phones and a second tab, two collectives: whatever is chosen anywhere is one basket, and nothing chosen is lost. */
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { type Collective, join, openCollective } from './collectives.ts';
import { newPerson, PASSWORD, type Person } from './people.ts';
import { keepToThePolicy } from './policy.ts';

const GARDEN = {
  Carottes: 250,
  Poireaux: 320,
  Panais: 280,
  'Radis noir': 120,
  Potimarron: 410,
  'Chou kale': 300,
  Betteraves: 240,
  Navets: 260,
  'Épinards des prés': 390,
};
const EIGHT = Object.keys(GARDEN).slice(0, 8);
const MINUTE = 60_000;
/** What one device chose shows on another within seconds: it looks every twelve. */
const SECONDS = { timeout: 25_000 };

/** A telephone of that size, signed in. */
async function phone(browser: Browser, person: Person, width: number, height: number): Promise<Page> {
  const context = await browser.newContext({
    storageState: await person.cookies(),
    viewport: { width, height },
    isMobile: true,
    hasTouch: true,
  });
  await keepToThePolicy(context);
  return context.newPage();
}

const add = (page: Page, product: string) =>
  page.getByRole('button', { name: `Ajouter ${product}`, exact: true });
const more = (page: Page, product: string) => page.getByRole('button', { name: `Augmenter ${product}` });
const saleOf = ({ slug, sale }: Collective) => `/c/${slug}/sales/${sale.id}`;
const chosen = (page: Page) => page.locator('.sh-basket-bar');
async function confirm(page: Page, words = 'Commander avec obligation de paiement') {
  await page.getByRole('button', { name: 'Voir mon panier' }).tap();
  await page.getByRole('dialog', { name: 'Mon panier' }).getByRole('button', { name: words }).tap();
}

test.describe.configure({ mode: 'serial' });
test.describe('choosing on two phones', () => {
  let lea: Person;
  let large: Page;
  let small: Page;
  let market: Collective;
  let baskets: Collective;
  let calendar = '';

  test.beforeAll(async ({ browser }) => {
    const admin = await newPerson('Solène');
    market = await openCollective(admin, {
      name: 'Halle',
      flow: 'RESALE',
      places: ['Salle des fêtes'],
      farms: { 'Le Potager': GARDEN },
    });
    baskets = await openCollective(admin, {
      name: 'Paniers',
      flow: 'DIRECT',
      places: ['Ferme du Nahon'],
      farms: { 'Le Fournil': { 'Pain de campagne': 433, Brioche: 520 }, 'La Chèvrerie': { Crottin: 283 } },
    });
    lea = await newPerson('Léa');
    await join(lea, market);
    await join(lea, baskets);
    large = await phone(browser, lea, 390, 844);
    small = await phone(browser, lea, 360, 640);
  });
  test.afterAll(async () => {
    await large?.context().close();
    await small?.context().close();
  });

  test('eight products take at most fourteen taps and a minute from the home page', async ({}, info) => {
    let taps = 0;
    const tap = async (target: Locator) => {
      taps += 1;
      await target.tap();
    };
    await large.goto('/');
    const link = large.getByRole('link', { name: `Commander : ${market.sale.name}` });
    await expect(link).toBeVisible();
    const since = Date.now();
    await tap(link);
    for (const product of EIGHT) await tap(add(large, product));
    await tap(large.getByRole('button', { name: 'Voir mon panier' }));
    await tap(
      large.getByRole('dialog').getByRole('button', { name: 'Commander avec obligation de paiement' }),
    );
    await expect(large.getByText('Votre commande est confirmée')).toBeVisible();
    const took = Date.now() - since;
    info.annotations.push({ type: 'eight products', description: `${taps} taps, ${took} ms` });
    expect(taps).toBeLessThanOrEqual(14);
    expect(took).toBeLessThan(MINUTE);
  });

  test('what one phone chose is in the basket of the other, and takes nothing yet', async () => {
    await large.goto(saleOf(baskets));
    await add(large, 'Pain de campagne').tap();
    await more(large, 'Pain de campagne').tap();
    await small.goto(saleOf(baskets));
    await expect(chosen(small)).toContainText(/8,66\s€/, SECONDS);
    await add(small, 'Crottin').tap();
    await expect(chosen(large)).toContainText('2 produits', SECONDS);
    await expect(chosen(large)).toContainText(/11,49\s€/);
    const { myOrders } = await lea.gql<{ myOrders: { totalCount: number } }>('{ myOrders { totalCount } }');
    expect(myOrders.totalCount).toBe(1);
  });

  test('two tabs are one basket, at once; what is put back in one is gone everywhere', async () => {
    const tab = await large.context().newPage();
    await tab.goto(saleOf(baskets));
    await expect(chosen(tab)).toContainText('2 produits');
    await add(tab, 'Brioche').tap();
    await expect(chosen(large)).toContainText('3 produits');
    await large.getByRole('button', { name: 'Diminuer Crottin' }).tap();
    await expect(chosen(tab)).toContainText('2 produits');
    await expect(chosen(small)).toContainText(/13,86\s€/, SECONDS);
    await confirm(large);
    await expect(large.getByText('Votre commande est confirmée')).toBeVisible();
    await expect(chosen(tab)).toContainText('enregistrés');
    await tab.close();
  });

  test('the other phone shows what was confirmed, not what was chosen before', async () => {
    await expect(chosen(small)).toContainText('enregistrés', SECONDS);
    await expect(chosen(small)).toContainText(/13,86\s€/);
  });

  test('a phone that was offline while the order changed shows both versions and loses neither', async () => {
    await small.context().setOffline(true);
    await more(small, 'Brioche').tap();
    await expect(chosen(small)).toContainText(/19,06\s€/);
    await large.goto(saleOf(baskets));
    await add(large, 'Crottin').tap();
    await confirm(large, 'Modifier avec obligation de paiement');
    await expect(large.getByText('Vos changements sont enregistrés')).toBeVisible();
    await small.context().setOffline(false);
    const conflict = small.getByRole('dialog', { name: 'Votre commande a changé entre-temps' });
    await expect(conflict).toBeVisible({ timeout: 70_000 });
    await expect(conflict.getByRole('row', { name: /Brioche/ })).toContainText('2');
    await expect(conflict.getByRole('row', { name: /Crottin/ })).toContainText('1');
    await conflict.getByRole('button', { name: 'Garder mes choix' }).tap();
    await confirm(small, 'Modifier avec obligation de paiement');
    await expect(small.getByText('Vos changements sont enregistrés')).toBeVisible();
    const list = small.getByRole('region', { name: 'Ma liste' });
    await expect(list).toContainText('Crottin');
    await expect(list).toContainText('Brioche');
  });

  test('a session that ends in the middle of a basket: one signs in again, the basket is there', async () => {
    await small.goto(saleOf(market));
    await add(small, 'Épinards des prés').tap();
    // both taps before the server is told of either: it would send this phone to sign in between them
    await small.context().setOffline(true);
    await more(small, 'Épinards des prés').tap();
    await small.context().clearCookies();
    await small.context().setOffline(false);
    await expect(small.getByRole('heading', { level: 1 })).toHaveText('Bon retour', SECONDS);
    await small.getByLabel('Adresse de courriel').fill(lea.email);
    await small.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
    await small.getByRole('button', { name: 'Se connecter', exact: true }).tap();
    await expect(small.getByRole('button', { name: 'Diminuer Épinards des prés' })).toBeVisible();
    await expect(chosen(small)).toContainText('9 produits');
    await confirm(small, 'Modifier avec obligation de paiement');
    await expect(small.getByText('Vos changements sont enregistrés')).toBeVisible();
    await expect(small.getByRole('region', { name: 'Ma liste' })).toContainText('Épinards des prés');
  });

  test('one calendar holds the pick-ups of both collectives, without signing in', async ({ playwright }) => {
    await large.goto('/reminders');
    await large.getByRole('button', { name: 'Créer mon adresse' }).tap();
    calendar = (await large.locator('.sh-address').textContent()) ?? '';
    const program = await playwright.request.newContext();
    const feed = await (await program.get(calendar)).text();
    expect(feed).toMatch(/^BEGIN:VCALENDAR/);
    expect(feed.match(/^BEGIN:VEVENT/gm)).toHaveLength(2);
    expect(feed).toContain(market.name);
    expect(feed).toContain(baskets.name);
    await program.dispose();
  });

  test('both orders are cancelled, each from another phone', async () => {
    for (const page of [small, large]) {
      const [collective] = page === small ? [market] : [baskets];
      await page.goto('/orders');
      await page.getByRole('link', { name: collective.sale.name }).tap();
      await page.getByRole('button', { name: 'Annuler ma commande' }).tap();
      await page.getByRole('dialog').getByRole('button', { name: 'Annuler la commande' }).tap();
      await expect(page.getByText('Cette commande est annulée')).toBeVisible();
    }
    await large.goto('/');
    await expect(large.getByRole('region', { name: 'À retirer' })).toContainText('Rien à retirer');
    const feed = await (await large.request.get(calendar)).text();
    const events = feed.split('BEGIN:VEVENT').slice(1);
    expect(events.every((event) => event.includes('STATUS:CANCELLED'))).toBe(true);
  });
});
