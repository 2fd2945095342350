import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const MESSAGES = join(import.meta.dirname, 'libs/messages/src');
const FILES = ['common.fr.json', 'errors.fr.json', 'shop.fr.json'];

/**
 * Words of what stands on the first page one opens, home or a sale from a mail, by the start of their key. All others come with
 * the page that needs them. A word missing here is fetched when it is met, and told by `npm run size`.
 */
export const FIRST_WORDS: readonly string[] = [
  ...['action', 'money', 'pay', 'productCategory', 'sellingMode', 'contentUnit'].map(
    (part) => `common.${part}.`,
  ),
  ...['orderStatus', 'membershipStatus', 'means', 'outdated', 'moment'].map((part) => `common.${part}.`),
  ...['nav', 'foot', 'failure', 'notFound', 'home', 'handOut', 'pickup', 'place', 'dues'].map(ofShop),
  ...['sale', 'offer', 'offers', 'basket', 'point', 'short', 'membership'].map(ofShop),
  ...['filter', 'like', 'again', 'sort', 'dates', 'shortfall'].map(ofShop),
  ...['turns.missing', 'turns.balance', 'turns.choose', 'turns.see'].map(ofShop),
  ...[
    'sales.see',
    'news.title',
    'news.farms',
    'reminders.title',
    'level.mine',
    'level.normal',
    'level.choose',
    'level.title',
  ].map(ofShop),
];

function ofShop(part: string): string {
  return `shop.${part}.`;
}

export const isFirstWord = (id: string): boolean =>
  FIRST_WORDS.some((start) => id.startsWith(start) || `${id}.` === start);

/** French words in two files of the shop: one goes with the page, the other is fetched when one goes on. */
export function frenchWords(): Plugin {
  const parts: readonly (readonly [file: string, belongs: (id: string) => boolean])[] = [
    ['/shared/first-words.ts', isFirstWord],
    ['/shared/later-words.ts', (id) => !isFirstWord(id)],
  ];
  return {
    name: 'cabas-french-words',
    enforce: 'pre',
    load(id) {
      const [, belongs] = parts.find(([file]) => id.endsWith(file)) ?? [];
      if (belongs === undefined) return null;
      const words: Record<string, string> = {};
      for (const file of FILES) {
        this.addWatchFile(join(MESSAGES, file));
        const all = JSON.parse(readFileSync(join(MESSAGES, file), 'utf8')) as Record<string, string>;
        for (const [key, text] of Object.entries(all)) if (belongs(key)) words[key] = spaced(text);
      }
      return `export const words = JSON.parse(${JSON.stringify(JSON.stringify(words))});`;
    },
  };
}

/** French catalogues on screen as in mails: no line begins with `»` or `:` nor ends with `«`. */
export function frenchSpaces(): Plugin {
  return {
    name: 'cabas-french-spaces',
    enforce: 'pre',
    transform: (code, id) => (/\/libs\/messages\/src\/[\w-]+\.fr\.json$/.test(id) ? spaced(code) : null),
  };
}

const spaced = (french: string): string =>
  french.replace(/ (?=[:;?!»])/g, '\u00a0').replace(/(?<=«|n°) /g, '\u00a0');
