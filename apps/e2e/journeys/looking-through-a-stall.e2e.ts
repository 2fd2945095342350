/** What one wants and can pay: words with slips in them, labels, diets, allergens, prices a kilo, one's own hearts and budget. */
import { expect, type Page, test } from '@playwright/test';
import { type Collective, join, openCollective } from './collectives.ts';
import { newPerson, pageOf } from './people.ts';

test.describe.configure({ mode: 'serial' });
test.describe('looking through a stall', () => {
  let page: Page;
  let market: Collective;
  const stall = () => `/c/${market.slug}/sales/${market.sale.id}`;
  const rows = () => page.locator('.sh-offer h3');
  const shows = (...names: string[]) => expect(rows()).toHaveText(names);
  const search = async (text: string) => {
    const field = page.getByRole('searchbox');
    await field.fill('');
    await field.pressSequentially(text, { delay: 30 });
  };
  const filter = async (...chips: string[]) => {
    await page.getByRole('button', { name: /^Filtrer/ }).tap();
    const sheet = page.getByRole('dialog', { name: 'Filtrer' });
    for (const chip of chips) await sheet.getByRole('button', { name: chip, exact: true }).tap();
    await sheet.getByRole('button', { name: /^(Voir|Aucun)/ }).tap();
    await expect(sheet).toBeHidden();
  };

  test.beforeAll(async ({ browser }) => {
    const admin = await newPerson('Solène');
    const kilo = { sellingMode: 'WEIGHT' };
    market = await openCollective(admin, {
      name: 'Étal du bourg',
      flow: 'RESALE',
      places: ['Salle des fêtes'],
      farms: {
        'Le Potager': { Épinards: 450, Carottes: 210, 'Houmous de pois': 390 },
        'La Chèvrerie': { 'Œufs x6': 240, Faisselle: 199, 'Tarte aux poireaux': 680 },
      },
      facts: {
        Épinards: { ...kilo, organic: true, diets: ['VEGAN'], allergens: [] },
        Carottes: { ...kilo, organic: true },
        'Houmous de pois': {
          diets: ['VEGAN'],
          allergens: ['SESAME'],
          contentAmount: 200,
          contentUnit: 'GRAM',
        },
        'Œufs x6': { category: 'EGGS', allergens: ['EGGS'] },
        Faisselle: { category: 'DAIRY', allergens: ['MILK'], contentAmount: 500, contentUnit: 'GRAM' },
        'Tarte aux poireaux': {
          category: 'BREAD',
          diets: ['VEGETARIAN'],
          allergens: ['GLUTEN', 'MILK', 'EGGS'],
        },
      },
    });
    const lea = await newPerson('Léa');
    await join(lea, market);
    page = await pageOf(browser, lea);
    await page.goto(stall());
    await expect(rows()).toHaveCount(6);
  });
  test.afterAll(() => page?.context().close());

  test('a search as one types finds Épinards without its accent, Œufs as oeuf, and a slip of the finger', async () => {
    for (const [typed, found] of [
      ['epinard', 'Épinards'],
      ['oeuf', 'Œufs x6'],
      ['carotes', 'Carottes'],
    ] as const) {
      await search(typed);
      await shows(found);
    }
    await search('chevrerie');
    await expect(rows()).toHaveCount(3);
    await page.getByRole('searchbox').fill('');
    await expect(rows()).toHaveCount(6);
  });

  test('a label, a diet and what one can’t eat leave what is known to fit, and stay in the address', async () => {
    await filter('Bio');
    await shows('Carottes', 'Épinards');
    await filter('Végétalien');
    await shows('Épinards');
    await page.getByRole('button', { name: 'Tout enlever' }).tap();
    await filter('Sans lait');
    // of the carrots the farm has said nothing: they are not taken for free of anything
    await expect(rows()).toHaveCount(3);
    await expect(page.getByRole('heading', { name: 'Carottes' })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Tarte aux poireaux' })).toHaveCount(0);
    await page.reload();
    await expect(rows()).toHaveCount(3);
    await page.getByRole('button', { name: 'Tout enlever' }).tap();
    await expect(rows()).toHaveCount(6);
  });

  test('by price a kilo the cheapest stands first, and the low-price shelf holds the cheapest of each kind', async () => {
    await page.getByRole('combobox', { name: 'Trier' }).selectOption('UNIT_PRICE');
    await expect(rows().nth(0)).toHaveText('Carottes');
    await expect(rows().nth(1)).toHaveText('Faisselle');
    await expect(rows().nth(2)).toHaveText('Épinards');
    await expect(rows().nth(3)).toHaveText('Houmous de pois');
    await page.getByRole('button', { name: 'Petits prix au kilo' }).tap();
    await shows('Carottes');
    await page.getByRole('button', { name: 'Petits prix au kilo' }).tap();
    await page.getByRole('combobox', { name: 'Trier' }).selectOption('STALL');
  });

  test('a heart is found again, on the next visit too', async () => {
    await page.getByRole('button', { name: 'Favori : Faisselle' }).tap();
    await expect(page.getByRole('button', { name: 'Favori : Faisselle' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await page.waitForLoadState('networkidle');
    await page.reload();
    await page.getByRole('button', { name: 'Mes favoris' }).tap();
    await shows('Faisselle');
    await page.getByRole('button', { name: 'Mes favoris' }).tap();
  });

  test('an own budget says what is left and what is over, and blocks nothing', async () => {
    await page.getByRole('button', { name: 'Ajouter Faisselle' }).tap();
    await page.getByRole('button', { name: 'Voir mon panier' }).tap();
    const basket = page.getByRole('dialog', { name: 'Mon panier' });
    await basket.getByRole('button', { name: 'Me fixer un budget' }).tap();
    const budget = page.getByRole('dialog', { name: 'Mon budget' });
    await budget.getByRole('radio', { name: 'Chaque commande' }).check();
    await budget.getByLabel('Montant').fill('5,00');
    await budget.getByRole('button', { name: 'Enregistrer' }).tap();
    await expect(basket.getByText(/Mon budget par commande\s: 2,05\s€ sur 5,00\s€/)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Ajouter Tarte aux poireaux' }).tap();
    await page.getByRole('button', { name: 'Voir mon panier' }).tap();
    await expect(basket.getByText(/Mon budget par commande est dépassé de 4,05\s€/)).toBeVisible();
    await basket.getByRole('button', { name: 'Commander avec obligation de paiement' }).tap();
    await expect(page.getByText('Votre commande est confirmée')).toBeVisible();
  });

  test('a neighbour who fetches it is named on the order', async () => {
    await page.getByRole('button', { name: 'Dire qui vient chercher' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Qui vient chercher ?' });
    await dialog.getByLabel('Nom de la personne').fill('Simone Aubert');
    await dialog.getByRole('button', { name: 'Enregistrer' }).tap();
    await expect(page.getByText('Retiré par Simone Aubert')).toBeVisible();
  });
});
