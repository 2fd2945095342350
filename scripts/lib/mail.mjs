import { mkdirSync } from 'node:fs';
import { freePort } from './net.mjs';

/** Starts a mailbox (real SMTP, a page to read it, a REST API) in this process; mails are files of `dir`. */
export async function startMail(supervisor, dir, { webPort } = {}) {
  const { MailDev } = await import('maildev');
  mkdirSync(dir, { recursive: true });
  const smtp = await freePort();
  const web = webPort ?? (await freePort());
  const mail = new MailDev({
    smtp,
    ip: '127.0.0.1',
    web,
    webIp: '127.0.0.1',
    mailDirectory: dir,
    silent: true,
  });
  // Its web server announces itself even when told to be silent.
  const { info } = console;
  console.info = () => {};
  try {
    await mail.start();
  } finally {
    console.info = info;
  }
  // An open page keeps its connection: it does not hold us back.
  const soon = () => new Promise((resolve) => setTimeout(resolve, 1000).unref());
  supervisor.defer(() => Promise.race([mail.stop(), soon()]));
  return {
    smtpUrl: `smtp://127.0.0.1:${smtp}`,
    url: `http://127.0.0.1:${web}/`,
    apiUrl: `http://127.0.0.1:${web}/api`,
  };
}
