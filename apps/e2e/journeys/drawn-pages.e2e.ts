/** Home and a sale come drawn by the server: they are there before the shop's code is, and that code takes them over as they stand. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { type Collective, join, openCollective } from './collectives.ts';
import { newPerson, pageOf, type Person } from './people.ts';

test.describe('a drawn page', () => {
  let market: Collective;
  let lea: Person;
  const sale = () => `/c/${market.slug}/sales/${market.sale.id}`;
  const add = (page: Page, product: string) =>
    page.getByRole('button', { name: `Ajouter ${product}`, exact: true });

  /** A page of Léa's whose shop does not come before `arrive`. */
  const waitingForCode = async (browser: Browser) => {
    const page = await pageOf(browser, lea);
    const told: string[] = [];
    page.on('pageerror', ({ message }) => told.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') told.push(message.text());
    });
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await page.route(/\/assets\/frame-/, async (route) => {
      await arrived;
      await route.continue();
    });
    const open = (address: string) => page.goto(address, { waitUntil: 'commit' });
    const close = () => page.context().close();
    return { page, told, arrive, open, close };
  };
  const basketOf = async (page: Page) => {
    await page.getByRole('button', { name: 'Voir mon panier' }).tap();
    return page.getByRole('dialog', { name: 'Mon panier' });
  };

  test.beforeAll(async ({ browser }) => {
    const admin = await newPerson('Solène');
    market = await openCollective(admin, {
      name: 'Marché <b>du</b> Lavoir',
      flow: 'RESALE',
      places: ['Lavoir'],
      farms: { 'Le Potager': { Carottes: 250, Panais: 280 } },
    });
    lea = await newPerson('Léa');
    await join(lea, market);
    // what draws is fetched by the API when it is first needed
    const page = await pageOf(browser, lea);
    await page.goto('/');
    await page.goto(sale());
    await page.context().close();
  });

  test('says without a line of script what can be ordered, by when, and what it costs', async ({
    browser,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      storageState: await lea.cookies(),
    });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Bonjour Léa' })).toBeVisible();
    await expect(page.getByText('Marché <b>du</b> Lavoir').first()).toBeVisible();
    await expect(
      page
        .getByRole('main')
        .getByText(/ferme /)
        .first(),
    ).toBeVisible();
    await page.getByRole('link', { name: `Commander : ${market.sale.name}` }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Carottes' })).toContainText(/2,58\s€/);
    await expect(add(page, 'Panais')).toBeVisible();
    await context.close();
  });

  for (const [name, address] of [
    ['home', () => '/'],
    ['a sale', sale],
  ] as const)
    test(`is taken over as it stands, nothing of ${name} drawn twice`, async ({ browser }) => {
      const { page, told, arrive, open, close } = await waitingForCode(browser);
      await open(address());
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toBeVisible();
      const drawn = await heading.elementHandle();
      arrive();
      // what comes once the page was taken over
      const later = { home: market.name, 'a sale': 'Filtrer' }[name];
      await expect(page.getByRole('main').getByText(later).last()).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(await drawn?.evaluate((node) => node.isConnected)).toBe(true);
      expect(told).toEqual([]);
      await close();
    });

  test('keeps what is tapped and typed before its code is there, and does it once it is', async ({
    browser,
  }) => {
    const { page, told, arrive, open, close } = await waitingForCode(browser);
    await open(sale());
    for (const product of ['Carottes', 'Panais']) await add(page, product).tap();
    await page.getByRole('searchbox').fill('panai');
    arrive();
    await expect(page.getByRole('listitem').filter({ hasText: 'Carottes' })).toHaveCount(0);
    await expect(page.getByRole('listitem').filter({ hasText: 'Panais' })).toBeVisible();
    // one of each: 2,58 € and 2,88 €
    await expect(await basketOf(page)).toContainText(/5,46\s€/);
    expect(told).toEqual([]);

    // choices of this device, of which the server did not know: drawn anew
    await page.reload({ waitUntil: 'commit' });
    const basket = await basketOf(page);
    for (const product of ['Carottes', 'Panais']) await expect(basket).toContainText(product);
    expect(told).toEqual([]);
    await close();
  });

  test('is loaded once more where its code did not come', async ({ browser }) => {
    const page = await pageOf(browser, lea);
    let opened = 0;
    page.on('request', (request) => (opened += request.isNavigationRequest() ? 1 : 0));
    await page.route(/\/assets\/frame-/, (route) => (opened < 2 ? route.abort() : route.continue()));
    await page.goto('/');
    await expect.poll(() => opened).toBe(2);
    await page.getByRole('link', { name: 'Commandes' }).tap();
    await expect(page.getByRole('heading', { name: 'Commandes', level: 1 })).toBeVisible();
    await page.context().close();
  });

  test('stands in the language of who reads it', async ({ browser }) => {
    const kate = await newPerson('Kate');
    await join(kate, market);
    await kate.gql('mutation($input: UpdateProfileInput!) { updateProfile(input: $input) { __typename } }', {
      input: { givenName: 'Kate', familyName: 'Martin', locale: 'en' },
    });
    const page = await pageOf(browser, kate);
    const told: string[] = [];
    page.on('pageerror', ({ message }) => told.push(message));
    const [response] = await Promise.all([page.waitForResponse(/\/$/), page.goto('/')]);
    expect(await response.text()).toContain('<div id="root" lang="en"');
    await expect(page.getByRole('heading', { name: 'Hello Kate' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(told).toEqual([]);
    await page.context().close();
  });
});
