/**
 * An evening in a hall without network, on two phones: real pages, the real service worker, a network that is really switched
 * off. What the two did is on the server once, and what they did differently is shown to both.
 */
import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { type Collective, distributionAt, join, openCollective } from './collectives.ts';
import { does, newPerson, pageOf, type Person } from './people.ts';
import { policyBreaches } from './policy.ts';

const BASKETS = 20;
const HALL = 'Salle des fêtes';
/** 1,5 kg were ordered; each chicken weighs something else, so that a mix-up would show. */
const gramsOf = (number: number): number => 1400 + number * 10;
const nameOf = (number: number): string => `Adhérent ${String(number).padStart(2, '0')}`;

interface Sheet {
  readonly conflicts: readonly { id: string }[];
  readonly baskets: readonly {
    readonly name: string;
    readonly status: string;
    readonly lines: readonly {
      name: string;
      ticked: boolean;
      deliveredMeasure: number | null;
      amountCents: number;
    }[];
    readonly dues: readonly {
      payeeName: string;
      amountCents: number;
      paidCents: number;
      payments: readonly { means: string }[];
    }[];
  }[];
}

test.describe.configure({ mode: 'serial' });
test.describe('a hand-out without network', () => {
  test.setTimeout(300_000);
  let civam: Collective;
  let solene: Person;
  let coordinator: Page;
  let volunteer: Page;
  const address = () => `/hand-out/${civam.id}/${distributionAt(civam, HALL)}`;
  const onServer = async (): Promise<Sheet> => {
    const { sheet } = await solene.gql<{ sheet: Sheet }>(
      `query($id: UUID!) { sheet: handOutSheet(distributionId: $id) { conflicts { id } baskets { name status
         lines { name ticked deliveredMeasure amountCents } dues { payeeName amountCents paidCents payments { means } } } } }`,
      { id: distributionAt(civam, HALL) },
      civam.scope,
    );
    return sheet;
  };

  test.beforeAll(async ({ browser }) => {
    solene = await newPerson('Solène');
    const karim = await newPerson('Karim');
    civam = await openCollective(solene, {
      name: 'Paniers du CIVAM',
      flow: 'DIRECT',
      places: [HALL],
      farms: { 'Le Fournil': { 'Pain de campagne': 433 }, 'La Volaille': { Poulet: 1200 } },
      weighed: { Poulet: 1500 },
    });
    await join(karim, civam, 'VOLUNTEER');
    await ordersOfTwenty(solene, civam);
    await solene.gql(
      'mutation($id: UUID!) { closeDistribution(distributionId: $id, reason: "Tout le monde a commandé") { __typename } }',
      { id: distributionAt(civam, HALL) },
      civam.scope,
    );
    coordinator = await phone(browser, solene);
    volunteer = await phone(browser, karim);
  });
  test.afterAll(async () => {
    await coordinator?.context().close();
    await volunteer?.context().close();
  });

  test('the list is taken along: it says that it is ready without network', async () => {
    for (const page of [coordinator, volunteer]) {
      await page.goto(address());
      await expect(page.getByRole('heading', { name: 'Prête hors ligne' })).toBeVisible();
      await expect(page.getByText(`${BASKETS} paniers sont sur ce téléphone`)).toBeVisible();
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    }
    expect(policyBreaches()).toEqual([]);
  });

  test('in the hall the page is loaded again without network, and the list is there', async () => {
    for (const page of [coordinator, volunteer]) {
      await page.context().setOffline(true);
      await page.reload();
      await expect(page.getByText('Hors ligne – vous pouvez continuer')).toBeVisible();
      await expect(page.getByRole('link', { name: nameOf(7) })).toBeVisible();
    }
  });

  test('twenty baskets are weighed, paid and handed out between the two', async () => {
    await Promise.all([
      (async () => {
        for (let number = 1; number <= BASKETS / 2; number += 1) await handOut(coordinator, number);
      })(),
      (async () => {
        for (let number = BASKETS / 2 + 1; number <= BASKETS; number += 1) await handOut(volunteer, number);
      })(),
    ]);
    // and one chicken is on both scales
    await open(volunteer, 1);
    await weigh(volunteer, 1550);
    await back(volunteer);
    expect((await onServer()).baskets.filter(({ status }) => status === 'HANDED_OUT')).toEqual([]);
  });

  test('a leftover goes to someone who ordered nothing: found by name, paid and handed over, still without network', async () => {
    await coordinator.getByRole('searchbox').fill('');
    await coordinator.getByRole('button', { name: 'Vendre un reste à qui n’a rien commandé' }).tap();
    const who = coordinator.getByRole('dialog', { name: 'À qui vendre ?' });
    await expect(who.getByRole('button', { name: nameOf(1) })).toHaveCount(0);
    await who.getByRole('searchbox').fill('karim');
    await who.getByRole('button', { name: 'Karim Martin' }).tap();
    const stall = coordinator.getByRole('dialog', { name: 'Vendre à Karim Martin' });
    await stall.getByRole('searchbox').fill('pain');
    await stall.getByRole('button', { name: /^Ajouter .*4,33\s€/ }).tap();
    await expect(coordinator.getByRole('heading', { level: 1, name: 'Karim Martin' })).toBeVisible();
    await coordinator.getByRole('button', { name: 'Noter un paiement : Le Fournil' }).tap();
    await coordinator
      .getByRole('dialog')
      .getByRole('button', { name: /^Noter .* : Espèces/ })
      .tap();
    await coordinator.getByRole('button', { name: /^Remis/ }).tap();
    await expect(coordinator.getByText('Panier remis', { exact: true })).toBeVisible();
    await back(coordinator);
    expect((await onServer()).baskets).toHaveLength(BASKETS);
  });

  test('what was done stays when the page is loaded again, still without network', async () => {
    await coordinator.reload();
    await expect(coordinator.getByText(/Hors ligne – \d+ gestes à envoyer/)).toBeVisible();
    await expect(coordinator.getByRole('button', { name: /^Remis 11/ })).toBeVisible();
    await open(coordinator, 3);
    await expect(coordinator.getByText('1,43 kg')).toBeVisible();
    await expect(coordinator.getByText('Panier remis', { exact: true })).toBeVisible();
    await back(coordinator);
  });

  test('back on the network, the server has all of it, each thing once', async () => {
    for (const page of [coordinator, volunteer]) {
      await page.context().setOffline(false);
      await expect(page.getByText('En ligne – tout est envoyé')).toBeVisible({ timeout: 60_000 });
    }
    const { baskets } = await onServer();
    for (let number = 1; number <= BASKETS; number += 1) {
      const basket = baskets.find(({ name }) => name.includes(nameOf(number)));
      expect(basket?.status, nameOf(number)).toBe('HANDED_OUT');
      expect(basket?.lines.every(({ ticked }) => ticked)).toBe(true);
      const chicken = basket?.lines.find(({ name }) => name === 'Poulet');
      expect(chicken?.deliveredMeasure).toBe(gramsOf(number));
      // 12 € a kilogram: 1,2 cents a gram, and grams end in 0
      expect(chicken?.amountCents).toBe((gramsOf(number) / 10) * 12);
      const due = basket?.dues.find(({ payeeName }) => payeeName === 'La Volaille');
      expect(due?.paidCents).toBe((gramsOf(number) / 10) * 12);
      expect(due?.payments.map(({ means }) => means)).toEqual(['CASH']);
    }
    const karim = baskets.find(({ name }) => name === 'Karim Martin');
    expect(karim?.status).toBe('HANDED_OUT');
    expect(karim?.lines.map(({ name, amountCents }) => [name, amountCents])).toEqual([
      ['Pain de campagne', 433],
    ]);
    expect(karim?.dues).toMatchObject([{ payeeName: 'Le Fournil', amountCents: 433, paidCents: 433 }]);
    expect(baskets).toHaveLength(BASKETS + 1);
  });

  test('the two versions of one weight are shown with who, and one tap settles it', async () => {
    expect((await onServer()).conflicts).toHaveLength(1);
    await coordinator.reload();
    const conflict = coordinator.getByRole('region', { name: /Deux versions : .*Adhérent 01/ });
    await expect(conflict).toContainText('1,41 kg');
    await expect(conflict).toContainText('1,55 kg');
    await expect(conflict).toContainText('Karim');
    await conflict.getByRole('button', { name: /1,41\skg/ }).tap();
    await expect(conflict).toHaveCount(0);
    await expect.poll(async () => (await onServer()).conflicts).toEqual([]);
    const first = (await onServer()).baskets.find(({ name }) => name.includes(nameOf(1)));
    expect(first?.lines.find(({ name }) => name === 'Poulet')?.deliveredMeasure).toBe(1410);
  });

  test('a gesture is undone, and the server follows', async () => {
    await open(coordinator, 5);
    await coordinator.getByRole('checkbox', { name: /Pain de campagne/ }).tap();
    await expect(coordinator.getByRole('checkbox', { name: /Pain de campagne/ })).not.toBeChecked();
    await coordinator.getByRole('button', { name: 'Annuler', exact: true }).last().tap();
    await expect(coordinator.getByRole('checkbox', { name: /Pain de campagne/ })).toBeChecked();
    await expect(coordinator.getByText('En ligne – tout est envoyé')).toBeVisible();
    const fifth = (await onServer()).baskets.find(({ name }) => name.includes(nameOf(5)));
    expect(fifth?.lines.every(({ ticked }) => ticked)).toBe(true);
  });

  test('nothing stands against any of it for those who see or move otherwise, by day and by night', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await coordinator.emulateMedia({ colorScheme: scheme });
      for (const search of ['', '?tab=producers', '?tab=products', '?tab=end']) {
        await coordinator.goto(address() + search);
        await expect(coordinator.getByRole('navigation', { name: 'Voir la liste' })).toBeVisible();
        await nothingAgainst(coordinator, `${scheme} ${search}`);
      }
      await open(coordinator, 2, address());
      await nothingAgainst(coordinator, `${scheme} basket`);
      await coordinator.getByRole('button', { name: /^(P|Rep)eser/ }).tap();
      await nothingAgainst(coordinator, `${scheme} weight pad`);
    }
    expect(await coordinator.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(policyBreaches()).toEqual([]);
  });
});

/** Members without accounts, their orders entered by staff: what a paper list becomes. */
async function ordersOfTwenty(admin: Person, at: Collective): Promise<void> {
  const { offers } = await admin.gql<{ offers: { edges: { node: { id: string; name: string } }[] } }>(
    'query($cycleId: UUID!) { offers(cycleId: $cycleId, first: 10) { edges { node { id name } } } }',
    { cycleId: at.sale.id },
    at.scope,
  );
  const lines = offers.edges.map(({ node }) => ({
    offerId: node.id,
    quantity: node.name === 'Poulet' ? 1 : 2,
  }));
  const distributionId = distributionAt(at, HALL);
  for (let number = 1; number <= BASKETS; number += 1) {
    const [givenName = '', familyName = ''] = nameOf(number).split(' ');
    const member = { givenName, familyName };
    const { id } = await does<{ id: string }>(admin, at.scope, 'addMember', member, 'Member', 'id');
    await does(
      admin,
      at.scope,
      'enterOrder',
      { distributionId, memberId: id, lines, reason: 'Par téléphone' },
      'Order',
    );
  }
}

async function phone(browser: Browser, person: Person): Promise<Page> {
  const page = await pageOf(browser, person);
  await page.setViewportSize({ width: 390, height: 844 });
  return page;
}

async function open(page: Page, number: number, from?: string): Promise<void> {
  if (from !== undefined) await page.goto(from);
  await page.getByRole('searchbox').fill(nameOf(number));
  await page.getByRole('link', { name: nameOf(number) }).tap();
  await expect(page.getByRole('heading', { level: 1, name: nameOf(number) })).toBeVisible();
}

const back = (page: Page) => page.getByRole('button', { name: 'Toute la liste' }).tap();

async function weigh(page: Page, grams: number): Promise<void> {
  await page.getByRole('button', { name: 'Peser : Poulet' }).tap();
  const pad = page.getByRole('dialog', { name: 'Peser : Poulet' });
  await pad.getByRole('button', { name: '1', exact: true }).tap();
  // the rest on keys, as with a small keyboard beside the scales
  await page.keyboard.type(`,${String(grams).slice(1)}`);
  await pad.getByRole('button', { name: 'Noter ce poids' }).tap();
}

async function handOut(page: Page, number: number): Promise<void> {
  await open(page, number);
  await weigh(page, gramsOf(number));
  await page.getByRole('button', { name: 'Noter un paiement : La Volaille' }).tap();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Noter .* : Espèces/ })
    .tap();
  await page.getByRole('button', { name: /^Remis/ }).tap();
  await expect(page.getByText('Panier remis', { exact: true })).toBeVisible();
  await back(page);
}

async function nothingAgainst(page: Page, name: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'color-contrast-enhanced': { enabled: true } } })
    .analyze();
  const told = violations.map(
    ({ id, nodes }) => `${name}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
  expect.soft(told).toEqual([]);
}
