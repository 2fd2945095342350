/** The association's own money: dues given at the hand-out and counted in that evening's box, and an order paid online rounded up for the fund. */
import { expect, type Page, test } from '@playwright/test';
import { type Collective, distributionAt, join, openCollective, order } from './collectives.ts';
import { newPerson, pageOf, type Person } from './people.ts';

const HALL = 'Salle des fêtes';

test.describe.configure({ mode: 'serial' });
test.describe('an association that asks for dues', () => {
  let market: Collective;
  let treasurer: Page;
  let lea: Person;
  let noe: Person;
  const board = () => `/admin/c/${market.slug}/sales/${market.sale.id}`;

  test.beforeAll(async ({ browser }) => {
    const odile = await newPerson('Odile');
    market = await openCollective(odile, {
      name: 'Au Tilleul',
      flow: 'RESALE',
      places: [HALL],
      farms: { 'Le Potager': { Carottes: 250 } },
    });
    const { scope } = market;
    await odile.gql(
      'mutation($input: DuesInput!) { setDues(input: $input) { __typename } }',
      { input: { amountCents: 1500, minimumCents: 1000, firstMonth: 1, required: 'NO', active: true } },
      scope,
    );
    const { connectOnline } = await odile.gql<{ connectOnline: { url: string } }>(
      'mutation { connectOnline { __typename ... on OnlineLink { url } } }',
      {},
      scope,
    );
    // what the association does on the forms of its payment service
    await fetch(connectOnline.url, {
      method: 'POST',
      body: new URLSearchParams({ how: 'confirm' }),
      redirect: 'manual',
    });
    await odile.gql('mutation { checkOnlineAccount { __typename } }', {}, scope);
    await odile.gql('mutation { enableOnline(enabled: true) { __typename } }', {}, scope);
    lea = await newPerson('Léa', 'Durand');
    noe = await newPerson('Noé', 'Petit');
    for (const person of [lea, noe]) {
      await join(person, market);
      await order(person, market, HALL, { Carottes: 4 });
    }
    await odile.gql(
      'mutation($id: UUID!) { closeDistribution(distributionId: $id, reason: "Tout le monde a commandé") { __typename } }',
      { id: distributionAt(market, HALL) },
      scope,
    );
    treasurer = await pageOf(browser, odile);
  });
  test.afterAll(() => treasurer?.context().close());

  test('notes them on the basket, once for the year', async () => {
    await treasurer.goto(`${board()}/hand-out`);
    const note = treasurer.getByRole('button', { name: 'Noter une cotisation ou un don' });
    const dialog = treasurer.getByRole('dialog', { name: 'Noter une cotisation ou un don' });
    await treasurer.getByLabel('Chercher un nom ou un panier').fill('Durand');
    await note.click();
    await expect(dialog.getByText('cotisation de l’année à régler')).toBeVisible();
    await expect(dialog.getByLabel('Cotisation')).toHaveValue(/^15,00/);
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(treasurer.getByText(/15,00\s€ noté\./)).toBeVisible();
    await note.click();
    await expect(dialog.getByText(/cotisation de l’année déjà réglée \(15,00\s€\)/)).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Enregistrer' })).toBeDisabled();
    await dialog.getByRole('button', { name: 'Annuler' }).click();
  });

  test('finds them in that evening’s box', async () => {
    await treasurer.goto(`${board()}/evening`);
    await expect(
      treasurer
        .getByRole('main')
        .getByText(/15,00\s€/)
        .first(),
    ).toBeVisible();
    await expect(treasurer.getByRole('button', { name: 'Noter une cotisation ou un don' })).toBeVisible();
  });

  test('whoever paid has a receipt on their own page', async ({ browser }) => {
    const page = await pageOf(browser, lea);
    await page.goto('/dues');
    await expect(page.getByRole('heading', { name: market.name })).toBeVisible();
    const paper = page.getByRole('link', { name: /PDF|Attestation/ }).first();
    const response = await page.request.get((await paper.getAttribute('href')) ?? '');
    expect((await response.body()).subarray(0, 5).toString()).toBe('%PDF-');
    await page.context().close();
  });

  test('an order paid online is rounded up for the solidarity fund, on a page of its own', async ({
    browser,
  }) => {
    const page = await pageOf(browser, noe);
    const confirm = () => page.getByRole('button', { name: /^Confirmer avec ma banque/ }).click();
    await page.goto('/orders');
    await page
      .getByRole('link', { name: new RegExp(market.sale.name) })
      .first()
      .click();
    await page.getByRole('link', { name: 'Payer en ligne' }).click();
    await page.getByRole('button', { name: /^Payer 10,32\s€ par carte/ }).click();
    await confirm();
    await expect(page.getByText('C’est payé')).toBeVisible();
    await expect(page.getByRole('heading', { name: /^Arrondir à 11,00\s€/ })).toBeVisible();
    await page.getByRole('button', { name: /^Donner 0,68\s€/ }).click();
    await expect(page.getByRole('heading', { name: /^Payer 0,68\s€/ })).toBeVisible();
    await confirm();
    await expect(page.getByText('Merci pour ce don au fonds de solidarité.')).toBeVisible();
    await page.context().close();
  });

  test('the treasurer sees it in the fund, apart from what the farms are owed', async () => {
    await treasurer.goto(`/admin/c/${market.slug}/accounts/dues`);
    await expect(treasurer.getByText(/0,68\s€/).first()).toBeVisible();
    const { ownMoney } = await market.admin.gql<{ ownMoney: Record<string, number> }>(
      '{ ownMoney { duesCents fundCents giftsCents } }',
      {},
      market.scope,
    );
    expect(ownMoney).toEqual({ duesCents: 1500, fundCents: 68, giftsCents: 68 });
  });
});
