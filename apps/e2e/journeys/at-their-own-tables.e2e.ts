/** S2's way: no till in common. Each producer stands at a table of their own, with their own phone, and sees their customers, sums and payments only. */
import { type Browser, expect, type Page, test } from '@playwright/test';
import { type Collective, distributionAt, join, openCollective, order } from './collectives.ts';
import { linkMailedTo } from './mailbox.ts';
import { does, newPerson, pageOf, type Person } from './people.ts';

const HALL = 'Place du Champ-de-Foire';
const GOATS = 'La Chèvrerie';
const BAKERY = 'Le Fournil';

test.describe.configure({ mode: 'serial' });
test.describe('each producer at their own table', () => {
  test.setTimeout(180_000);
  let civam: Collective;
  let goats: Page;
  let bakery: Page;
  const sheet = async () => {
    const { sheet: found } = await civam.admin.gql<{
      sheet: {
        baskets: {
          name: string;
          status: string;
          dues: {
            payeeName: string;
            amountCents: number;
            paidCents: number;
            payments: { means: string }[];
          }[];
        }[];
      };
    }>(
      'query($id: UUID!) { sheet: handOutSheet(distributionId: $id) { baskets { name status dues { payeeName amountCents paidCents payments { means } } } } }',
      { id: distributionAt(civam, HALL) },
      civam.scope,
    );
    return found.baskets.map(({ name, status, dues }) => ({
      name,
      status,
      paid: Object.fromEntries(dues.map((due) => [due.payeeName, due.paidCents])),
      means: dues.flatMap(({ payments }) => payments.map(({ means }) => means)).sort(),
    }));
  };

  test.beforeAll(async ({ browser }) => {
    const admin = await newPerson('Solène');
    civam = await openCollective(admin, {
      name: 'Paniers de la place',
      flow: 'DIRECT',
      places: [HALL],
      farms: { [GOATS]: { Crottin: 283 }, [BAKERY]: { 'Pain de campagne': 433 } },
    });
    const [lea, ali] = [await newPerson('Léa', 'Durand'), await newPerson('Ali', 'Benaïssa')];
    for (const one of [lea, ali]) await join(one, civam);
    await order(lea, civam, HALL, { Crottin: 4, 'Pain de campagne': 1 });
    await order(ali, civam, HALL, { 'Pain de campagne': 2 });
    const [maxence, fanny] = [await newPerson('Maxence'), await newPerson('Fanny')];
    await takesOver(maxence, civam, GOATS);
    await takesOver(fanny, civam, BAKERY);
    await admin.gql(
      'mutation($id: UUID!) { closeDistribution(distributionId: $id, reason: "essai") { __typename } }',
      { id: distributionAt(civam, HALL) },
      civam.scope,
    );
    goats = await phone(browser, maxence);
    bakery = await phone(browser, fanny);
  });
  test.afterAll(async () => {
    await goats?.context().close();
    await bakery?.context().close();
  });

  test('the way to it stands on each producer’s own home page', async () => {
    for (const [page, farm] of [
      [goats, GOATS],
      [bakery, BAKERY],
    ] as const) {
      await page.goto('/');
      await page.getByRole('link', { name: /^Ouvrir la liste/ }).tap();
      await expect(page.getByText(`Ma table · ${civam.name}`)).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Prête hors ligne' })).toBeVisible();
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await expect(page.getByText(farm === GOATS ? BAKERY : GOATS)).toHaveCount(0);
    }
  });

  test('each sees their own customers and sums, and nobody else’s', async () => {
    await expect(goats.getByRole('link', { name: /Léa Durand/ })).toContainText(/11,32\s€/);
    await expect(goats.getByRole('link', { name: /Ali/ })).toHaveCount(0);
    await expect(bakery.getByRole('link', { name: /Léa Durand/ })).toContainText(/4,33\s€/);
    await expect(bakery.getByRole('link', { name: /Ali Benaïssa/ })).toContainText(/8,66\s€/);
    await expect(bakery.getByRole('link', { name: /Léa Durand/ })).not.toContainText(/11,32/);
  });

  test('without network both hand over and are paid: in cash with its change, by card on the producer’s own terminal', async () => {
    for (const page of [goats, bakery]) await page.context().setOffline(true);
    await goats.getByRole('link', { name: /Léa Durand/ }).tap();
    await goats.getByRole('button', { name: `Noter un paiement : ${GOATS}` }).tap();
    await goats
      .getByRole('dialog')
      .getByRole('button', { name: /^20,00\s€/ })
      .tap();
    await expect(goats.getByRole('dialog').getByText(/À rendre\s: 8,68\s€/)).toBeVisible();
    await goats
      .getByRole('dialog')
      .getByRole('button', { name: /^Noter .* : Espèces/ })
      .tap();
    await goats.getByRole('button', { name: /^Remis/ }).tap();
    for (const [customer, means] of [
      [/Léa Durand/, 'Carte'],
      [/Ali Benaïssa/, 'Chèque'],
    ] as const) {
      await bakery.getByRole('link', { name: customer }).tap();
      await bakery.getByRole('button', { name: `Noter un paiement : ${BAKERY}` }).tap();
      const dialog = bakery.getByRole('dialog');
      await dialog.getByRole('button', { name: new RegExp(`^${means}`) }).tap();
      await dialog.getByRole('button', { name: new RegExp(`^Noter .* : ${means}`) }).tap();
      await bakery.getByRole('button', { name: /^Remis/ }).tap();
      await bakery.getByRole('button', { name: 'Toute la liste' }).tap();
    }
    expect((await sheet()).every(({ status }) => status === 'WAITING')).toBe(true);
  });

  test('back on the network the collective sees who has everything, who paid whom and how, each once', async () => {
    for (const page of [goats, bakery]) {
      await page.context().setOffline(false);
      await expect(page.getByText('En ligne – tout est envoyé')).toBeVisible({ timeout: 60_000 });
    }
    const [lea, ali] = ['Léa Durand', 'Ali Benaïssa'].map((name) => ({ name }));
    expect((await sheet()).sort((a, b) => b.name.localeCompare(a.name))).toEqual([
      { ...lea, status: 'HANDED_OUT', paid: { [GOATS]: 1132, [BAKERY]: 433 }, means: ['CARD', 'CASH'] },
      { ...ali, status: 'HANDED_OUT', paid: { [BAKERY]: 866 }, means: ['CHEQUE'] },
    ]);
  });

  test('each counts their own box', async () => {
    await bakery.getByRole('link', { name: 'Bilan' }).tap();
    const money = bakery.getByRole('region', { name: 'L’argent' });
    await expect(money).toContainText(/Carte.*4,33\s€/s);
    await expect(money).toContainText(/Chèque.*8,66\s€/s);
    await expect(money).not.toContainText(GOATS);
    await expect(money).not.toContainText(/11,32/);
  });
});

/** The farm is theirs: invited by the collective, taken up from the mail. */
async function takesOver(person: Person, at: Collective, farm: string): Promise<void> {
  const producerId = at.farms.get(farm);
  await does(at.admin, at.scope, 'changeProducer', { producerId, email: person.email }, 'Participation');
  await at.admin.gql(
    'mutation($id: UUID!) { inviteProducer(producerId: $id) { __typename ... on Problem { code message } } }',
    { id: producerId },
    at.scope,
  );
  const token = new URLSearchParams((await linkMailedTo(person.email, farm)).split('?')[1]).get('token');
  await person.gql('mutation($token: String!) { acceptInvitation(token: $token) { __typename } }', { token });
}

async function phone(browser: Browser, person: Person): Promise<Page> {
  const page = await pageOf(browser, person);
  await page.setViewportSize({ width: 390, height: 844 });
  return page;
}
