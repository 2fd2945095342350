import { setTimeout as pause } from 'node:timers/promises';

export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly to: { readonly address: string }[];
  readonly attachments?: { readonly contentType: string }[];
}

/** The demo's mailbox, read through its REST API. */
export class Mailbox {
  private readonly apiUrl: string;

  constructor(apiUrl: string) {
    this.apiUrl = apiUrl.replace(/\/$/, '');
  }

  /** Mails to an address that hold a text. */
  async of(address: string, text: string): Promise<Mail[]> {
    const response = await fetch(`${this.apiUrl}/email?to.address=${encodeURIComponent(address)}`, {
      signal: AbortSignal.timeout(10_000),
    });
    const mails = (await response.json()) as Mail[];
    return mails.filter(
      (mail) =>
        mail.to.some((one) => one.address === address) && `${mail.subject}\n${mail.text}`.includes(text),
    );
  }

  /** The mail, once it has come. @throws Error when it does not within half a minute. */
  async wait(address: string, text: string): Promise<Mail> {
    for (const until = Date.now() + 30_000; Date.now() < until; await pause(100)) {
      const [mail] = await this.of(address, text);
      if (mail !== undefined) return mail;
    }
    throw new Error(`no mail “${text}” to ${address}`);
  }

  /** The token of the link in the mail that holds a text. */
  async token(address: string, text: string): Promise<string> {
    const { text: body } = await this.wait(address, text);
    const token = /[?&]token=([\w-]+)/.exec(body)?.[1];
    if (token === undefined) throw new Error(`no link in “${text}” to ${address}`);
    return token;
  }
}
