/** When one comes, and what one finds on coming back: the last slot wanted by two, and a page left open since yesterday. */
import { expect, type Page, test } from '@playwright/test';
import { type Collective, distributionAt, join, openCollective } from './collectives.ts';
import { newPerson, pageOf } from './people.ts';

const CONFIRM = 'Commander avec obligation de paiement';

test.describe.configure({ mode: 'serial' });
test.describe('when one comes', () => {
  let drive: Collective;
  let lea: Page;
  let zoe: Page;
  const basketOf = async (page: Page) => {
    await page.getByRole('button', { name: 'Voir mon panier' }).tap();
    return page.getByRole('dialog', { name: 'Mon panier' });
  };
  const slot = (page: Page, hours: RegExp) => page.getByRole('dialog').getByRole('radio', { name: hours });

  test.beforeAll(async ({ browser }) => {
    const admin = await newPerson('Solène');
    drive = await openCollective(admin, {
      name: 'Drive du bourg',
      flow: 'RESALE',
      places: ['Halle'],
      farms: { 'Le Potager': { Carottes: 250, Panais: 280 } },
      slots: [
        { startsAt: '17:30', endsAt: '17:45', capacity: 1 },
        { startsAt: '17:45', endsAt: '18:00', capacity: 4 },
      ],
    });
    const [one, two] = [await newPerson('Léa'), await newPerson('Zoé')];
    await join(one, drive);
    await join(two, drive);
    [lea, zoe] = [await pageOf(browser, one), await pageOf(browser, two)];
  });
  test.afterAll(async () => {
    await lea?.context().close();
    await zoe?.context().close();
  });

  test('of two who want the last place in a slot one gets it; the other sees what is left and keeps the basket', async () => {
    for (const page of [lea, zoe]) {
      await page.goto(`/c/${drive.slug}/sales/${drive.sale.id}`);
      await page.getByRole('button', { name: 'Ajouter Carottes', exact: true }).tap();
      const basket = await basketOf(page);
      await expect(basket.getByText('Choisissez d’abord quand vous venez.')).toBeVisible();
      await slot(page, /17\s?h\s?30/).check();
    }
    await lea.getByRole('dialog').getByRole('button', { name: CONFIRM }).tap();
    await expect(lea.getByText('Votre commande est confirmée')).toBeVisible();
    await expect(lea.getByRole('main')).toContainText(/17\s?h\s?30\s–\s17\s?h\s?45/);

    await zoe.getByRole('dialog').getByRole('button', { name: CONFIRM }).tap();
    await expect(zoe.getByRole('dialog').getByText('Ce créneau vient d’être complet')).toBeVisible();
    await expect(slot(zoe, /17\s?h\s?30/)).toBeDisabled();
    await expect(zoe.getByRole('dialog').getByRole('listitem').filter({ hasText: 'Carottes' })).toBeVisible();
    await slot(zoe, /17\s?h\s?45\s–/).check();
    await expect(zoe.getByRole('dialog').getByText('Ce créneau vient d’être complet')).toHaveCount(0);
    await zoe.getByRole('dialog').getByRole('button', { name: CONFIRM }).tap();
    await expect(zoe.getByText('Votre commande est confirmée')).toBeVisible();
  });

  test('on a page left open since yesterday what is chosen stays in sight, and orders are said to be closed', async () => {
    await lea.getByRole('link', { name: 'Modifier', exact: true }).tap();
    await lea.getByRole('button', { name: 'Ajouter Panais', exact: true }).tap();
    const basket = await basketOf(lea);
    await expect(basket.getByRole('listitem').filter({ hasText: 'Panais' })).toBeVisible();
    await drive.admin.gql(
      'mutation($id: UUID!) { closeDistribution(distributionId: $id, reason: "la nuit est passée") { __typename ... on Problem { code } } }',
      { id: distributionAt(drive, 'Halle') },
      drive.scope,
    );
    await basket.getByRole('button', { name: 'Modifier avec obligation de paiement' }).tap();
    await expect(basket.getByText(/Les commandes sont closes/).first()).toBeVisible();
    await expect(basket.getByRole('listitem').filter({ hasText: 'Panais' })).toBeVisible();
    await expect(basket.getByRole('button', { name: /obligation de paiement/ })).toHaveCount(0);
    await basket.getByRole('link', { name: 'Voir ma commande' }).tap();
    await expect(lea.getByRole('region', { name: 'Ma liste' })).toContainText('Carottes');
    await expect(lea.getByRole('region', { name: 'Ma liste' })).not.toContainText('Panais');
  });
});
