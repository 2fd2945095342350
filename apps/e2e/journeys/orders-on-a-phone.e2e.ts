/** One person, two collectives, one telephone: order, change, cancel, and know what to fetch where and whom to pay. */
import { expect, type Locator, type Page, type Request, test } from '@playwright/test';
import { type Collective, join, openCollective } from './collectives.ts';
import { newPerson, pageOf } from './people.ts';

const VEGETABLES = {
  Carottes: 250,
  Poireaux: 320,
  Panais: 280,
  'Radis noir': 120,
  Potimarron: 410,
  'Chou kale': 300,
  Betteraves: 240,
  Navets: 260,
};
const EIGHT_PRODUCTS = Object.keys(VEGETABLES);

test.describe.configure({ mode: 'serial' });
test.describe('orders on a phone', () => {
  let page: Page;
  let market: Collective;
  let baskets: Collective;
  let taps = 0;
  const tap = async (target: Locator) => {
    taps += 1;
    await target.tap();
  };
  const part = (name: string) => page.getByRole('region', { name });
  const add = (product: string) => page.getByRole('button', { name: `Ajouter ${product}`, exact: true });

  test.beforeAll(async ({ browser }) => {
    const admin = await newPerson('Solène');
    market = await openCollective(admin, {
      name: 'P’tit Marché',
      flow: 'RESALE',
      places: ['Salle des fêtes'],
      farms: { 'Le Potager': VEGETABLES },
    });
    baskets = await openCollective(admin, {
      name: 'Paniers du CIVAM',
      flow: 'DIRECT',
      places: ['Ferme du Nahon'],
      farms: { 'Le Fournil': { 'Pain de campagne': 433 }, 'La Chèvrerie': { Crottin: 283 } },
    });
    const lea = await newPerson('Léa');
    await join(lea, market);
    await join(lea, baskets);
    page = await pageOf(browser, lea);
  });
  test.afterAll(() => page?.context().close());

  test('the home page shows the open sales of both collectives, and when each closes', async () => {
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Bonjour Léa' })).toBeVisible();
    for (const { name, sale } of [market, baskets]) {
      await expect(part('À commander')).toContainText(name);
      await expect(page.getByRole('link', { name: `Commander : ${sale.name}` })).toBeVisible();
    }
    await expect(part('À commander').getByText(/ferme/).first()).toBeVisible();
    await expect(part('À retirer')).toContainText('Rien à retirer');
  });

  test('nothing jumps while home or a sale comes in over a slow line', async () => {
    const line = await page.context().newCDPSession(page);
    const slow = { offline: false, latency: 150, downloadThroughput: 400_000, uploadThroughput: 100_000 };
    await line.send('Network.emulateNetworkConditions', slow);
    const sale = await page
      .getByRole('link', { name: `Commander : ${market.sale.name}` })
      .getAttribute('href');
    for (const { address, there } of [
      { address: '/', there: part('À commander') },
      { address: sale ?? '', there: add('Carottes') },
    ]) {
      await page.goto(address);
      await expect(there).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(await jumps(page), address).toBeLessThan(0.05);
    }
    await line.send('Network.emulateNetworkConditions', {
      ...slow,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
    await line.detach();
    await page.goto('/');
  });

  test('who comes back finds home and a sale in the page itself: nothing is asked before they are there', async () => {
    const sale = page.getByRole('link', { name: `Commander : ${market.sale.name}` });
    const asked: string[] = [];
    const hear = (request: Request) => {
      if (request.url().endsWith('/graphql')) asked.push(request.postData() ?? '');
    };
    for (const { address, there } of [
      { address: (await sale.getAttribute('href')) ?? '', there: add('Carottes') },
      { address: '/', there: sale },
    ]) {
      page.on('request', hear);
      await page.goto(address);
      await expect(there).toBeVisible();
      page.off('request', hear);
      // what is kept of a basket on the server is looked at every time, and waited for by nobody
      expect(asked.splice(0).filter((body) => !body.includes('ShopChoices'))).toEqual([]);
    }
  });

  test('eight products are ordered from the home page in eleven taps', async ({}, info) => {
    taps = 0;
    await tap(page.getByRole('link', { name: `Commander : ${market.sale.name}` }));
    for (const product of EIGHT_PRODUCTS) await tap(add(product));
    await tap(page.getByRole('button', { name: 'Voir mon panier' }));
    const basket = page.getByRole('dialog', { name: 'Mon panier' });
    await expect(basket).toContainText(market.name);
    await tap(basket.getByRole('button', { name: 'Commander avec obligation de paiement' }));
    await expect(page.getByText('Votre commande est confirmée')).toBeVisible();
    info.annotations.push({ type: 'taps for eight products', description: String(taps) });
    expect(taps).toBeLessThanOrEqual(12);
    await expect(part('Ce que je paie à qui')).toContainText(market.name);
    await expect(part('Ma liste').getByText('Potimarron')).toBeVisible();
  });

  test('in the other collective each farm is paid by itself', async () => {
    await page.goto('/');
    await page.getByRole('link', { name: `Commander : ${baskets.sale.name}` }).tap();
    for (const product of ['Pain de campagne', 'Crottin']) await add(product).tap();
    await page.getByRole('button', { name: 'Voir mon panier' }).tap();
    const basket = page.getByRole('dialog', { name: 'Mon panier' });
    const dues = basket.getByRole('region', { name: 'Ce que je paie à qui' });
    await expect(dues.getByRole('listitem').filter({ hasText: 'Le Fournil' })).toContainText(/4,33\s€/);
    await expect(dues.getByRole('listitem').filter({ hasText: 'La Chèvrerie' })).toContainText(/2,83\s€/);
    await basket.getByRole('button', { name: 'Commander avec obligation de paiement' }).tap();
    await expect(page.getByText('Votre commande est confirmée')).toBeVisible();
    await expect(part('Ce que je paie à qui')).toContainText('Espèces à Le Fournil');
  });

  test('the first order is changed: one product more, one less', async () => {
    await page.getByRole('link', { name: 'Accueil' }).first().tap();
    await page.getByRole('link', { name: `Voir ou modifier : ${market.sale.name}` }).tap();
    await page.getByRole('button', { name: 'Augmenter Carottes' }).tap();
    await page.getByRole('button', { name: 'Diminuer Navets' }).tap();
    await expect(add('Navets')).toBeVisible();
    await page.getByRole('button', { name: 'Voir mon panier' }).tap();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: 'Modifier avec obligation de paiement' })
      .tap();
    await expect(page.getByText('Vos changements sont enregistrés')).toBeVisible();
    await expect(part('Ma liste').getByText('Navets')).toHaveCount(0);
    await expect(part('Ma liste').getByText('Panais')).toBeVisible();
  });

  test('what to fetch, where, and what is owed to whom stands on the home page and on its own', async () => {
    await page.goto('/');
    await expect(part('À retirer')).toContainText('Salle des fêtes');
    await expect(part('À retirer')).toContainText('Ferme du Nahon');
    await page.getByRole('link', { name: 'Retraits' }).tap();
    await expect(page.getByRole('heading', { name: 'Mes retraits' })).toBeVisible();
    const cards = page.getByRole('main');
    await expect(cards).toContainText(/17\s?h\s?30/);
    await expect(cards.getByText(new RegExp(`€ à ${market.name}`))).toBeVisible();
    await expect(cards.getByText(/€ à 2 producteurs/)).toBeVisible();
    await cards.getByText(/€ à 2 producteurs/).tap();
    await expect(cards.getByText('Espèces à La Chèvrerie')).toBeVisible();
  });

  test('the other order is cancelled: nothing is to be fetched or paid there any more', async () => {
    await page.getByRole('link', { name: 'Commandes' }).tap();
    await page.getByRole('link', { name: baskets.sale.name }).tap();
    await page.getByRole('button', { name: 'Annuler ma commande' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Annuler cette commande ?' });
    await expect(dialog).toContainText('Pain de campagne');
    await dialog.getByRole('button', { name: 'Annuler la commande' }).tap();
    await expect(page.getByText('Cette commande est annulée')).toBeVisible();
    await page.goto('/pickups');
    await expect(page.getByText('Salle des fêtes').first()).toBeVisible();
    await expect(page.getByText('Ferme du Nahon')).toHaveCount(0);
  });

  test('no page is wider than the phone', async () => {
    for (const path of [
      '/',
      '/pickups',
      '/orders',
      '/documents',
      '/profile',
      `/c/${market.slug}/sales/${market.sale.id}`,
    ]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
    }
  });
});

/** How much of what stood in sight moved by itself since the page was opened, as browsers reckon it (cumulative layout shift). */
function jumps(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
}
