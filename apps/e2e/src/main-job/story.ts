import assert from 'node:assert/strict';
import { Browser } from './browser.ts';
import { Mailbox } from './mailbox.ts';

const PASSWORD = 'marche-du-vendredi';

/** What the whole run shares: addresses, names that are new each time, and the account it gives. */
export class Story {
  readonly mailbox: Mailbox;
  readonly folder: string;
  readonly lines: string[] = [];
  readonly run: string;
  private readonly url: string;

  constructor(url: string, mailApiUrl: string, folder: string, run: string) {
    this.url = url;
    this.mailbox = new Mailbox(mailApiUrl);
    this.folder = folder;
    this.run = run;
  }

  /** Something that was done, for the account at the end. */
  tell(line: string): void {
    this.lines.push(line);
  }

  address(name: string): string {
    return `${name}.${this.run}@example.org`;
  }

  /** Someone opens an account and confirms the address by the mail that comes. */
  async signUp(name: string, givenName: string, familyName: string): Promise<Person> {
    const email = this.address(name);
    const browser = new Browser(this.url);
    await browser.send(
      'signUp',
      'Done',
      { email, password: PASSWORD, givenName, familyName, locale: 'fr' },
      'ok',
    );
    const token = await this.mailbox.token(email, '/confirm?token=');
    const viewer = await browser.call<{ emailConfirmed: boolean }>(
      'confirmEmail(token: String!)',
      'Viewer',
      { token },
      'emailConfirmed',
    );
    assert.equal(viewer.emailConfirmed, true);
    return { browser, email, givenName, familyName };
  }
}

export interface Person {
  readonly browser: Browser;
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
}
