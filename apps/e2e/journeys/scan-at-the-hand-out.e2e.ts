/**
 * A member shows the code of their basket, and the volunteer's phone reads it: the picture of the member's own screen is what
 * the camera sees.
 */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { type Collective, distributionAt, join, openCollective } from './collectives.ts';
import { does, newPerson, pageOf, type Person } from './people.ts';
import { policyBreaches } from './policy.ts';

const HALL = 'Salle des fêtes';
const MARTIN = 'Lucie Martin';

test.describe.configure({ mode: 'serial' });
test.describe('a code at the hand-out', () => {
  test.setTimeout(180_000);
  let civam: Collective;
  let solene: Person;
  let folder: string;
  let letters = '';
  let seen: Browser | undefined;

  test.beforeAll(async () => {
    folder = await mkdtemp(path(tmpdir(), 'cabas-camera-'));
    solene = await newPerson('Solène', 'Aubert');
    civam = await openCollective(solene, {
      name: 'Paniers du CIVAM',
      flow: 'DIRECT',
      places: [HALL],
      farms: { 'Le Fournil': { 'Pain de campagne': 433 } },
    });
  });
  test.afterAll(async () => {
    await seen?.close();
    await rm(folder, { recursive: true, force: true });
  });
  const handOut = () => `/hand-out/${civam.id}/${distributionAt(civam, HALL)}`;

  test('the member finds it on the card of what is to be fetched', async ({ browser }) => {
    const lucie = await newPerson('Lucie');
    await join(lucie, civam);
    await orderBread(lucie, civam);
    const page = await pageOf(browser, lucie);
    await page.goto('/');
    await page.getByRole('button', { name: 'Mon code' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Mon code' });
    await expect(dialog.getByRole('img', { name: 'Le code de votre panier, à faire scanner' })).toBeVisible();
    letters = (await dialog.locator('.sh-code__letters').textContent()) ?? '';
    expect(letters).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await writeFile(path(folder, 'camera.y4m'), await filmed(await page.screenshot()));
    await page.context().close();
  });

  test('it is there when the page is loaded again without network, and leaves with the member', async ({
    browser,
  }) => {
    const jeanne = await newPerson('Jeanne', 'Petit');
    await join(jeanne, civam);
    await orderBread(jeanne, civam);
    const page = await pageOf(browser, jeanne);
    await page.goto('/');
    await page.getByRole('button', { name: 'Mon code' }).tap();
    const shown = await page.getByRole('dialog').locator('.sh-code__letters').textContent();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.waitForFunction(() => localStorage.getItem('cabas.codes') !== null);
    await page.context().setOffline(true);
    for (const path of ['/', '/pickups']) {
      await page.goto(path);
      await expect(
        page.getByRole('heading', { level: 1, name: 'Votre code, gardé sur ce téléphone' }),
      ).toBeVisible();
      await expect(page.getByText('Panier de Jeanne Petit')).toBeVisible();
      await expect(page.getByText(civam.name)).toBeVisible();
      await expect(page.getByText(/Pain de campagne/)).toBeVisible();
      await expect(page.locator('.sh-kept__letters')).toHaveText(shown ?? '');
      await expect(page.getByRole('img', { name: 'Le code de votre panier, à faire scanner' })).toBeVisible();
    }
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.context().setOffline(false);
    await page.goto('/profile');
    await page.getByRole('button', { name: 'Se déconnecter' }).tap();
    await expect(page.getByRole('link', { name: 'Créer mon compte' })).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem('cabas.codes'))).toBeNull();
    // signing out takes the worker too: it comes back with the next page
    await page.reload();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.context().setOffline(true);
    await page.reload();
    await expect(page.getByText('Pas de connexion')).toBeVisible();
    await expect(page.getByText(/gardé sur ce téléphone/)).toBeHidden();
    expect(policyBreaches()).toEqual([]);
    await page.context().close();
  });

  test('it is gone from a phone whose session was ended elsewhere', async ({ browser }) => {
    const odette = await newPerson('Odette');
    await join(odette, civam);
    await orderBread(odette, civam);
    const page = await pageOf(browser, odette);
    await page.goto('/');
    await page.waitForFunction(() => localStorage.getItem('cabas.codes') !== null);
    await page.context().clearCookies();
    await page.reload();
    await expect(page.getByRole('link', { name: 'Créer mon compte' })).toBeVisible();
    await page.waitForFunction(() => localStorage.getItem('cabas.codes') === null);
    await page.context().close();
  });

  test('the camera reads it, and the basket is open', async ({ playwright }) => {
    seen = await playwright.chromium.launch(
      camera(
        '--use-fake-ui-for-media-stream',
        `--use-file-for-fake-video-capture=${path(folder, 'camera.y4m')}`,
      ),
    );
    const page = await volunteer(seen, solene);
    await page.goto(handOut());
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Scanner un code' }).tap();
    await expect(page.getByRole('heading', { level: 1, name: MARTIN })).toBeVisible();
    await page.context().setOffline(false);
    await page.context().close();
  });

  test('of another collective it is said to be so, and typing remains', async () => {
    const other = await openCollective(solene, {
      name: 'Autre marché',
      flow: 'DIRECT',
      places: [HALL],
      farms: { 'Ferme du Nahon': { Œufs: 300 } },
    });
    const page = await volunteer(seen, solene);
    await page.goto(`/hand-out/${other.id}/${distributionAt(other, HALL)}`);
    await page.getByRole('button', { name: 'Scanner un code' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Scanner un code' });
    await expect(dialog.getByText('Ce code est celui d’un autre collectif.')).toBeVisible();
    await dialog.getByLabel('Ou tapez le code').fill(letters);
    await dialog.getByRole('button', { name: 'Ouvrir le panier' }).tap();
    await expect(dialog.getByText(/Ce panier n’est pas sur cette liste/)).toBeVisible();
    await page.context().close();
  });

  test('where the camera is refused, the eight letters open the basket', async ({ playwright }) => {
    const blind = await playwright.chromium.launch(camera('--deny-permission-prompts'));
    const page = await volunteer(blind, solene);
    await page.goto(handOut());
    await page.getByRole('button', { name: 'Scanner un code' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Scanner un code' });
    await expect(dialog.getByText(/La caméra n’est pas autorisée/)).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await dialog.getByLabel('Ou tapez le code').fill(letters.toLowerCase().replace('-', ''));
    await dialog.getByRole('button', { name: 'Ouvrir le panier' }).tap();
    await expect(page.getByRole('heading', { level: 1, name: MARTIN })).toBeVisible();
    expect(policyBreaches()).toEqual([]);
    await blind.close();
  });
});

function camera(...flags: readonly string[]) {
  const { CHROMIUM_PATH = '/usr/bin/chromium', CHROMIUM_FLAGS = '--headless --no-sandbox --disable-gpu' } =
    process.env;
  return {
    executablePath: CHROMIUM_PATH,
    args: [...CHROMIUM_FLAGS.split(' '), '--use-fake-device-for-media-stream', ...flags],
  };
}

async function volunteer(browser: Browser | undefined, person: Person): Promise<Page> {
  if (browser === undefined) throw new Error('no browser with a camera');
  const { baseURL, locale, timezoneId, viewport, isMobile, hasTouch } = test.info().project.use;
  const context = await browser.newContext({
    storageState: await person.cookies(),
    ...(baseURL && { baseURL }),
    ...(locale && { locale }),
    ...(timezoneId && { timezoneId }),
    viewport: viewport ?? null,
    isMobile: isMobile ?? false,
    hasTouch: hasTouch ?? false,
  });
  return context.newPage();
}

/** A screen as a camera films it: one grey picture, for ever. */
async function filmed(screenshot: Buffer): Promise<Buffer> {
  const [width, height] = [640, 480];
  const grey = await sharp(screenshot)
    .resize(width, height, { fit: 'contain', background: '#444' })
    .greyscale()
    .blur(0.6)
    .raw()
    .toBuffer();
  const colourless = Buffer.alloc((width * height) / 2, 128);
  const head = `YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`;
  return Buffer.concat([Buffer.from(`${head}FRAME\n`), grey, colourless]);
}

async function orderBread(person: Person, at: Collective): Promise<void> {
  const { offers } = await person.gql<{ offers: { edges: { node: { id: string } }[] } }>(
    'query($cycleId: UUID!) { offers(cycleId: $cycleId, first: 10) { edges { node { id } } } }',
    { cycleId: at.sale.id },
    at.scope,
  );
  const lines = offers.edges.map(({ node }) => ({ offerId: node.id, quantity: 1 }));
  const distributionId = distributionAt(at, HALL);
  await does(
    person,
    at.scope,
    'placeOrder',
    { distributionId, lines, idempotencyKey: randomUUID() },
    'Order',
  );
}
