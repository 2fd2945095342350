/** Every page of the shop, and what opens over it: in both languages, by day and by night, and with letters twice as large. */
import { readFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { type Collective, distributionAt, join, openCollective, order } from './collectives.ts';
import { whatTheKeyboardMisses } from './by-tab.ts';
import { whatLargeLettersBreak } from './large-letters.ts';
import { newPerson, type Person } from './people.ts';
import { keepToThePolicy } from './policy.ts';

const HALL = 'Salle des fêtes du Champ-de-Foire';
const CAFE = 'Café associatif';
const ROUTES = path(import.meta.dirname, '../../shop/src/app/routes.tsx');

/** Pages by their route; one may stand for several addresses. */
type Pages = readonly (readonly [route: string, address: string])[];

test.describe.configure({ mode: 'serial' });
test.describe('every page of the shop', () => {
  test.setTimeout(420_000);
  let market: Collective;
  let odile: Person;
  let lea: Person;
  let strangers: Pages = [];
  let members: Pages = [];
  let handOut = '';

  test.beforeAll(async () => {
    odile = await newPerson('Odile');
    lea = await newPerson('Léa', 'Boisgontier');
    market = await openCollective(odile, {
      name: 'Marché de chacune',
      flow: 'DIRECT',
      places: [HALL, CAFE],
      farms: {
        'Le Potager': { Carottes: 250, 'Topinambours violets': 300 },
        'La Volaille du Champ-de-Foire': { Poulet: 1200 },
      },
      weighed: { Poulet: 1500 },
    });
    await join(lea, market, 'VOLUNTEER');
    await order(lea, market, HALL, { Carottes: 2, 'Topinambours violets': 1, Poulet: 1 });
    await odile.gql(
      'mutation($id: UUID!) { closeDistribution(distributionId: $id, reason: "essai") { __typename } }',
      { id: distributionAt(market, HALL) },
      market.scope,
    );
    await order(lea, market, CAFE, { Carottes: 1 });
    const { myOrders } = await lea.gql<{ myOrders: { edges: { node: { id: string } }[] } }>(
      '{ myOrders { edges { node { id } } } }',
    );
    const orderId = myOrders.edges[0]?.node.id ?? '';
    const farm = market.farms.get('Le Potager') ?? '';
    handOut = `/hand-out/${market.id}/${distributionAt(market, HALL)}`;
    strangers = [
      ...['/', '/login', '/signup', '/sign-in', '/confirm', '/new-address', '/old-address', '/keep-account'],
      ...['/privacy', '/forgotten', '/reset', '/invitation', '/unsubscribe', '/bank-account', '/not-there'],
    ].map((address) => [address === '/not-there' ? '*' : address, address] as const);
    members = [
      ['/join/:slug', `/join/${market.slug}`],
      ['/c/:slug', `/c/${market.slug}`],
      ['/c/:slug/farms/:producerId', `/c/${market.slug}/farms/${farm}`],
      ['/hand-out/:collectiveId/:distributionId', handOut],
      [
        '/hand-out/farm/:producerId/:collectiveId/:distributionId',
        handOut.replace('/hand-out', `/hand-out/farm/${farm}`),
      ],
      ['/c/:slug/sales/:cycleId', `/c/${market.slug}/sales/${market.sale.id}`],
      ['/orders/:id', `/orders/${orderId}`],
      ['/orders/:id/pay', `/orders/${orderId}/pay`],
      ['/statement/:collectiveId/:payee', `/statement/${market.id}/${farm}`],
      ...[
        ...['/', '/sales', '/pickups', '/orders', '/documents', '/statement', '/news', '/reminders', '/dues'],
        ...['/turns', '/profile', '/profile/email', '/profile/memberships', '/profile/household'],
        ...['/profile/data', '/security', '/security/password', '/security/lock'],
      ].map((address) => [address, address] as const),
    ];
  });

  test('is looked at here: none was added that nobody looks at', () => {
    const routes = [...readFileSync(ROUTES, 'utf8').matchAll(/<Route path="([^"]+)"/g)].map(
      ([, one]) => one ?? '',
    );
    expect(routes.length).toBeGreaterThan(30);
    const looked = [...strangers, ...members].map(([route]) => route);
    expect(routes.filter((route) => !looked.includes(route))).toEqual([]);
  });

  test('what runs out, breaks or is cut with letters twice as large would be noticed', async ({
    browser,
  }) => {
    const page = await phone(browser, null, 'fr');
    await open(page, '/login');
    expect(await whatLargeLettersBreak(page)).toEqual([]);
    await page.evaluate(() => {
      for (const [words, width] of [
        ['dehors', '900px'],
        ['déchiré', '60px'],
        ['coupé', '70px'],
      ] as const) {
        const part = document.createElement('p');
        part.textContent = words;
        part.style.width = width;
        part.style.maxWidth = 'none';
        if (words === 'dehors') part.style.textAlign = 'right';
        if (words === 'déchiré') part.style.overflowWrap = 'anywhere';
        if (words === 'coupé') part.style.overflow = 'hidden';
        document.querySelector('main')?.append(part);
      }
    });
    await expect(async () => {
      const told = (await whatLargeLettersBreak(page)).join('\n');
      expect(told).toMatch(/page is \d+ wide/);
      expect(told).toMatch(/“dehors” is out of sight/);
      expect(told).toMatch(/“déchiré” is broken/);
      expect(told).toMatch(/is cut: .*“coupé”/);
    }).toPass({ timeout: 10_000 });
    await page.context().close();
  });

  for (const locale of ['fr', 'en'] as const) {
    test(`axe finds nothing on it by day or by night, a keyboard reaches all of it, and large letters break nothing (${locale})`, async ({
      browser,
    }) => {
      await speaks(lea, locale);
      const look = async (page: Page, name: string) => {
        await nothingAgainst(page, name);
        if (locale === 'fr') expect.soft(await whatTheKeyboardMisses(page), name).toEqual([]);
        expect.soft(await whatLargeLettersBreak(page), name).toEqual([]);
      };
      const stranger = await phone(browser, null, locale);
      for (const [, address] of strangers) await look(stranger, await open(stranger, address));
      await stranger.context().close();
      const page = await phone(browser, lea, locale);
      for (const [, address] of members) await look(page, await open(page, address));
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await page.context().close();
    });
  }

  test('axe finds nothing in what opens over a sale and at the hand-out, and large letters break nothing of it', async ({
    browser,
  }) => {
    await speaks(lea, 'fr');
    const page = await phone(browser, lea, 'fr');
    const look = async (name: string) => {
      await nothingAgainst(page, name);
      expect.soft(await whatLargeLettersBreak(page), name).toEqual([]);
    };
    const over = async (button: string | RegExp, then?: () => Promise<void>) => {
      await page.getByRole('button', { name: button }).first().tap();
      await expect(page.getByRole('dialog')).toBeVisible();
      await then?.();
      await look(`over: ${String(button)}`);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    };
    await open(page, `/c/${market.slug}/sales/${market.sale.id}`);
    await page.getByRole('button', { name: /^(Ajouter|Augmenter) Carottes/ }).tap();
    await look('a sale with a basket');
    await over('Voir mon panier');
    await over(/^Filtrer/);
    await over('Changer');

    await open(page, handOut);
    await page.getByRole('button', { name: 'Commencer' }).tap();
    await over('Scanner un code');
    await over('Vendre un reste à qui n’a rien commandé');
    for (const tab of ['producers', 'products', 'end']) {
      await open(page, `${handOut}?tab=${tab}`);
      if (tab !== 'end') await page.locator('summary').first().tap();
      await look(`the hand-out, ${tab}`);
    }
    await open(page, handOut);
    await page.getByRole('link', { name: /Léa/ }).tap();
    await look('a basket at the hand-out');
    await over('Noter un paiement : Le Potager');
    await over('Un souci : Carottes');
    await over('Peser : Poulet', () => page.keyboard.type('1,370'));
    await over('Bocaux rendus');
    await over('Vendre un reste');
    await over('N’est pas venu');
    await page.getByRole('checkbox', { name: /Carottes/ }).tap();
    await expect(page.getByText('En ligne – tout est envoyé')).toBeVisible();
    await over('Mes derniers gestes');
    await page.context().close();
  });
});

const speaks = (person: Person, locale: string) =>
  person.gql('mutation($input: UpdateProfileInput!) { updateProfile(input: $input) { __typename } }', {
    input: { givenName: person.givenName, familyName: person.familyName, locale },
  });

/** A telephone, signed in or a stranger's, with the language chosen on it. */
async function phone(browser: Browser, person: Person | null, locale: 'fr' | 'en'): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: false,
    ...(person && { storageState: await person.cookies() }),
  });
  await keepToThePolicy(context);
  await context.addInitScript((choice) => localStorage.setItem('cabas.locale', choice), locale);
  return context.newPage();
}

async function open(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.cb-skeleton')).toHaveCount(0);
  return address;
}

/** Whatever axe calls a violation, by day and by night. */
async function nothingAgainst(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const told = violations.map(
      ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
    expect.soft(told, `${name}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}
