import type { Transporter } from 'nodemailer';
import { renderMail, type Locale, type MailTemplate, type MailValues } from '@cabas/messages';
import type { Config } from '../config.ts';
import type { Job } from '../jobs/job-registry.ts';

/** One mail to one address; words come from the catalogue (`mails.<template>.*`), values are plain text. */
export interface MailRequest {
  readonly to: string;
  readonly template: MailTemplate;
  readonly locale: Locale;
  readonly values: Record<string, string | number>;
  readonly replyTo?: string;
  readonly fromName?: string;
  readonly attachments?: readonly { readonly name: string; readonly base64: string }[];
  /** Where one click ends mails of this kind: for mail programs (RFC 8058), and for people, at the foot. */
  readonly unsubscribe?: { readonly oneClick: string; readonly page: string };
  /** Never logged, wiped once sent: links that give access. */
  readonly secret?: Record<string, string>;
}

export const MAIL_REQUESTED = 'messaging.mail-requested';

/** Sends over SMTP. The Message-ID is the outbox row's: a mail sent twice after a crash is recognisable as one. */
export class Mailer {
  private transport: Promise<Transporter> | undefined;
  private readonly smtpUrl: string;
  private readonly from: string;

  constructor(config: Pick<Config, 'smtpUrl' | 'mailFrom'>) {
    this.smtpUrl = config.smtpUrl;
    this.from = config.mailFrom;
  }

  async send(job: Job<MailRequest>): Promise<void> {
    const mail = job.payload;
    const values = { ...mail.values, ...mail.secret } as unknown as MailValues[MailTemplate];
    const { subject, text, html } = renderMail(mail.template, values, mail.locale, {
      unsubscribe: mail.unsubscribe?.page,
    });
    this.transport ??= this.connect();
    const transport = await this.transport;
    await transport.sendMail({
      from: mail.fromName === undefined ? this.from : { name: mail.fromName, address: addressOf(this.from) },
      to: mail.to,
      replyTo: mail.replyTo,
      subject,
      text,
      html: page(html, mail.locale),
      messageId: `<${job.id}@cabas>`,
      ...(mail.unsubscribe && {
        list: { unsubscribe: mail.unsubscribe.oneClick },
        headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
      }),
      attachments: mail.attachments?.map(({ name, base64 }) => ({
        filename: name,
        content: Buffer.from(base64, 'base64'),
      })),
    });
  }

  async close(): Promise<void> {
    (await this.transport)?.close();
  }

  /** Loaded with the first mail: the API asks for mails and sends none. */
  private async connect(): Promise<Transporter> {
    const { createTransport } = await import('nodemailer');
    // connections are kept for the next mail: a closing sends dozens in a row
    return createTransport({ url: this.smtpUrl, pool: true, maxConnections: 3 }, { from: this.from });
  }
}

function addressOf(from: string): string {
  return /<([^>]+)>/.exec(from)?.[1] ?? from;
}

/** The words on the colours of the house, readable everywhere: on a phone, in the dark, and where a program drops all style. */
function page(html: string, locale: Locale): string {
  const look = [
    'a{color:#2F6B3C;overflow-wrap:anywhere}',
    'p{margin:0 0 18px;overflow-wrap:break-word}',
    '.go a{display:inline-block;border:1px solid #2F6B3C;border-radius:8px;padding:10px 16px;text-decoration:none;font-weight:bold}',
    '.code{font:bold 30px/1.2 ui-monospace,Menlo,Consolas,monospace;letter-spacing:.08em}',
    '.foot{border-top:1px solid #D8D3C4;padding-top:18px;font-size:15px;color:#565F52}',
    '@media(prefers-color-scheme:dark){body{background:#171C16!important;color:#EDEADE!important}a{color:#8FCA97}.go a{border-color:#8FCA97}.foot{color:#B4B9AC;border-color:#3B443A}}',
  ].join('');
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><style>${look}</style></head><body style="margin:0;background:#FBF8F1;color:#22301F;font:17px/1.5 Georgia,serif"><div style="max-width:560px;margin:0 auto;padding:32px 20px">${html}</div></body></html>`;
}
