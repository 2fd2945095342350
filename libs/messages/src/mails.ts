// A mail is written once, as plain text paragraphs; its HTML is the same words, so that neither says more than the other. Only secrets are
// shortened there: an address of its own line shows where it leads, and is followed whole.
import { type Locale } from './catalogues.ts';
import { type MailTemplate, type MailValues } from './mail-values.ts';
import { createTranslator } from './translator.ts';

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * Subject, text and simple HTML: paragraphs at blank lines, links clickable, all else escaped. An empty value leaves its
 * paragraph out. Throws when a value is missing: better a job that fails than a mail with holes.
 */
export function renderMail<Template extends MailTemplate>(
  template: Template,
  values: MailValues[Template],
  locale: Locale,
  { unsubscribe }: { readonly unsubscribe?: string | undefined } = {},
): RenderedMail {
  const t = createTranslator(locale, raise);
  // `home`: mails asked for before there was delivery don't say it
  const filled: Record<string, string | number> = { home: 'no', ...values };
  // One line: a line break in a name must not become a header.
  const subject = t(`mails.${template}.subject`, filled).replace(/\s+/g, ' ').trim();
  const foot = unsubscribe === undefined ? '' : t('mails.unsubscribe', { link: unsubscribe });
  const typeset = locale === 'fr' ? inFrench : (words: string) => words;
  const body = paragraphsOf(typeset(t(`mails.${template}.body`, filled)));
  const end = paragraphsOf(typeset(`${t('mails.signature')}\n\n${foot}`));
  return {
    subject: typeset(subject),
    text: `${[...body, ...end].join('\n\n')}\n`,
    html: `${body.map(toHtml).join('\n')}\n<div class="foot">${end.map(toHtml).join('\n')}</div>`,
  };
}

function paragraphsOf(words: string): string[] {
  return words
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** No line begins with `»` or `:` nor ends with `«`: the space before or after them does not break. */
function inFrench(words: string): string {
  return words.replace(/ (?=[:;?!»])/g, '\u00a0').replace(/(?<=«|n°) /g, '\u00a0');
}

const ADDRESS = /^https?:\/\/\S+$/;
/** A code to type stands alone and large. */
const CODE = /^\d{4} \d{4}$/;

function toHtml(paragraph: string): string {
  if (ADDRESS.test(paragraph))
    return `<p class="go">${link(escapeHtml(paragraph), escapeHtml(shown(paragraph)))}</p>`;
  if (CODE.test(paragraph)) return `<p class="code">${paragraph}</p>`;
  return `<p>${paragraph.split('\n').map(toHtmlLine).join('<br>\n')}</p>`;
}

function toHtmlLine(line: string): string {
  // Odd pieces are the links; the full stop after one is not part of it.
  const pieces = line.split(/(https?:\/\/\S*[^\s.,;:!?)»”])/);
  return pieces
    .map((piece, index) => (index % 2 === 0 ? escapeHtml(piece) : link(escapeHtml(piece))))
    .join('');
}

function link(href: string, words = href): string {
  return `<a href="${href}">${words}</a>`;
}

/** Without `https://` and what is secret or long in it: `cabas.example/sign-in…`. */
function shown(address: string): string {
  const [place = '', query] = address.replace(/^https?:\/\//, '').split('?');
  return query === undefined ? place : `${place}…`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function raise(error: Error): never {
  throw error;
}
