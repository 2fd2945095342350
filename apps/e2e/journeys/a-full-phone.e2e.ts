/** A phone without room, really: what is chosen or noted on it is said to live in the page alone, and nothing of it is lost. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { type Collective, distributionAt, join, openCollective, order } from './collectives.ts';
import { newPerson, pageOf, type Person } from './people.ts';

const HALL = 'Salle des fêtes';

test.describe.configure({ mode: 'serial' });
test.describe('a full phone', () => {
  test.setTimeout(180_000);
  let market: Collective;
  let solene: Person;
  let lea: Person;
  const sale = () => `/c/${market.slug}/sales/${market.sale.id}`;
  const full = 'Ce téléphone n’a plus de place pour votre panier';

  test.beforeAll(async () => {
    solene = await newPerson('Solène');
    lea = await newPerson('Léa');
    market = await openCollective(solene, {
      name: 'Halle pleine',
      flow: 'DIRECT',
      places: [HALL],
      farms: { 'Le Potager': { Carottes: 250, Poireaux: 320 } },
    });
    await join(lea, market);
  });

  test('says at the basket that it keeps nothing; the account does, and another page finds it', async ({
    browser,
  }) => {
    const page = await phone(browser, lea);
    await page.goto(sale());
    await page.evaluate(() => {
      for (let size = 1_000_000; size > 0; size = Math.floor(size / 2)) {
        for (let number = 0; number < 12; number += 1) {
          try {
            localStorage.setItem(`photos.${size}.${number}`, 'x'.repeat(size));
          } catch {
            break;
          }
        }
      }
    });
    const told = page.waitForResponse((response) =>
      (response.request().postData() ?? '').includes('ShopKeepChoices'),
    );
    await page.getByRole('button', { name: 'Ajouter Poireaux' }).tap();
    await expect(page.locator('.sh-basket-bar')).toContainText(full);
    await expect(page.locator('.sh-basket-bar')).toContainText(/3,20\s€/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await told;
    await page.reload();
    await expect(page.locator('.sh-basket-bar')).toContainText(/3,20\s€/);
    await page.evaluate(() => localStorage.clear());
    await page.getByRole('button', { name: 'Augmenter Poireaux' }).tap();
    await expect(page.locator('.sh-basket-bar')).toContainText(/6,40\s€/);
    await expect(page.getByText(full)).toHaveCount(0);
    await page.context().close();
  });

  test('says at the hand-out that it keeps nothing, and keeps all of it once there is room again', async ({
    browser,
  }) => {
    await order(lea, market, HALL, { Carottes: 2, Poireaux: 1 });
    await solene.gql(
      'mutation($id: UUID!) { closeDistribution(distributionId: $id, reason: "essai") { __typename } }',
      { id: distributionAt(market, HALL) },
      market.scope,
    );
    const page = await phone(browser, solene);
    const disk = await page.context().newCDPSession(page);
    await page.goto('/');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const { origin } = new URL(page.url());
    // before the first write: Chromium reckons with the room it once found
    await disk.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await page.goto(`/hand-out/${market.id}/${distributionAt(market, HALL)}`);
    const notKept = page.getByText('Le téléphone n’a plus de place');
    await expect(notKept).toBeVisible();
    await page.getByRole('link', { name: /Léa/ }).tap();
    await page.context().setOffline(true);
    await page.getByRole('checkbox', { name: /Carottes/ }).tap();
    await expect(notKept).toBeVisible();
    await expect(page.getByRole('checkbox', { name: /Carottes/ })).toBeChecked();
    await disk.send('Storage.overrideQuotaForOrigin', { origin });
    await page.getByRole('checkbox', { name: /Poireaux/ }).tap();
    await expect(notKept).toHaveCount(0);
    await page.reload();
    for (const what of [/Carottes/, /Poireaux/])
      await expect(page.getByRole('checkbox', { name: what })).toBeChecked();
    await page.context().setOffline(false);
    await expect(page.getByText('En ligne – tout est envoyé')).toBeVisible({ timeout: 60_000 });
    await page.context().close();
  });
});

async function phone(browser: Browser, person: Person): Promise<Page> {
  const page = await pageOf(browser, person);
  await page.setViewportSize({ width: 390, height: 844 });
  return page;
}
