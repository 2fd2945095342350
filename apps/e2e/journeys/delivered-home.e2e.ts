/** A basket that comes home: the admin sets the round up, a member is told what it costs and what is missing, and who drives sees where. */
import { expect, type Page, test } from '@playwright/test';
import { type Collective, dayFromNow, join, openCollective } from './collectives.ts';
import { does, newPerson, pageOf, type Person } from './people.ts';

test.describe.configure({ mode: 'serial' });
test.describe('delivered home', () => {
  test.setTimeout(180_000);
  let market: Collective;
  let solene: Person;
  let office: Page;
  let page: Page;
  let cycleId = '';
  let distributionId = '';
  const basket = () => page.getByRole('dialog', { name: 'Mon panier' });
  const add = (product: string) => page.getByRole('button', { name: `Ajouter ${product}`, exact: true });

  test.beforeAll(async ({ browser }) => {
    solene = await newPerson('Solène');
    market = await openCollective(solene, {
      name: 'Relais de la Lys',
      flow: 'DIRECT',
      places: ['Halle'],
      farms: { 'Le Fournil': { 'Pain de campagne': 400, Brioche: 900 } },
    });
    const lea = await newPerson('Léa');
    await join(lea, market);
    office = await pageOf(browser, solene);
    page = await pageOf(browser, lea);
    await page.setViewportSize({ width: 390, height: 844 });
  });
  test.afterAll(async () => {
    await office?.context().close();
    await page?.context().close();
  });

  test('the admin adds a round: where it goes, from how much, at what price', async () => {
    await office.goto(`/admin/c/${market.slug}/places`);
    await office.getByRole('button', { name: 'Ajouter un lieu' }).first().click();
    const form = office.getByRole('dialog');
    await form.getByLabel('Nom du lieu').fill('Tournée du vendredi');
    await form.getByLabel('Livrer à domicile depuis ce lieu').check();
    await form.getByLabel('Où passe la tournée').fill('36600 Valençay\n361*');
    await form.getByLabel('Prix de la livraison').fill('3');
    await form.getByLabel('À partir de (produits)').fill('15');
    await form.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(office.getByText('Livraison à domicile', { exact: true })).toBeVisible();
    await expect(office.getByText(/3,00\s€ · à partir de 15,00\s€/)).toBeVisible();
  });

  test('in the next sale a member chooses it beside the hall, and reads what it asks for', async () => {
    const { pickupPoints } = await solene.gql<{ pickupPoints: { id: string; home: boolean }[] }>(
      '{ pickupPoints { id home } }',
      {},
      market.scope,
    );
    const { cycles } = await does<{
      cycles: { id: string; distributions: { id: string; pickupPoint: { home: boolean } }[] }[];
    }>(
      solene,
      market.scope,
      'planSale',
      {
        name: 'Vente livrée',
        opensOn: dayFromNow(-1),
        opensAt: '08:00',
        distributions: [...pickupPoints]
          .sort((a, b) => Number(a.home) - Number(b.home))
          .map(({ id }) => ({
            pickupPointId: id,
            pickupDate: dayFromNow(6),
            windowStart: '18:00',
            windowEnd: '20:00',
            closesOn: dayFromNow(4),
            closesAt: '20:00',
          })),
      },
      'PlannedSales',
      'cycles { id distributions { id pickupPoint { home } } }',
    );
    cycleId = cycles[0]?.id ?? '';
    distributionId = cycles[0]?.distributions.find(({ pickupPoint }) => pickupPoint.home)?.id ?? '';
    await solene.gql(
      'mutation($id: UUID!) { publishSale(cycleId: $id, now: true) { __typename } }',
      { id: cycleId },
      market.scope,
    );
    await page.goto(`/c/${market.slug}/sales/${cycleId}`);
    await page.getByRole('button', { name: 'Changer' }).first().click();
    const choice = page.getByRole('dialog');
    await expect(choice).toContainText(/3,00\s€ · à partir de 15,00\s€ de produits/);
    await expect(choice).toContainText('Passe à : 36600 Valencay, 361…');
    await choice.getByText(/^Livré chez moi/).click();
    await expect(page.getByText('Tournée du vendredi').first()).toBeVisible();
  });

  test('what is missing is said before the button refuses; an address outside is told while it is typed', async () => {
    await add('Brioche').click();
    await page.getByRole('button', { name: 'Voir mon panier' }).click();
    await expect(basket()).toContainText(/Encore 6,00\s€ pour être livré/);
    await basket().getByRole('button', { name: 'Fermer' }).click();
    await page.getByRole('button', { name: 'Augmenter Brioche' }).click();
    await page.getByRole('button', { name: 'Voir mon panier' }).click();
    await expect(basket()).not.toContainText('pour être livré');
    await expect(basket()).toContainText('Dites d’abord où livrer');
    await basket().getByLabel('Adresse', { exact: true }).fill('12 rue des Tilleuls');
    await basket().getByLabel('Code postal').fill('75011');
    await basket().getByLabel('Commune').fill('Paris');
    await expect(basket()).toContainText('La tournée ne passe pas à cette adresse');
    await basket().getByLabel('Code postal').fill('36600');
    await basket().getByLabel('Commune').fill('Valençay');
    await basket().getByLabel('Un mot pour le livreur').fill('Portail bleu');
    await expect(basket()).not.toContainText('ne passe pas');
    await expect(basket()).toContainText(/Livraison à domicile\s*3,00\s€/);
    await expect(basket()).toContainText(/21,00\s€/);
    await basket().getByRole('button', { name: 'Commander avec obligation de paiement' }).click();
    await expect(page.getByText('Votre commande est confirmée')).toBeVisible();
  });

  test('the order and the home page say that it comes, when and where, and whom one pays for it', async () => {
    await expect(page.getByRole('main')).toContainText('Livré chez vous');
    const dues = page.getByRole('region', { name: 'Ce que je paie à qui' });
    await expect(dues.getByRole('listitem').filter({ hasText: market.name })).toContainText(/3,00\s€/);
    await page.goto('/');
    const waiting = page.getByRole('region', { name: 'À retirer' });
    await expect(waiting).toContainText('Livré chez vous');
    await expect(waiting).toContainText('12 rue des Tilleuls');
    await expect(waiting).toContainText(/18\s?h.*20\s?h/);
  });

  test('the coordinator makes it dearer while the sale is open: the member’s order keeps its price, also when it changes', async () => {
    await office.goto(`/admin/c/${market.slug}/sales/${cycleId}`);
    await office.getByRole('button', { name: 'Changer la livraison' }).click();
    const form = office.getByRole('dialog', { name: 'Livraison : Tournée du vendredi' });
    await expect(form).toContainText('1 commande est déjà passée. Elle garde ce qui était convenu');
    await form.getByLabel('Prix de la livraison').fill('5');
    await form.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(form).toBeHidden();
    await expect(office.getByText(/5,00\s€ · à partir de 15,00\s€/)).toBeVisible();
    await page.goto(`/c/${market.slug}/sales/${cycleId}`);
    await page.getByRole('button', { name: 'Augmenter Brioche' }).click();
    await page.getByRole('button', { name: 'Voir mon panier' }).click();
    await expect(basket()).toContainText(/Livraison à domicile\s*3,00\s€/);
    await basket().getByRole('button', { name: 'Modifier avec obligation de paiement' }).click();
    await expect(page.getByText('Vos changements sont enregistrés')).toBeVisible();
    await expect(page.getByRole('main')).toContainText(/30,00\s€/);
  });

  test('who drives has the address on the card, and marks it delivered', async () => {
    await solene.gql(
      'mutation($id: UUID!) { closeDistribution(distributionId: $id, reason: "essai") { __typename } }',
      { id: distributionId },
      market.scope,
    );
    await office.goto(`/hand-out/${market.id}/${distributionId}`);
    const card = office.getByRole('link', { name: /Léa/ });
    await expect(card).toContainText('12 rue des Tilleuls, 36600 Valençay');
    await card.click();
    await expect(office.getByText('Portail bleu')).toBeVisible();
    await office.getByRole('button', { name: /^Livré/ }).click();
    await expect(office.getByText('Panier livré')).toBeVisible();
    const { handOutSheet } = await solene.gql<{ handOutSheet: { baskets: { totalCents: number }[] } }>(
      'query($id: UUID!) { handOutSheet(distributionId: $id) { baskets { totalCents } } }',
      { id: distributionId },
      market.scope,
    );
    expect(handOutSheet.baskets).toEqual([{ totalCents: 3000 }]);
  });
});
