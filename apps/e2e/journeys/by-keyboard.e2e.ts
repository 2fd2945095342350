/** The main flows of shop and admin with the keyboard alone: one sees where one is, and comes back to where one was. */
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { type Collective, distributionAt, join, openCollective, order } from './collectives.ts';
import { newPerson, pageOf, type Person } from './people.ts';

const HALL = 'Salle des fêtes';

test.describe.configure({ mode: 'serial' });
test.describe('by keyboard alone', () => {
  test.setTimeout(180_000);
  let market: Collective;
  let odile: Person;
  let lea: Person;
  let page: Page;

  test.beforeAll(async ({ browser }) => {
    odile = await newPerson('Odile');
    lea = await newPerson('Léa');
    market = await openCollective(odile, {
      name: 'Marché au clavier',
      flow: 'DIRECT',
      places: [HALL],
      farms: { 'Le Potager': { Carottes: 250, Poireaux: 300, Potimarron: 320 } },
      weighed: { Potimarron: 1500 },
    });
    await join(lea, market);
    page = await at(browser, lea);
  });
  test.afterAll(() => page?.context().close());

  test('a member orders, and lands on the order’s heading', async () => {
    await page.goto(`/c/${market.slug}/sales/${market.sale.id}`);
    await press(page, page.getByRole('button', { name: 'Ajouter Poireaux' }));
    await press(page, page.getByRole('button', { name: 'Augmenter Poireaux' }));
    await press(page, page.getByRole('button', { name: 'Commander avec obligation de paiement' }));
    await expect(page.getByText('Votre commande est confirmée')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  test('shows the code, reads what is due, and comes back to the button pressed', async () => {
    const code = page.getByRole('button', { name: 'Mon code' });
    await press(page, code);
    await expect(page.getByRole('dialog', { name: 'Mon code' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(code).toBeFocused();
    await page.goto('/');
    const money = page.locator('summary').filter({ hasText: 'produit' });
    await press(page, money);
    await expect(page.getByRole('region', { name: 'À retirer' })).toContainText(/Le Potager.*6,00\s€/s);
  });

  test('changes the order', async () => {
    await press(page, page.getByRole('link', { name: 'Voir la liste' }));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await press(page, page.getByRole('link', { name: 'Modifier', exact: true }));
    await press(page, page.getByRole('button', { name: 'Augmenter Poireaux' }));
    await press(page, page.getByRole('button', { name: 'Modifier avec obligation de paiement' }));
    await expect(page.getByText('Vos changements sont enregistrés')).toBeVisible();
    await expect(page.getByRole('main')).toContainText(/9,00\s€/);
  });

  test('cancels it, after having thought again', async () => {
    const cancel = page.getByRole('button', { name: 'Annuler ma commande' });
    await press(page, cancel);
    const dialog = page.getByRole('dialog', { name: 'Annuler cette commande ?' });
    await press(page, dialog.getByRole('button', { name: 'Garder ma commande' }));
    await expect(dialog).toBeHidden();
    await expect(cancel).toBeFocused();
    await page.keyboard.press('Space');
    await press(page, dialog.getByRole('button', { name: 'Annuler la commande' }));
    await expect(page.getByText('Cette commande est annulée')).toBeVisible();
  });

  test('who is on duty hands a basket out, and finds the list again', async ({ browser }) => {
    await order(lea, market, HALL, { Carottes: 2, Potimarron: 1 });
    await odile.gql(
      'mutation($id: UUID!) { closeDistribution(distributionId: $id, reason: "essai") { __typename } }',
      { id: distributionAt(market, HALL) },
      market.scope,
    );
    const duty = await at(browser, odile);
    await duty.goto(`/hand-out/${market.id}/${distributionAt(market, HALL)}`);
    const search = duty.getByRole('searchbox');
    await tabTo(duty, search);
    await duty.keyboard.type('lea');
    await press(duty, duty.getByRole('link', { name: /Léa/ }));
    await expect(duty.getByRole('heading', { level: 1, name: /Léa/ })).toBeFocused();
    const weigh = duty.getByRole('button', { name: /^(P|Rep)eser : Potimarron/ });
    await press(duty, weigh);
    await duty.keyboard.type('1,370');
    await press(duty, duty.getByRole('button', { name: 'Noter ce poids' }));
    await expect(duty.getByRole('checkbox', { name: /Potimarron/ })).toContainText('1,37 kg');
    await expect(weigh).toBeFocused();
    const pay = duty.getByRole('button', { name: 'Noter un paiement : Le Potager' });
    await press(duty, pay);
    await press(duty, duty.getByRole('dialog').getByRole('button', { name: 'Chèque', exact: true }));
    await press(duty, duty.getByRole('dialog').getByRole('button', { name: /^Noter .* : Chèque/ }));
    await expect(duty.getByText('Payé', { exact: true })).toBeVisible();
    await press(duty, duty.getByRole('button', { name: 'Un souci : Carottes' }));
    await press(duty, duty.getByRole('dialog').getByRole('button', { name: 'Abîmé' }));
    await expect(duty.getByRole('checkbox', { name: /Carottes/ })).toContainText('Abîmé');
    await press(duty, duty.getByRole('button', { name: 'Annuler', exact: true }).last());
    await expect(duty.getByRole('checkbox', { name: /Carottes/ })).not.toContainText('Abîmé');
    const carrots = duty.getByRole('checkbox', { name: /Carottes/ });
    await tabTo(duty, carrots);
    await duty.keyboard.press('Space');
    await expect(carrots).toBeChecked();
    await press(duty, duty.getByRole('button', { name: /^Remis/ }).last());
    await press(duty, duty.getByRole('button', { name: 'Toute la liste' }));
    await expect(duty.getByRole('button', { name: /^Remis 1/ })).toBeVisible();
    await duty.context().close();
  });

  test('the coordinator plans a sale and publishes it; a date is said in words below its field', async ({
    browser,
  }) => {
    const office = await at(browser, odile);
    await office.goto(`/admin/c/${market.slug}/sales/new`);
    const day = office.getByLabel('Les commandes ouvrent le');
    await tabTo(office, day);
    await expect(day).toHaveAccessibleDescription(
      /^(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \d/,
    );
    await press(office, office.getByRole('button', { name: 'Préparer la vente' }));
    await press(office, office.getByRole('button', { name: 'Publier la vente' }));
    await expect(office.getByText('C’est publié.')).toBeVisible();
    await office.context().close();
  });

  test('and notes a payment, from which the keyboard comes back', async ({ browser }) => {
    const office = await at(browser, odile);
    const { members } = await odile.gql<{ members: { edges: { node: { id: string } }[] } }>(
      'query($search: String!) { members(search: $search) { edges { node { id } } } }',
      { search: lea.email },
      market.scope,
    );
    await office.goto(
      `/admin/c/${market.slug}/accounts/${members.edges[0]?.node.id ?? ''}/${market.farms.get('Le Potager') ?? ''}`,
    );
    const note = office.getByRole('button', { name: 'Noter un règlement' }).first();
    await press(office, note);
    const dialog = office.getByRole('dialog');
    await office.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(note).toBeFocused();
    await office.keyboard.press('Enter');
    await tabTo(office, dialog.getByLabel('Montant'));
    await office.keyboard.press('Control+A');
    await office.keyboard.type('5,00');
    await press(office, dialog.getByRole('button', { name: 'Enregistrer' }));
    await expect(office.getByText(/Règlement noté\s: 5,00\s€/)).toBeVisible();
    await office.context().close();
  });
});

async function at(browser: Browser, person: Person): Promise<Page> {
  const page = await pageOf(browser, person);
  await page.setViewportSize({ width: 1280, height: 900 });
  return page;
}

/** Goes there with Tab, sees the focus there, and presses it. */
async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
  const shown = await target.evaluate((element) => {
    const marked = [element, element.parentElement, element.nextElementSibling].some((one) => {
      if (one === null) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
    return marked && element.getClientRects().length > 0;
  });
  expect(shown, 'the focus is seen').toBe(true);
}
