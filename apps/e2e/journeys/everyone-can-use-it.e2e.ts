/** With a screen reader, without a mouse, with a slip of the finger. */
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { type Collective, join, openCollective, order } from './collectives.ts';
import { keepToThePolicy, policyBreaches } from './policy.ts';
import { newAddress, newPerson, pageOf, PASSWORD, type Person } from './people.ts';

test.describe('everyone can use it', () => {
  test.beforeEach(({ context }) => keepToThePolicy(context));
  test.afterEach(() => expect(policyBreaches()).toEqual([]));

  let market: Collective;
  let admin: Person;
  let lea: Person;
  let orderId = '';
  const path = () => `/c/${market.slug}/sales/${market.sale.id}`;
  const board = () => `/admin${path()}`;

  test.beforeAll(async () => {
    admin = await newPerson('Odile');
    market = await openCollective(admin, {
      name: 'Marché pour tous',
      flow: 'RESALE',
      places: ['Salle des fêtes', 'Café associatif'],
      farms: { 'Le Potager': { Carottes: 250, Poireaux: 300 }, 'La Chèvrerie': { Crottin: 283 } },
    });
    lea = await newPerson('Léa');
    await join(lea, market);
    await order(lea, market, 'Salle des fêtes', { Carottes: 2 });
    const { myOrders } = await lea.gql<{ myOrders: { edges: { node: { id: string } }[] } }>(
      '{ myOrders { edges { node { id } } } }',
    );
    orderId = myOrders.edges[0]?.node.id ?? '';
  });

  const strangersPages = [
    ['the admin’s log-in', '/admin/log-in'],
    ['a farm’s page that is not public', '/farms/chevrerie'],
  ] as const;
  const membersPages = [
    ['home', () => '/'],
    ['a sale', path],
    ['an order', () => `/orders/${orderId}`],
    ['all sales', () => '/sales'],
    ['a farm', () => `/c/${market.slug}/farms/${market.farms.get('La Chèvrerie') ?? ''}`],
    ['documents', () => '/documents'],
    ['dues', () => '/dues'],
    ['the household', () => '/profile/household'],
    ['pick-ups', () => '/pickups'],
    ['turns', () => '/turns'],
    ['reminders and the calendar', () => '/reminders'],
    ['the news', () => '/news'],
    ['the account', () => '/profile'],
    ['one’s data', () => '/profile/data'],
    ['another address', () => '/profile/email'],
    ['one’s memberships', () => '/profile/memberships'],
    ['who sees what', () => '/privacy'],
  ] as const;
  const adminPages = [
    ['sales', () => `/admin/c/${market.slug}/sales`],
    ['the sale board', board],
    ['what is sold', () => `${board()}/offers`],
    ['members', () => `/admin/c/${market.slug}/members`],
    [
      'a farm’s convention',
      () => `/admin/c/${market.slug}/producers/${market.farms.get('La Chèvrerie') ?? ''}?tab=convention`,
    ],
    ['products', () => `/admin/c/${market.slug}/products`],
    ['planning a sale', () => `/admin/c/${market.slug}/sales/new`],
    ['the wizard', () => '/admin/new'],
    ['the wizard’s catalogue', () => `/admin/c/${market.slug}/first-evening/catalogue`],
    ['accounts', () => `/admin/c/${market.slug}/accounts`],
    ['turns', () => `/admin/c/${market.slug}/turns`],
    ['settings', () => `/admin/c/${market.slug}/settings`],
    ['the audit log', () => `/admin/c/${market.slug}/audit`],
  ] as const;

  test('a page that wants more than it may would be noticed', async ({ page }) => {
    await page.goto('/');
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await page.evaluate(() => {
      try {
        document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
      } catch {
        // Trusted Types throw, and tell
      }
    });
    const told: string[] = [];
    await expect(() => {
      told.push(...policyBreaches());
      expect(told.join()).toContain('style-src-attr');
      expect(told.join()).toContain('require-trusted-types-for');
    }).toPass();
  });

  test('a stranger’s pages that are not the shop’s have nothing serious against them', async ({ page }) => {
    for (const [name, address] of strangersPages) await nothingSerious(page, name, address);
  });

  // on a phone, in both languages and by night: every-page.e2e.ts
  test('a member’s pages have nothing serious against them on a screen', async ({ browser }) => {
    const page = await wide(browser, lea, 1280);
    for (const [name, address] of membersPages) await nothingSerious(page, name, address());
    await page.context().close();
  });

  for (const [device, width] of [
    ['phone', 390],
    ['screen', 1280],
  ] as const) {
    test(`an admin’s pages have nothing serious against them on a ${device}`, async ({ browser }) => {
      const page = await wide(browser, admin, width);
      for (const [name, address] of adminPages) await nothingSerious(page, name, address());
      await page.context().close();
    });
  }

  test('without a mouse one logs in and puts a product into the basket', async ({ page }) => {
    const noe = await newPerson('Noé');
    await join(noe, market);
    await page.goto(`/login?next=${encodeURIComponent(path())}`);
    await tabTo(page, page.getByLabel('Adresse de courriel'));
    await page.keyboard.type(noe.email);
    await tabTo(page, page.getByLabel('Mot de passe', { exact: true }));
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    const add = page.getByRole('button', { name: 'Ajouter Poireaux' });
    await expect(add).toBeVisible();
    await tabTo(page, add);
    await page.keyboard.press('Enter');
    const basket = page.getByRole('complementary', { name: 'Mon panier' });
    await expect(basket.getByRole('listitem').filter({ hasText: 'Poireaux' }).first()).toContainText(
      /3,09\s€/,
    );
    await expect(page.getByRole('button', { name: 'Augmenter Poireaux' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('spinbutton', { name: 'Quantité, Poireaux' })).toHaveAttribute(
      'aria-valuenow',
      '2',
    );
    await tabTo(page, basket.getByRole('button', { name: 'Commander avec obligation de paiement' }));
  });

  test('a wrong address is told at its field, and nothing typed is lost', async ({ page }) => {
    for (const address of ['/signup', '/admin/sign-up']) {
      await page.goto(address);
      await page.getByLabel('Prénom').fill('Camille');
      await page.getByLabel('Nom', { exact: true }).fill('Roux');
      const email = page.getByLabel('Adresse de courriel');
      await email.fill('camille arobase exemple');
      await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
      await page.getByRole('button', { name: 'Créer mon compte' }).click();
      await expect(email).toHaveAttribute('aria-invalid', 'true');
      await expect(email).toHaveAccessibleDescription(/Ce n’est pas une adresse de courriel/);
      await expect(email).toHaveValue('camille arobase exemple');
      await expect(page.getByLabel('Prénom')).toHaveValue('Camille');
      await email.fill(newAddress('Camille'));
      await page.getByRole('button', { name: 'Créer mon compte' }).click();
      await expect(email).toBeHidden();
    }
  });

  test('a negative price is told at its field, and nothing typed is lost', async ({ browser }) => {
    const page = await pageOf(browser, admin);
    await page.goto(`/admin/c/${market.slug}/first-evening/catalogue`);
    await page.getByRole('tab', { name: 'Je saisis à la main' }).click();
    const name = page.getByLabel('Nom du produit');
    const price = page.getByLabel('Prix de la pièce, TVA comprise');
    await name.fill('Chou-rave');
    await price.fill('-2');
    await page.getByRole('button', { name: 'Ajouter ce produit' }).click();
    await expect(price).toHaveAttribute('aria-invalid', 'true');
    await expect(price).toHaveAccessibleDescription(/positif/);
    await expect(price).toHaveValue(/^-2/);
    await expect(name).toHaveValue('Chou-rave');
    await price.fill('2,40');
    await page.getByRole('button', { name: 'Ajouter ce produit' }).click();
    await expect(name).toHaveValue('');
    await page.context().close();
  });
});

async function wide(browser: Browser, person: Person, width: number): Promise<Page> {
  const page = await pageOf(browser, person);
  await page.setViewportSize({ width, height: 900 });
  return page;
}

/** What axe calls serious or critical, by page, rule and place. */
async function nothingSerious(page: Page, name: string, address: string): Promise<void> {
  await page.goto(address);
  // seen without scrolling: nothing empty stands above it
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeInViewport();
  await expect(page.getByText('Chargement…')).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const told = serious.map(
    ({ id, nodes }) => `${name}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
  expect.soft(told).toEqual([]);
}

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}
