/** Coming in without a password, a second lock on the door, and showing again who one is. */
import { expect, type Page, test } from '@playwright/test';
import { generate } from 'otplib';
import pg from 'pg';
import { codeMailedTo, linkMailedTo } from './mailbox.ts';
import { newPerson, pageOf, PASSWORD, type Person } from './people.ts';

/** What an authenticator shows, half a minute from now: the code of now may have been used. */
const shown = (secret: string, seconds = 30) =>
  generate({ secret, epoch: Math.floor(Date.now() / 1000) + seconds });

/** The one thing no journey can wait for: ten minutes in which nobody proved who they are. */
async function letProofGrowOld(email: string): Promise<void> {
  const admin = new pg.Client({ connectionString: process.env['ADMIN_DATABASE_URL'] });
  await admin.connect();
  await admin.query(
    `update sessions set proven_at = proven_at - interval '11 minutes' where account_id = (select id from accounts where email = $1)`,
    [email],
  );
  await admin.end();
}

async function typePassword(page: Page, email: string): Promise<void> {
  await page.goto('/login');
  await page.getByLabel('Adresse de courriel').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}

const logOut = async (page: Page) => {
  await page.goto('/profile');
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page.getByRole('link', { name: 'Se connecter' }).first()).toBeVisible();
};

test.describe.serial('ways in', () => {
  let rose: Person;
  let page: Page;
  let secret = '';
  let recovery: string[] = [];

  test.beforeAll(async ({ browser }) => {
    rose = await newPerson('Rose');
    page = await (await browser.newContext()).newPage();
  });
  test.afterAll(() => page.context().close());

  test('a code by mail opens the account without a password', async () => {
    await page.goto('/login');
    await page.getByRole('button', { name: 'Recevoir un code par mail' }).click();
    await page.getByLabel('Adresse de courriel').fill(rose.email);
    await page.getByRole('button', { name: 'Recevoir un code par mail' }).click();
    await page.getByLabel('Code reçu par mail').fill('0000 0000');
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await expect(page.getByLabel('Code reçu par mail')).toHaveAccessibleDescription(/ne correspond pas/);
    await page.getByLabel('Code reçu par mail').fill(await codeMailedTo(rose.email));
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await expect(page.getByRole('link', { name: 'Compte' })).toBeVisible();
  });

  test('the link of the same kind of mail opens it on the phone, by its button', async ({ browser }) => {
    const lou = await newPerson('Lou');
    await lou.gql('mutation($email: String!) { requestSignInCode(email: $email) { __typename } }', {
      email: lou.email,
    });
    const link = await linkMailedTo(lou.email, 'votre code');
    const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
    await phone.goto(link);
    await phone.goto(link); // looked at twice: not used up
    await phone.getByRole('button', { name: 'Entrer' }).click();
    await expect(phone.getByRole('link', { name: 'Compte' })).toBeVisible();
    await phone.context().close();
  });

  test('the second lock is installed in three steps, each a screen', async () => {
    await page.goto('/security');
    await page.getByRole('link', { name: 'Installer le deuxième verrou' }).click();
    await page.getByRole('button', { name: 'J’ai l’application, commencer' }).click();
    await expect(page.getByRole('img', { name: /Code QR/ })).toBeVisible();
    await page.getByText('Je ne peux pas scanner').click();
    secret = ((await page.locator('.sh-lock__secret').textContent()) ?? '').replaceAll(' ', '');
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    await page.getByLabel('Les six chiffres affichés').fill('000000');
    await page.getByRole('button', { name: 'Vérifier et installer' }).click();
    await expect(page.getByLabel('Les six chiffres affichés')).toHaveAccessibleDescription(
      /ne correspond pas/,
    );
    await page.getByLabel('Les six chiffres affichés').fill(await shown(secret, 0));
    await page.getByRole('button', { name: 'Vérifier et installer' }).click();
    const codes = page.getByRole('list', { name: 'Mes dix codes de secours' }).getByRole('listitem');
    await expect(codes).toHaveCount(10);
    recovery = await codes.allTextContents();
    await page.getByRole('button', { name: 'Je les ai gardés, terminer' }).click();
    await expect(page.getByText(/Il reste 10 codes de secours/)).toBeVisible();
  });

  test('then the password is followed by the code of the app', async () => {
    await logOut(page);
    await typePassword(page, rose.email);
    await expect(page.getByRole('heading', { name: 'Deuxième verrou' })).toBeVisible();
    await page.getByLabel('Code de l’application').fill(await shown(secret));
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await expect(page.getByRole('link', { name: 'Compte' })).toBeVisible();
  });

  test('without the phone a recovery code opens, and from the admin too', async () => {
    await logOut(page);
    await page.goto('/admin/log-in');
    await page.getByLabel('Adresse de courriel').fill(rose.email);
    await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.getByRole('button', { name: 'Je n’ai pas mon téléphone' }).click();
    await page.getByLabel('Code de secours').fill(recovery[0] ?? '');
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await expect(page).toHaveURL(/\/admin/);
    await page.goto('/security');
    await expect(page.getByText(/Il reste 9 codes de secours/)).toBeVisible();
  });

  test('what is sensitive asks in place who it is, and goes on; nothing typed is lost', async ({
    browser,
  }) => {
    const lea = await newPerson('Léa');
    const hers = await pageOf(browser, lea);
    await hers.goto('/security/password');
    await letProofGrowOld(lea.email);
    await hers.getByLabel('Nouveau mot de passe').fill('motdepasse');
    await hers.getByRole('button', { name: 'Enregistrer' }).click();
    const dialog = hers.getByRole('dialog', { name: 'C’est bien vous ?' });
    await dialog.getByLabel('Mot de passe', { exact: true }).fill('pas le bon');
    await dialog.getByRole('button', { name: 'Continuer' }).click();
    await expect(dialog.getByLabel('Mot de passe', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await dialog.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
    await hers.keyboard.press('Enter');
    const field = hers.getByLabel('Nouveau mot de passe');
    await expect(field).toHaveAccessibleDescription(/trop facile à deviner/);
    await expect(field).toHaveValue('motdepasse');
    await field.fill('des navets tout neufs');
    await hers.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(hers.getByText('Votre mot de passe est changé.')).toBeVisible();
    await hers.context().close();
  });

  test('English chosen before signing in stays, and is the account’s from then on', async ({ browser }) => {
    const tom = await newPerson('Tom');
    const english = await (await browser.newContext()).newPage();
    await english.goto('/login');
    await english.getByRole('button', { name: 'English' }).click();
    await english.getByLabel('Email address').fill(tom.email);
    await english.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await english.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(english.getByRole('link', { name: 'Account' })).toBeVisible();
    await expect
      .poll(
        async () => (await tom.gql<{ viewer: { locale: string } }>('{ viewer { locale } }')).viewer.locale,
      )
      .toBe('en');
    await english.reload();
    await expect(english.getByRole('link', { name: 'Account' })).toBeVisible();
    await english.context().close();
  });
});
