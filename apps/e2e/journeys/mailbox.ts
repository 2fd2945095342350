import { expect } from '@playwright/test';

interface Mail {
  readonly subject: string;
  readonly text?: string;
  readonly to?: readonly { readonly address: string }[];
}

/** Waits for a mail to this address and answers where its link leads, as a path of this origin. */
export async function linkMailedTo(email: string, subject: string | RegExp): Promise<string> {
  let link: string | undefined;
  await expect
    .poll(async () => (link = linkIn(await newestMail(email, subject))), {
      message: `a mail to ${email} with a link`,
      timeout: 45_000,
    })
    .toBeTruthy();
  return link ?? '';
}

/** Waits for the mail with a code and answers it as it is written: `1234 5678`. */
export async function codeMailedTo(email: string): Promise<string> {
  let code: string | undefined;
  await expect
    .poll(
      async () =>
        (code = /^(\d{4} \d{4})\s/.exec((await newestMail(email, 'votre code'))?.subject ?? '')?.[1]),
      {
        message: `a mail to ${email} with a code`,
        timeout: 45_000,
      },
    )
    .toBeTruthy();
  return code ?? '';
}

async function newestMail(email: string, subject: string | RegExp): Promise<Mail | undefined> {
  const { MAIL_API_URL } = process.env;
  if (!MAIL_API_URL) throw new Error('MAIL_API_URL is missing: the journeys read the real mailbox.');
  const response = await fetch(`${MAIL_API_URL}/email?to.address=${encodeURIComponent(email)}`);
  const mails = (await response.json()) as Mail[];
  const fits = (mail: Mail) =>
    typeof subject === 'string' ? mail.subject.includes(subject) : subject.test(mail.subject);
  return mails.filter((mail) => mail.to?.some(({ address }) => address === email) && fits(mail)).at(-1);
}

function linkIn(mail: Mail | undefined): string | undefined {
  const address = /https?:\/\/\S+\?token=\S+/.exec(mail?.text ?? '')?.[0];
  if (address === undefined) return undefined;
  const { pathname, search } = new URL(address);
  return pathname + search;
}
